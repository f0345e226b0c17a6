// The five questions in Dateline's GraphQL; Mercurius is asked the same documents over a schema by hand.

import type { Ask } from './asks.js'

const PAGE = `query Page($filter: TimelineFilter, $after: String) {
  timeline(filter: $filter, first: 20, after: $after) {
    nodes {
      key kind title summary status occurredAt
      places { role precision place { key name } }
      claims { nodes { text polarity speaker { name } document { key title publisher { key name } } } }
      participants { role actor { key name } office { title } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`

const ENTRY = `query Entry($key: String!) {
  entry(key: $key) {
    key kind title summary status occurredAt recordedAt
    occurred { edtf earliest latest precision approximate zone }
    ... on BattlefieldEvent { eventType }
    ... on PolicyDecision { action }
    ... on AidPackage { stage }
    ... on Statement { statementType }
    places { role precision place { key name level } }
    participants { role actor { key name side } office { title } }
    capabilities { role capability { key name } }
    quantities { metric low best high unit qualifier }
    claims { nodes { text polarity subject form channel speaker { name } document { key title publisher { key name } } } }
    documents { key title publisher { key name } }
    threads { key name }
    tags
    links { type direction entry { key title } }
    dataset { key title }
  }
}`

const NUMBERS = `query Numbers($filter: TimelineFilter) {
  timeline(filter: $filter) {
    histogram(by: MONTH, zone: "Europe/Kyiv") { from count }
    facets { kinds { value count } actors(first: 10) { actor { key name } count } }
  }
}`

export const DOCUMENTS: Record<Ask['of'], string> = { page: PAGE, entry: ENTRY, numbers: NUMBERS }

/** The body of a request; a page's cursor is the server's own. */
export function bodyFor(ask: Ask, after: string | null): string {
  return JSON.stringify({ query: DOCUMENTS[ask.of], variables: variablesOf(ask, after) })
}

function variablesOf(ask: Ask, after: string | null): object {
  switch (ask.of) {
    case 'page':
      return { after, ...(ask.within && { filter: filterOf(ask.within) }) }
    case 'entry':
      return { key: ask.key }
    case 'numbers':
      return { filter: { places: [ask.place.key], occurred: { from: ask.from, to: ask.to, match: 'STARTS_WITHIN' } } }
  }
}

export const filterOf = ({ place, kind }: { place: { key: string }; kind: string }) => ({
  places: [place.key],
  kinds: [kind],
})
