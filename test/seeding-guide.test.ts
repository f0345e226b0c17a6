// The guide to seeding, carried out: its files are written, its commands run and its queries asked, in its own order.

import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse as parseQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { NATIVE_BYTES } from '../seed/importers/native.js'
import { NATIVE_DRAFTS, NATIVE_REFERENCE_ROWS, NATIVE_RULINGS } from '../seed/importers/native-outline.js'
import { YAML_TOKENS } from '../seed/importers/yaml-bound.js'
import { PROBLEMS_TOLD, REJECTS_KEPT } from '../seed/input-run.js'
import { helpText, readyMappings } from '../seed/job.js'
import { LINE_BYTES } from '../seed/line-stream.js'
import { MAPPING_BYTES } from '../seed/mapping/open-mapping.js'
import { PLACE_BYTES } from '../seed/place-table.js'
import * as inputLimits from '../seed/reading/input-limits.js'
import * as recordLimits from '../seed/reading/record-limits.js'
import { EXIT_CODES } from '../seed/report.js'
import { REFERENCE_LIMIT } from '../src/timeline/recording/record-reference.js'
import { type FreshDatabase, freshDatabase } from './support/database.js'
import { blocksOf, withoutSeconds } from './support/guide.js'
import { serve, type TestServer } from './support/serve.js'

const root = join(import.meta.dirname, '..')
const guide = readFileSync(join(root, 'docs/seeding.md'), 'utf8')

/** ```csv <path> and the like are files, ```diff <path> changes one, sh and graphql are carried out. */
const blocks = blocksOf(guide)

describe('the guide to seeding', () => {
  let database: FreshDatabase
  let server: TestServer
  let folder: string
  let web: Server
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-guide-'))
    mkdirSync(join(folder, 'mine'))
    for (const name of ['package.json', 'node_modules', 'seed']) symlinkSync(join(root, name), join(folder, name))
    web = await serveFile(join(folder, 'mine/night-watch.csv'))
    database = await freshDatabase()
    server = serve(database)
  })
  afterAll(async () => {
    web.close()
    await database.close()
    rmSync(folder, { recursive: true })
  })

  it.each(blocks.map((block, index) => ({ ...block, index, first: block.text.split('\n')[0] })))(
    '$language $mark $first',
    { timeout: 60_000 },
    async ({ language, mark, text, index }) => {
      const path = join(folder, mark)
      const next = blocks[index + 1]
      if (language === 'sh') {
        expect(next?.language, 'What a command says stands behind it').toBe('text')
        const said = await run(text, mark === 'until-stopped')
        expect(withoutSeconds(said)).toBe(withoutSeconds(next?.text ?? ''))
      } else if (language === 'graphql') {
        expect(next?.language, 'What a query answers stands behind it').toBe('json')
        const { data, errors } = await server.ask(parseQuery(text) as never)
        expect(errors).toBeUndefined()
        expect(data).toEqual(JSON.parse(next?.text || '{}'))
      } else if (language === 'diff') writeFileSync(path, change(readFileSync(path, 'utf8'), text))
      else if (mark !== '') writeFileSync(path, text)
      else expect(`${blocks[index - 1]?.language} ${language}`, 'An answer to what').toMatch(/^(sh text|graphql json)$/)
    },
  )

  /** Runs a block of commands; one that repeats itself is stopped, as Ctrl+C would, once it has reported. */
  async function run(commands: string, untilStopped: boolean): Promise<string> {
    const { port } = web.address() as AddressInfo
    const env = { ...process.env, DATABASE_URL: database.url }
    const script = commands.replaceAll('localhost:8080', `localhost:${port}`)
    // A group of its own, so that a signal reaches npm, its shell and the job alike.
    const shell = spawn('sh', ['-c', `exec 2>&1\n${script}`], { cwd: folder, env, detached: true })
    let said = ''
    shell.stdout.on('data', (chunk) => {
      said += chunk
      if (untilStopped && /^Done in .*\n/m.test(said)) process.kill(-(shell.pid as number), 'SIGINT')
    })
    await new Promise((resolve) => shell.once('close', resolve))
    return said.replaceAll(`localhost:${port}`, 'localhost:8080')
  }
})

