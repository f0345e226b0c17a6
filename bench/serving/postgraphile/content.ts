// What PostGraphile's answers say, in the shape of Dateline's.

import type { Question } from '../asks.js'
import { plain } from '../contestant.js'

/** A row of a table, with rows of others under the names of the columns that lead there. */
type Row = Record<string, unknown>

export function contentOf(question: Question, answer: unknown): unknown {
  const { allFeeds, entryByKey, benchTimelineMonths, benchTimelineKinds, benchTimelineActors } = answer as Record<
    string,
    Row
  >
  switch (question) {
    case 'feed':
    case 'place':
    case 'deep': {
      const nodes = nodesOf(allFeeds).map((row) => pageEntry(under(row, 'entryByEntryId')))
      return plain({ timeline: { nodes, pageInfo: allFeeds?.pageInfo } })
    }
    case 'entry':
      return plain({ entry: wholeEntry(entryByKey as Row) })
    case 'numbers':
      return {
        timeline: {
          histogram: nodesOf(benchTimelineMonths).map(({ month, count }) => ({ from: instant(month), count })),
          facets: {
            kinds: nodesOf(benchTimelineKinds).map(({ kind, count }) => ({ value: kind, count })),
            actors: nodesOf(benchTimelineActors).map(({ count, ...actor }) => ({ actor, count })),
          },
        },
      }
  }
}

function pageEntry({ key, kind, title, summary, status, ...row }: Row): Row {
  return {
    ...{ key, kind, title, summary, status },
    occurredAt: instant(row.occurredAt),
    places: nodesIn(row, 'entryPlacesByEntryId').map((each) => renamed(each, { placeByPlaceId: 'place' })),
    claims: { nodes: nodesIn(row, 'claimsByEntryId').map(claim) },
    participants: nodesIn(row, 'participationsByEntryId').map((each) =>
      renamed(each, { actorByActorId: 'actor', officeByOfficeId: 'office' }),
    ),
  }
}

function wholeEntry(row: Row): Row {
  const { edtf, precision, approximate, zone } = row
  const details = ['battlefieldEvent', 'policyDecision', 'aidPackage', 'statement'].map(
    (kind) => row[`${kind}ByEntryId`],
  )
  return {
    ...pageEntry(row),
    ...Object.assign({}, ...details),
    recordedAt: instant(row.recordedAt),
    occurred: { edtf, precision, approximate, zone, earliest: instant(row.earliest), latest: instant(row.latest) },
    capabilities: nodesIn(row, 'capabilityUsesByEntryId').map((each) =>
      renamed(each, { capabilityByCapabilityId: 'capability' }),
    ),
    quantities: nodesIn(row, 'quantitiesByEntryId'),
    documents: nodesIn(row, 'entryDocumentsByEntryId').map((each) => document(under(each, 'documentByDocumentId'))),
    threads: nodesIn(row, 'entryThreadsByEntryId').map((each) => each.threadByThreadId),
    tags: nodesIn(row, 'entryTagsByEntryId').map(({ tag }) => tag),
    links: [
      ...nodesIn(row, 'linksByFromId').map(({ type, entryByToId: entry }) => ({ type, direction: 'OUTGOING', entry })),
      ...nodesIn(row, 'linksByToId').map(({ type, entryByFromId: entry }) => ({ type, direction: 'INCOMING', entry })),
    ],
    dataset: row.datasetByDatasetId,
  }
}

function claim(row: Row): Row {
  const { documentByDocumentId: _, ...rest } = row
  return {
    ...renamed(rest, { actorBySpeakerId: 'speaker' }),
    document: document(under(row, 'documentByDocumentId')),
  }
}

const document = (row: Row) => renamed(row, { sourceByPublisherId: 'publisher' })
const under = (row: Row, name: string) => row[name] as Row
const nodesIn = (row: Row, name: string) => nodesOf(under(row, name))
const nodesOf = (connection: Row | undefined) => (connection as unknown as { nodes: Row[] }).nodes
const instant = (text: unknown) => (typeof text === 'string' ? new Date(text).toISOString() : null)

function renamed(row: Row, names: Record<string, string>): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [names[name] ?? name, value]))
}
