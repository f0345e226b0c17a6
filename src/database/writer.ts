// One connection that writes: transactions one after another, rows by COPY, and the locks of the job whose it is.

import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Prisma } from '../../prisma/client/client.js'
import type { Connection } from './connection.js'
import { type ColumnType, packRows } from './copy-rows.js'
import { DatabaseError, oneLine } from './error.js'

export interface Writer {
  /** Runs `work` in a transaction once those before it have ended. What it throws undoes the transaction. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  /** Aborted when the connection breaks: its locks are gone, and nothing can be written any more. */
  readonly lost: AbortSignal
  /** Waits for the transaction under way; then undoes a rehearsal, and lets go of all locks. */
  close(): Promise<void>
}

export interface Transaction {
  /** Nothing of it will ever be seen by others. */
  readonly isRehearsal: boolean
  /** Days come as 'YYYY-MM-DD', decimals as text, `bigint` as a number. Aborted, it is cancelled and throws the reason. */
  query<Row>(sql: Prisma.Sql, options?: { signal?: AbortSignal | undefined }): Promise<Row[]>
  /** Inserts rows whose values stand in the order of the columns; see `packRows` for what they may be. */
  copy(table: string, columns: readonly string[], rows: Iterable<readonly unknown[]>): Promise<void>
}

/**
 * Opens a connection for one job. A rehearsal is one transaction that is never committed, and each transaction in it a
 * savepoint: everything is really done, and undone when it closes.
 */
export async function openWriter(connection: Connection, { rehearsal = false } = {}): Promise<Writer> {
  const lost = new AbortController()
  const client = new pg.Client({ ...connection, types: { getTypeParser } })
  client.on('error', (error) => lost.abort(error))
  await client.connect()
  const { rows } = await client.query<{ pid: number }>(
    "select pg_backend_pid() as pid, set_config('datestyle', 'iso', false)",
  )
  const tx = transactionOn(client, rehearsal, () => cancelBackend(connection, rows[0]?.pid as number))
  const { begin, commit, rollback } = rehearsal ? SAVEPOINT : TRANSACTION
  if (rehearsal) await client.query(TRANSACTION.begin)

  const run = async <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => {
    try {
      await client.query(begin)
      const result = await work(tx)
      const { command } = await client.query(commit)
      // PostgreSQL takes the commit of a transaction in which a statement failed for a rollback, and says so in passing.
      if (command === 'ROLLBACK') throw new Error('A statement of the transaction failed, and all of it was undone.')
      return result
    } catch (error) {
      await client.query(rollback).catch(() => {})
      throw lost.signal.aborted ? explainLoss(lost.signal.reason) : error
    }
  }
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work)
    last = turn.catch(() => {})
    return turn
  }
  // A backend outlives its connection by a moment: the locks are let go of while somebody can wait for that.
  const close = async () => {
    await client.query('rollback; select pg_advisory_unlock_all()').catch(() => {})
    await client.end()
  }
  return { transaction: (work) => inTurn(() => run(work)), lost: lost.signal, close: () => inTurn(close) }
}

const TRANSACTION = { begin: 'begin', commit: 'commit', rollback: 'rollback' }
const SAVEPOINT = {
  begin: 'savepoint rehearsed',
  commit: 'release savepoint rehearsed',
  rollback: 'rollback to savepoint rehearsed; release savepoint rehearsed',
}

function transactionOn(client: pg.Client, isRehearsal: boolean, cancel: () => Promise<void>): Transaction {
  const known = new Map<string, Map<string, ColumnType>>()
  return {
    isRehearsal,
    query: async <Row>(sql: Prisma.Sql, { signal }: { signal?: AbortSignal | undefined } = {}) => {
      signal?.throwIfAborted()
      let cancelling: Promise<void> | undefined
      const abort = () => {
        // Where it cannot be cancelled, it is waited for.
        cancelling = cancel().catch(() => {})
      }
      signal?.addEventListener('abort', abort, { once: true })
      try {
        // Nameless, so that each is planned for the tables as they are: they grow from nothing to millions in one session.
        const { rows } = await client.query({ text: sql.text, values: sql.values })
        return rows as Row[]
      } catch (error) {
        throw signal?.aborted ? signal.reason : error
      } finally {
        signal?.removeEventListener('abort', abort)
        await cancelling
      }
    },
    copy: async (table, columns, rows) => {
      const name = pg.escapeIdentifier(table)
      const types = known.get(name) ?? (await readTypes(client, name))
      known.set(name, types)
      const rowTypes = columns.map((column) => typeOf(column, types))
      const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ')
      const into = client.query(copyFrom(`copy ${name} (${list}) from stdin with (format binary)`))
      await pipeline(packRows(rowTypes, rows), into)
    },
  }
}

async function readTypes(client: pg.Client, table: string): Promise<Map<string, ColumnType>> {
  const { rows } = await client.query<{ column: string; name: string; oid: number; element: string | null }>(
    `select a.attname as "column", case t.typtype when 'e' then 'enum' else t.typname end as name,
       t.typelem as oid, case e.typtype when 'e' then 'enum' else e.typname end as element
     from pg_attribute a join pg_type t on t.oid = a.atttypid
     left join pg_type e on e.oid = t.typelem and t.typcategory = 'A'
     where a.attrelid = $1::regclass and a.attnum > 0`,
    [table],
  )
  return new Map(
    rows.map(({ column, name, oid, element }) => [column, { name, element: element ? { oid, name: element } : null }]),
  )
}

function typeOf(column: string, types: ReadonlyMap<string, ColumnType>): ColumnType {
  const type = types.get(column)
  if (!type) throw new TypeError(`There is no column ${column} to copy into`)
  return type
}

const asText: Record<number, (text: string) => unknown> = {
  [pg.types.builtins.DATE]: String,
  [pg.types.builtins.NUMERIC]: String,
  [pg.types.builtins.INT8]: Number,
}

function getTypeParser(...[oid, format]: Parameters<typeof pg.types.getTypeParser>) {
  return asText[oid as number] ?? pg.types.getTypeParser(oid as number, format as 'text')
}

async function cancelBackend(connection: Connection, pid: number): Promise<void> {
  const other = new pg.Client(connection)
  other.on('error', () => {})
  await other.connect()
  await other.query('select pg_cancel_backend($1)', [pid])
  await other.end()
}

function explainLoss(reason: unknown): DatabaseError {
  const why = reason instanceof Error ? oneLine(reason.message) : 'it is closed'
  return new DatabaseError(`The connection that writes and holds the locks broke (${why}): run the job again.`, {
    cause: reason,
  })
}
