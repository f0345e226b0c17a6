// The command line of the seeding command: what to seed and how, or what is wrong with the arguments.

import { existsSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { isAddress } from './reading/address.js'

/** What a job is to do. Inputs are paths, http addresses, or `-` for standard input. */
export type Task =
  /** Native files. */
  | { kind: 'files'; inputs: string[] }
  /** Native drafts on standard input, one a line, each committed as it arrives. */
  | { kind: 'lines' }
  | TableTask

/** Tables, through the mapping in this file. */
export interface TableTask {
  kind: 'tables' | 'check'
  mapping: string
  inputs: string[]
}

export interface Job {
  task: Task
  /** Print the counts as one JSON object on the last line. */
  json: boolean
  /** Show no progress. */
  quiet: boolean
  /** Do everything but keep nothing. */
  dryRun: boolean
  /** Wait for another job of the same dataset to end, instead of leaving. */
  wait: boolean
  /** Remove what the input, a full snapshot, lacks, unless it is more than this share of the dataset. */
  retireAtMost: number | null
  /** Run again and again, at this distance. */
  everySeconds: number | null
}

/** Wrong arguments. The message says what would be right. */
export class UsageError extends Error {
  override name = 'UsageError'
}

const SEED_FOLDER = join(import.meta.dirname, 'data')
const MAPPING_FOLDER = join(import.meta.dirname, 'mappings')

/** The help of the command. */
export function helpText(): string {
  return `Usage: npm run seed -- [<what> <input>…] [options]

Loads data into the timeline; without arguments, the files of seed/data. Loading twice is loading once.

What:
  native         files in the native format (seed/native.schema.json), YAML or JSON; with -, drafts on standard input,
                 one JSON object a line, each answered by OK and its key once it is kept
  <mapping>      tables (CSV, TSV, JSON, NDJSON, also gzipped) through a mapping (seed/mapping.schema.json): the path of
                 one, or ${readyMappings().join(', ')}
  check          before a mapping and an input: shows what the first rows become, and all problems, and keeps nothing
Input:
  a path, or - for standard input; of tables also an http or https address, plain or gzipped

Options:
  --json             print the counts as one JSON object on the last line
  --quiet            no progress
  --dry-run          do and report everything, keep nothing
  --wait             wait for another job of the same dataset, instead of leaving with 3
  --retire <share>   the input is all there is: remove what it lacks, unless that is more than this share, such as 5%
  --every <time>     again and again, such as 30s, 15m, 6h or 1d; until SIGINT or SIGTERM
  --help             this text

Environment: DATABASE_URL, DATELINE_HOME, CHANGES_KEPT_DAYS (see npm start -- --help).
Exit codes: 0 clean, 1 landed but for quarantined rows, 2 wrong usage, 3 another job is seeding the dataset,
4 an input was refused, 5 failed, 130 or 143 interrupted.`
}

/** The names of the mappings that come with Dateline. */
export function readyMappings(): string[] {
  return readdirSync(MAPPING_FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort()
}

/** Reads the arguments; null where help is asked for. Throws a UsageError. */
export function readJob(args: string[]): Job | null {
  const { positionals, values } = parse(args)
  if (values.help) return null
  const task = taskOf(positionals)
  const retireAtMost = values.retire === undefined ? null : shareOf(values.retire)
  const everySeconds = values.every === undefined ? null : secondsOf(values.every)
  if (retireAtMost !== null && (task.kind !== 'tables' || task.inputs.length !== 1)) {
    throw new UsageError('--retire goes with a mapping and one input, which is all there is.')
  }
  if (everySeconds !== null && (task.kind === 'lines' || ('inputs' in task && task.inputs.includes('-')))) {
    throw new UsageError('--every reads its input again each time: give it a file or an address.')
  }
  const { json, quiet, wait, 'dry-run': dryRun } = values
  return { task, json, quiet, wait, dryRun, retireAtMost, everySeconds }
}

function parse(args: string[]) {
  const flag = { type: 'boolean', default: false } as const
  const value = { type: 'string' } as const
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...{ json: flag, quiet: flag, 'dry-run': flag, wait: flag, help: { ...flag, short: 'h' } },
        ...{ retire: value, every: value },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function taskOf(positionals: string[]): Task {
  const [what, ...inputs] = positionals
  if (what === undefined) return { kind: 'files', inputs: readSeedFolder() }
  if (what === 'check') {
    const [mapping, ...rest] = inputs
    if (mapping !== undefined && isAddress(mapping))
      throw new UsageError('check takes a mapping first, then the address.')
    if (mapping === undefined || rest.length !== 1) throw new UsageError('check takes a mapping and one input.')
    return { kind: 'check', mapping: mappingFile(mapping), inputs: rest }
  }
  // An address may hold a password.
  if (isAddress(what)) throw new UsageError('A mapping comes first, then the address that it reads.')
  if (inputs.length === 0) throw new UsageError(`Say which input ${what} is to read.`)
  if (what !== 'native') return { kind: 'tables', mapping: mappingFile(what), inputs }
  if (inputs.some(isAddress)) {
    throw new UsageError('native reads files and standard input: fetch the address first.')
  }
  if (!inputs.includes('-')) return { kind: 'files', inputs }
  if (inputs.length > 1) throw new UsageError('native - reads standard input alone.')
  return { kind: 'lines' }
}

function mappingFile(name: string): string {
  if (name.includes('/') || /\.ya?ml$/.test(name)) return name
  const path = join(MAPPING_FOLDER, `${name}.yaml`)
  if (existsSync(path)) return path
  throw new UsageError(
    `There is no mapping "${name}": give the path of a mapping, native, or one of ${readyMappings().join(', ')}.`,
  )
}

function readSeedFolder(): string[] {
  const names = readdirSync(SEED_FOLDER).filter((name) => /\.(ya?ml|json)$/.test(name))
  return names.sort().map((name) => relative(process.cwd(), join(SEED_FOLDER, name)))
}

function shareOf(text: string): number {
  const percent = /^(\d{1,3}(?:\.\d+)?)%$/.exec(text)?.[1]
  if (percent !== undefined && Number(percent) <= 100) return Number(percent) / 100
  throw new UsageError(`--retire ${text} is not a share: write it as a percentage up to 100%, such as 5%.`)
}

const SECONDS = { s: 1, m: 60, h: 3_600, d: 86_400 }

function secondsOf(text: string): number {
  const [, number, unit] = /^(\d{1,4})([smhd])$/.exec(text) ?? []
  const seconds = Number(number) * SECONDS[unit as keyof typeof SECONDS]
  if (seconds > 0 && seconds <= 31 * SECONDS.d) return seconds
  throw new UsageError(`--every ${text} is not a time: write 30s, 15m, 6h or 1d, up to 31 days.`)
}
