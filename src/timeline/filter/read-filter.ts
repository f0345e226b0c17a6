// A filter becomes one SQL predicate; whoever reads the feed reads it through that predicate.

import { validate as isUuid } from 'uuid'
import { Prisma } from '../../../prisma/client/client.js'
import { ClientError } from '../../errors.js'
import { actorsByKey } from '../actors.js'
import { programmeIdsByKey } from '../aid.js'
import type { Ask } from '../batch.js'
import { capabilitiesByKey } from '../capabilities.js'
import { datasetIdsByKey } from '../datasets.js'
import { sourcesByKey } from '../documents.js'
import { entriesById, entriesByKey } from '../entries.js'
import { placesByName } from '../places.js'
import { askedSearch, bothSearches, type EntrySearch } from '../search/entry-search.js'
import { threadsByKey } from '../threads.js'
import { readValues } from '../value-list.js'
import { insideBox, near } from './area-condition.js'
import { all, any, not } from './conditions.js'
import { expandTokens } from './expand-tokens.js'
import { known } from './known-condition.js'
import { checkNesting, fingerprintOf } from './nesting.js'
import type { TimelineFilter } from './timeline-filter.js'
import { happenedIn, recordedIn } from './window-condition.js'

type Sql = Prisma.Sql

export interface Predicate {
  /** A condition on `feed f`. */
  sql: Sql
  /** The same for filters that mean the same. */
  fingerprint: string
  /** What every entry's words must hold; null where no `text` holds for all of them. */
  search: EntrySearch | null
  /** The whole filter: tokens are written out, and what the noun that is asked adds is joined to it. */
  filter: TimelineFilter
}

/**
 * Reads a filter into a predicate; `ask` looks names up.
 *
 * Throws BAD_FILTER, naming the field, for an empty or overlong list, a name of nothing, a window or area that cannot be
 * meant, filters nested too deep or too many, what belongs at the top alone, and a token that cannot be read.
 */
export async function readFilter(ask: Ask, asked: TimelineFilter): Promise<Predicate> {
  checkNesting(asked)
  const filter = expandTokens(asked)
  checkNesting(filter)
  return {
    sql: all([hiddenUnlessAsked(filter), await conditionOf(ask, filter)]),
    fingerprint: fingerprintOf(filter),
    search: await searchOf(ask, filter),
    filter,
  }
}

/** The filter's own `text`, and those of the filters that must hold beside it. */
async function searchOf(ask: Ask, { text, and }: TimelineFilter): Promise<EntrySearch | null> {
  const searches = await Promise.all([
    text == null ? null : askedSearch(ask, text),
    ...(and ?? []).map((each) => searchOf(ask, each)),
  ])
  return searches.reduce((one, other) => (one && other ? bothSearches(one, other) : (one ?? other)), null)
}

async function hasWords(ask: Ask, text: string | null | undefined): Promise<Sql | null> {
  if (text == null) return null
  const { query } = await askedSearch(ask, text)
  return Prisma.sql`f.entry_id in (select t.entry_id from entry_text t where t.document @@ ${query}::tsquery)`
}

function hiddenUnlessAsked({ includeScheduled, includeRetracted }: TimelineFilter): Sql | null {
  const hidden = [...(includeScheduled ? [] : ['SCHEDULED']), ...(includeRetracted ? [] : ['RETRACTED'])]
  return hidden.length > 0 ? Prisma.sql`f.status <> all(${hidden}::"VerificationStatus"[])` : null
}

async function conditionOf(ask: Ask, filter: TimelineFilter): Promise<Sql> {
  const nested = (filters: readonly TimelineFilter[]) => Promise.all(filters.map((each) => conditionOf(ask, each)))
  const { and, or, not: complement } = filter
  return all([
    ...ownColumns(filter),
    ...(await namedThings(ask, filter)),
    await linkedTo(ask, filter.linkedTo),
    await hasWords(ask, filter.text),
    and ? all(await nested(and)) : null,
    or ? any(await nested(or)) : null,
    complement ? not(await conditionOf(ask, complement)) : null,
  ])
}

function ownColumns(filter: TimelineFilter): (Sql | null)[] {
  const { occurred, recorded, box, disputed } = filter
  const tags = readValues('BAD_FILTER', 'tags', filter.tags)
  return [
    isOneOf('kind', 'kinds', 'EntryKind', filter.kinds),
    isOneOf('event_type', 'eventTypes', 'BattlefieldEventType', filter.eventTypes),
    isOneOf('policy_action', 'policyActions', 'PolicyAction', filter.policyActions),
    isOneOf('aid_stage', 'aidStages', 'AidStage', filter.aidStages),
    isOneOf('status', 'statuses', 'VerificationStatus', filter.statuses),
    occurred ? happenedIn(occurred) : null,
    recorded ? recordedIn(recorded) : null,
    box ? insideBox(box) : null,
    filter.near ? near(filter.near) : null,
    holdsOneOf('sides', 'Side', filter.sides),
    filter.actors ? null : holdsOneOf('roles', 'ParticipationRole', filter.roles),
    tags && Prisma.sql`f.tags && ${[...tags]}::text[]`,
    disputed == null ? null : disputed ? Prisma.sql`f.disputed` : Prisma.sql`not f.disputed`,
  ]
}

