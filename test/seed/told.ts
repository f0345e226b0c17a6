// What a database tells of its entries: where they lead, what happened to them, and what is there whatever happened.

import type { Database } from '../../src/database/open.js'
import { dumpOf } from './given.js'

export type Told = ReturnType<typeof toldOf>

export function toldOf(db: Database) {
  const idOf = async (key: string) => {
    const entry = await db.prisma.entry.findUnique({ where: { key } })
    return entry?.id ?? (await db.prisma.tombstone.findUniqueOrThrow({ where: { key } })).entryId
  }
  return {
    /** The revisions of an entry, the oldest first. */
    historyOf: async (key: string) =>
      db.prisma.revision.findMany({ where: { entryId: await idOf(key) }, orderBy: { number: 'asc' } }),
    /** What followers heard of an entry, as `CREATED 1`. */
    changesOf: async (key: string) => {
      const changes = await db.prisma.change.findMany({ where: { key }, orderBy: { number: 'asc' } })
      return changes.map(({ kind, revisionNumber }) => `${kind} ${revisionNumber}`)
    },
    /** Where the links of an entry lead, as `FOLLOWS first-a`. */
    linksOf: async (key: string) => {
      const links = await db.prisma.link.findMany({ where: { from: { key } }, include: { to: true } })
      return links.map(({ type, to }) => `${type} ${to.key}`).sort()
    },
    /** All that is there, but for what happened on the way. */
    present: async () => (await dumpOf(db)).filter((row) => !/^(revision|change|ruling|dataset) /.test(row)),
  }
}
