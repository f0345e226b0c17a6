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
    "\n  query Page($order: TimelineOrder! = NEWEST_FIRST, $first: Int, $after: String, $last: Int, $before: String, $filter: TimelineFilter) {\n    timeline(order: $order, first: $first, after: $after, last: $last, before: $before, filter: $filter) {\n      edges { cursor node { id key occurredAt } }\n      nodes { key }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      totalCount\n    }\n  }\n": typeof types.PageDocument,
    "\n  query CursorAt($order: TimelineOrder!, $instant: DateTime!) {\n    timeline(order: $order) { cursorAt(instant: $instant) }\n  }\n": typeof types.CursorAtDocument,
    "\n      query TwoTimelines {\n        bad: timeline(first: 1000) { totalCount nodes { key } }\n        good: timeline(first: 1) { totalCount }\n      }\n    ": typeof types.TwoTimelinesDocument,
};
const documents: Documents = {
    "\n  query Page($order: TimelineOrder! = NEWEST_FIRST, $first: Int, $after: String, $last: Int, $before: String, $filter: TimelineFilter) {\n    timeline(order: $order, first: $first, after: $after, last: $last, before: $before, filter: $filter) {\n      edges { cursor node { id key occurredAt } }\n      nodes { key }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      totalCount\n    }\n  }\n": types.PageDocument,
    "\n  query CursorAt($order: TimelineOrder!, $instant: DateTime!) {\n    timeline(order: $order) { cursorAt(instant: $instant) }\n  }\n": types.CursorAtDocument,
    "\n      query TwoTimelines {\n        bad: timeline(first: 1000) { totalCount nodes { key } }\n        good: timeline(first: 1) { totalCount }\n      }\n    ": types.TwoTimelinesDocument,
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
export function graphql(source: "\n  query Page($order: TimelineOrder! = NEWEST_FIRST, $first: Int, $after: String, $last: Int, $before: String, $filter: TimelineFilter) {\n    timeline(order: $order, first: $first, after: $after, last: $last, before: $before, filter: $filter) {\n      edges { cursor node { id key occurredAt } }\n      nodes { key }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query Page($order: TimelineOrder! = NEWEST_FIRST, $first: Int, $after: String, $last: Int, $before: String, $filter: TimelineFilter) {\n    timeline(order: $order, first: $first, after: $after, last: $last, before: $before, filter: $filter) {\n      edges { cursor node { id key occurredAt } }\n      nodes { key }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CursorAt($order: TimelineOrder!, $instant: DateTime!) {\n    timeline(order: $order) { cursorAt(instant: $instant) }\n  }\n"): (typeof documents)["\n  query CursorAt($order: TimelineOrder!, $instant: DateTime!) {\n    timeline(order: $order) { cursorAt(instant: $instant) }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query TwoTimelines {\n        bad: timeline(first: 1000) { totalCount nodes { key } }\n        good: timeline(first: 1) { totalCount }\n      }\n    "): (typeof documents)["\n      query TwoTimelines {\n        bad: timeline(first: 1000) { totalCount nodes { key } }\n        good: timeline(first: 1) { totalCount }\n      }\n    "];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;