// Bounds: from when to when, and between which degrees, the entries of a feed lie; and how new the data is.

import { Prisma } from '../../../prisma/client/client.js'
import type { Predicate } from '../filter/read-filter.js'
import type { GeoBox } from '../filter/timeline-filter.js'
import type { Reader } from '../reader.js'
import { type Reading, severalStatements } from './together.js'

export interface Bounds {
  earliest: Date
  latest: Date
  /** Null where no place of theirs has a point, and where it was not asked for. */
  box: GeoBox | null
}

/** The bounds of a feed, null where nothing matches; the box is a statement of its own. */
export function boundsOf(predicate: Predicate, { withBox }: { withBox: boolean }): Reading<Bounds | null> {
  if (!withBox) return (db) => readBounds(db, predicate)
  return severalStatements(async (db) => {
    const bounds = await readBounds(db, predicate)
    return bounds && { ...bounds, box: await readBox(db, predicate) }
  })
}

async function readBounds(db: Reader, { sql }: Predicate): Promise<Bounds | null> {
  const [row] = await db.queryOnce<{ earliest: Date; latest: Date } | { earliest: null; latest: null }>(Prisma.sql`
    select min(f.occurred_at) as earliest, greatest(max(f.occurred_at), max(f.latest)) as latest
    from feed f where ${sql}`)
  return row?.earliest ? { ...row, box: null } : null
}

async function readBox(db: Reader, { sql }: Predicate): Promise<GeoBox | null> {
  const [row] = await db.queryOnce<GeoBox | { south: null }>(Prisma.sql`
    select min(p.lat) as south, min(p.lon) as west, max(p.lat) as north, max(p.lon) as east from (
      select distinct x.place_id from feed f join entry_place x on x.entry_id = f.entry_id where ${sql}
    ) as own join place p on p.id = own.place_id where p.lat is not null and p.lon is not null`)
  return row === undefined || row.south === null ? null : row
}

/** When the data last changed: what its newest change record says; now where there never was one. */
export async function readDataAsOf(db: Reader): Promise<Date> {
  const [row] = await db.query<{ at: Date }>(Prisma.sql`
    select coalesce((select at from change order by number desc limit 1), now()) as at`)
  if (!row) throw new Error('PostgreSQL told no time')
  return row.at
}
