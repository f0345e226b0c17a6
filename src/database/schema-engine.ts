// Prisma's own schema engine as WebAssembly: it writes the difference between schemas, and applies migrations.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  DriverAdapterError,
  type MappedError,
} from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import pg from 'pg'
import type { Connection } from './connection.js'

/**
 * Runs `work` with an engine over one database. Loading it takes about 0.2 s, so only do so when there is work.
 *
 * @param connection whose user may create databases, where `work` compares migrations with something
 */
export async function withSchemaEngine<T>(
  connection: Connection,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const server = openEnginePool(connection)
  try {
    const Engine = await loadEngine()
    const factory = bindMigrationAwareSqlAdapterFactory(adapterFactoryFor(server, connection))
    const engine = await Engine.new({ datamodels: undefined }, () => {}, factory)
    try {
      return await work(engine)
    } finally {
      engine.free()
    }
  } finally {
    await server.pool.end()
  }
}

type AdapterFactory = Parameters<typeof bindMigrationAwareSqlAdapterFactory>[0]
type Adapter = Awaited<ReturnType<PrismaPg['connect']>>

// PrismaPg's own factory makes its shadow database from separate fields only, and drops it while still connected.
function adapterFactoryFor(server: EnginePool, connection: Connection): AdapterFactory {
  const { pool } = server
  const prisma = new PrismaPg(pool)
  return {
    provider: prisma.provider,
    adapterName: prisma.adapterName,
    connect: () => adapterOver(server),
    connectToShadowDb: async () => {
      const database = `dateline_shadow_${crypto.randomUUID()}`
      await pool.query(`CREATE DATABASE "${database}" TEMPLATE template0`)
      const address = new URL(connection.connectionString)
      address.pathname = `/${database}`
      const shadow = openEnginePool({ ...connection, connectionString: address.href })
      const adapter = await adapterOver(shadow)
      adapter.dispose = async () => {
        await shadow.pool.end()
        await pool.query(`DROP DATABASE "${database}" WITH (FORCE)`)
      }
      return adapter
    },
  }
}

interface EnginePool {
  pool: pg.Pool
  /** The columns of PostgreSQL's one-letter type, by the text of the statement that reads them. */
  letters: Map<string, number[]>
}

// PrismaPg refuses that type, which its own engine reads from the catalogue of constraints. It passes as text, and the
// adapter then calls it by its name.
function openEnginePool(connection: Connection): EnginePool {
  const letters: EnginePool['letters'] = new Map()
  const pool = new pg.Pool(connection)
  pool.on('error', () => {})
  const query = pool.query.bind(pool)
  pool.query = (async (statement: pg.QueryArrayConfig) => {
    const result = await query(statement)
    for (const [column, field] of (result.fields ?? []).entries()) {
      if (field.dataTypeID !== pg.types.builtins.CHAR) continue
      field.dataTypeID = pg.types.builtins.TEXT
      letters.set(statement.text, [...(letters.get(statement.text) ?? []), column])
    }
    return result
  }) as typeof pool.query
  return { pool, letters }
}

async function adapterOver({ pool, letters }: EnginePool): Promise<Adapter> {
  const adapter = await new PrismaPg(pool).connect()
  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async (statement) => {
    const result = await queryRaw(statement)
    for (const column of letters.get(statement.sql) ?? []) result.columnTypes[column] = ColumnTypeEnum.Character
    return result
  }
  // PrismaPg cuts scripts at every semicolon, also inside functions and strings, and runs the pieces one by one. Sent
  // whole, PostgreSQL reads a script right and runs it as one transaction.
  adapter.executeScript = async (script) => {
    await pool.query(script).catch((error) => {
      throw error instanceof pg.DatabaseError ? new DriverAdapterError(asEngineError(error)) : error
    })
  }
  return adapter
}

/** What is used here of the global that Node has and its types lack. */
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: Record<string, () => void> } }>
}

// The form in which the engine puts PostgreSQL's words into its own message and into the record of migrations.
function asEngineError({ code, severity, message, detail, column, hint }: pg.DatabaseError): MappedError {
  return { kind: 'postgres', code: code ?? '', severity: severity ?? 'ERROR', message, detail, column, hint }
}

// Once per process: the package's glue serves one instance only, and what an earlier one left pending would call into it.
let loading: Promise<typeof SchemaEngine> | undefined

function loadEngine(): Promise<typeof SchemaEngine> {
  loading ??= instantiateEngine()
  return loading
}

async function instantiateEngine(): Promise<typeof SchemaEngine> {
  const require = createRequire(import.meta.url)
  const folder = dirname(require.resolve('@prisma/schema-engine-wasm'))
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const bytes = await readFile(join(folder, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': withoutTimers(glue) })
  // Where the engine leaves its last words; thrown, they reach the caller.
  const lastWords = (message: string) => {
    throw new Error(message)
  }
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: lastWords } })
  glue.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start?.()
  return glue.SchemaEngine
}

// The engine leaves behind the ten-second timer of its lock, for which a process that is done would wait.
function withoutTimers(glue: object): object {
  const setTimer = (callback: () => void, ms: number) => setTimeout(callback, ms >>> 0).unref()
  const timers = Object.keys(glue).filter((name) => name.startsWith('__wbg_setTimeout_'))
  return { ...glue, ...Object.fromEntries(timers.map((name) => [name, setTimer])) }
}
