// Matches: where the words of a search stand in an entry, as ranges of its own texts.

import { Prisma } from '../../../prisma/client/client.js'
import { grouped, perArguments } from '../batch.js'
import type { EntrySearch } from './entry-search.js'

export type MatchedField = 'TITLE' | 'SUMMARY' | 'CLAIM' | 'NAME'

/** A part of a text in UTF-16 code units, its end exclusive. */
export interface TextRange {
  start: number
  end: number
}

export interface TextMatch {
  field: MatchedField
  claimId: string | null
  text: string
  ranges: TextRange[]
}

/** At most this many matches of one entry are told. */
export const MOST_MATCHES = 10

// Characters for private use, which are taken out of the texts before they are put around what was found.
const [START, STOP] = ['\uE000', '\uE001']

// A longer text is shown in pieces.
const SHOWN_WHOLE = 400

const MARKS = `StartSel=${START}, StopSel=${STOP}`
const WHOLE = `${MARKS}, HighlightAll=true`
const PIECES = `${MARKS}, MaxFragments=3, MaxWords=30, MinWords=12, FragmentDelimiter=" … "`

const CAPABILITIES = `select capability_id, position from capability_use where entry_id = e.id
  union all select capability_id, position from aid_item where entry_id = e.id`

interface MatchRow {
  id: string
  field: MatchedField
  claimId: string | null
  marked: string
}

/** The first matches of each entry: title, summary, claims, then the names of what it is about. */
export const textMatchesOf = perArguments<EntrySearch, TextMatch[]>(async (db, ids, { shown, named }) => {
  const nameOf = (noun: string, uses: string) => Prisma.sql`
    select 'NAME', null::uuid, 4, min(u.position), n.name, true
    from (${Prisma.raw(uses)}) as u (id, position) join ${Prisma.raw(noun)} n on n.id = u.id
    where ${`${noun} `}::text || n.id = any(${named}::text[]) group by n.id`
  const rows = await db.query<MatchRow>(Prisma.sql`
    select e.id, m.field, m.claim_id as "claimId", m.marked
    from unnest(${[...ids]}::uuid[]) as k (id) join entry e on e.id = k.id
    cross join (select ${shown}::tsquery as query) q cross join lateral (
      select part.*, ${headlineOf(Prisma.sql`part.plain`)} as marked from (
        select field, claim_id, rank, position, translate(text, ${START + STOP}, '  ') as plain, is_name from (
          select 'TITLE', null::uuid, 1, 0::smallint, e.title, false
          union all select 'SUMMARY', null, 2, 0::smallint, e.summary, false
          union all select 'CLAIM', c.id, 3, (row_number() over (order by c.contribution_id nulls first, c.position))::int, c.text, false
            from claim c where c.entry_id = e.id
          union all ${nameOf('place', 'select place_id, position from entry_place where entry_id = e.id')}
          union all ${nameOf('actor', 'select actor_id, position from participation where entry_id = e.id')}
          union all ${nameOf('capability', CAPABILITIES)}
        ) as texts (field, claim_id, rank, position, text, is_name)
        where is_name or to_tsvector('dateline', text) @@ q.query
      ) part order by part.rank, part.position, part.plain limit ${MOST_MATCHES}
    ) m order by m.rank, m.position, m.plain`)
  return grouped(ids, rows, (row) => row.id).map((own) => own.map(readMatch))
})

const headlineOf = (text: Prisma.Sql) =>
  Prisma.sql`ts_headline('dateline', ${text}, q.query, case when length(${text}) > ${SHOWN_WHOLE} then ${PIECES} else ${WHOLE} end)`

function readMatch({ field, claimId, marked }: MatchRow): TextMatch {
  const ranges: TextRange[] = []
  let text = ''
  for (const piece of marked.split(START)) {
    // What stands before the first mark ends nowhere.
    const [found = '', ...rest] = piece.includes(STOP) ? piece.split(STOP) : ['', piece]
    if (found !== '') ranges.push({ start: text.length, end: text.length + found.length })
    text += found + rest.join('')
  }
  // Found by another spelling: all of the name is what was meant.
  return { field, claimId, text, ranges: ranges.length === 0 ? [{ start: 0, end: text.length }] : ranges }
}
