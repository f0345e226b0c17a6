// Reads over a pool of connections, by prepared statements and without the client's own layers: those take the larger part
// of a short statement's time.

import pg from 'pg'
import { Prisma } from '../../prisma/client/client.js'
import { nameStatements } from './statement-names.js'
import { type Queryable, queryInTurns, unheard } from './turn.js'

export interface Reader {
  /** Days come as their midnight in UTC, decimals as Prisma's, `bigint` as a bigint. */
  query<Row>(sql: Prisma.Sql): Promise<Row[]>
  /** The same, planned for these values and with nobody waiting behind it: for what hardly comes again, or may take long. */
  queryOnce<Row>(sql: Prisma.Sql): Promise<Row[]>
  /** Does `work` in one transaction, which reads one snapshot however long it takes. */
  snapshot<T>(work: (db: Reader) => Promise<T>): Promise<T>
}

/** Statements fail as the driver has it: with the SQLSTATE as `code`. */
export function readerOver(pool: pg.Pool): Reader {
  const nameOf = nameStatements('read')
  const queryOn = (connection: Queryable, named: (text: string) => string) =>
    async function query<Row>({ text, values }: Prisma.Sql): Promise<Row[]> {
      const { rows } = await connection.query<Row & pg.QueryResultRow>({ name: named(text), text, values, types })
      return rows
    }
  const queriesOn = (connection: Queryable) => ({
    query: queryOn(connection, nameOf),
    queryOnce: queryOn(connection, () => ''),
  })
  return {
    query: queryOn(queryInTurns(pool), nameOf),
    queryOnce: queryOn(pool, () => ''),
    snapshot: async (work) => {
      const connection = await pool.connect()
      // Told to whoever waits for a statement; unheard, the event would end the process.
      connection.on('error', unheard)
      const reader: Reader = { ...queriesOn(connection), snapshot: (inner) => inner(reader) }
      let fault: unknown
      try {
        await connection.query('begin isolation level repeatable read read only')
        const result = await work(reader)
        await connection.query('commit')
        return result
      } catch (error) {
        fault = error
        throw error
      } finally {
        // In what state a connection is on which something failed is not known: it goes.
        connection.off('error', unheard)
        connection.release(fault !== undefined)
      }
    },
  }
}

const { DATE, TIMESTAMPTZ, INT8, NUMERIC } = pg.types.builtins
const parseInstant = pg.types.getTypeParser(TIMESTAMPTZ)

const parsers: Partial<Record<number, (text: string) => unknown>> = {
  [DATE]: (text) => new Date(text),
  // The driver's own way takes several times as long, and hardly any session is in another zone.
  [TIMESTAMPTZ]: (text) =>
    text.endsWith('+00') ? new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`) : parseInstant(text),
  [INT8]: BigInt,
  [NUMERIC]: (text) => new Prisma.Decimal(text),
}

// Asked for each column of each answer.
const known = new Map<number, (text: string) => unknown>()

const types = {
  getTypeParser: (oid: number) => {
    const parser = known.get(oid) ?? parsers[oid] ?? pg.types.getTypeParser(oid, 'text')
    known.set(oid, parser)
    return parser
  },
} as pg.CustomTypesConfig