describe('the words of the guide to seeding', () => {
  const rows = guide
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replace(/^[`<](.*)[`>]$/, '$1')),
    )

  it('point to files and headings that exist', () => {
    const headings = [...guide.matchAll(/^## (.+)$/gm)].map(
      ([, title = '']) => `#${title.toLowerCase().replaceAll(' ', '-')}`,
    )
    for (const [, target = ''] of guide.matchAll(/\]\((?!http)([^)]+)\)/g)) {
      if (target.startsWith('#')) expect(headings).toContain(target)
      else expect(existsSync(join(root, 'docs', target)), target).toBe(true)
    }
  })

  it('give every limit', () => {
    const told = rows.filter((row) => row.length === 2 && /^[\d,]+$/.test(row[1] ?? ''))
    const { INPUT_BYTES, GZIP_RATIO, GZIP_FREE_BYTES, DOWNLOAD_MS, STALL_MS, ...more } = inputLimits
    expect(Object.fromEntries(told.map(([what, most = '']) => [what, Number(most.replaceAll(',', ''))]))).toEqual({
      'bytes of an input, unzipped': INPUT_BYTES,
      'times its own length that a gzip may unzip to': GZIP_RATIO,
      'bytes that a gzip may unzip to, however short': GZIP_FREE_BYTES,
      'seconds that a download may take': DOWNLOAD_MS / 1_000,
      'seconds that a download may go without a byte': STALL_MS / 1_000,
      'attempts at a download': more.DOWNLOAD_ATTEMPTS,
      'redirects of an attempt': more.REDIRECTS,
      'seconds that a server may ask for before the next attempt': more.RETRY_AFTER_MS / 1_000,
      'bytes of a record': recordLimits.RECORD_BYTES,
      'lines of a record of a csv or tsv': recordLimits.RECORD_LINES,
      'columns of a table, or values of a JSON record': recordLimits.RECORD_FIELDS,
      'characters in the name of a column': recordLimits.NAME_CHARACTERS,
      'levels of a JSON record': recordLimits.JSON_DEPTH,
      'levels of a JSON record whose values have names': recordLimits.PATH_DEPTH,
      'bytes of a table of places': PLACE_BYTES,
      'rows of a table of places': REFERENCE_LIMIT,
      'bytes of a mapping': MAPPING_BYTES,
      'bytes of a line of `native -`': LINE_BYTES,
      'bytes of a native file': NATIVE_BYTES,
      'words and marks of YAML in a native file': YAML_TOKENS,
      'entries and contributions in a native file': NATIVE_DRAFTS,
      'rulings in a native file': NATIVE_RULINGS,
      'reference rows of a noun in a native file': NATIVE_REFERENCE_ROWS,
      'problems of an input that a report tells': PROBLEMS_TOLD,
      'rows kept aside that a run keeps on record': REJECTS_KEPT,
    })
  })

  it('give every ready mapping with its address, licence and whether it may be passed on', () => {
    const told = rows.filter(([name = '']) => readyMappings().includes(name))
    expect(told.map(([name]) => name)).toEqual(readyMappings())
    const files = ['data/reference', ...readyMappings().map((name) => `mappings/${name}`)].map(readSeedYaml)
    const licences = new Map(
      files
        .flatMap(({ licences, reference }) => licences ?? reference?.licences ?? [])
        .map(({ key, name }) => [key, name]),
    )
    for (const [mapping, , published, licence, redistributable] of told) {
      const { dataset } = readSeedYaml(`mappings/${mapping}`)
      // The United States publish the packages one by one: the list of them says in words where it comes from.
      if (dataset.url) expect(published).toBe(dataset.url)
      else expect(published).toBe(`https://${/github\.com\/[\w-]+\/[\w-]+/.exec(dataset.description)?.[0]}`)
      expect(licence).toBe(licences.get(dataset.licence))
      expect(redistributable).toBe(dataset.redistributable ? 'yes' : 'no')
    }
  })

  it('give every exit code of the help', () => {
    const told = rows.flatMap(([codes = '']) => (/^\d+(, \d+)*$/.test(codes) ? codes.split(', ') : []))
    expect(told).toEqual([...Object.values(EXIT_CODES), 130, 143].map(String))
    const [, help = ''] = helpText().split('Exit codes: ')
    expect(help.match(/\d+/g)).toEqual(told)
  })
})

interface SeedYaml {
  dataset: { url?: string; description: string; licence: string; redistributable: boolean }
  licences?: { key: string; name: string }[]
  reference?: Pick<SeedYaml, 'licences'>
}

const readSeedYaml = (name: string): SeedYaml => parseYaml(readFileSync(join(root, `seed/${name}.yaml`), 'utf8'))

/** A server of one file as it stands, which answers a conditional request with 304. */
async function serveFile(path: string): Promise<Server> {
  const server = createServer((request, response) => {
    const text = readFileSync(path)
    const etag = `"${text.length}"`
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end()
    else response.writeHead(200, { etag }).end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  return server
}

/** Changes a text by a diff without line numbers: what it takes out and leaves stands there exactly once. */
function change(text: string, diff: string): string {
  const before = (line: string) => line.startsWith('-') || line.startsWith(' ')
  const after = (line: string) => line.startsWith('+') || line.startsWith(' ')
  let changed = text
  for (const hunk of hunksOf(diff)) {
    const [old, fresh] = [before, after].map((keeps) =>
      hunk
        .filter(keeps)
        .map((line) => `${line.slice(1)}\n`)
        .join(''),
    )
    expect(changed.split(old as string), `once in the file: ${old}`).toHaveLength(2)
    changed = changed.replace(old as string, () => fresh as string)
  }
  return changed
}

/** The hunks of a diff, parted by @@ as in git. */
function hunksOf(diff: string): string[][] {
  return diff.split(/^@@.*\n/m).flatMap((hunk) => (hunk === '' ? [] : [hunk.trimEnd().split('\n')]))
}
