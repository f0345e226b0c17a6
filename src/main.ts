// How the server starts and stops: settings, database, data, server, and back in reverse.
import { once } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import type { SeedOutcome } from '../prisma/client/enums.js'
import { type Config, describeSettings, readConfig, SettingError } from './config.js'
import type { Database } from './database/open.js'
import { seedDatabase } from './serving/first-seed.js'
import { tryPort } from './serving/listener.js'

/** npm passes a terminal's signal on to the server, which has had it already: sooner than this it is the same one. */
const sameSignalMilliseconds = 1_000

// V8 would wait until the heap is several times as large; what waits is garbage of requests.
setFlagsFromString('--heap-growing-percent=40')
// Anywhere else graphql-js looks twice at each value that it is given.
process.env.NODE_ENV ??= 'production'

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => hearSignal(signal))

let heardAt = 0
const [argument] = process.argv.slice(2)
if (argument === '--help' || argument === '-h') printHelp()
else {
  try {
    if (argument !== undefined) throw new SettingError(`There is no option ${argument}: --help lists the settings.`)
    const port = String(await tryPort(readConfig()))
    await serve(readConfig({ ...process.env, PORT: port }), stop.signal)
    process.exit(0)
  } catch (error) {
    console.error(explain(error))
    process.exit(1)
  }
}

/** Serves until the signal comes. The database is opened while the rest of the code is read from the disk. */
async function serve(config: Config, signal: AbortSignal): Promise<void> {
  const [database, { assembleServer }] = await Promise.all([openDatabase(config), import('./assemble.js')])
  try {
    if (!signal.aborted && (await lacksData(database))) await seedDatabase(config.home, signal)
    if (signal.aborted) return
    const server = assembleServer(database, config)
    await server.listen()
    console.log(await describeServer(database, config))
    if (!signal.aborted) await once(signal, 'abort')
    console.log('Stopping: requests under way are answered first.')
    await server.close()
  } finally {
    await database.close()
  }
}

/** Opens the database as one who only reads it. One that its own user may migrate is brought up to date before. */
async function openDatabase({ databaseUrl: url, home, requestSeconds }: Config): Promise<Database> {
  const { openDatabase } = await import('./database/open.js')
  if (url !== undefined) {
    const { migrateDatabase } = await import('./database/migrate.js')
    const { readHistory } = await import('./database/history.js')
    const owner = await openDatabase({ url, home, role: 'owner' })
    try {
      const { pending } = await readHistory(owner.pool)
      if (pending.length > 0) await migrateDatabase(owner.connection)
    } finally {
      await owner.close()
    }
  }
  return openDatabase({ url, home, role: 'reader', statementSeconds: requestSeconds })
}

// A first seeding that was killed leaves entries, but no run that landed.
async function lacksData({ prisma }: Database): Promise<boolean> {
  const landed = { outcome: { in: ['CLEAN', 'QUARANTINED'] satisfies SeedOutcome[] } }
  return (await prisma.seedRun.findFirst({ where: landed, select: { id: true } })) === null
}

async function describeServer({ prisma, where }: Database, { publicUrl }: Config): Promise<string> {
  const [entries, datasets, newest] = await Promise.all([
    prisma.entry.count(),
    prisma.dataset.count(),
    prisma.entry.aggregate({ _max: { occurredDay: true }, where: { occurredAt: { lte: new Date() } } }),
  ])
  const day = newest._max.occurredDay?.toISOString().slice(0, 10)
  return [
    `Dateline serves ${entries} entries from ${datasets} datasets${day ? `, the newest of ${day}` : ''}.`,
    `  GraphQL and GraphiQL  ${publicUrl}/graphql`,
    `  Health, readiness     ${publicUrl}/health, ${publicUrl}/ready`,
    `  Data                  ${where}`,
    'Ctrl+C stops it.',
  ].join('\n')
}

function hearSignal(signal: NodeJS.Signals): void {
  if (stop.signal.aborted) {
    if (performance.now() - heardAt < sameSignalMilliseconds) return
    console.error('Stopped at once: requests under way are lost.')
    process.exit(signal === 'SIGINT' ? 130 : 143)
  }
  heardAt = performance.now()
  stop.abort()
}

function printHelp(): void {
  console.log('npm start serves the timeline over GraphQL. Settings are environment variables:\n')
  for (const { name, fallback, says } of describeSettings()) console.log(`  ${name.padEnd(24)} ${says} [${fallback}]`)
}

/** One line for a person; of a fault that nobody foresaw, the stack as well where it was asked for. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return `Dateline cannot start: ${error}`
  if (['SettingError', 'DatabaseError', 'SeedingError'].includes(error.name)) return error.message
  const stack = process.env.LOG_LEVEL === 'debug' || process.env.LOG_LEVEL === 'trace' ? `\n${error.stack}` : ''
  return `Dateline cannot start: ${error.message.replace(/\s+/g, ' ')} (LOG_LEVEL=debug shows where.)${stack}`
}
