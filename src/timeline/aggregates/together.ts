// Readings that must agree: those of one tick see the same data, whoever writes meanwhile.

import { ClientError } from '../../errors.js'
import type { Ask, Batch } from '../batch.js'
import type { Reader } from '../reader.js'

export interface Reading<T> {
  (db: Reader): Promise<T>
  /** It takes more than one statement, and these must agree too. */
  several?: true
}

/** Says that a reading takes more than one statement. */
export const severalStatements = <T>(read: (db: Reader) => Promise<T>): Reading<T> =>
  Object.assign(read, { several: true as const })

/** Reads through whatever memory `ask` keeps, in agreement with all that is asked for in the same tick. */
export const together = <T>(ask: Ask, reading: Reading<T>): Promise<T> => ask(readTogether, reading) as Promise<T>

/** One reading is one statement and needs no more; several are read in turn from one snapshot, in one transaction. */
const readTogether: Batch<Reading<unknown>, unknown> = async (db, readings) => {
  const [only] = readings
  if (readings.length === 1 && only && !only.several) return [await only(db)]
  return db.snapshot(async (snapshot) => {
    const answers: unknown[] = []
    for (const read of readings) answers.push(await read(snapshot).catch(refusalOf))
    return answers
  })
}

// A client's mistake in one reading is that one's answer; whatever else goes wrong ends them all.
function refusalOf(error: unknown): ClientError {
  if (error instanceof ClientError) return error
  throw error
}
