// The names under which places, actors and capabilities are recorded: what a foreign table's own names are looked for in.

import { Prisma } from '../../../prisma/client/client.js'
import type { PlaceLevel } from '../../../prisma/client/enums.js'
import type { Transaction } from './transaction.js'

export interface KnownPlaceNames {
  key: string
  name: string
  level: PlaceLevel
  parent: string | null
  /** As `iso:UA-59`. */
  codes: string[]
  names: string[]
  /** The key of the dataset that recorded it; null where none is known. */
  owner: string | null
}

export interface KnownNames {
  key: string
  name: string
  aliases: string[]
}

/** Every recorded place. */
export function readPlaceNames(tx: Transaction): Promise<KnownPlaceNames[]> {
  return tx.query(Prisma.sql`
    select p.key, p.name, p.level::text as level, above.key as parent,
      array(select scheme || ':' || code from place_code where place_id = p.id order by 1) as codes,
      array(select name from place_name where place_id = p.id order by name) as names, owner.key as owner
    from place p left join place above on above.id = p.parent_id left join dataset owner on owner.id = p.owner_id
    order by p.id`)
}

/** The keys of the places that datasets other than this one recorded. */
export async function readForeignPlaceKeys(tx: Transaction, dataset: string): Promise<Set<string>> {
  const rows = await tx.query<{ key: string }>(Prisma.sql`
    select p.key from place p join dataset d on d.id = p.owner_id where d.key <> ${dataset}`)
  return new Set(rows.map(({ key }) => key))
}

/** Every recorded actor. */
export function readActorNames(tx: Transaction): Promise<KnownNames[]> {
  return readNames(tx, 'actor')
}

/** Every recorded capability. */
export function readCapabilityNames(tx: Transaction): Promise<KnownNames[]> {
  return readNames(tx, 'capability')
}

function readNames(tx: Transaction, noun: 'actor' | 'capability'): Promise<KnownNames[]> {
  return tx.query(Prisma.sql`
    select t.key, t.name,
      array(select name from ${Prisma.raw(`${noun}_name`)} where ${Prisma.raw(`${noun}_id`)} = t.id order by name) as aliases
    from ${Prisma.raw(noun)} t order by t.id`)
}
