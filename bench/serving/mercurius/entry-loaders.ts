// What hangs on entries, read for a whole page at once: a loader for each field, each one statement.

import { prepared, type Row } from './database.js'

type Query = { obj: Row }
export type Loader = { loader: (queries: Query[]) => Promise<unknown[]>; opts: { cache: boolean } }

const OWNER_FIRST = 'order by x.contribution_id nulls first, x.position'

/** Shapes the rows of each entry; the cache would write every entry as JSON to know it again. */
function loaderOf(name: string, text: string, shape: (rows: Row[]) => unknown): Loader {
  const read = prepared(name, text)
  const loader = async (queries: Query[]) => {
    const byEntry = new Map<unknown, Row[]>(queries.map(({ obj }) => [obj.id, []]))
    for (const row of await read([...byEntry.keys()])) byEntry.get(row.entry_id)?.push(row)
    return queries.map(({ obj }) => shape(byEntry.get(obj.id) ?? []))
  }
  return { loader, opts: { cache: false } }
}

const each = (shape: (row: Row) => unknown) => (rows: Row[]) => rows.map(shape)
const keyed = ({ key, name }: Row) => ({ key, name })
const documentOf = ({ document, title, source, publisher }: Row) => {
  return { key: document, title, publisher: { key: source, name: publisher } }
}

/** The loaders of every kind of entry. */
export const ENTRY_LOADERS: Record<string, Loader> = {
  places: loaderOf(
    'places',
    `select x.entry_id, x.role, x.precision, p.key, p.name, p.level from entry_place x join place p on p.id = x.place_id
     where x.entry_id = any($1::uuid[]) ${OWNER_FIRST}`,
    each(({ role, precision, ...place }) => ({ role, precision, place })),
  ),
  participants: loaderOf(
    'participants',
    `select x.entry_id, x.role, a.key, a.name, a.side, o.title from participation x join actor a on a.id = x.actor_id
     left join office o on o.id = x.office_id where x.entry_id = any($1::uuid[]) ${OWNER_FIRST}`,
    each(({ role, title, ...actor }) => ({ role, actor, office: title === null ? null : { title } })),
  ),
  claims: loaderOf(
    'claims',
    `select x.entry_id, x.text, x.polarity, x.subject, x.form, x.channel, a.key as speaker_key, a.name as speaker, a.side,
       d.key as document, d.title, s.key as source, s.name as publisher
     from claim x left join actor a on a.id = x.speaker_id join document d on d.id = x.document_id
     join source s on s.id = d.publisher_id where x.entry_id = any($1::uuid[]) ${OWNER_FIRST}`,
    (rows) => ({
      nodes: rows.map(({ speaker_key: key, speaker: name, side, ...claim }) => {
        return { ...claim, speaker: key === null ? null : { key, name, side }, document: documentOf(claim) }
      }),
    }),
  ),
  capabilities: loaderOf(
    'capabilities',
    `select x.entry_id, x.role, c.key, c.name from capability_use x join capability c on c.id = x.capability_id
     where x.entry_id = any($1::uuid[]) ${OWNER_FIRST}`,
    each(({ role, ...capability }) => ({ role, capability })),
  ),
  quantities: loaderOf(
    'quantities',
    `select x.* from quantity x where x.entry_id = any($1::uuid[]) ${OWNER_FIRST}`,
    (rows) => rows,
  ),
  documents: loaderOf(
    'documents',
    `select x.entry_id, d.key as document, d.title, s.key as source, s.name as publisher
     from entry_document x join document d on d.id = x.document_id join source s on s.id = d.publisher_id
     where x.entry_id = any($1::uuid[]) ${OWNER_FIRST}`,
    each(documentOf),
  ),
  threads: loaderOf(
    'threads',
    `select x.entry_id, t.key, t.name from entry_thread x join thread t on t.id = x.thread_id
     where x.entry_id = any($1::uuid[]) ${OWNER_FIRST}`,
    each(keyed),
  ),
  tags: loaderOf(
    'tags',
    'select x.entry_id, x.tag from entry_tag x where x.entry_id = any($1::uuid[]) order by x.tag',
    each(({ tag }) => tag),
  ),
  links: loaderOf(
    'links',
    `select x.entry_id, x.type, x.direction, e.key, e.title from (
       select from_id as entry_id, type, 'OUTGOING' as direction, to_id as other from link where from_id = any($1::uuid[])
       union all select to_id, type, 'INCOMING', from_id from link where to_id = any($1::uuid[])) x
     join entry e on e.id = x.other order by x.direction desc, x.type, e.id`,
    each(({ type, direction, ...entry }) => ({ type, direction, entry })),
  ),
  dataset: loaderOf(
    'dataset',
    'select e.id as entry_id, d.key, d.title from entry e join dataset d on d.id = e.dataset_id where e.id = any($1::uuid[])',
    ([row]) => row,
  ),
}

/** What only one kind has. */
export const KIND_LOADERS: Record<string, Record<string, Loader>> = {
  BattlefieldEvent: { eventType: detailOf('battlefield_event', 'event_type') },
  PolicyDecision: { action: detailOf('policy_decision', 'action') },
  AidPackage: { stage: detailOf('aid_package', 'stage') },
  Statement: { statementType: detailOf('statement', 'statement_type') },
}

function detailOf(table: string, column: string): Loader {
  const text = `select entry_id, ${column} as detail from ${table} where entry_id = any($1::uuid[])`
  return loaderOf(table, text, ([row]) => row?.detail)
}
