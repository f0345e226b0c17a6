// What Mercurius serves: as much of Dateline's own schema as the five questions ask for.

const SHARED = `
  key: String! kind: String! title: String! summary: String status: String! occurredAt: DateTime! recordedAt: DateTime!
  occurred: TimeSpan! places: [EntryPlace!]! participants: [Participation!]! capabilities: [CapabilityUse!]!
  quantities: [Quantity!]! claims: ClaimConnection! documents: [Document!]! threads: [Thread!]! tags: [String!]!
  links: [EntryLink!]! dataset: Dataset!`

export const SCHEMA = `
  scalar DateTime
  scalar TimeZone
  enum TimeBucket { MONTH }
  enum WindowMatch { STARTS_WITHIN }
  input TimeWindow { from: String to: String match: WindowMatch }
  input TimelineFilter { places: [String!] kinds: [String!] occurred: TimeWindow }
  type Query {
    timeline(filter: TimelineFilter, first: Int, after: String): TimelineConnection
    entry(key: String!): TimelineEntry
  }
  type TimelineConnection {
    nodes: [TimelineEntry!]! pageInfo: PageInfo!
    histogram(by: TimeBucket!, zone: TimeZone!): [HistogramBucket!]! facets: TimelineFacets!
  }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type HistogramBucket { from: DateTime! count: Int! }
  type TimelineFacets { kinds: [KindCount!]! actors(first: Int!): [ActorCount!]! }
  type KindCount { value: String! count: Int! }
  type ActorCount { actor: Actor! count: Int! }
  interface TimelineEntry { ${SHARED} }
  type BattlefieldEvent implements TimelineEntry { ${SHARED} eventType: String! }
  type PolicyDecision implements TimelineEntry { ${SHARED} action: String! }
  type AidPackage implements TimelineEntry { ${SHARED} stage: String! }
  type Statement implements TimelineEntry { ${SHARED} statementType: String! }
  type TimeSpan { edtf: String! earliest: DateTime latest: DateTime precision: String! approximate: Boolean! zone: String! }
  type EntryPlace { role: String! precision: String! place: Place! }
  type Place { key: String! name: String! level: String! }
  type Participation { role: String! actor: Actor! office: Office }
  type Actor { key: String! name: String! side: String! }
  type Office { title: String! }
  type CapabilityUse { role: String! capability: Capability! }
  type Capability { key: String! name: String! }
  type Quantity { metric: String! low: Float best: Float high: Float unit: String qualifier: String! }
  type ClaimConnection { nodes: [Claim!]! }
  type Claim {
    text: String! polarity: String! subject: String form: String! channel: String! speaker: Actor document: Document!
  }
  type Document { key: String! title: String publisher: Source! }
  type Source { key: String! name: String! }
  type Thread { key: String! name: String! }
  type EntryLink { type: String! direction: String! entry: LinkedEntry! }
  type LinkedEntry { key: String! title: String! }
  type Dataset { key: String! title: String! }
`

export const TYPE_OF_KIND: Record<string, string> = {
  BATTLEFIELD_EVENT: 'BattlefieldEvent',
  POLICY_DECISION: 'PolicyDecision',
  AID_PACKAGE: 'AidPackage',
  STATEMENT: 'Statement',
}
