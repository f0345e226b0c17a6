// The five questions in the GraphQL that PostGraphile makes of the tables.

const PAGE = `
    nodes {
      entryByEntryId {
        key kind title summary status occurredAt
        entryPlacesByEntryId(orderBy: [CONTRIBUTION_ID_DESC, POSITION_ASC]) {
          nodes { role precision placeByPlaceId { key name } }
        }
        claimsByEntryId(orderBy: [CONTRIBUTION_ID_DESC, POSITION_ASC]) {
          nodes {
            text polarity actorBySpeakerId { name }
            documentByDocumentId { key title sourceByPublisherId { key name } }
          }
        }
        participationsByEntryId(orderBy: [CONTRIBUTION_ID_DESC, POSITION_ASC]) {
          nodes { role actorByActorId { key name } officeByOfficeId { title } }
        }
      }
    }
    pageInfo { hasNextPage endCursor }`

const feedWhere = (filter: string) =>
  `allFeeds(first: 20, after: $after, orderBy: [OCCURRED_AT_DESC, ENTRY_ID_DESC], filter: {status: {notIn: [SCHEDULED, RETRACTED]}${filter}})`

export const FEED = `query Feed($after: Cursor) { ${feedWhere('')} {${PAGE}\n  }\n}`

export const PLACE = `query Place($after: Cursor, $kind: EntryKind!, $place: [Int]!) {
  ${feedWhere(', kind: {equalTo: $kind}, placeIds: {contains: $place}')} {${PAGE}
  }
}`

export const ENTRY = `query Entry($key: String!) {
  entryByKey(key: $key) {
    key kind title summary status occurredAt recordedAt
    edtf earliest latest precision approximate zone
    battlefieldEventByEntryId { eventType }
    policyDecisionByEntryId { action }
    aidPackageByEntryId { stage }
    statementByEntryId { statementType }
    entryPlacesByEntryId(orderBy: [CONTRIBUTION_ID_DESC, POSITION_ASC]) {
      nodes { role precision placeByPlaceId { key name level } }
    }
    participationsByEntryId(orderBy: [CONTRIBUTION_ID_DESC, POSITION_ASC]) {
      nodes { role actorByActorId { key name side } officeByOfficeId { title } }
    }
    capabilityUsesByEntryId(orderBy: [CONTRIBUTION_ID_DESC, POSITION_ASC]) {
      nodes { role capabilityByCapabilityId { key name } }
    }
    quantitiesByEntryId(orderBy: [CONTRIBUTION_ID_DESC, POSITION_ASC]) {
      nodes { metric low best high unit qualifier }
    }
    claimsByEntryId(orderBy: [CONTRIBUTION_ID_DESC, POSITION_ASC]) {
      nodes {
        text polarity subject form channel actorBySpeakerId { name }
        documentByDocumentId { key title sourceByPublisherId { key name } }
      }
    }
    entryDocumentsByEntryId(orderBy: [CONTRIBUTION_ID_DESC, POSITION_ASC]) {
      nodes { documentByDocumentId { key title sourceByPublisherId { key name } } }
    }
    entryThreadsByEntryId(orderBy: [CONTRIBUTION_ID_DESC, POSITION_ASC]) { nodes { threadByThreadId { key name } } }
    entryTagsByEntryId(orderBy: TAG_ASC) { nodes { tag } }
    linksByFromId(orderBy: [TYPE_ASC, TO_ID_ASC]) { nodes { type entryByToId { key title } } }
    linksByToId(orderBy: [TYPE_ASC, FROM_ID_ASC]) { nodes { type entryByFromId { key title } } }
    datasetByDatasetId { key title }
  }
}`

export const NUMBERS = `query Numbers($place: Int!, $from: Date!, $to: Date!) {
  benchTimelineMonths(place: $place, fromDay: $from, toDay: $to) { nodes { month count } }
  benchTimelineKinds(place: $place, fromDay: $from, toDay: $to) { nodes { kind count } }
  benchTimelineActors(place: $place, fromDay: $from, toDay: $to) { nodes { key name count } }
}`