function isOneOf(
  column: string,
  field: string,
  type: string,
  listed: readonly string[] | null | undefined,
): Sql | null {
  const values = readValues('BAD_FILTER', field, listed)
  return values && equalsOneOf(column, `"${type}"`, values)
}

// One value is compared as one: the rows of an index that begins with it then come in the feed's order.
function equalsOneOf(column: string, type: string, values: readonly (string | number)[]): Sql {
  const [name, cast] = [Prisma.raw(`f.${column}`), Prisma.raw(type)]
  return values.length === 1
    ? Prisma.sql`${name} = ${values[0]}::${cast}`
    : Prisma.sql`${name} = any(${[...values]}::${cast}[])`
}

function holdsOneOf(field: string, type: string, listed: readonly string[] | null | undefined): Sql | null {
  const values = readValues('BAD_FILTER', field, listed)
  return values && Prisma.sql`f.${Prisma.raw(field)} && ${[...values]}::${Prisma.raw(`"${type}"`)}[]`
}

const holds = (column: string) => (ids: number[]) => Prisma.sql`f.${Prisma.raw(column)} && ${ids}::int[]`
const is = (column: string) => (ids: number[]) => equalsOneOf(column, 'int', ids)

function namedThings(ask: Ask, filter: TimelineFilter): Promise<(Sql | null)[]> {
  const { datasets, programmes, places, includeBelow, actors, roles, capabilities, sources, threads } = filter
  const below = includeBelow === false ? itself : holds('place_ids')
  const takesPart = roles ? takingPart(roles) : holds('actor_ids')
  return Promise.all([
    known(ask, NAMES.datasets, datasets, is('dataset_id')),
    known(ask, NAMES.programmes, programmes, is('programme_id')),
    known(ask, NAMES.places, places, below),
    known(ask, NAMES.actors, actors, takesPart),
    known(ask, NAMES.capabilities, capabilities, holds('capability_ids')),
    known(ask, NAMES.sources, sources, holds('source_ids')),
    known(ask, NAMES.threads, threads, holds('thread_ids')),
  ])
}

const NAMES = {
  datasets: { field: 'datasets', noun: 'Dataset', find: datasetIdsByKey, where: '`Query.datasets`' },
  programmes: { field: 'programmes', noun: 'AidProgramme', find: programmeIdsByKey, where: '`AidPackage.programme`' },
  places: {
    ...{ field: 'places', noun: 'Place', find: placesByName },
    where: '`Query.places(search: …)`, or a code such as iso:UA-59',
  },
  actors: { field: 'actors', noun: 'Actor', find: actorsByKey, where: '`Query.actors(search: …)`' },
  capabilities: {
    ...{ field: 'capabilities', noun: 'Capability', find: capabilitiesByKey },
    where: '`Query.capabilities(search: …)`',
  },
  sources: { field: 'sources', noun: 'Source', find: sourcesByKey, where: '`Query.sources(search: …)`' },
  threads: { field: 'threads', noun: 'Thread', find: threadsByKey, where: '`Query.threads(search: …)`' },
}

const itself = (ids: number[]) =>
  Prisma.sql`exists (select from entry_place x where x.entry_id = f.entry_id and x.place_id = any(${ids}::int[]))`

// One participation must hold both; the lists, which an index holds, say which entries can have one.
const takingPart = (listed: NonNullable<TimelineFilter['roles']>) => (ids: number[]) => {
  const roles = readValues('BAD_FILTER', 'roles', listed)
  return Prisma.sql`f.actor_ids && ${ids}::int[] and f.roles && ${[...(roles ?? [])]}::"ParticipationRole"[] and exists (
    select from participation x join actor_closure c on c.below_id = x.actor_id
    where x.entry_id = f.entry_id and c.above_id = any(${ids}::int[]) and x.role = any(${[...(roles ?? [])]}::"ParticipationRole"[]))`
}

async function linkedTo(ask: Ask, name: string | null | undefined): Promise<Sql | null> {
  if (name == null) return null
  const id = name.replace(/^Entry:/, '')
  const entry = isUuid(id) ? await ask(entriesById, id.toLowerCase()) : await ask(entriesByKey, name)
  if (!entry) {
    throw new ClientError(
      'BAD_FILTER',
      `\`linkedTo\` names "${name}", which there is not: take the \`key\` or \`id\` of an entry.`,
    )
  }
  return Prisma.sql`f.entry_id in (
    select to_id from link where from_id = ${entry.id}::uuid union all select from_id from link where to_id = ${entry.id}::uuid)`
}
