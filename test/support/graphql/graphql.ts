/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The sub-event types of ACLED's codebook, widened by interception, air alert, infrastructure damage and territorial change. The source's own code stands in `taxonomy`. */
export type BattlefieldEventType =
  /** Civilians are taken away. */
  | 'ABDUCTION_FORCED_DISAPPEARANCE'
  /** Parties agree: a truce, an exchange, a withdrawal. */
  | 'AGREEMENT'
  /** An air-raid alarm is in force. */
  | 'AIR_ALERT'
  /** Remote violence from aircraft or drones. */
  | 'AIR_DRONE_STRIKE'
  /** Battle: armed groups fight and no place changes hands. */
  | 'ARMED_CLASH'
  /** Many people, or people of weight, are arrested. */
  | 'ARRESTS'
  /** Violence against civilians by other means. */
  | 'ATTACK'
  /** A party forms, splits, moves or changes what it does. */
  | 'CHANGE_TO_GROUP_ACTIVITY'
  /** Remote violence with a chemical weapon. */
  | 'CHEMICAL_WEAPON'
  /** A weapon is found, defused or stopped before it does harm. */
  | 'DISRUPTED_WEAPONS_USE'
  /** A peaceful protest that is met with serious harm. */
  | 'EXCESSIVE_FORCE_AGAINST_PROTESTERS'
  /** Battle: the government takes a place back. */
  | 'GOVERNMENT_REGAINS_TERRITORY'
  /** Remote violence by a hand-thrown charge. */
  | 'GRENADE'
  /** A party sets up a headquarters or base. */
  | 'HEADQUARTERS_OR_BASE_ESTABLISHED'
  /** Buildings, industry or networks are damaged. */
  | 'INFRASTRUCTURE_DAMAGE'
  /** Drones, missiles or aircraft are shot down or brought down. */
  | 'INTERCEPTION'
  /** Property is taken or destroyed without people being harmed. */
  | 'LOOTING_PROPERTY_DESTRUCTION'
  /** Rioters harm people or property. */
  | 'MOB_VIOLENCE'
  /** Battle: another party than the government takes a place. */
  | 'NON_STATE_ACTOR_OVERTAKES_TERRITORY'
  /** A place changes hands without a fight. */
  | 'NON_VIOLENT_TRANSFER_OF_TERRITORY'
  /** None of the others; the source tells more. */
  | 'OTHER'
  /** A protest without violence by any side. */
  | 'PEACEFUL_PROTEST'
  /** A peaceful protest that is broken up without serious harm. */
  | 'PROTEST_WITH_INTERVENTION'
  /** Remote violence by a mine or another placed charge. */
  | 'REMOTE_EXPLOSIVE_LANDMINE_IED'
  /** Violence against civilians of a sexual kind. */
  | 'SEXUAL_VIOLENCE'
  /** Remote violence by guns, rockets or missiles. */
  | 'SHELLING_ARTILLERY_MISSILE_ATTACK'
  /** Remote violence by a person who carries the charge. */
  | 'SUICIDE_BOMB'
  /** Control over land moves from one side to the other. */
  | 'TERRITORIAL_CHANGE'
  /** A demonstration that turns to violence. */
  | 'VIOLENT_DEMONSTRATION';

/** What was done with a capability. */
export type CapabilityRole =
  /** Its use or transfer was allowed. */
  | 'AUTHORISED'
  /** It was stopped. */
  | 'INTERCEPTED'
  /** It was spoken of. */
  | 'MENTIONED'
  /** Its use or transfer was limited. */
  | 'RESTRICTED'
  /** It was given or promised. */
  | 'SUPPLIED'
  /** It was used. */
  | 'USED';

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

/** What the entry a link starts from is to the one it leads to. */
export type LinkType =
  /** Speaks about the other. */
  | 'ABOUT'
  /** Helps to understand the other. */
  | 'CONTEXT_FOR'
  /** Cannot be true together with the other. */
  | 'CONTRADICTS'
  /** Sets the day by which the other is meant to have its effect. */
  | 'DEADLINE_FOR'
  /** Tells the same as the other, from another dataset. */
  | 'DUPLICATE_OF'
  /** Makes the other possible, as a permission does for a strike. */
  | 'ENABLES'
  /** Comes after the other in one series. */
  | 'FOLLOWS'
  /** Carries the other out. */
  | 'IMPLEMENTS'
  /** Is given as a reason for the other. */
  | 'JUSTIFIES'
  /** Is a part of the other. */
  | 'PART_OF'
  /** Was said or done in answer to the other. */
  | 'RESPONDS_TO'
  /** Undoes the other. */
  | 'REVERSES'
  /** Stands in one report with the other; no more is known of how they belong together. */
  | 'SAME_REPORT'
  /** Takes the place of the other. */
  | 'SUPERSEDES';

/** What an actor is to an entry. */
export type ParticipationRole =
  /** Suffered from it without being its target. */
  | 'AFFECTED'
  /** May use what was permitted. */
  | 'AUTHORISED_USER'
  /** Took the decision. */
  | 'DECIDER'
  /** Gives. */
  | 'DONOR'
  /** Did it. */
  | 'INITIATOR'
  /** Stopped it on its way. */
  | 'INTERCEPTOR'
  /** Receives. */
  | 'RECIPIENT'
  /** Said it. */
  | 'SPEAKER'
  /** It is about them. */
  | 'SUBJECT'
  /** It was done to them. */
  | 'TARGET';

