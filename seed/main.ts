// The seeding command: what to seed, a progress bar, a report, an exit code.

import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig, SettingError } from '../src/config.js'
import { DatabaseError } from '../src/database/error.js'
import { type Database, openDatabase } from '../src/database/open.js'
import { DatasetLocked } from './dataset-lock.js'
import { SeedInterrupted } from './file-run.js'
import { importers } from './importers/index.js'
import { showProgress } from './progress.js'
import { EXIT_CODES, linesOf, type SeedReport } from './report.js'
import { seedFiles } from './run.js'

const help = `Usage: npm run seed -- [<importer> <file>…] [--json] [--quiet]

Loads files into the timeline; without arguments, those of seed/data. Loading twice is loading once.

Importers:
${importers.map(({ name, description }) => `  ${name.padEnd(12)} ${description}`).join('\n')}

Options:
  --json       print the counts as one JSON object on the last line
  --quiet      no progress
  --help       this text

Environment: DATABASE_URL, DATELINE_HOME (see npm start -- --help).
Exit codes: 0 clean, 1 landed but for quarantined rows, 2 wrong usage, 3 another job is seeding the dataset,
4 an input was refused, 5 failed, 130 or 143 interrupted.`

class UsageError extends Error {}

process.exitCode = await main()

async function main(): Promise<number> {
  try {
    const { positionals, values } = readArguments()
    if (values.help) {
      console.log(help)
      return 0
    }
    const [name = 'native', ...files] = positionals
    const importer = importers.find((each) => each.name === name)
    if (!importer) throw new UsageError(`There is no importer "${name}".`)
    if (positionals.length === 1) throw new UsageError(`Say which file the importer ${name} is to read.`)
    const paths = positionals.length === 0 ? await readSeedFolder() : files
    return await seed(paths, importer, { json: values.json, quiet: values.quiet })
  } catch (error) {
    if (error instanceof UsageError) return complain(`${error.message} See npm run seed -- --help.`, EXIT_CODES.USAGE)
    if (error instanceof SettingError) return complain(error.message, EXIT_CODES.USAGE)
    if (error instanceof DatasetLocked) return complain(error.message, EXIT_CODES.LOCKED)
    if (error instanceof DatabaseError) return complain(error.message, EXIT_CODES.FAILED)
    return complain(error instanceof Error ? (error.stack ?? error.message) : String(error), EXIT_CODES.FAILED)
  }
}

function readArguments() {
  try {
    const option = { type: 'boolean', default: false } as const
    return parseArgs({
      allowPositionals: true,
      options: { json: option, quiet: option, help: { ...option, short: 'h' } },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

async function readSeedFolder(): Promise<string[]> {
  const folder = join(import.meta.dirname, 'data')
  const names = (await readdir(folder)).filter((name) => /\.(ya?ml|json)$/.test(name)).sort()
  return names.map((name) => relative(process.cwd(), join(folder, name)))
}

async function seed(
  paths: string[],
  importer: (typeof importers)[number],
  { json, quiet }: { json: boolean; quiet: boolean },
): Promise<number> {
  const { databaseUrl, home } = readConfig()
  const stop = new AbortController()
  let code = 0
  for (const [signal, exit] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => {
      code = exit
      stop.abort()
    })
  }
  const database: Database = await openDatabase({ url: databaseUrl, home, role: 'writer' })
  const progress = showProgress(quiet)
  try {
    const report = await seedFiles(database, paths, { importer, onProgress: progress.step, signal: stop.signal })
    progress.stop()
    print(report, json)
    return EXIT_CODES[report.outcome]
  } catch (error) {
    if (!(error instanceof SeedInterrupted)) throw error
    return complain(error.message, code)
  } finally {
    progress.stop()
    await database.close()
  }
}

function print(report: SeedReport, json: boolean) {
  for (const line of linesOf(report)) console.log(line)
  const { counts, seconds, outcome, files } = report
  const warnings = files.flatMap((file) => file.warnings)
  if (json) console.log(JSON.stringify({ ...counts, seconds, outcome, warnings }))
}

function complain(message: string, code: number): number {
  console.error(message)
  return code
}
