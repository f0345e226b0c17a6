/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Keys($filter: TimelineFilter, $after: String) {\n    timeline(filter: $filter, first: 100, after: $after) {\n      nodes { key }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.KeysDocument,
    "\n  query Page($order: TimelineOrder! = NEWEST_FIRST, $first: Int, $after: String, $last: Int, $before: String, $filter: TimelineFilter) {\n    timeline(order: $order, first: $first, after: $after, last: $last, before: $before, filter: $filter) {\n      edges { cursor node { id key occurredAt } }\n      nodes { key }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      totalCount\n    }\n  }\n": typeof types.PageDocument,
    "\n  query CursorAt($order: TimelineOrder!, $instant: DateTime!) {\n    timeline(order: $order) { cursorAt(instant: $instant) }\n  }\n": typeof types.CursorAtDocument,
    "\n      query TwoTimelines {\n        bad: timeline(first: 1000) { totalCount nodes { key } }\n        good: timeline(first: 1) { totalCount }\n      }\n    ": typeof types.TwoTimelinesDocument,
    "query Ids($first: Int) { timeline(first: $first) { nodes { id } } }": typeof types.IdsDocument,
    "query Count { timeline { totalCount } }": typeof types.CountDocument,
    "\n  query Everything($first: Int) {\n    timeline(first: $first) {\n      nodes {\n        key\n        ... on BattlefieldEvent { eventType taxonomy { code } }\n        places { role place { name } }\n        participants { role actor { name } office { title } }\n        capabilities { role capability { name } quantity { best } }\n        quantities { best claim { text } }\n        claims(first: 2) { nodes { text speaker { name } document { title } } }\n        links { type entry { title } }\n        linkCount\n        threads { name }\n        tags\n        documents { title publisher { name } }\n        dataset { title }\n        revisions(first: 1) { nodes { number } }\n      }\n    }\n  }\n": typeof types.EverythingDocument,
};
const documents: Documents = {
    "\n  query Keys($filter: TimelineFilter, $after: String) {\n    timeline(filter: $filter, first: 100, after: $after) {\n      nodes { key }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.KeysDocument,
    "\n  query Page($order: TimelineOrder! = NEWEST_FIRST, $first: Int, $after: String, $last: Int, $before: String, $filter: TimelineFilter) {\n    timeline(order: $order, first: $first, after: $after, last: $last, before: $before, filter: $filter) {\n      edges { cursor node { id key occurredAt } }\n      nodes { key }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      totalCount\n    }\n  }\n": types.PageDocument,
    "\n  query CursorAt($order: TimelineOrder!, $instant: DateTime!) {\n    timeline(order: $order) { cursorAt(instant: $instant) }\n  }\n": types.CursorAtDocument,
    "\n      query TwoTimelines {\n        bad: timeline(first: 1000) { totalCount nodes { key } }\n        good: timeline(first: 1) { totalCount }\n      }\n    ": types.TwoTimelinesDocument,
    "query Ids($first: Int) { timeline(first: $first) { nodes { id } } }": types.IdsDocument,
    "query Count { timeline { totalCount } }": types.CountDocument,
    "\n  query Everything($first: Int) {\n    timeline(first: $first) {\n      nodes {\n        key\n        ... on BattlefieldEvent { eventType taxonomy { code } }\n        places { role place { name } }\n        participants { role actor { name } office { title } }\n        capabilities { role capability { name } quantity { best } }\n        quantities { best claim { text } }\n        claims(first: 2) { nodes { text speaker { name } document { title } } }\n        links { type entry { title } }\n        linkCount\n        threads { name }\n        tags\n        documents { title publisher { name } }\n        dataset { title }\n        revisions(first: 1) { nodes { number } }\n      }\n    }\n  }\n": types.EverythingDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Keys($filter: TimelineFilter, $after: String) {\n    timeline(filter: $filter, first: 100, after: $after) {\n      nodes { key }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query Keys($filter: TimelineFilter, $after: String) {\n    timeline(filter: $filter, first: 100, after: $after) {\n      nodes { key }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Page($order: TimelineOrder! = NEWEST_FIRST, $first: Int, $after: String, $last: Int, $before: String, $filter: TimelineFilter) {\n    timeline(order: $order, first: $first, after: $after, last: $last, before: $before, filter: $filter) {\n      edges { cursor node { id key occurredAt } }\n      nodes { key }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query Page($order: TimelineOrder! = NEWEST_FIRST, $first: Int, $after: String, $last: Int, $before: String, $filter: TimelineFilter) {\n    timeline(order: $order, first: $first, after: $after, last: $last, before: $before, filter: $filter) {\n      edges { cursor node { id key occurredAt } }\n      nodes { key }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CursorAt($order: TimelineOrder!, $instant: DateTime!) {\n    timeline(order: $order) { cursorAt(instant: $instant) }\n  }\n"): (typeof documents)["\n  query CursorAt($order: TimelineOrder!, $instant: DateTime!) {\n    timeline(order: $order) { cursorAt(instant: $instant) }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query TwoTimelines {\n        bad: timeline(first: 1000) { totalCount nodes { key } }\n        good: timeline(first: 1) { totalCount }\n      }\n    "): (typeof documents)["\n      query TwoTimelines {\n        bad: timeline(first: 1000) { totalCount nodes { key } }\n        good: timeline(first: 1) { totalCount }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Ids($first: Int) { timeline(first: $first) { nodes { id } } }"): (typeof documents)["query Ids($first: Int) { timeline(first: $first) { nodes { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Count { timeline { totalCount } }"): (typeof documents)["query Count { timeline { totalCount } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Everything($first: Int) {\n    timeline(first: $first) {\n      nodes {\n        key\n        ... on BattlefieldEvent { eventType taxonomy { code } }\n        places { role place { name } }\n        participants { role actor { name } office { title } }\n        capabilities { role capability { name } quantity { best } }\n        quantities { best claim { text } }\n        claims(first: 2) { nodes { text speaker { name } document { title } } }\n        links { type entry { title } }\n        linkCount\n        threads { name }\n        tags\n        documents { title publisher { name } }\n        dataset { title }\n        revisions(first: 1) { nodes { number } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Everything($first: Int) {\n    timeline(first: $first) {\n      nodes {\n        key\n        ... on BattlefieldEvent { eventType taxonomy { code } }\n        places { role place { name } }\n        participants { role actor { name } office { title } }\n        capabilities { role capability { name } quantity { best } }\n        quantities { best claim { text } }\n        claims(first: 2) { nodes { text speaker { name } document { title } } }\n        links { type entry { title } }\n        linkCount\n        threads { name }\n        tags\n        documents { title publisher { name } }\n        dataset { title }\n        revisions(first: 1) { nodes { number } }\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;