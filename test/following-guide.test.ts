// The guide to following, carried out: its files are written, its commands run and its queries asked, in its own order.

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeSettings } from '../src/config.js'
import { errorCodes } from '../src/errors.js'
import { Command } from './support/command.js'
import type { FreshDatabase } from './support/database.js'
import { ownFolder } from './support/folder.js'
import { blocksOf, withoutSeconds } from './support/guide.js'
import { type LiveServer, startLive } from './support/live-server.js'
import { seededDatabase } from './support/seeded.js'
import { serve, type TestServer } from './support/serve.js'

const root = join(import.meta.dirname, '..')
const guide = readFileSync(join(root, 'docs/following.md'), 'utf8')
/** Where curl is missing, what only it says is left out. */
const hasCurl = spawnSync('curl', ['--version']).status === 0

/**
 * ```sh is run to its end, and ```text behind it is what it says; ```sh <name> goes on until it has said ```text <name>.
 * ```js <path> and the like are files, graphql is asked and answers json.
 */
const blocks = blocksOf(guide)

/** A cursor of changes: as opaque as this, and as different from one run to the next. */
const CURSOR = /(?<![\w-])AQAAAA[\w-]{12}(?![\w-])/g

describe('the guide to following', () => {
  let database: FreshDatabase
  let server: TestServer
  let live: LiveServer
  const folder = { path: '' }
  /** The cursors of the page, and what they are in this run. */
  const cursors = new Map<string, string>()
  const running = new Map<string, Command>()
  beforeAll(async () => {
    folder.path = ownFolder()
    for (const name of ['package.json', 'node_modules', 'seed', 'examples']) {
      symlinkSync(join(root, name), join(folder.path, name))
    }
    database = await seededDatabase()
    server = serve(database)
    // A heartbeat would be heard by whoever reads every byte.
    live = await startLive(database.url, { HEARTBEAT_SECONDS: '3600' })
  })
  afterAll(async () => {
    for (const command of running.values()) await command.end()
    await live.close()
    await database.close()
  })

  it.for(blocks.map((block, index) => ({ ...block, index, first: block.text.split('\n')[0] })))(
    '$language $mark $first',
    { timeout: 60_000 },
    async ({ language, mark, text, index }, { skip }) => {
      const next = blocks[index + 1]
      if (language === 'sh') {
        if (text.startsWith('curl') && !hasCurl) return skip()
        const command = start(text)
        if (mark !== '') {
          running.set(mark, command)
          await command.until((said) => said !== '')
        } else {
          expect(next?.language, 'What a command says stands behind it').toBe('text')
          await command.ended()
          compare(withoutSeconds(command.said), withoutSeconds(next?.text ?? ''))
        }
      } else if (language === 'text' && mark !== '') {
        const command = running.get(mark)
        if (!command) return skip()
        await command.until((said) => said.length >= text.length)
        await command.end()
        compare(command.said, text)
      } else if (language === 'graphql') {
        expect(next?.language, 'What a query answers stands behind it').toBe('json')
        const { data, errors } = await server.ask(parse(ofThisRun(text)) as never)
        expect(errors).toBeUndefined()
        learn(JSON.stringify(data), next?.text ?? '')
        expect(data).toEqual(JSON.parse(ofThisRun(next?.text ?? '')))
      } else if (mark !== '') writeFileSync(join(folder.path, mark), ofThisRun(text))
      else expect(`${blocks[index - 1]?.language} ${language}`, 'An answer to what').toMatch(/^(sh text|graphql json)$/)
    },
  )

  const start = (text: string) =>
    Command.start(['sh', '-c', `exec 2>&1\n${ofThisRun(text)}`], folder.path, { DATABASE_URL: database.url })

  function compare(said: string, written: string): void {
    learn(said, written)
    expect(said).toBe(ofThisRun(written))
  }

  /** Takes the cursors of an answer for those that the page has in the same places. */
  function learn(said: string, written: string): void {
    const told = said.match(CURSOR) ?? []
    const named = written.match(CURSOR) ?? []
    for (const [index, name] of named.entries()) if (!cursors.has(name)) cursors.set(name, told[index] ?? '')
    expect(new Set(cursors.values()).size, 'Two names of one cursor').toBe(cursors.size)
  }

  const ofThisRun = (text: string) =>
    text
      .replaceAll('localhost:4000', `127.0.0.1:${live.port}`)
      .replace(CURSOR, (name) => cursors.get(name) ?? `${name} was never told`)
})

describe('the words of the guide to following', () => {
  it('hold the command that the README gives for a copy', () => {
    const [, command = 'none'] =
      /^(node .*examples\/follow.*)$/m.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? []
    expect(blocks.map(({ text }) => text.trim())).toContain(command)
  })

  it('point to files that exist', () => {
    for (const [, path = ''] of guide.matchAll(/\]\((?!http)([^)#]+)\)/g)) {
      expect(existsSync(join(root, 'docs', path)), path).toBe(true)
    }
  })

  it('give settings and their defaults as they are, and name no other', () => {
    const rows = guide
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim().replaceAll('`', '')),
      )
    const settings = describeSettings().map(({ name, fallback, says }) => [name, fallback, says])
    for (const row of rows) expect(settings).toContainEqual(row)
    const known = [...settings.map(([name]) => name), ...Object.keys(errorCodes)]
    for (const [, name] of guide.matchAll(/`([A-Z]+_[A-Z_]+|RESUME)`/g)) expect(known).toContain(name)
  })
})
