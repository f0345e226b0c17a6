/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The four kinds of entry; each has its own object type. */
export type EntryKind =
  /** One announced package of a programme of aid. */
  | 'AID_PACKAGE'
  /** Something done with force or in the field: a strike, an interception, an alert, a change of territory. */
  | 'BATTLEFIELD_EVENT'
  /** A government permits, forbids, transfers or reverses. */
  | 'POLICY_DECISION'
  /** Something said or found that belongs on the timeline by itself: a denial, a finding, a prediction. */
  | 'STATEMENT';

/** A window `[from, to)`. A bound written as a date is compared with the civil days of each entry, wherever it was lived; an instant, or a date with `zone`, with instants. */
export type TimeWindow = {
  /** Inclusive: a date, an instant with an offset, or an EDTF month or year, which means its first day. */
  from?: string | null | undefined;
  /** How an entry must lie to the window. */
  match?: WindowMatch;
  /** Exclusive, written like `from`. */
  to?: string | null | undefined;
  /** Zone of bounds written without an offset; a date with a zone is an instant, its midnight there. */
  zone?: string | null | undefined;
};

/** What belongs in a feed. Between fields: and. Within a list: or; a list holds 1 to 100 values. */
export type TimelineFilter = {
  /** Only entries owned by these datasets, by key. */
  datasets?: Array<string> | null | undefined;
  /** Also what its source withdrew; left out otherwise. */
  includeRetracted?: boolean | null | undefined;
  /** Also what is announced for a later day and not said to have happened; left out otherwise. */
  includeScheduled?: boolean | null | undefined;
  /** Only entries of these kinds. */
  kinds?: Array<EntryKind> | null | undefined;
  /** Only entries that happened in this window. */
  occurred?: TimeWindow | null | undefined;
  /** Only packages of these aid programmes, by key, such as `us-pda`. */
  programmes?: Array<string> | null | undefined;
};

/** The order of a feed. Ties are broken by id, so the order is total. */
export type TimelineOrder =
  /** By the sort instant, latest first. */
  | 'NEWEST_FIRST'
  /** By the sort instant, earliest first: the order in which a story is told. */
  | 'OLDEST_FIRST'
  /** By the moment at which this server first recorded the entry, latest first. */
  | 'RECENTLY_RECORDED';

/** How an entry must lie to a window of time to be in it. */
export type WindowMatch =
  /** Some of its span may lie in the window. An open start reaches back only to the sort instant, an open end forward without limit. */
  | 'OVERLAPS'
  /** Its sort instant lies in the window: adjacent windows share no entry. */
  | 'STARTS_WITHIN'
  /** Its whole span lies in the window; one with an open end never does. */
  | 'WITHIN';

export type PageQueryVariables = Exact<{
  order?: TimelineOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: TimelineFilter | null | undefined;
}>;


export type PageQuery = { timeline: { totalCount: number, edges: Array<{ cursor: string, node:
        | { id: string, key: string, occurredAt: string }
        | { id: string, key: string, occurredAt: string }
        | { id: string, key: string, occurredAt: string }
        | { id: string, key: string, occurredAt: string }
       }>, nodes: Array<
      | { key: string }
      | { key: string }
      | { key: string }
      | { key: string }
    >, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type CursorAtQueryVariables = Exact<{
  order: TimelineOrder;
  instant: string;
}>;


export type CursorAtQuery = { timeline: { cursorAt: string } | null };

export type TwoTimelinesQueryVariables = Exact<{ [key: string]: never; }>;


export type TwoTimelinesQuery = { bad: { totalCount: number, nodes: Array<
      | { key: string }
      | { key: string }
      | { key: string }
      | { key: string }
    > } | null, good: { totalCount: number } | null };


export const PageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Page"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineOrder"}}},"defaultValue":{"kind":"EnumValue","value":"NEWEST_FIRST"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PageQuery, PageQueryVariables>;
export const CursorAtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CursorAt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instant"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursorAt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instant"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instant"}}}]}]}}]}}]} as unknown as DocumentNode<CursorAtQuery, CursorAtQueryVariables>;
export const TwoTimelinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TwoTimelines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"bad"},"name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"good"},"name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<TwoTimelinesQuery, TwoTimelinesQueryVariables>;