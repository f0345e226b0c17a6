// The documents for people: every query answers what stands beside it, every table is what the code says.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EXIT_CODES } from '../seed/report.js'
import { describeSettings } from '../src/config.js'
import { errorCodes } from '../src/errors.js'
import type { FreshDatabase } from './support/database.js'
import { seededDatabase } from './support/seeded.js'
import { serve, type TestServer } from './support/serve.js'

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** The cells of every row of the tables in a text. */
const rowsOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    )

describe('the README', () => {
  let database: FreshDatabase
  let server: TestServer
  beforeAll(async () => {
    database = await seededDatabase()
    server = serve(database)
  })
  afterAll(() => database.close())

  const queriesIn = (text: string) => [...text.matchAll(/```graphql\n([\s\S]*?)```\s*```json\n([\s\S]*?)```/g)]
  const asking = queriesIn(readFileSync(join(root, 'docs/asking.md'), 'utf8'))
  const pairs = [...queriesIn(readme), ...asking]

  it('has five queries, and docs/asking.md six more', () => {
    expect(queriesIn(readme)).toHaveLength(5)
    expect(asking).toHaveLength(6)
  })

  it.each(pairs.map(([, query = '', answer = '']) => [query, answer]))('answers %s', async (query, answer) => {
    const { data } = await server.ask(parse(query) as never)
    expect(data).toEqual(JSON.parse(answer))
  })

  it('lists every setting with its default', () => {
    const listed = rowsOf(readme).filter(([name]) => /^[A-Z_]+$/.test(name ?? ''))
    expect(listed).toEqual(describeSettings().map(({ name, fallback, says }) => [name, fallback, says]))
  })

  it('lists every exit code', () => {
    const listed = rowsOf(readme).filter(([code]) => /^\d$/.test(code ?? ''))
    expect(listed.map(([code]) => Number(code))).toEqual(Object.values(EXIT_CODES))
  })
})

describe('every document', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'docs/errors.md', 'docs/asking.md']

  it.each(documents)('%s names only scripts and files that exist', (name) => {
    const text = readFileSync(join(root, name), 'utf8')
    for (const [, script = ''] of text.matchAll(/npm run ([\w:-]+)/g))
      expect(packageJson.scripts).toHaveProperty(script)
    for (const [, path = ''] of text.matchAll(/\]\((?!http)([^)#]+)\)/g)) {
      expect(() => readFileSync(join(root, name, '..', path)), path).not.toThrow(/ENOENT/)
    }
  })

  it('docs/errors.md lists every code, and what it means', () => {
    const listed = rowsOf(readFileSync(join(root, 'docs/errors.md'), 'utf8')).filter(([code]) =>
      /^[A-Z_]+$/.test(code ?? ''),
    )
    expect(listed).toEqual(Object.entries(errorCodes).map(([code, { status, means }]) => [code, String(status), means]))
  })
})