/** What a place is to an entry. */
export type PlaceRole =
  /** It was made known there, or by those who govern there. */
  | 'ANNOUNCED_AT'
  /** It set out from there. */
  | 'LAUNCHED_FROM'
  /** It happened there. */
  | 'OCCURRED'
  /** It was aimed there. */
  | 'TARGETED';

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

export type KeysQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type KeysQuery = { timeline: { totalCount: number, nodes: Array<
      | { key: string }
      | { key: string }
      | { key: string }
      | { key: string }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

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

export type IdsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type IdsQuery = { timeline: { nodes: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    > } | null };

export type CountQueryVariables = Exact<{ [key: string]: never; }>;


export type CountQuery = { timeline: { totalCount: number } | null };

export type EverythingQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type EverythingQuery = { timeline: { nodes: Array<
      | { key: string, linkCount: number, tags: Array<string>, places: Array<{ role: PlaceRole, place: { name: string } }>, participants: Array<{ role: ParticipationRole, actor: { name: string }, office: { title: string } | null }>, capabilities: Array<{ role: CapabilityRole, capability: { name: string }, quantity: { best: number | null } | null }>, quantities: Array<{ best: number | null, claim: { text: string } | null }>, claims: { nodes: Array<{ text: string, speaker: { name: string } | null, document: { title: string | null } }> }, links: Array<{ type: LinkType, entry:
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
           }>, threads: Array<{ name: string }>, documents: Array<{ title: string | null, publisher: { name: string } }>, dataset: { title: string }, revisions: { nodes: Array<{ number: number }> } }
      | { eventType: BattlefieldEventType, key: string, linkCount: number, tags: Array<string>, taxonomy: Array<{ code: string }>, places: Array<{ role: PlaceRole, place: { name: string } }>, participants: Array<{ role: ParticipationRole, actor: { name: string }, office: { title: string } | null }>, capabilities: Array<{ role: CapabilityRole, capability: { name: string }, quantity: { best: number | null } | null }>, quantities: Array<{ best: number | null, claim: { text: string } | null }>, claims: { nodes: Array<{ text: string, speaker: { name: string } | null, document: { title: string | null } }> }, links: Array<{ type: LinkType, entry:
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
           }>, threads: Array<{ name: string }>, documents: Array<{ title: string | null, publisher: { name: string } }>, dataset: { title: string }, revisions: { nodes: Array<{ number: number }> } }
      | { key: string, linkCount: number, tags: Array<string>, places: Array<{ role: PlaceRole, place: { name: string } }>, participants: Array<{ role: ParticipationRole, actor: { name: string }, office: { title: string } | null }>, capabilities: Array<{ role: CapabilityRole, capability: { name: string }, quantity: { best: number | null } | null }>, quantities: Array<{ best: number | null, claim: { text: string } | null }>, claims: { nodes: Array<{ text: string, speaker: { name: string } | null, document: { title: string | null } }> }, links: Array<{ type: LinkType, entry:
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
           }>, threads: Array<{ name: string }>, documents: Array<{ title: string | null, publisher: { name: string } }>, dataset: { title: string }, revisions: { nodes: Array<{ number: number }> } }
      | { key: string, linkCount: number, tags: Array<string>, places: Array<{ role: PlaceRole, place: { name: string } }>, participants: Array<{ role: ParticipationRole, actor: { name: string }, office: { title: string } | null }>, capabilities: Array<{ role: CapabilityRole, capability: { name: string }, quantity: { best: number | null } | null }>, quantities: Array<{ best: number | null, claim: { text: string } | null }>, claims: { nodes: Array<{ text: string, speaker: { name: string } | null, document: { title: string | null } }> }, links: Array<{ type: LinkType, entry:
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
           }>, threads: Array<{ name: string }>, documents: Array<{ title: string | null, publisher: { name: string } }>, dataset: { title: string }, revisions: { nodes: Array<{ number: number }> } }
    > } | null };


export const KeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Keys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<KeysQuery, KeysQueryVariables>;
export const PageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Page"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineOrder"}}},"defaultValue":{"kind":"EnumValue","value":"NEWEST_FIRST"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PageQuery, PageQueryVariables>;
export const CursorAtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CursorAt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instant"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursorAt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instant"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instant"}}}]}]}}]}}]} as unknown as DocumentNode<CursorAtQuery, CursorAtQueryVariables>;
export const TwoTimelinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TwoTimelines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"bad"},"name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"good"},"name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<TwoTimelinesQuery, TwoTimelinesQueryVariables>;
export const IdsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ids"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<IdsQuery, IdsQueryVariables>;
export const CountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Count"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CountQuery, CountQueryVariables>;
export const EverythingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Everything"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BattlefieldEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"taxonomy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"capability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"best"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"linkCount"}},{"kind":"Field","name":{"kind":"Name","value":"threads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EverythingQuery, EverythingQueryVariables>;