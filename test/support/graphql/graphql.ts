/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What sort of actor it is. */
export type ActorType =
  /** An army, a service, a unit. */
  | 'ARMED_FORCE'
  /** A ministry, an administration, an agency. */
  | 'GOVERNMENT_BODY'
  /** An organisation outside government. */
  | 'ORGANISATION'
  /** A newspaper, broadcaster or news agency. */
  | 'OUTLET'
  /** A person. */
  | 'PERSON'
  /** A state. */
  | 'STATE';

/** By what sums of aid are told apart. */
export type AidGrouping =
  /** By the key of the actor who gives: the programme's donor, or else the first participant that is one; null where nobody is named. */
  | 'DONOR'
  /** By the key of the programme; null for packages of none. */
  | 'PROGRAMME'
  /** By stage, each package once at every stage that it names an amount for. */
  | 'STAGE'
  /** By the civil year of the package's own day, such as `2024`. */
  | 'YEAR';

/** How the aid is given. */
export type AidInstrument =
  /** Taken from the donor's own stocks. */
  | 'DRAWDOWN'
  /** Money that is not paid back. */
  | 'GRANT'
  /** The donor answers for the recipient's debt. */
  | 'GUARANTEE'
  /** Goods or services. */
  | 'IN_KIND'
  /** Money that is paid back. */
  | 'LOAN'
  /** Bought for the recipient from industry. */
  | 'PROCUREMENT';

/** How far aid has come from words to goods. */
export type AidStage =
  /** Earmarked as a specific package. */
  | 'ALLOCATED'
  /** Withdrawn before delivery. */
  | 'CANCELLED'
  /** Bound by a decision of the donor. */
  | 'COMMITTED'
  /** Ordered from a supplier. */
  | 'CONTRACTED'
  /** Handed over. */
  | 'DELIVERED'
  /** Promised in words. */
  | 'PLEDGED';

/** What the aid is for. */
export type AidType =
  /** Money for the budget of the recipient. */
  | 'FINANCIAL'
  /** Help for people: food, shelter, medicine. */
  | 'HUMANITARIAN'
  /** Arms, equipment, training and what pays for them. */
  | 'MILITARY';

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

/** What happened to an entry in the data. */
export type ChangeKind =
  /** It was recorded for the first time. */
  | 'CREATED'
  /** It was taken out; a tombstone is left. */
  | 'REMOVED'
  /** It was brought back. */
  | 'RESTORED'
  /** Its source withdrew it. */
  | 'RETRACTED'
  /** Something that it says changed. */
  | 'REVISED';

/** Where a claim was made. */
export type ClaimChannel =
  /** An interview. */
  | 'INTERVIEW'
  /** A release, order or fact sheet of a public body. */
  | 'OFFICIAL_RELEASE'
  /** The outlet says it in its own voice. */
  | 'OUTLET_VOICE'
  /** A briefing held for the press. */
  | 'PRESS_BRIEFING'
  /** Words spoken to reporters outside a briefing. */
  | 'REMARKS_TO_REPORTERS'
  /** A report or study. */
  | 'REPORT'
  /** A post on Telegram. */
  | 'TELEGRAM'
  /** The document does not say where. */
  | 'UNSPECIFIED'
  /** A news agency. */
  | 'WIRE'
  /** A post on X, formerly Twitter. */
  | 'X';

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

/** A rectangle in WGS 84 degrees; where `west` is greater than `east` it lies across the antimeridian. */
export type GeoBox = {
  /** Its eastern edge, -180 to 180. */
  east: number;
  /** Its northern edge, -90 to 90. */
  north: number;
  /** Its southern edge, -90 to 90; not north of `north`. */
  south: number;
  /** Its western edge, -180 to 180. */
  west: number;
};

/** A circle on the ground, measured along great circles. */
export type GeoNear = {
  /** Degrees north of its centre, -90 to 90. */
  lat: number;
  /** Degrees east of its centre, -180 to 180. */
  lon: number;
  /** Kilometres, above 0 and up to 20,015. */
  radiusKm: number;
};

/** By what each bucket is split; the parts sum up to the bucket. */
export type HistogramSplit =
  /** By type of battlefield event; other entries stand under their kind, such as `STATEMENT`. */
  | 'EVENT_TYPE'
  /** By kind of entry. */
  | 'KIND'
  /** By how far entries are known to be so. */
  | 'STATUS';

/** From which end of a link it is seen. */
export type LinkDirection =
  /** The other entry is: the other ENABLES this one. */
  | 'INCOMING'
  /** This entry is the one that the type speaks of: it ENABLES the other. */
  | 'OUTGOING';

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

/** How an office is held. */
export type OfficeStatus =
  /** Held for the time being. */
  | 'ACTING'
  /** Elected, not yet in office. */
  | 'ELECT'
  /** Held in full right. */
  | 'IN_OFFICE'
  /** Still held after a successor was chosen. */
  | 'OUTGOING';

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

/** Where a place stands in the gazetteer. */
export type PlaceLevel =
  /** A first-level division: an oblast, a state. */
  | 'ADM1'
  /** A second-level division: a raion, a county. */
  | 'ADM2'
  /** A third-level division: a hromada. */
  | 'ADM3'
  /** A region without a seat in the hierarchy; it can span divisions. */
  | 'AREA'
  /** A country. */
  | 'COUNTRY'
  /** A site: a plant, a depot, an airfield. */
  | 'FACILITY'
  /** A city, town or village. */
  | 'SETTLEMENT';

/** How exactly the place of an entry is known. */
export type PlacePrecision =
  /** No better than the first-level division. */
  | 'ADM1'
  /** A part of the first-level division, such as its border. */
  | 'ADM1_PART'
  /** No better than the second-level division. */
  | 'ADM2'
  /** No better than the third-level division. */
  | 'ADM3'
  /** No better than the country. */
  | 'COUNTRY'
  /** The very spot. */
  | 'EXACT'
  /** Near the settlement. */
  | 'NEAR_SETTLEMENT'
  /** The settlement. */
  | 'SETTLEMENT';

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

/** Whether a claim says that something is so, or that it is not. */
export type Polarity =
  /** It is so. */
  | 'ASSERTS'
  /** It is not so. */
  | 'DENIES';

/** What a decision does. */
export type PolicyAction =
  /** Allows something to be handed over; it need not have been delivered. */
  | 'APPROVE_TRANSFER'
  /** Allows a means to be used. */
  | 'AUTHORISE_USE'
  /** Refuses a request. */
  | 'DENY'
  /** Makes an earlier decision last longer. */
  | 'EXTEND'
  /** Sets a limit. */
  | 'IMPOSE_RESTRICTION'
  /** Takes a limit away from something already allowed. */
  | 'LIFT_RESTRICTION'
  /** None of the others. */
  | 'OTHER'
  /** Makes an agreement binding. */
  | 'RATIFY'
  /** Undoes an earlier decision. */
  | 'REVERSE'
  /** Puts a penalty on a state, a body or a person. */
  | 'SANCTION';

/** How far a decision has come. */
export type PolicyStatus =
  /** The government has announced it. */
  | 'ANNOUNCED'
  /** It ran out. */
  | 'EXPIRED'
  /** It binds. */
  | 'IN_FORCE'
  /** Outlets report it; the government has not announced it. */
  | 'REPORTED'
  /** A later decision undid it. */
  | 'REVERSED';

/** How a number is meant. Zero, unknown and undisclosed are three things; no quantity at all means that the source is silent. */
export type QuantityQualifier =
  /** Roughly this number. */
  | 'ABOUT'
  /** This number or more. */
  | 'AT_LEAST'
  /** This number or fewer. */
  | 'AT_MOST'
  /** This number. Zero is a claim of zero. */
  | 'EXACT'
  /** More than one; no number is given. */
  | 'SEVERAL'
  /** It is known and withheld. */
  | 'UNDISCLOSED'
  /** It is said not to be known. */
  | 'UNKNOWN';

/** Why an entry was taken out. */
export type RemovalReason =
  /** It told the same as another entry, which survives. */
  | 'DUPLICATE'
  /** It should never have been recorded. */
  | 'ERROR'
  /** The law demands it; what it said before is blanked too. */
  | 'LEGAL'
  /** It does not belong on this timeline. */
  | 'OUT_OF_SCOPE';

/** How a seeding run ended. */
export type SeedOutcome =
  /** Every row landed or stood there already. */
  | 'CLEAN'
  /** It broke off; what it had committed stays. */
  | 'FAILED'
  /** It landed; some rows were kept aside with their reasons. */
  | 'QUARANTINED'
  /** The input, or the removal of what it lacks, was refused for the reason given; rows that had landed stay. */
  | 'REFUSED'
  /** It has not ended, or was killed and no run has begun since. */
  | 'RUNNING';

/** On whose side an actor or source stands in the war. */
export type Side =
  /** Russia, its bodies and those it installed. */
  | 'RUSSIA'
  /** Everyone else, supporters of either side included. */
  | 'THIRD_PARTY'
  /** Ukraine and its bodies. */
  | 'UKRAINE'
  /** Not known. */
  | 'UNKNOWN';

/** Whether a claim's text is the speaker's own words. */
export type SpeechForm =
  /** The sense, in our words. */
  | 'PARAPHRASE'
  /** The exact words, as the document gives them. */
  | 'QUOTE';

/** What a statement does. */
export type StatementType =
  /** Makes something known. */
  | 'ANNOUNCEMENT'
  /** Judges a situation. */
  | 'ASSESSMENT'
  /** Says that something is not so. */
  | 'DENIAL'
  /** Reports what was looked into. */
  | 'FINDING'
  /** Says what will be. */
  | 'PREDICTION'
  /** Answers something that was said or done. */
  | 'REACTION';

/** In which part of an entry the words were found. */
export type TextField =
  /** One of its claims. */
  | 'CLAIM'
  /** The name of a place, actor or capability that it is about, whatever spelling was searched for. */
  | 'NAME'
  /** Its summary. */
  | 'SUMMARY'
  /** Its title. */
  | 'TITLE';

/** How long a bucket of a histogram is, by the calendar. */
export type TimeBucket =
  /** A civil day; 23 or 25 hours long where clocks change. */
  | 'DAY'
  /** An hour of the clock. One that is shown twice when clocks are put back is two buckets. */
  | 'HOUR'
  /** A calendar month. */
  | 'MONTH'
  /** Three months from January, April, July or October. */
  | 'QUARTER'
  /** From Monday to Sunday (ISO 8601). */
  | 'WEEK'
  /** A calendar year. */
  | 'YEAR';

/** How exactly a span is known. */
export type TimePrecision =
  /** To the civil day. */
  | 'DAY'
  /** To the hour. */
  | 'HOUR'
  /** From one time to another, both known. */
  | 'INTERVAL'
  /** To the minute. */
  | 'MINUTE'
  /** To the calendar month. */
  | 'MONTH'
  /** From a time on; when it ends is not known. */
  | 'OPEN_END'
  /** Up to a time; when it began is not known. */
  | 'OPEN_START'
  /** To the second. */
  | 'SECOND'
  /** To a week of seven civil days. */
  | 'WEEK'
  /** To the calendar year. */
  | 'YEAR';

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

/** What belongs in a feed. Between fields: and. Within a list: or; a list holds 1 to 100 values. Filters stand inside one another at most 5 deep, and at most 50 make one. */
export type TimelineFilter = {
  /** Only entries in which these actors or bodies below them took part, by key or id. */
  actors?: Array<string> | null | undefined;
  /** Only aid packages that have come so far. */
  aidStages?: Array<AidStage> | null | undefined;
  /** Only entries that all of these let through. */
  and?: Array<TimelineFilter> | null | undefined;
  /** Only entries of whose places one has its point in this rectangle; an oblast has one point too. */
  box?: GeoBox | null | undefined;
  /** Only entries about these weapons or means or classes below them, items of packages among them, by key or id. */
  capabilities?: Array<string> | null | undefined;
  /** Only entries owned by these datasets, by key or id. */
  datasets?: Array<string> | null | undefined;
  /** True: only entries whose claims contradict one another; false: only others. */
  disputed?: boolean | null | undefined;
  /** Only battlefield events of these types. */
  eventTypes?: Array<BattlefieldEventType> | null | undefined;
  /** False: only at `places` themselves, not at what lies below them. True where it is left out. */
  includeBelow?: boolean | null | undefined;
  /** Also what its source withdrew; left out otherwise. Outermost filter only. */
  includeRetracted?: boolean | null | undefined;
  /** Also what is announced for a later day and not said to have happened; left out otherwise. Outermost filter only. */
  includeScheduled?: boolean | null | undefined;
  /** Only entries of these kinds. */
  kinds?: Array<EntryKind> | null | undefined;
  /** Only entries that a link of any type joins to this one, by key or id. */
  linkedTo?: string | null | undefined;
  /** Only entries of whose places one has its point in this circle; an oblast has one point too. */
  near?: GeoNear | null | undefined;
  /** Only entries that this one does not let through. */
  not?: TimelineFilter | null | undefined;
  /** Only entries that happened in this window. */
  occurred?: TimeWindow | null | undefined;
  /** Only entries that at least one of these lets through. */
  or?: Array<TimelineFilter> | null | undefined;
  /** Only entries at these places or below them, by key, id or code, such as `iso:UA-59`. */
  places?: Array<string> | null | undefined;
  /** Only policy decisions that do this. */
  policyActions?: Array<PolicyAction> | null | undefined;
  /** Only packages of these aid programmes, by key, such as `us-pda`. */
  programmes?: Array<string> | null | undefined;
  /** Only entries that this server first recorded in this window. That is an instant: all matches are one, and a date without `zone` is a day of UTC. */
  recorded?: TimeWindow | null | undefined;
  /** Only entries in which somebody took part so; with `actors`, one of these. */
  roles?: Array<ParticipationRole> | null | undefined;
  /** Only entries in which an actor of these sides took part. */
  sides?: Array<Side> | null | undefined;
  /** Only entries that rest on a document of these publishers, or on one that credits them, by key or id. */
  sources?: Array<string> | null | undefined;
  /** Only entries known so far. SCHEDULED and RETRACTED also need `includeScheduled` and `includeRetracted`. */
  statuses?: Array<VerificationStatus> | null | undefined;
  /** Only entries with one of these tags, written as they are. */
  tags?: Array<string> | null | undefined;
  /** Only entries whose title, summary, claims or names say so: words, "a phrase", -without, or; at most 200 characters and 20 words and phrases. English is found by its stems, names of places, actors and capabilities in any spelling that is known, or nearly so. `TimelineEdge.matches` shows where. */
  text?: string | null | undefined;
  /** Only entries of these story lines, by key or id. */
  threads?: Array<string> | null | undefined;
  /** A filter as `timeline { token }` gives it, at most 4096 characters; joined to its neighbours by and. In the outermost filter it also brings its `includeScheduled` and `includeRetracted`, where these are not given beside it; inside another one it may hold neither. */
  token?: string | null | undefined;
};

/** The order of a feed. Ties are broken by id, so the order is total. */
export type TimelineOrder =
  /** By the sort instant, latest first. */
  | 'NEWEST_FIRST'
  /** By the sort instant, earliest first: the order in which a story is told. */
  | 'OLDEST_FIRST'
  /** By the moment at which this server first recorded the entry, latest first. */
  | 'RECENTLY_RECORDED'
  /** What satisfies the search by its title first, then with its summary, then with its claims, then by what it is about; the latest first among equals. Needs `text` in the outermost filter or in its `and`. */
  | 'RELEVANCE';

/** How far an entry is known to be so. Whether claims contradict one another is a separate, computed fact. */
export type VerificationStatus =
  /** One side says so. */
  | 'CLAIMED'
  /** The party that would know, or would have denied it, confirms it. */
  | 'CONFIRMED'
  /** Independent sources say the same. */
  | 'CORROBORATED'
  /** An outlet reports it in its own voice. */
  | 'REPORTED'
  /** Its source withdrew it: still an entry, hidden unless asked for. */
  | 'RETRACTED'
  /** Announced for a later day: hidden unless asked for, until a source says that it happened. */
  | 'SCHEDULED';

/** How an entry must lie to a window of time to be in it. */
export type WindowMatch =
  /** Some of its span may lie in the window. An open start reaches back only to the sort instant, an open end forward without limit. */
  | 'OVERLAPS'
  /** Its sort instant lies in the window: adjacent windows share no entry. */
  | 'STARTS_WITHIN'
  /** Its whole span lies in the window; one with an open end never does. */
  | 'WITHIN';

export type TheFeedQueryVariables = Exact<{ [key: string]: never; }>;


export type TheFeedQuery = { timeline: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { key: string, kind: EntryKind, title: string, status: VerificationStatus, occurred: { edtf: string, zone: string, sourceWords: string | null, resolvedBy: string | null }, places: Array<{ role: PlaceRole, precision: PlacePrecision, place: { name: string } }>, claims: { nodes: Array<{ text: string, channel: ClaimChannel, speaker: { name: string } | null, office: { title: string, status: OfficeStatus } | null }> } }
      | { key: string, kind: EntryKind, title: string, status: VerificationStatus, occurred: { edtf: string, zone: string, sourceWords: string | null, resolvedBy: string | null }, places: Array<{ role: PlaceRole, precision: PlacePrecision, place: { name: string } }>, claims: { nodes: Array<{ text: string, channel: ClaimChannel, speaker: { name: string } | null, office: { title: string, status: OfficeStatus } | null }> } }
      | { key: string, kind: EntryKind, title: string, status: VerificationStatus, occurred: { edtf: string, zone: string, sourceWords: string | null, resolvedBy: string | null }, places: Array<{ role: PlaceRole, precision: PlacePrecision, place: { name: string } }>, claims: { nodes: Array<{ text: string, channel: ClaimChannel, speaker: { name: string } | null, office: { title: string, status: OfficeStatus } | null }> } }
      | { key: string, kind: EntryKind, title: string, status: VerificationStatus, occurred: { edtf: string, zone: string, sourceWords: string | null, resolvedBy: string | null }, places: Array<{ role: PlaceRole, precision: PlacePrecision, place: { name: string } }>, claims: { nodes: Array<{ text: string, channel: ClaimChannel, speaker: { name: string } | null, office: { title: string, status: OfficeStatus } | null }> } }
    > } | null };

export type StoryLineQueryVariables = Exact<{ [key: string]: never; }>;


export type StoryLineQuery = { thread: { name: string, timeline: { totalCount: number, nodes: Array<
        | { key: string, title: string, occurred: { text: string }, links: Array<{ type: LinkType, direction: LinkDirection, document: { key: string } | null, entry:
              | { key: string }
              | { key: string }
              | { key: string }
              | { key: string }
             }>, revisions: { nodes: Array<{ number: number, kind: ChangeKind, at: string, fields: Array<{ field: string, before: string | null, after: string | null }> }> } }
        | { key: string, title: string, occurred: { text: string }, links: Array<{ type: LinkType, direction: LinkDirection, document: { key: string } | null, entry:
              | { key: string }
              | { key: string }
              | { key: string }
              | { key: string }
             }>, revisions: { nodes: Array<{ number: number, kind: ChangeKind, at: string, fields: Array<{ field: string, before: string | null, after: string | null }> }> } }
        | { key: string, title: string, occurred: { text: string }, links: Array<{ type: LinkType, direction: LinkDirection, document: { key: string } | null, entry:
              | { key: string }
              | { key: string }
              | { key: string }
              | { key: string }
             }>, revisions: { nodes: Array<{ number: number, kind: ChangeKind, at: string, fields: Array<{ field: string, before: string | null, after: string | null }> }> } }
        | { key: string, title: string, occurred: { text: string }, links: Array<{ type: LinkType, direction: LinkDirection, document: { key: string } | null, entry:
              | { key: string }
              | { key: string }
              | { key: string }
              | { key: string }
             }>, revisions: { nodes: Array<{ number: number, kind: ChangeKind, at: string, fields: Array<{ field: string, before: string | null, after: string | null }> }> } }
      > } | null } | null };

export type WhatChangedQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WhatChangedQuery = { timeline: { totalCount: number, changesCursor: string } | null, changes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ at: string, kind: ChangeKind, key: string, matches: boolean, fields: Array<string>, entry:
        | { title: string, status: VerificationStatus }
        | { title: string, status: VerificationStatus }
        | { title: string, status: VerificationStatus }
        | { title: string, status: VerificationStatus }
       | null, revision: { number: number, document: { title: string | null } | null } | null, tombstone: { reason: RemovalReason, survivor:
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
         | null } | null }> } | null };

export type FollowSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type FollowSubscription = { timelineChanges: { cursor: string, kind: ChangeKind, at: string, key: string, matches: boolean, fields: Array<string>, entry:
      | { title: string, status: VerificationStatus, occurred: { text: string } }
      | { title: string, status: VerificationStatus, occurred: { text: string } }
      | { title: string, status: VerificationStatus, occurred: { text: string } }
      | { title: string, status: VerificationStatus, occurred: { text: string } }
     | null } };

export type OneEntryQueryVariables = Exact<{ [key: string]: never; }>;


export type OneEntryQuery = { entry:
    | { id: string, title: string, url: string, status: VerificationStatus, occurred: { edtf: string, approximate: boolean, earliest: string | null, latest: string | null }, claims: { nodes: Array<{ subject: string | null, text: string, form: SpeechForm, polarity: Polarity, channel: ClaimChannel, speaker: { name: string, aliases: Array<string> } | null, office: { title: string, status: OfficeStatus, from: string | null } | null, quantities: Array<{ metric: string, low: number | null, best: number | null, high: number | null, qualifier: QuantityQualifier }>, document: { title: string | null, publishedDay: string | null, publisher: { name: string } } }> }, links: Array<{ type: LinkType, direction: LinkDirection, entry:
          | { key: string, title: string }
          | { key: string, title: string }
          | { key: string, title: string }
          | { key: string, title: string }
         }>, revisions: { nodes: Array<{ number: number, kind: ChangeKind, at: string }> } }
    | { id: string, title: string, url: string, status: VerificationStatus, occurred: { edtf: string, approximate: boolean, earliest: string | null, latest: string | null }, claims: { nodes: Array<{ subject: string | null, text: string, form: SpeechForm, polarity: Polarity, channel: ClaimChannel, speaker: { name: string, aliases: Array<string> } | null, office: { title: string, status: OfficeStatus, from: string | null } | null, quantities: Array<{ metric: string, low: number | null, best: number | null, high: number | null, qualifier: QuantityQualifier }>, document: { title: string | null, publishedDay: string | null, publisher: { name: string } } }> }, links: Array<{ type: LinkType, direction: LinkDirection, entry:
          | { key: string, title: string }
          | { key: string, title: string }
          | { key: string, title: string }
          | { key: string, title: string }
         }>, revisions: { nodes: Array<{ number: number, kind: ChangeKind, at: string }> } }
    | { id: string, title: string, url: string, status: VerificationStatus, occurred: { edtf: string, approximate: boolean, earliest: string | null, latest: string | null }, claims: { nodes: Array<{ subject: string | null, text: string, form: SpeechForm, polarity: Polarity, channel: ClaimChannel, speaker: { name: string, aliases: Array<string> } | null, office: { title: string, status: OfficeStatus, from: string | null } | null, quantities: Array<{ metric: string, low: number | null, best: number | null, high: number | null, qualifier: QuantityQualifier }>, document: { title: string | null, publishedDay: string | null, publisher: { name: string } } }> }, links: Array<{ type: LinkType, direction: LinkDirection, entry:
          | { key: string, title: string }
          | { key: string, title: string }
          | { key: string, title: string }
          | { key: string, title: string }
         }>, revisions: { nodes: Array<{ number: number, kind: ChangeKind, at: string }> } }
    | { statementType: StatementType, id: string, title: string, url: string, status: VerificationStatus, speaker: { name: string } | null, occurred: { edtf: string, approximate: boolean, earliest: string | null, latest: string | null }, claims: { nodes: Array<{ subject: string | null, text: string, form: SpeechForm, polarity: Polarity, channel: ClaimChannel, speaker: { name: string, aliases: Array<string> } | null, office: { title: string, status: OfficeStatus, from: string | null } | null, quantities: Array<{ metric: string, low: number | null, best: number | null, high: number | null, qualifier: QuantityQualifier }>, document: { title: string | null, publishedDay: string | null, publisher: { name: string } } }> }, links: Array<{ type: LinkType, direction: LinkDirection, entry:
          | { key: string, title: string }
          | { key: string, title: string }
          | { key: string, title: string }
          | { key: string, title: string }
         }>, revisions: { nodes: Array<{ number: number, kind: ChangeKind, at: string }> } }
   | null };

export type AidPackagesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AidPackagesQuery = { timeline: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { number: number | null, stage: AidStage, instrument: AidInstrument | null, key: string, programme: { name: string, donor: { name: string } } | null, amount: { amount: string | null, currency: string, qualifier: QuantityQualifier } | null, items: Array<{ name: string }>, occurred: { edtf: string, zone: string }, documents: Array<{ title: string | null, url: string | null, publisher: { name: string } }> }
      | { key: string, occurred: { edtf: string, zone: string }, documents: Array<{ title: string | null, url: string | null, publisher: { name: string } }> }
      | { key: string, occurred: { edtf: string, zone: string }, documents: Array<{ title: string | null, url: string | null, publisher: { name: string } }> }
      | { key: string, occurred: { edtf: string, zone: string }, documents: Array<{ title: string | null, url: string | null, publisher: { name: string } }> }
    > } | null };

export type WhatFollowedQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatFollowedQuery = { entry:
    | { title: string, occurred: { edtf: string, sourceWords: string | null, resolvedBy: string | null, anchor: string | null }, links: Array<{ type: LinkType, document: { key: string } | null, entry:
          | { key: string, title: string, occurred: { edtf: string }, places: Array<{ precision: PlacePrecision, place: { name: string }, claim: { document: { key: string } } | null }> }
          | { key: string, title: string, occurred: { edtf: string }, places: Array<{ precision: PlacePrecision, place: { name: string }, claim: { document: { key: string } } | null }> }
          | { key: string, title: string, occurred: { edtf: string }, places: Array<{ precision: PlacePrecision, place: { name: string }, claim: { document: { key: string } } | null }> }
          | { key: string, title: string, occurred: { edtf: string }, places: Array<{ precision: PlacePrecision, place: { name: string }, claim: { document: { key: string } } | null }> }
         }> }
    | { title: string, occurred: { edtf: string, sourceWords: string | null, resolvedBy: string | null, anchor: string | null }, links: Array<{ type: LinkType, document: { key: string } | null, entry:
          | { key: string, title: string, occurred: { edtf: string }, places: Array<{ precision: PlacePrecision, place: { name: string }, claim: { document: { key: string } } | null }> }
          | { key: string, title: string, occurred: { edtf: string }, places: Array<{ precision: PlacePrecision, place: { name: string }, claim: { document: { key: string } } | null }> }
          | { key: string, title: string, occurred: { edtf: string }, places: Array<{ precision: PlacePrecision, place: { name: string }, claim: { document: { key: string } } | null }> }
          | { key: string, title: string, occurred: { edtf: string }, places: Array<{ precision: PlacePrecision, place: { name: string }, claim: { document: { key: string } } | null }> }
         }> }
    | { title: string, occurred: { edtf: string, sourceWords: string | null, resolvedBy: string | null, anchor: string | null }, links: Array<{ type: LinkType, document: { key: string } | null, entry:
          | { key: string, title: string, occurred: { edtf: string }, places: Array<{ precision: PlacePrecision, place: { name: string }, claim: { document: { key: string } } | null }> }
          | { key: string, title: string, occurred: { edtf: string }, places: Array<{ precision: PlacePrecision, place: { name: string }, claim: { document: { key: string } } | null }> }
          | { key: string, title: string, occurred: { edtf: string }, places: Array<{ precision: PlacePrecision, place: { name: string }, claim: { document: { key: string } } | null }> }
          | { key: string, title: string, occurred: { edtf: string }, places: Array<{ precision: PlacePrecision, place: { name: string }, claim: { document: { key: string } } | null }> }
         }> }
    | { title: string, occurred: { edtf: string, sourceWords: string | null, resolvedBy: string | null, anchor: string | null }, links: Array<{ type: LinkType, document: { key: string } | null, entry:
          | { key: string, title: string, occurred: { edtf: string }, places: Array<{ precision: PlacePrecision, place: { name: string }, claim: { document: { key: string } } | null }> }
          | { key: string, title: string, occurred: { edtf: string }, places: Array<{ precision: PlacePrecision, place: { name: string }, claim: { document: { key: string } } | null }> }
          | { key: string, title: string, occurred: { edtf: string }, places: Array<{ precision: PlacePrecision, place: { name: string }, claim: { document: { key: string } } | null }> }
          | { key: string, title: string, occurred: { edtf: string }, places: Array<{ precision: PlacePrecision, place: { name: string }, claim: { document: { key: string } } | null }> }
         }> }
   | null };

export type DatasetsQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetsQuery = { datasets: Array<{ key: string, title: string, entries: number, attribution: string | null, redistributable: boolean, lastSucceededAt: string | null, stale: boolean, licence: { name: string } | null }>, seedRuns: { nodes: Array<{ outcome: SeedOutcome, seconds: number | null, created: number, revised: number, unchanged: number, quarantinedCount: number, dataset: { key: string } | null }> } | null };

export type WhereAndWhoQueryVariables = Exact<{ [key: string]: never; }>;


export type WhereAndWhoQuery = { timeline: { totalCount: number, token: string, nodes: Array<
      | { key: string, title: string, places: Array<{ role: PlaceRole, precision: PlacePrecision, place: { name: string, ancestors: Array<{ name: string }> } }>, participants: Array<{ role: ParticipationRole, actor: { name: string, parent: { name: string } | null } }> }
      | { key: string, title: string, places: Array<{ role: PlaceRole, precision: PlacePrecision, place: { name: string, ancestors: Array<{ name: string }> } }>, participants: Array<{ role: ParticipationRole, actor: { name: string, parent: { name: string } | null } }> }
      | { key: string, title: string, places: Array<{ role: PlaceRole, precision: PlacePrecision, place: { name: string, ancestors: Array<{ name: string }> } }>, participants: Array<{ role: ParticipationRole, actor: { name: string, parent: { name: string } | null } }> }
      | { key: string, title: string, places: Array<{ role: PlaceRole, precision: PlacePrecision, place: { name: string, ancestors: Array<{ name: string }> } }>, participants: Array<{ role: ParticipationRole, actor: { name: string, parent: { name: string } | null } }> }
    > } | null };

export type SearchForQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type SearchForQuery = { timeline: { totalCount: number, edges: Array<{ matches: Array<{ field: TextField, text: string, ranges: Array<{ start: number, end: number }> }>, node:
        | { key: string, title: string }
        | { key: string, title: string }
        | { key: string, title: string }
        | { key: string, title: string }
       }> } | null, places: { nodes: Array<{ key: string, name: string, aliases: Array<string> }> } | null };

export type NumbersQueryVariables = Exact<{ [key: string]: never; }>;


export type NumbersQuery = { timeline: { totalCount: number, dataAsOf: string, bounds: { earliest: string, latest: string } | null, histogram: Array<{ from: string, count: number, split: Array<{ value: string, count: number }> }>, facets: { kinds: Array<{ value: EntryKind, count: number }>, actors: Array<{ count: number, actor: { name: string } }>, sources: Array<{ count: number, source: { name: string } }> }, map: Array<{ count: number, place: { name: string, point: { lat: number, lon: number } | null } }>, aid: Array<{ value: string | null, packages: number, undisclosed: number, amount: { amount: string | null, currency: string, qualifier: QuantityQualifier } }> } | null };

export type DisputedQueryVariables = Exact<{ [key: string]: never; }>;


export type DisputedQuery = { timeline: { totalCount: number, token: string, nodes: Array<
      | { key: string, title: string, corroboration: number, occurred: { text: string }, contradictions: Array<{ subject: string, explanation: string, place: { name: string } | null, claims: Array<{ text: string, document: { key: string } }> }> }
      | { key: string, title: string, corroboration: number, occurred: { text: string }, contradictions: Array<{ subject: string, explanation: string, place: { name: string } | null, claims: Array<{ text: string, document: { key: string } }> }> }
      | { key: string, title: string, corroboration: number, occurred: { text: string }, contradictions: Array<{ subject: string, explanation: string, place: { name: string } | null, claims: Array<{ text: string, document: { key: string } }> }> }
      | { key: string, title: string, corroboration: number, occurred: { text: string }, contradictions: Array<{ subject: string, explanation: string, place: { name: string } | null, claims: Array<{ text: string, document: { key: string } }> }> }
    > } | null };

type Copied_AidPackage_Fragment = { id: string, key: string, title: string, status: VerificationStatus };

type Copied_BattlefieldEvent_Fragment = { id: string, key: string, title: string, status: VerificationStatus };

type Copied_PolicyDecision_Fragment = { id: string, key: string, title: string, status: VerificationStatus };

type Copied_Statement_Fragment = { id: string, key: string, title: string, status: VerificationStatus };

export type CopiedFragment =
  | Copied_AidPackage_Fragment
  | Copied_BattlefieldEvent_Fragment
  | Copied_PolicyDecision_Fragment
  | Copied_Statement_Fragment
;

export type CopiedPageQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type CopiedPageQuery = { timeline: { changesCursor: string, nodes: Array<
      | { id: string, key: string, title: string, status: VerificationStatus }
      | { id: string, key: string, title: string, status: VerificationStatus }
      | { id: string, key: string, title: string, status: VerificationStatus }
      | { id: string, key: string, title: string, status: VerificationStatus }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CopiedChangesSubscriptionVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type CopiedChangesSubscription = { timelineChanges: { cursor: string, kind: ChangeKind, entryId: string, key: string, matches: boolean, entry:
      | { id: string, key: string, title: string, status: VerificationStatus }
      | { id: string, key: string, title: string, status: VerificationStatus }
      | { id: string, key: string, title: string, status: VerificationStatus }
      | { id: string, key: string, title: string, status: VerificationStatus }
     | null } };

export type WalkToCountQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type WalkToCountQuery = { timeline: { nodes: Array<
      | { id: string, occurredAt: string }
      | { id: string, occurredAt: string }
      | { id: string, occurredAt: string }
      | { id: string, occurredAt: string }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type HistogramQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
  by: TimeBucket;
  zone: string;
  split?: HistogramSplit | null | undefined;
}>;


export type HistogramQuery = { timeline: { totalCount: number, histogram: Array<{ from: string, to: string, count: number, split: Array<{ value: string, count: number }> }>, facets: { kinds: Array<{ value: EntryKind, count: number }>, statuses: Array<{ value: VerificationStatus, count: number }>, eventTypes: Array<{ value: BattlefieldEventType, count: number }> } } | null };

export type FacetsQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
  first?: number | null | undefined;
  level?: PlaceLevel | null | undefined;
}>;


export type FacetsQuery = { timeline: { facets: { kinds: Array<{ value: EntryKind, count: number }>, eventTypes: Array<{ value: BattlefieldEventType, count: number }>, statuses: Array<{ value: VerificationStatus, count: number }>, actors: Array<{ count: number, actor: { key: string } }>, places: Array<{ count: number, place: { key: string, level: PlaceLevel } }>, capabilities: Array<{ count: number, capability: { key: string } }>, sources: Array<{ count: number, source: { key: string } }>, threads: Array<{ count: number, thread: { key: string } }>, tags: Array<{ value: string, count: number }> } } | null };

export type OnMapQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
  level: PlaceLevel;
  first?: number;
}>;


export type OnMapQuery = { timeline: { map: Array<{ count: number, place: { key: string } }> } | null };

export type BoundsQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
}>;


export type BoundsQuery = { timeline: { dataAsOf: string, bounds: { earliest: string, latest: string, box: { south: number, west: number, north: number, east: number } | null } | null } | null };

export type TotalQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
}>;


export type TotalQuery = { timeline: { totalCount: number } | null };

export type AidQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
  by?: AidGrouping | null | undefined;
}>;


export type AidQuery = { timeline: { aid: Array<{ value: string | null, packages: number, undisclosed: number, amount: { amount: string | null, currency: string, qualifier: QuantityQualifier } }> } | null };

export type StoryQueryVariables = Exact<{
  occurred: TimeWindow;
  scheduled?: boolean | null | undefined;
}>;


export type StoryQuery = { timeline: { nodes: Array<
      | { key: string, status: VerificationStatus, occurred: { edtf: string, earliest: string | null, firstDay: string | null, lastDay: string | null, approximate: boolean, precision: TimePrecision }, quantities: Array<{ metric: string, low: number | null, best: number | null, high: number | null, qualifier: QuantityQualifier, claim: { text: string } | null }>, claims: { nodes: Array<{ subject: string | null, channel: ClaimChannel, polarity: Polarity, speaker: { key: string } | null, office: { title: string, status: OfficeStatus } | null, quantities: Array<{ metric: string, best: number | null, qualifier: QuantityQualifier }> }> } }
      | { key: string, status: VerificationStatus, occurred: { edtf: string, earliest: string | null, firstDay: string | null, lastDay: string | null, approximate: boolean, precision: TimePrecision }, quantities: Array<{ metric: string, low: number | null, best: number | null, high: number | null, qualifier: QuantityQualifier, claim: { text: string } | null }>, claims: { nodes: Array<{ subject: string | null, channel: ClaimChannel, polarity: Polarity, speaker: { key: string } | null, office: { title: string, status: OfficeStatus } | null, quantities: Array<{ metric: string, best: number | null, qualifier: QuantityQualifier }> }> } }
      | { key: string, status: VerificationStatus, occurred: { edtf: string, earliest: string | null, firstDay: string | null, lastDay: string | null, approximate: boolean, precision: TimePrecision }, quantities: Array<{ metric: string, low: number | null, best: number | null, high: number | null, qualifier: QuantityQualifier, claim: { text: string } | null }>, claims: { nodes: Array<{ subject: string | null, channel: ClaimChannel, polarity: Polarity, speaker: { key: string } | null, office: { title: string, status: OfficeStatus } | null, quantities: Array<{ metric: string, best: number | null, qualifier: QuantityQualifier }> }> } }
      | { key: string, status: VerificationStatus, occurred: { edtf: string, earliest: string | null, firstDay: string | null, lastDay: string | null, approximate: boolean, precision: TimePrecision }, quantities: Array<{ metric: string, low: number | null, best: number | null, high: number | null, qualifier: QuantityQualifier, claim: { text: string } | null }>, claims: { nodes: Array<{ subject: string | null, channel: ClaimChannel, polarity: Polarity, speaker: { key: string } | null, office: { title: string, status: OfficeStatus } | null, quantities: Array<{ metric: string, best: number | null, qualifier: QuantityQualifier }> }> } }
    > } | null };

export type PackageQueryVariables = Exact<{ [key: string]: never; }>;


export type PackageQuery = { entry:
    | { number: number | null, stage: AidStage, aidType: AidType, instrument: AidInstrument | null, programme: { key: string, donor: { key: string } } | null, amount: { amount: string | null, currency: string, qualifier: QuantityQualifier } | null, amounts: Array<{ stage: AidStage, amount: { amount: string | null }, claim: { document: { key: string } } | null }>, items: Array<{ name: string, capability: { key: string } | null }>, occurred: { edtf: string, zone: string, earliest: string | null, latest: string | null, firstDay: string | null }, dataset: { key: string }, documents: Array<{ key: string, url: string | null, publisher: { key: string } }> }
    | { occurred: { edtf: string, zone: string, earliest: string | null, latest: string | null, firstDay: string | null }, dataset: { key: string }, documents: Array<{ key: string, url: string | null, publisher: { key: string } }> }
    | { occurred: { edtf: string, zone: string, earliest: string | null, latest: string | null, firstDay: string | null }, dataset: { key: string }, documents: Array<{ key: string, url: string | null, publisher: { key: string } }> }
    | { occurred: { edtf: string, zone: string, earliest: string | null, latest: string | null, firstDay: string | null }, dataset: { key: string }, documents: Array<{ key: string, url: string | null, publisher: { key: string } }> }
   | null };

export type SeriesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SeriesQuery = { timeline: { totalCount: number, nodes: Array<
      | { number: number | null, amount: { amount: string | null, currency: string } | null }
      | Record<PropertyKey, never>
    > } | null };

export type FindPlacesQueryVariables = Exact<{
  search?: string | null | undefined;
  level?: PlaceLevel | null | undefined;
  within?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindPlacesQuery = { list: { nodes: Array<{ key: string, name: string, aliases: Array<string> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type FindActorsQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindActorsQuery = { list: { nodes: Array<{ key: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type FindCapabilitiesQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindCapabilitiesQuery = { list: { nodes: Array<{ key: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type FindSourcesQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindSourcesQuery = { list: { nodes: Array<{ key: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type FindThreadsQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindThreadsQuery = { list: { nodes: Array<{ key: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type KeptQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type KeptQuery = { changes: { edges: Array<{ cursor: string, node: { key: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } | null };

export type KeptHeadQueryVariables = Exact<{ [key: string]: never; }>;


export type KeptHeadQuery = { timeline: { changesCursor: string, dataAsOf: string } | null };

export type ToldInOrderQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ToldInOrderQuery = { changes: { nodes: Array<{ key: string, matches: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type FromQueryVariables = Exact<{ [key: string]: never; }>;


export type FromQuery = { timeline: { changesCursor: string } | null };

export type ChangesQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ChangesQuery = { changes: { edges: Array<{ cursor: string, node: { cursor: string, key: string } }>, nodes: Array<{ kind: ChangeKind, at: string, entryId: string, key: string, matches: boolean, fields: Array<string>, entry:
        | { id: string, key: string, title: string, status: VerificationStatus }
        | { id: string, key: string, title: string, status: VerificationStatus }
        | { id: string, key: string, title: string, status: VerificationStatus }
        | { id: string, key: string, title: string, status: VerificationStatus }
       | null, revision: { number: number, kind: ChangeKind, reason: string | null, fields: Array<{ field: string, before: string | null, after: string | null }> } | null, tombstone: { id: string, reason: RemovalReason, survivor:
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
         | null } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type HeadQueryVariables = Exact<{ [key: string]: never; }>;


export type HeadQuery = { timeline: { changesCursor: string } | null };

export type FeedCursorQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedCursorQuery = { timeline: { pageInfo: { endCursor: string | null } } | null };

export type WaysQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
  after?: string | null | undefined;
  place: string;
  actor: string;
  capability: string;
  source: string;
  thread: string;
}>;


export type WaysQuery = { place: { timeline: { totalCount: number, token: string, nodes: Array<
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
      >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null, actor: { timeline: { totalCount: number, token: string, nodes: Array<
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
      >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null, capability: { timeline: { totalCount: number, token: string, nodes: Array<
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
      >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null, source: { timeline: { totalCount: number, token: string, nodes: Array<
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
      >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null, thread: { timeline: { totalCount: number, token: string, nodes: Array<
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
      >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type FeedFragment = { totalCount: number, token: string, nodes: Array<
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
  >, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type WholeWayQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WholeWayQuery = { timeline: { totalCount: number, token: string, nodes: Array<
      | { key: string }
      | { key: string }
      | { key: string }
      | { key: string }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type LinkedQueryVariables = Exact<{
  key: string;
  types?: Array<LinkType> | LinkType | null | undefined;
  direction?: LinkDirection | null | undefined;
}>;


export type LinkedQuery = { entry:
    | { linkCount: number, links: Array<{ type: LinkType, direction: LinkDirection, entry:
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
        , document: { key: string } | null }> }
    | { linkCount: number, links: Array<{ type: LinkType, direction: LinkDirection, entry:
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
        , document: { key: string } | null }> }
    | { linkCount: number, links: Array<{ type: LinkType, direction: LinkDirection, entry:
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
        , document: { key: string } | null }> }
    | { linkCount: number, links: Array<{ type: LinkType, direction: LinkDirection, entry:
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
        , document: { key: string } | null }> }
   | null, timeline: { totalCount: number, nodes: Array<
      | { key: string }
      | { key: string }
      | { key: string }
      | { key: string }
    > } | null };

export type TruthQueryVariables = Exact<{
  key: string;
}>;


export type TruthQuery = { entry:
    | { disputed: boolean, corroboration: number, contradictions: Array<{ subject: string, explanation: string, place: { key: string } | null, claims: Array<{ text: string, entry:
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
           }> }>, quantities: Array<{ metric: string, low: number | null, best: number | null, high: number | null, qualifier: QuantityQualifier }> }
    | { disputed: boolean, corroboration: number, contradictions: Array<{ subject: string, explanation: string, place: { key: string } | null, claims: Array<{ text: string, entry:
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
           }> }>, quantities: Array<{ metric: string, low: number | null, best: number | null, high: number | null, qualifier: QuantityQualifier }> }
    | { disputed: boolean, corroboration: number, contradictions: Array<{ subject: string, explanation: string, place: { key: string } | null, claims: Array<{ text: string, entry:
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
           }> }>, quantities: Array<{ metric: string, low: number | null, best: number | null, high: number | null, qualifier: QuantityQualifier }> }
    | { disputed: boolean, corroboration: number, contradictions: Array<{ subject: string, explanation: string, place: { key: string } | null, claims: Array<{ text: string, entry:
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
           }> }>, quantities: Array<{ metric: string, low: number | null, best: number | null, high: number | null, qualifier: QuantityQualifier }> }
   | null, disputed: { nodes: Array<
      | { key: string }
      | { key: string }
      | { key: string }
      | { key: string }
    > } | null };

export type SpanTextQueryVariables = Exact<{
  locale?: string | null | undefined;
}>;


export type SpanTextQuery = { entry:
    | { occurred: { text: string } }
    | { occurred: { text: string } }
    | { occurred: { text: string } }
    | { occurred: { text: string } }
   | null };

export type AllQueryVariables = Exact<{ [key: string]: never; }>;


export type AllQuery = { entry:
    | { claims: { nodes: Array<{ text: string }> }, quantities: Array<{ best: number | null }>, places: Array<{ place: { key: string } }>, participants: Array<{ actor: { key: string } }>, capabilities: Array<{ capability: { key: string } }>, documents: Array<{ key: string }>, threads: Array<{ key: string }> }
    | { claims: { nodes: Array<{ text: string }> }, quantities: Array<{ best: number | null }>, places: Array<{ place: { key: string } }>, participants: Array<{ actor: { key: string } }>, capabilities: Array<{ capability: { key: string } }>, documents: Array<{ key: string }>, threads: Array<{ key: string }> }
    | { claims: { nodes: Array<{ text: string }> }, quantities: Array<{ best: number | null }>, places: Array<{ place: { key: string } }>, participants: Array<{ actor: { key: string } }>, capabilities: Array<{ capability: { key: string } }>, documents: Array<{ key: string }>, threads: Array<{ key: string }> }
    | { claims: { nodes: Array<{ text: string }> }, quantities: Array<{ best: number | null }>, places: Array<{ place: { key: string } }>, participants: Array<{ actor: { key: string } }>, capabilities: Array<{ capability: { key: string } }>, documents: Array<{ key: string }>, threads: Array<{ key: string }> }
   | null };

export type ExplosionQueryVariables = Exact<{
  first: number;
}>;


export type ExplosionQuery = { timeline: { nodes: Array<
      | { claims: { nodes: Array<{ entry:
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
             }> } }
      | { claims: { nodes: Array<{ entry:
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
             }> } }
      | { claims: { nodes: Array<{ entry:
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
             }> } }
      | { claims: { nodes: Array<{ entry:
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
             }> } }
    > } | null };

export type AggregatedQueryVariables = Exact<{
  page: number;
  map: number;
  top?: number | null | undefined;
}>;


export type AggregatedQuery = { timeline: { histogram: Array<{ from: string, count: number, split: Array<{ value: string, count: number }> }>, map: Array<{ count: number, place: { ancestors: Array<{ ancestors: Array<{ key: string }> }> } }>, facets: { actors: Array<{ count: number }> }, nodes: Array<
      | { key: string }
      | { key: string }
      | { key: string }
      | { key: string }
    > } | null };

export type DashboardQueryVariables = Exact<{ [key: string]: never; }>;


export type DashboardQuery = { timeline: { totalCount: number, bounds: { earliest: string, latest: string, box: { west: number, east: number } | null } | null, histogram: Array<{ from: string, count: number, split: Array<{ value: string, count: number }> }>, map: Array<{ count: number, place: { name: string, point: { lat: number, lon: number } | null } }>, aid: Array<{ value: string | null, amount: { amount: string | null, currency: string } }>, facets: { kinds: Array<{ value: EntryKind, count: number }>, actors: Array<{ count: number, actor: { key: string, name: string } }>, places: Array<{ count: number, place: { key: string, name: string } }>, capabilities: Array<{ count: number, capability: { key: string, name: string } }> }, nodes: Array<
      | { key: string, title: string, occurred: { text: string }, places: Array<{ place: { name: string } }> }
      | { key: string, title: string, occurred: { text: string }, places: Array<{ place: { name: string } }> }
      | { key: string, title: string, occurred: { text: string }, places: Array<{ place: { name: string } }> }
      | { key: string, title: string, occurred: { text: string }, places: Array<{ place: { name: string } }> }
    > } | null };

export type CountsQueryVariables = Exact<{
  places: number;
}>;


export type CountsQuery = { places: { nodes: Array<{ timeline: { totalCount: number, histogram: Array<{ count: number }> } | null }> } | null };

export type SpreadQueryVariables = Exact<{ [key: string]: never; }>;


export type SpreadQuery = { small: { nodes: Array<
      | { claims: { nodes: Array<{ entry:
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
             }> } }
      | { claims: { nodes: Array<{ entry:
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
             }> } }
      | { claims: { nodes: Array<{ entry:
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
             }> } }
      | { claims: { nodes: Array<{ entry:
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
             }> } }
    > } | null, large: { nodes: Array<
      | { claims: { nodes: Array<{ entry:
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
             }> } }
      | { claims: { nodes: Array<{ entry:
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
             }> } }
      | { claims: { nodes: Array<{ entry:
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
             }> } }
      | { claims: { nodes: Array<{ entry:
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
              | { claims: { nodes: Array<{ id: string }> } }
             }> } }
    > } | null };

export type SpreadPageFragment = { nodes: Array<
    | { claims: { nodes: Array<{ entry:
            | { claims: { nodes: Array<{ id: string }> } }
            | { claims: { nodes: Array<{ id: string }> } }
            | { claims: { nodes: Array<{ id: string }> } }
            | { claims: { nodes: Array<{ id: string }> } }
           }> } }
    | { claims: { nodes: Array<{ entry:
            | { claims: { nodes: Array<{ id: string }> } }
            | { claims: { nodes: Array<{ id: string }> } }
            | { claims: { nodes: Array<{ id: string }> } }
            | { claims: { nodes: Array<{ id: string }> } }
           }> } }
    | { claims: { nodes: Array<{ entry:
            | { claims: { nodes: Array<{ id: string }> } }
            | { claims: { nodes: Array<{ id: string }> } }
            | { claims: { nodes: Array<{ id: string }> } }
            | { claims: { nodes: Array<{ id: string }> } }
           }> } }
    | { claims: { nodes: Array<{ entry:
            | { claims: { nodes: Array<{ id: string }> } }
            | { claims: { nodes: Array<{ id: string }> } }
            | { claims: { nodes: Array<{ id: string }> } }
            | { claims: { nodes: Array<{ id: string }> } }
           }> } }
  > };

export type IntrospectionQueryVariables = Exact<{ [key: string]: never; }>;


export type IntrospectionQuery = { __schema: { types: Array<{ fields: Array<{ args: Array<{ type: { ofType: { ofType: { ofType: { name: string | null } | null } | null } | null } }> }> | null }> } };

export type FoundQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
}>;


export type FoundQuery = { timeline: { totalCount: number, nodes: Array<
      | { key: string }
      | { key: string }
      | { key: string }
      | { key: string }
    > } | null };

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

export type HistoryQueryVariables = Exact<{
  key: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HistoryQuery = { entry:
    | { id: string, title: string, revisions: { nodes: Array<{ id: string, number: number, kind: ChangeKind, reason: string | null, document: { key: string } | null, entry:
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
           | null, fields: Array<{ field: string, before: string | null, after: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, title: string, revisions: { nodes: Array<{ id: string, number: number, kind: ChangeKind, reason: string | null, document: { key: string } | null, entry:
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
           | null, fields: Array<{ field: string, before: string | null, after: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, title: string, revisions: { nodes: Array<{ id: string, number: number, kind: ChangeKind, reason: string | null, document: { key: string } | null, entry:
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
           | null, fields: Array<{ field: string, before: string | null, after: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, title: string, revisions: { nodes: Array<{ id: string, number: number, kind: ChangeKind, reason: string | null, document: { key: string } | null, entry:
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
           | null, fields: Array<{ field: string, before: string | null, after: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
   | null };

export type LeftQueryVariables = Exact<{
  id: string | number;
  key: string;
  filter?: TimelineFilter | null | undefined;
}>;


export type LeftQuery = { node:
    | { __typename: 'Actor' }
    | { __typename: 'AidPackage' }
    | { __typename: 'BattlefieldEvent' }
    | { __typename: 'Capability' }
    | { __typename: 'Claim' }
    | { __typename: 'Dataset' }
    | { __typename: 'Document' }
    | { __typename: 'Place' }
    | { __typename: 'PolicyDecision' }
    | { __typename: 'Revision' }
    | { __typename: 'SeedRun' }
    | { __typename: 'Source' }
    | { __typename: 'Statement' }
    | { __typename: 'Thread' }
    | { __typename: 'Tombstone', key: string, reason: RemovalReason, survivor:
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
       | null }
   | null, entry:
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
   | null, timeline: { totalCount: number, nodes: Array<
      | { key: string, status: VerificationStatus }
      | { key: string, status: VerificationStatus }
      | { key: string, status: VerificationStatus }
      | { key: string, status: VerificationStatus }
    > } | null };

export type PlacesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlacesQuery = { list: { nodes: Array<{ name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ActorsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ActorsQuery = { list: { nodes: Array<{ name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CapabilitiesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CapabilitiesQuery = { list: { nodes: Array<{ name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type SourcesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SourcesQuery = { list: { nodes: Array<{ name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ThreadsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ThreadsQuery = { list: { nodes: Array<{ name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type RunsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RunsQuery = { list: { nodes: Array<{ name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ClaimsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClaimsQuery = { entry:
    | { list: { nodes: Array<{ name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { list: { nodes: Array<{ name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { list: { nodes: Array<{ name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { list: { nodes: Array<{ name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
   | null };

export type RevisionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RevisionsQuery = { entry:
    | { list: { nodes: Array<{ name: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { list: { nodes: Array<{ name: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { list: { nodes: Array<{ name: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { list: { nodes: Array<{ name: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
   | null };

export type QuarantinedQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type QuarantinedQuery = { entry: { nodes: Array<{ list: { nodes: Array<{ name: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }> } | null };

export type ChosenQueryVariables = Exact<{
  types?: Array<LinkType> | LinkType | null | undefined;
  roles?: Array<ParticipationRole> | ParticipationRole | null | undefined;
  first?: number;
}>;


export type ChosenQuery = { oblasts: { nodes: Array<{ level: PlaceLevel, ancestors: Array<{ key: string }> }> } | null, byCode: { nodes: Array<{ key: string }> } | null, runs: { nodes: Array<{ dataset: { key: string } | null }> } | null, place: { ancestors: Array<{ level: PlaceLevel }> } | null, actor: { offices: Array<{ title: string, from: string | null }> } | null, entry:
    | { participants: Array<{ role: ParticipationRole }> }
    | { participants: Array<{ role: ParticipationRole }> }
    | { participants: Array<{ role: ParticipationRole }> }
    | { participants: Array<{ role: ParticipationRole }> }
   | null, linked:
    | { links: Array<{ type: LinkType, entry:
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
         }> }
    | { links: Array<{ type: LinkType, entry:
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
         }> }
    | { links: Array<{ type: LinkType, entry:
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
         }> }
    | { links: Array<{ type: LinkType, entry:
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
         }> }
   | null };

export type SomeIdsQueryVariables = Exact<{ [key: string]: never; }>;


export type SomeIdsQuery = { entry:
    | { id: string, claims: { nodes: Array<{ id: string, document: { id: string, publisher: { id: string } } }> }, threads: Array<{ id: string }>, dataset: { id: string }, participants: Array<{ actor: { id: string } }>, places: Array<{ place: { id: string } }>, revisions: { nodes: Array<{ id: string }> } }
    | { id: string, claims: { nodes: Array<{ id: string, document: { id: string, publisher: { id: string } } }> }, threads: Array<{ id: string }>, dataset: { id: string }, participants: Array<{ actor: { id: string } }>, places: Array<{ place: { id: string } }>, revisions: { nodes: Array<{ id: string }> } }
    | { id: string, claims: { nodes: Array<{ id: string, document: { id: string, publisher: { id: string } } }> }, threads: Array<{ id: string }>, dataset: { id: string }, participants: Array<{ actor: { id: string } }>, places: Array<{ place: { id: string } }>, revisions: { nodes: Array<{ id: string }> } }
    | { id: string, claims: { nodes: Array<{ id: string, document: { id: string, publisher: { id: string } } }> }, threads: Array<{ id: string }>, dataset: { id: string }, participants: Array<{ actor: { id: string } }>, places: Array<{ place: { id: string } }>, revisions: { nodes: Array<{ id: string }> } }
   | null, capability: { id: string } | null, seedRuns: { nodes: Array<{ id: string }> } | null };

export type NodesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type NodesQuery = { nodes: Array<
    | { __typename: 'Actor', id: string }
    | { __typename: 'AidPackage', id: string }
    | { __typename: 'BattlefieldEvent', id: string }
    | { __typename: 'Capability', id: string }
    | { __typename: 'Claim', id: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Place', id: string }
    | { __typename: 'PolicyDecision', id: string }
    | { __typename: 'Revision', id: string }
    | { __typename: 'SeedRun', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Thread', id: string }
    | { __typename: 'Tombstone', id: string }
   | null> };

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

export type PlannedPageQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
}>;


export type PlannedPageQuery = { timeline: { nodes: Array<
      | { key: string }
      | { key: string }
      | { key: string }
      | { key: string }
    > } | null };

export type PlannedCountQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
}>;


export type PlannedCountQuery = { timeline: { totalCount: number } | null };

export type PlannedMonthsQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
}>;


export type PlannedMonthsQuery = { timeline: { histogram: Array<{ count: number }> } | null };

export type PlannedFacetsQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
}>;


export type PlannedFacetsQuery = { timeline: { facets: { kinds: Array<{ count: number }>, places: Array<{ count: number }> } } | null };

export type WholeEntryQueryVariables = Exact<{
  key: string;
}>;


export type WholeEntryQuery = { entry:
    | { __typename: 'AidPackage', number: number | null, stage: AidStage, aidType: AidType, instrument: AidInstrument | null, id: string, key: string, kind: EntryKind, title: string, summary: string | null, url: string, occurredAt: string, reportedAt: string | null, recordedAt: string, status: VerificationStatus, tags: Array<string>, linkCount: number, programme: { key: string } | null, amount: { amount: string | null, currency: string, qualifier: QuantityQualifier } | null, amounts: Array<{ stage: AidStage, amount: { amount: string | null, currency: string, qualifier: QuantityQualifier }, on: { earliest: string | null, latest: string | null, firstDay: string | null, lastDay: string | null, precision: TimePrecision, approximate: boolean, edtf: string, zone: string, sourceWords: string | null, resolvedBy: string | null, anchor: string | null } | null, claim: { id: string } | null }>, items: Array<{ name: string, capability: { key: string } | null, quantity: { best: number | null } | null }>, occurred: { earliest: string | null, latest: string | null, firstDay: string | null, lastDay: string | null, precision: TimePrecision, approximate: boolean, edtf: string, zone: string, sourceWords: string | null, resolvedBy: string | null, anchor: string | null }, places: Array<{ role: PlaceRole, precision: PlacePrecision, place: { key: string }, claim: { id: string } | null }>, participants: Array<{ role: ParticipationRole, actor: { key: string }, office: { title: string } | null, claim: { id: string } | null }>, capabilities: Array<{ role: CapabilityRole, capability: { key: string }, quantity: { best: number | null } | null, claim: { id: string } | null }>, quantities: Array<{ metric: string, low: number | null, best: number | null, high: number | null, unit: string | null, qualifier: QuantityQualifier, claim: { id: string } | null }>, claims: { nodes: Array<{ id: string, subject: string | null, text: string, form: SpeechForm, polarity: Polarity, channel: ClaimChannel, speaker: { key: string } | null, office: { title: string } | null, place: { key: string } | null, document: { key: string }, credited: { key: string } | null, saidAt: { earliest: string | null, latest: string | null, firstDay: string | null, lastDay: string | null, precision: TimePrecision, approximate: boolean, edtf: string, zone: string, sourceWords: string | null, resolvedBy: string | null, anchor: string | null } | null, happened: { earliest: string | null, latest: string | null, firstDay: string | null, lastDay: string | null, precision: TimePrecision, approximate: boolean, edtf: string, zone: string, sourceWords: string | null, resolvedBy: string | null, anchor: string | null } | null, quantities: Array<{ metric: string, best: number | null }> }> }, links: Array<{ type: LinkType, direction: LinkDirection, entry:
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
        , document: { key: string } | null }>, threads: Array<{ key: string }>, documents: Array<{ key: string }>, dataset: { key: string } }
    | { __typename: 'BattlefieldEvent', eventType: BattlefieldEventType, id: string, key: string, kind: EntryKind, title: string, summary: string | null, url: string, occurredAt: string, reportedAt: string | null, recordedAt: string, status: VerificationStatus, tags: Array<string>, linkCount: number, taxonomy: Array<{ scheme: string, code: string, label: string | null }>, occurred: { earliest: string | null, latest: string | null, firstDay: string | null, lastDay: string | null, precision: TimePrecision, approximate: boolean, edtf: string, zone: string, sourceWords: string | null, resolvedBy: string | null, anchor: string | null }, places: Array<{ role: PlaceRole, precision: PlacePrecision, place: { key: string }, claim: { id: string } | null }>, participants: Array<{ role: ParticipationRole, actor: { key: string }, office: { title: string } | null, claim: { id: string } | null }>, capabilities: Array<{ role: CapabilityRole, capability: { key: string }, quantity: { best: number | null } | null, claim: { id: string } | null }>, quantities: Array<{ metric: string, low: number | null, best: number | null, high: number | null, unit: string | null, qualifier: QuantityQualifier, claim: { id: string } | null }>, claims: { nodes: Array<{ id: string, subject: string | null, text: string, form: SpeechForm, polarity: Polarity, channel: ClaimChannel, speaker: { key: string } | null, office: { title: string } | null, place: { key: string } | null, document: { key: string }, credited: { key: string } | null, saidAt: { earliest: string | null, latest: string | null, firstDay: string | null, lastDay: string | null, precision: TimePrecision, approximate: boolean, edtf: string, zone: string, sourceWords: string | null, resolvedBy: string | null, anchor: string | null } | null, happened: { earliest: string | null, latest: string | null, firstDay: string | null, lastDay: string | null, precision: TimePrecision, approximate: boolean, edtf: string, zone: string, sourceWords: string | null, resolvedBy: string | null, anchor: string | null } | null, quantities: Array<{ metric: string, best: number | null }> }> }, links: Array<{ type: LinkType, direction: LinkDirection, entry:
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
        , document: { key: string } | null }>, threads: Array<{ key: string }>, documents: Array<{ key: string }>, dataset: { key: string } }
    | { __typename: 'PolicyDecision', action: PolicyAction, policyStatus: PolicyStatus, effectiveFrom: string | null, id: string, key: string, kind: EntryKind, title: string, summary: string | null, url: string, occurredAt: string, reportedAt: string | null, recordedAt: string, status: VerificationStatus, tags: Array<string>, linkCount: number, occurred: { earliest: string | null, latest: string | null, firstDay: string | null, lastDay: string | null, precision: TimePrecision, approximate: boolean, edtf: string, zone: string, sourceWords: string | null, resolvedBy: string | null, anchor: string | null }, places: Array<{ role: PlaceRole, precision: PlacePrecision, place: { key: string }, claim: { id: string } | null }>, participants: Array<{ role: ParticipationRole, actor: { key: string }, office: { title: string } | null, claim: { id: string } | null }>, capabilities: Array<{ role: CapabilityRole, capability: { key: string }, quantity: { best: number | null } | null, claim: { id: string } | null }>, quantities: Array<{ metric: string, low: number | null, best: number | null, high: number | null, unit: string | null, qualifier: QuantityQualifier, claim: { id: string } | null }>, claims: { nodes: Array<{ id: string, subject: string | null, text: string, form: SpeechForm, polarity: Polarity, channel: ClaimChannel, speaker: { key: string } | null, office: { title: string } | null, place: { key: string } | null, document: { key: string }, credited: { key: string } | null, saidAt: { earliest: string | null, latest: string | null, firstDay: string | null, lastDay: string | null, precision: TimePrecision, approximate: boolean, edtf: string, zone: string, sourceWords: string | null, resolvedBy: string | null, anchor: string | null } | null, happened: { earliest: string | null, latest: string | null, firstDay: string | null, lastDay: string | null, precision: TimePrecision, approximate: boolean, edtf: string, zone: string, sourceWords: string | null, resolvedBy: string | null, anchor: string | null } | null, quantities: Array<{ metric: string, best: number | null }> }> }, links: Array<{ type: LinkType, direction: LinkDirection, entry:
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
        , document: { key: string } | null }>, threads: Array<{ key: string }>, documents: Array<{ key: string }>, dataset: { key: string } }
    | { __typename: 'Statement', statementType: StatementType, id: string, key: string, kind: EntryKind, title: string, summary: string | null, url: string, occurredAt: string, reportedAt: string | null, recordedAt: string, status: VerificationStatus, tags: Array<string>, linkCount: number, speaker: { key: string } | null, occurred: { earliest: string | null, latest: string | null, firstDay: string | null, lastDay: string | null, precision: TimePrecision, approximate: boolean, edtf: string, zone: string, sourceWords: string | null, resolvedBy: string | null, anchor: string | null }, places: Array<{ role: PlaceRole, precision: PlacePrecision, place: { key: string }, claim: { id: string } | null }>, participants: Array<{ role: ParticipationRole, actor: { key: string }, office: { title: string } | null, claim: { id: string } | null }>, capabilities: Array<{ role: CapabilityRole, capability: { key: string }, quantity: { best: number | null } | null, claim: { id: string } | null }>, quantities: Array<{ metric: string, low: number | null, best: number | null, high: number | null, unit: string | null, qualifier: QuantityQualifier, claim: { id: string } | null }>, claims: { nodes: Array<{ id: string, subject: string | null, text: string, form: SpeechForm, polarity: Polarity, channel: ClaimChannel, speaker: { key: string } | null, office: { title: string } | null, place: { key: string } | null, document: { key: string }, credited: { key: string } | null, saidAt: { earliest: string | null, latest: string | null, firstDay: string | null, lastDay: string | null, precision: TimePrecision, approximate: boolean, edtf: string, zone: string, sourceWords: string | null, resolvedBy: string | null, anchor: string | null } | null, happened: { earliest: string | null, latest: string | null, firstDay: string | null, lastDay: string | null, precision: TimePrecision, approximate: boolean, edtf: string, zone: string, sourceWords: string | null, resolvedBy: string | null, anchor: string | null } | null, quantities: Array<{ metric: string, best: number | null }> }> }, links: Array<{ type: LinkType, direction: LinkDirection, entry:
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
        , document: { key: string } | null }>, threads: Array<{ key: string }>, documents: Array<{ key: string }>, dataset: { key: string } }
   | null };

export type SpanFragment = { earliest: string | null, latest: string | null, firstDay: string | null, lastDay: string | null, precision: TimePrecision, approximate: boolean, edtf: string, zone: string, sourceWords: string | null, resolvedBy: string | null, anchor: string | null };

export type RuledFeedQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
}>;


export type RuledFeedQuery = { timeline: { totalCount: number, nodes: Array<
      | { key: string }
      | { key: string }
      | { key: string }
      | { key: string }
    > } | null };

export type RuledRemainsQueryVariables = Exact<{
  id: string | number;
  key: string;
}>;


export type RuledRemainsQuery = { node:
    | { __typename: 'Actor' }
    | { __typename: 'AidPackage', key: string, status: VerificationStatus }
    | { __typename: 'BattlefieldEvent', key: string, status: VerificationStatus }
    | { __typename: 'Capability' }
    | { __typename: 'Claim' }
    | { __typename: 'Dataset' }
    | { __typename: 'Document' }
    | { __typename: 'Place' }
    | { __typename: 'PolicyDecision', key: string, status: VerificationStatus }
    | { __typename: 'Revision' }
    | { __typename: 'SeedRun' }
    | { __typename: 'Source' }
    | { __typename: 'Statement', key: string, status: VerificationStatus }
    | { __typename: 'Thread' }
    | { __typename: 'Tombstone', id: string, key: string, kind: EntryKind, reason: RemovalReason, at: string, survivor:
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
       | null }
   | null, nodes: Array<
    | { __typename: 'Actor' }
    | { __typename: 'AidPackage' }
    | { __typename: 'BattlefieldEvent' }
    | { __typename: 'Capability' }
    | { __typename: 'Claim' }
    | { __typename: 'Dataset' }
    | { __typename: 'Document' }
    | { __typename: 'Place' }
    | { __typename: 'PolicyDecision' }
    | { __typename: 'Revision' }
    | { __typename: 'SeedRun' }
    | { __typename: 'Source' }
    | { __typename: 'Statement' }
    | { __typename: 'Thread' }
    | { __typename: 'Tombstone' }
   | null>, entry:
    | { key: string, status: VerificationStatus, revisions: { nodes: Array<{ number: number, kind: ChangeKind, reason: string | null, document: { key: string } | null, fields: Array<{ field: string, before: string | null, after: string | null }> }> } }
    | { key: string, status: VerificationStatus, revisions: { nodes: Array<{ number: number, kind: ChangeKind, reason: string | null, document: { key: string } | null, fields: Array<{ field: string, before: string | null, after: string | null }> }> } }
    | { key: string, status: VerificationStatus, revisions: { nodes: Array<{ number: number, kind: ChangeKind, reason: string | null, document: { key: string } | null, fields: Array<{ field: string, before: string | null, after: string | null }> }> } }
    | { key: string, status: VerificationStatus, revisions: { nodes: Array<{ number: number, kind: ChangeKind, reason: string | null, document: { key: string } | null, fields: Array<{ field: string, before: string | null, after: string | null }> }> } }
   | null };

export type RuledRevisionQueryVariables = Exact<{
  id: string | number;
}>;


export type RuledRevisionQuery = { node:
    | { number: number, kind: ChangeKind, reason: string | null, entry:
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
       | null, document: { key: string } | null, fields: Array<{ field: string, before: string | null, after: string | null }> }
    | Record<PropertyKey, never>
   | null };

export type SearchQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
  order?: TimelineOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SearchQuery = { timeline: { totalCount: number, edges: Array<{ cursor: string, node:
        | { key: string, title: string, occurredAt: string }
        | { key: string, title: string, occurredAt: string }
        | { key: string, title: string, occurredAt: string }
        | { key: string, title: string, occurredAt: string }
       }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type MatchesQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type MatchesQuery = { timeline: { edges: Array<{ node:
        | { key: string, title: string }
        | { key: string, title: string }
        | { key: string, title: string }
        | { key: string, title: string }
      , matches: Array<{ field: TextField, text: string, claim: { text: string } | null, ranges: Array<{ start: number, end: number }> }> }> } | null };

export type SearchCursorAtQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
}>;


export type SearchCursorAtQuery = { timeline: { cursorAt: string } | null };

export type TwoSearchesQueryVariables = Exact<{ [key: string]: never; }>;


export type TwoSearchesQuery = { bad: { totalCount: number } | null, good: { totalCount: number } | null };

export type IdsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type IdsQuery = { timeline: { nodes: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    > } | null };

export type WholeQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WholeQuery = { timeline: { edges: Array<{ cursor: string }>, nodes: Array<
      | { key: string }
      | { key: string }
      | { key: string }
      | { key: string }
    >, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } | null };

export type RejectsQueryVariables = Exact<{ [key: string]: never; }>;


export type RejectsQuery = { seedRuns: { nodes: Array<{ quarantined: { nodes: Array<{ line: number }> } | null }> } | null };

export type CountQueryVariables = Exact<{ [key: string]: never; }>;


export type CountQuery = { timeline: { totalCount: number } | null };

export type WordsQueryVariables = Exact<{ [key: string]: never; }>;


export type WordsQuery = { timeline: { facets: { kinds: Array<{ count: number }>, statuses: Array<{ count: number }>, eventTypes: Array<{ count: number }> } } | null };

export type InTimeQueryVariables = Exact<{ [key: string]: never; }>;


export type InTimeQuery = { timeline: { bounds: { earliest: string, latest: string } | null } | null };

export type FollowingQueryVariables = Exact<{ [key: string]: never; }>;


export type FollowingQuery = { timeline: { changesCursor: string, nodes: Array<
      | { key: string }
      | { key: string }
      | { key: string }
      | { key: string }
    >, pageInfo: { hasNextPage: boolean } } | null };

export type PageFragment = { changesCursor: string, nodes: Array<
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
  >, pageInfo: { hasNextPage: boolean } };

export type CountedQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type CountedQuery = { timeline: { totalCount: number, facets: { kinds: Array<{ value: EntryKind }>, actors: Array<{ actor: { name: string } }>, places: Array<{ place: { name: string } }> }, bounds: { latest: string, box: { south: number } | null } | null, histogram: Array<{ count: number }> } | null };

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

export type EverythingCountedQueryVariables = Exact<{ [key: string]: never; }>;


export type EverythingCountedQuery = { timeline: { totalCount: number, dataAsOf: string, facets: { threads: Array<{ count: number }>, kinds: Array<{ count: number }>, tags: Array<{ count: number }> }, histogram: Array<{ count: number }>, bounds: { latest: string } | null } | null, days: { histogram: Array<{ count: number }> } | null };

export type FromHereQueryVariables = Exact<{ [key: string]: never; }>;


export type FromHereQuery = { timeline: { totalCount: number, changesCursor: string, nodes: Array<
      | { key: string }
      | { key: string }
      | { key: string }
      | { key: string }
    >, facets: { threads: Array<{ count: number }> } } | null, again: { changesCursor: string, facets: { threads: Array<{ count: number }> }, pageInfo: { endCursor: string | null }, edges: Array<{ node:
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
       }> } | null };

export type SinceThenQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SinceThenQuery = { changes: { nodes: Array<{ key: string }> } | null };

export type OneRefusedQueryVariables = Exact<{ [key: string]: never; }>;


export type OneRefusedQuery = { bad: { histogram: Array<{ count: number }> } | null, good: { totalCount: number, facets: { kinds: Array<{ count: number }> } } | null };

export type AnyKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type AnyKeysQuery = { timeline: { nodes: Array<
      | { key: string }
      | { key: string }
      | { key: string }
      | { key: string }
    > } | null };

export type HeldByServerQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type HeldByServerQuery = { timeline: { nodes: Array<
      | { id: string, key: string, title: string, status: VerificationStatus }
      | { id: string, key: string, title: string, status: VerificationStatus }
      | { id: string, key: string, title: string, status: VerificationStatus }
      | { id: string, key: string, title: string, status: VerificationStatus }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type LogFromQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type LogFromQuery = { changes: { nodes: Array<{ cursor: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type MappedPlaceQueryVariables = Exact<{
  key: string;
}>;


export type MappedPlaceQuery = { place: { key: string, name: string, level: PlaceLevel, codes: Array<string>, aliases: Array<string>, point: { lat: number, lon: number } | null, parent: { key: string } | null, ancestors: Array<{ key: string }> } | null };

export type PlacesOfEntryQueryVariables = Exact<{
  key: string;
}>;


export type PlacesOfEntryQuery = { entry:
    | { places: Array<{ place: { key: string } }> }
    | { places: Array<{ place: { key: string } }> }
    | { places: Array<{ place: { key: string } }> }
    | { places: Array<{ place: { key: string } }> }
   | null };

export type MappedEntryQueryVariables = Exact<{
  key: string;
}>;


export type MappedEntryQuery = { entry:
    | { title: string, summary: string | null, status: VerificationStatus, tags: Array<string>, occurred: { edtf: string, zone: string, precision: TimePrecision, approximate: boolean, earliest: string | null, latest: string | null, firstDay: string | null, lastDay: string | null }, places: Array<{ role: PlaceRole, precision: PlacePrecision, place: { key: string, name: string, level: PlaceLevel, codes: Array<string>, point: { lat: number, lon: number } | null, parent: { key: string } | null, ancestors: Array<{ key: string }> } }>, participants: Array<{ role: ParticipationRole, actor: { key: string, name: string, actorType: ActorType, side: Side, parent: { key: string } | null } }>, quantities: Array<{ metric: string, low: number | null, best: number | null, high: number | null, qualifier: QuantityQualifier, claim: { text: string, speaker: { key: string } | null, document: { key: string, publisher: { key: string } } } | null }>, documents: Array<{ key: string, publisher: { key: string }, licence: { key: string } | null }>, dataset: { key: string, redistributable: boolean, attribution: string | null, licence: { key: string } | null } }
    | { eventType: BattlefieldEventType, title: string, summary: string | null, status: VerificationStatus, tags: Array<string>, taxonomy: Array<{ scheme: string, code: string, label: string | null }>, occurred: { edtf: string, zone: string, precision: TimePrecision, approximate: boolean, earliest: string | null, latest: string | null, firstDay: string | null, lastDay: string | null }, places: Array<{ role: PlaceRole, precision: PlacePrecision, place: { key: string, name: string, level: PlaceLevel, codes: Array<string>, point: { lat: number, lon: number } | null, parent: { key: string } | null, ancestors: Array<{ key: string }> } }>, participants: Array<{ role: ParticipationRole, actor: { key: string, name: string, actorType: ActorType, side: Side, parent: { key: string } | null } }>, quantities: Array<{ metric: string, low: number | null, best: number | null, high: number | null, qualifier: QuantityQualifier, claim: { text: string, speaker: { key: string } | null, document: { key: string, publisher: { key: string } } } | null }>, documents: Array<{ key: string, publisher: { key: string }, licence: { key: string } | null }>, dataset: { key: string, redistributable: boolean, attribution: string | null, licence: { key: string } | null } }
    | { title: string, summary: string | null, status: VerificationStatus, tags: Array<string>, occurred: { edtf: string, zone: string, precision: TimePrecision, approximate: boolean, earliest: string | null, latest: string | null, firstDay: string | null, lastDay: string | null }, places: Array<{ role: PlaceRole, precision: PlacePrecision, place: { key: string, name: string, level: PlaceLevel, codes: Array<string>, point: { lat: number, lon: number } | null, parent: { key: string } | null, ancestors: Array<{ key: string }> } }>, participants: Array<{ role: ParticipationRole, actor: { key: string, name: string, actorType: ActorType, side: Side, parent: { key: string } | null } }>, quantities: Array<{ metric: string, low: number | null, best: number | null, high: number | null, qualifier: QuantityQualifier, claim: { text: string, speaker: { key: string } | null, document: { key: string, publisher: { key: string } } } | null }>, documents: Array<{ key: string, publisher: { key: string }, licence: { key: string } | null }>, dataset: { key: string, redistributable: boolean, attribution: string | null, licence: { key: string } | null } }
    | { title: string, summary: string | null, status: VerificationStatus, tags: Array<string>, occurred: { edtf: string, zone: string, precision: TimePrecision, approximate: boolean, earliest: string | null, latest: string | null, firstDay: string | null, lastDay: string | null }, places: Array<{ role: PlaceRole, precision: PlacePrecision, place: { key: string, name: string, level: PlaceLevel, codes: Array<string>, point: { lat: number, lon: number } | null, parent: { key: string } | null, ancestors: Array<{ key: string }> } }>, participants: Array<{ role: ParticipationRole, actor: { key: string, name: string, actorType: ActorType, side: Side, parent: { key: string } | null } }>, quantities: Array<{ metric: string, low: number | null, best: number | null, high: number | null, qualifier: QuantityQualifier, claim: { text: string, speaker: { key: string } | null, document: { key: string, publisher: { key: string } } } | null }>, documents: Array<{ key: string, publisher: { key: string }, licence: { key: string } | null }>, dataset: { key: string, redistributable: boolean, attribution: string | null, licence: { key: string } | null } }
   | null };

export type MappedPackageQueryVariables = Exact<{
  key: string;
}>;


export type MappedPackageQuery = { entry:
    | { number: number | null, instrument: AidInstrument | null, stage: AidStage, title: string, programme: { key: string } | null, amount: { amount: string | null, currency: string, qualifier: QuantityQualifier } | null, occurred: { edtf: string, zone: string, precision: TimePrecision }, documents: Array<{ key: string, title: string | null, url: string | null, publishedDay: string | null, publisher: { key: string } }>, threads: Array<{ key: string }>, claims: { nodes: Array<{ subject: string | null, text: string, speaker: { key: string } | null, document: { key: string } }> }, places: Array<{ role: PlaceRole, place: { key: string } }>, participants: Array<{ role: ParticipationRole, actor: { key: string } }> }
    | { title: string, occurred: { edtf: string, zone: string, precision: TimePrecision }, documents: Array<{ key: string, title: string | null, url: string | null, publishedDay: string | null, publisher: { key: string } }>, threads: Array<{ key: string }>, claims: { nodes: Array<{ subject: string | null, text: string, speaker: { key: string } | null, document: { key: string } }> }, places: Array<{ role: PlaceRole, place: { key: string } }>, participants: Array<{ role: ParticipationRole, actor: { key: string } }> }
    | { title: string, occurred: { edtf: string, zone: string, precision: TimePrecision }, documents: Array<{ key: string, title: string | null, url: string | null, publishedDay: string | null, publisher: { key: string } }>, threads: Array<{ key: string }>, claims: { nodes: Array<{ subject: string | null, text: string, speaker: { key: string } | null, document: { key: string } }> }, places: Array<{ role: PlaceRole, place: { key: string } }>, participants: Array<{ role: ParticipationRole, actor: { key: string } }> }
    | { title: string, occurred: { edtf: string, zone: string, precision: TimePrecision }, documents: Array<{ key: string, title: string | null, url: string | null, publishedDay: string | null, publisher: { key: string } }>, threads: Array<{ key: string }>, claims: { nodes: Array<{ subject: string | null, text: string, speaker: { key: string } | null, document: { key: string } }> }, places: Array<{ role: PlaceRole, place: { key: string } }>, participants: Array<{ role: ParticipationRole, actor: { key: string } }> }
   | null };

export type FreshnessOfDatasetsQueryVariables = Exact<{ [key: string]: never; }>;


export type FreshnessOfDatasetsQuery = { datasets: Array<{ key: string, rows: number | null, lastSucceededAt: string | null, stale: boolean, entries: number, redistributable: boolean, licence: { key: string } | null }> };

export type RunsOfTableQueryVariables = Exact<{
  dataset: string;
}>;


export type RunsOfTableQuery = { seedRuns: { nodes: Array<{ outcome: SeedOutcome, rows: number, created: number, quarantinedCount: number, skipped: number, seconds: number | null, message: string | null, quarantined: { nodes: Array<{ line: number, field: string | null, reason: string }> } | null }> } | null };

export type OutcomesOfRunsQueryVariables = Exact<{
  dataset: string;
}>;


export type OutcomesOfRunsQuery = { seedRuns: { nodes: Array<{ outcome: SeedOutcome, message: string | null, rows: number, created: number }> } | null };

export type NodeOfRetiredQueryVariables = Exact<{
  id: string | number;
}>;


export type NodeOfRetiredQuery = { node:
    | { __typename: 'Actor' }
    | { __typename: 'AidPackage' }
    | { __typename: 'BattlefieldEvent' }
    | { __typename: 'Capability' }
    | { __typename: 'Claim' }
    | { __typename: 'Dataset' }
    | { __typename: 'Document' }
    | { __typename: 'Place' }
    | { __typename: 'PolicyDecision' }
    | { __typename: 'Revision' }
    | { __typename: 'SeedRun' }
    | { __typename: 'Source' }
    | { __typename: 'Statement' }
    | { __typename: 'Thread' }
    | { __typename: 'Tombstone', key: string, reason: RemovalReason }
   | null };

export type LastSuccessQueryVariables = Exact<{ [key: string]: never; }>;


export type LastSuccessQuery = { datasets: Array<{ lastSucceededAt: string | null }> };

export type MirroredPageQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MirroredPageQuery = { timeline: { changesCursor: string, nodes: Array<
      | { id: string, key: string, kind: EntryKind, title: string, status: VerificationStatus, disputed: boolean, occurredAt: string, tags: Array<string>, linkCount: number, occurred: { edtf: string }, places: Array<{ role: PlaceRole, place: { key: string } }>, participants: Array<{ role: ParticipationRole, actor: { key: string } }>, links: Array<{ type: LinkType, direction: LinkDirection, entry:
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
           }> }
      | { id: string, key: string, kind: EntryKind, title: string, status: VerificationStatus, disputed: boolean, occurredAt: string, tags: Array<string>, linkCount: number, occurred: { edtf: string }, places: Array<{ role: PlaceRole, place: { key: string } }>, participants: Array<{ role: ParticipationRole, actor: { key: string } }>, links: Array<{ type: LinkType, direction: LinkDirection, entry:
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
           }> }
      | { id: string, key: string, kind: EntryKind, title: string, status: VerificationStatus, disputed: boolean, occurredAt: string, tags: Array<string>, linkCount: number, occurred: { edtf: string }, places: Array<{ role: PlaceRole, place: { key: string } }>, participants: Array<{ role: ParticipationRole, actor: { key: string } }>, links: Array<{ type: LinkType, direction: LinkDirection, entry:
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
           }> }
      | { id: string, key: string, kind: EntryKind, title: string, status: VerificationStatus, disputed: boolean, occurredAt: string, tags: Array<string>, linkCount: number, occurred: { edtf: string }, places: Array<{ role: PlaceRole, place: { key: string } }>, participants: Array<{ role: ParticipationRole, actor: { key: string } }>, links: Array<{ type: LinkType, direction: LinkDirection, entry:
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
           }> }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type MirroredChangesQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MirroredChangesQuery = { changes: { nodes: Array<{ kind: ChangeKind, entryId: string, key: string, matches: boolean, entry:
        | { id: string, key: string, kind: EntryKind, title: string, status: VerificationStatus, disputed: boolean, occurredAt: string, tags: Array<string>, linkCount: number, occurred: { edtf: string }, places: Array<{ role: PlaceRole, place: { key: string } }>, participants: Array<{ role: ParticipationRole, actor: { key: string } }>, links: Array<{ type: LinkType, direction: LinkDirection, entry:
              | { key: string }
              | { key: string }
              | { key: string }
              | { key: string }
             }> }
        | { id: string, key: string, kind: EntryKind, title: string, status: VerificationStatus, disputed: boolean, occurredAt: string, tags: Array<string>, linkCount: number, occurred: { edtf: string }, places: Array<{ role: PlaceRole, place: { key: string } }>, participants: Array<{ role: ParticipationRole, actor: { key: string } }>, links: Array<{ type: LinkType, direction: LinkDirection, entry:
              | { key: string }
              | { key: string }
              | { key: string }
              | { key: string }
             }> }
        | { id: string, key: string, kind: EntryKind, title: string, status: VerificationStatus, disputed: boolean, occurredAt: string, tags: Array<string>, linkCount: number, occurred: { edtf: string }, places: Array<{ role: PlaceRole, place: { key: string } }>, participants: Array<{ role: ParticipationRole, actor: { key: string } }>, links: Array<{ type: LinkType, direction: LinkDirection, entry:
              | { key: string }
              | { key: string }
              | { key: string }
              | { key: string }
             }> }
        | { id: string, key: string, kind: EntryKind, title: string, status: VerificationStatus, disputed: boolean, occurredAt: string, tags: Array<string>, linkCount: number, occurred: { edtf: string }, places: Array<{ role: PlaceRole, place: { key: string } }>, participants: Array<{ role: ParticipationRole, actor: { key: string } }>, links: Array<{ type: LinkType, direction: LinkDirection, entry:
              | { key: string }
              | { key: string }
              | { key: string }
              | { key: string }
             }> }
       | null, tombstone: { key: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

type Mirrored_AidPackage_Fragment = { id: string, key: string, kind: EntryKind, title: string, status: VerificationStatus, disputed: boolean, occurredAt: string, tags: Array<string>, linkCount: number, occurred: { edtf: string }, places: Array<{ role: PlaceRole, place: { key: string } }>, participants: Array<{ role: ParticipationRole, actor: { key: string } }>, links: Array<{ type: LinkType, direction: LinkDirection, entry:
      | { key: string }
      | { key: string }
      | { key: string }
      | { key: string }
     }> };

type Mirrored_BattlefieldEvent_Fragment = { id: string, key: string, kind: EntryKind, title: string, status: VerificationStatus, disputed: boolean, occurredAt: string, tags: Array<string>, linkCount: number, occurred: { edtf: string }, places: Array<{ role: PlaceRole, place: { key: string } }>, participants: Array<{ role: ParticipationRole, actor: { key: string } }>, links: Array<{ type: LinkType, direction: LinkDirection, entry:
      | { key: string }
      | { key: string }
      | { key: string }
      | { key: string }
     }> };

type Mirrored_PolicyDecision_Fragment = { id: string, key: string, kind: EntryKind, title: string, status: VerificationStatus, disputed: boolean, occurredAt: string, tags: Array<string>, linkCount: number, occurred: { edtf: string }, places: Array<{ role: PlaceRole, place: { key: string } }>, participants: Array<{ role: ParticipationRole, actor: { key: string } }>, links: Array<{ type: LinkType, direction: LinkDirection, entry:
      | { key: string }
      | { key: string }
      | { key: string }
      | { key: string }
     }> };

type Mirrored_Statement_Fragment = { id: string, key: string, kind: EntryKind, title: string, status: VerificationStatus, disputed: boolean, occurredAt: string, tags: Array<string>, linkCount: number, occurred: { edtf: string }, places: Array<{ role: PlaceRole, place: { key: string } }>, participants: Array<{ role: ParticipationRole, actor: { key: string } }>, links: Array<{ type: LinkType, direction: LinkDirection, entry:
      | { key: string }
      | { key: string }
      | { key: string }
      | { key: string }
     }> };

export type MirroredFragment =
  | Mirrored_AidPackage_Fragment
  | Mirrored_BattlefieldEvent_Fragment
  | Mirrored_PolicyDecision_Fragment
  | Mirrored_Statement_Fragment
;

export const CopiedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Copied"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<CopiedFragment, unknown>;
export const FeedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Feed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<FeedFragment, unknown>;
export const SpreadPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpreadPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SpreadPageFragment, unknown>;
export const SpanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"sourceWords"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"anchor"}}]}}]} as unknown as DocumentNode<SpanFragment, unknown>;
export const PageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changesCursor"}}]}}]} as unknown as DocumentNode<PageFragment, unknown>;
export const MirroredFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mirrored"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"occurred"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"linkCount"}}]}}]} as unknown as DocumentNode<MirroredFragment, unknown>;
export const TheFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TheFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"occurred"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"2024-11-19","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"StringValue","value":"2024-11-22","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"OLDEST_FIRST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"occurred"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"sourceWords"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TheFeedQuery, TheFeedQueryVariables>;
export const StoryLineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StoryLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thread"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"StringValue","value":"us-land-mines","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"OLDEST_FIRST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"occurred"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StoryLineQuery, StoryLineQueryVariables>;
export const WhatChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"changesCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"datasets"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"voa-2024-11-21","block":false}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tombstone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"survivor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatChangedQuery, WhatChangedQueryVariables>;
export const FollowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"Follow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timelineChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"BATTLEFIELD_EVENT"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"occurred"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FollowSubscription, FollowSubscriptionVariables>;
export const OneEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"StringValue","value":"voa-2024-11-21-rostov-denial","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"occurred"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}}]}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"from"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedDay"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statementType"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OneEntryQuery, OneEntryQueryVariables>;
export const AidPackagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AidPackages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programmes"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"us-pda","block":false}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"occurred"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AidPackage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"donor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AidPackagesQuery, AidPackagesQueryVariables>;
export const WhatFollowedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatFollowed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"StringValue","value":"voa-2024-11-21-long-range-permission","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"occurred"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"sourceWords"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"anchor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ENABLES"}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUTGOING"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"occurred"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatFollowedQuery, WhatFollowedQueryVariables>;
export const DatasetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"entries"}},{"kind":"Field","name":{"kind":"Name","value":"licence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"redistributable"}},{"kind":"Field","name":{"kind":"Name","value":"lastSucceededAt"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seedRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"revised"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"quarantinedCount"}}]}}]}}]}}]} as unknown as DocumentNode<DatasetsQuery, DatasetsQueryVariables>;
export const WhereAndWhoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhereAndWho"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"places"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"ru-rostov-oblast","block":false},{"kind":"StringValue","value":"ru-volgograd-oblast","block":false},{"kind":"StringValue","value":"iso:UA-59","block":false}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"actors"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"russia","block":false},{"kind":"StringValue","value":"ukraine","block":false}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"roles"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"INITIATOR"},{"kind":"EnumValue","value":"INTERCEPTOR"},{"kind":"EnumValue","value":"TARGET"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATEMENT"}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhereAndWhoQuery, WhereAndWhoQueryVariables>;
export const SearchForDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchFor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"defaultValue":{"kind":"StringValue","value":"Artyukh shelling","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"RELEVANCE"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"StringValue","value":"Dnepr","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}}]}}]}}]}}]} as unknown as DocumentNode<SearchForQuery, SearchForQueryVariables>;
export const NumbersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Numbers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"occurred"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"2024","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"StringValue","value":"2025","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"match"},"value":{"kind":"EnumValue","value":"STARTS_WITHIN"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"dataAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"bounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"histogram"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"MONTH"}},{"kind":"Argument","name":{"kind":"Name","value":"zone"},"value":{"kind":"StringValue","value":"America/New_York","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"split"},"value":{"kind":"EnumValue","value":"KIND"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"split"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"map"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"ADM1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"aid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"PROGRAMME"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"packages"}},{"kind":"Field","name":{"kind":"Name","value":"undisclosed"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NumbersQuery, NumbersQueryVariables>;
export const DisputedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Disputed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"disputed"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"occurred"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corroboration"}},{"kind":"Field","name":{"kind":"Name","value":"contradictions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DisputedQuery, DisputedQueryVariables>;
export const CopiedPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CopiedPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changesCursor"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Copied"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Copied"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<CopiedPageQuery, CopiedPageQueryVariables>;
export const CopiedChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"CopiedChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timelineChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Copied"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Copied"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<CopiedChangesSubscription, CopiedChangesSubscriptionVariables>;
export const WalkToCountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WalkToCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<WalkToCountQuery, WalkToCountQueryVariables>;
export const HistogramDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Histogram"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeBucket"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"zone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeZone"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"split"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HistogramSplit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"histogram"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"zone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"zone"}}},{"kind":"Argument","name":{"kind":"Name","value":"split"},"value":{"kind":"Variable","name":{"kind":"Name","value":"split"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"split"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eventTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HistogramQuery, HistogramQueryVariables>;
export const FacetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Facets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceLevel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eventTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"threads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FacetsQuery, FacetsQueryVariables>;
export const OnMapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OnMap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceLevel"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"map"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<OnMapQuery, OnMapQueryVariables>;
export const BoundsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Bounds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"box"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"south"}},{"kind":"Field","name":{"kind":"Name","value":"west"}},{"kind":"Field","name":{"kind":"Name","value":"north"}},{"kind":"Field","name":{"kind":"Name","value":"east"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataAsOf"}}]}}]}}]} as unknown as DocumentNode<BoundsQuery, BoundsQueryVariables>;
export const TotalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Total"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<TotalQuery, TotalQueryVariables>;
export const AidDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Aid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AidGrouping"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"packages"}},{"kind":"Field","name":{"kind":"Name","value":"undisclosed"}}]}}]}}]}}]} as unknown as DocumentNode<AidQuery, AidQueryVariables>;
export const StoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Story"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"occurred"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeWindow"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scheduled"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"occurred"},"value":{"kind":"Variable","name":{"kind":"Name","value":"occurred"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"includeScheduled"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scheduled"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"OLDEST_FIRST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"occurred"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StoryQuery, StoryQueryVariables>;
export const PackageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"StringValue","value":"us-pda-70","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occurred"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AidPackage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"donor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"aidType"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"capability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PackageQuery, PackageQueryVariables>;
export const SeriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Series"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programmes"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"us-pda","block":false}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"occurred"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"StringValue","value":"2024-11-21","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"match"},"value":{"kind":"EnumValue","value":"STARTS_WITHIN"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"OLDEST_FIRST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AidPackage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SeriesQuery, SeriesQueryVariables>;
export const FindPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceLevel"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FindPlacesQuery, FindPlacesQueryVariables>;
export const FindActorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindActors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FindActorsQuery, FindActorsQueryVariables>;
export const FindCapabilitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindCapabilities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"capabilities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FindCapabilitiesQuery, FindCapabilitiesQueryVariables>;
export const FindSourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindSources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FindSourcesQuery, FindSourcesQueryVariables>;
export const FindThreadsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindThreads"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"threads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FindThreadsQuery, FindThreadsQueryVariables>;
export const KeptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Kept"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<KeptQuery, KeptQueryVariables>;
export const KeptHeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeptHead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changesCursor"}},{"kind":"Field","name":{"kind":"Name","value":"dataAsOf"}}]}}]}}]} as unknown as DocumentNode<KeptHeadQuery, KeptHeadQueryVariables>;
export const ToldInOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ToldInOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ToldInOrderQuery, ToldInOrderQueryVariables>;
export const FromDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"From"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changesCursor"}}]}}]}}]} as unknown as DocumentNode<FromQuery, FromQueryVariables>;
export const ChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Changes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tombstone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"survivor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ChangesQuery, ChangesQueryVariables>;
export const HeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changesCursor"}}]}}]}}]} as unknown as DocumentNode<HeadQuery, HeadQueryVariables>;
export const FeedCursorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FeedCursor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FeedCursorQuery, FeedCursorQueryVariables>;
export const WaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ways"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"capability"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"source"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"thread"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"OLDEST_FIRST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Feed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"OLDEST_FIRST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Feed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"capability"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"capability"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"OLDEST_FIRST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Feed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"source"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"OLDEST_FIRST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Feed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"thread"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"thread"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"OLDEST_FIRST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Feed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Feed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<WaysQuery, WaysQueryVariables>;
export const WholeWayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WholeWay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"OLDEST_FIRST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<WholeWayQuery, WholeWayQueryVariables>;
export const LinkedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Linked"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkDirection"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkCount"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"linkedTo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"includeScheduled"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<LinkedQuery, LinkedQueryVariables>;
export const TruthDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Truth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"corroboration"}},{"kind":"Field","name":{"kind":"Name","value":"contradictions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"disputed"},"name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"disputed"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]} as unknown as DocumentNode<TruthQuery, TruthQueryVariables>;
export const SpanTextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SpanText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"StringValue","value":"first-spoken","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occurred"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]}]}}]}}]}}]} as unknown as DocumentNode<SpanTextQuery, SpanTextQueryVariables>;
export const AllDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"All"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"StringValue","value":"given-one","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"best"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"threads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]} as unknown as DocumentNode<AllQuery, AllQueryVariables>;
export const ExplosionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Explosion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplosionQuery, ExplosionQueryVariables>;
export const AggregatedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Aggregated"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"map"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"top"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"histogram"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"DAY"}},{"kind":"Argument","name":{"kind":"Name","value":"split"},"value":{"kind":"EnumValue","value":"KIND"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"split"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"map"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"ADM2"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"map"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"top"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]} as unknown as DocumentNode<AggregatedQuery, AggregatedQueryVariables>;
export const DashboardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"bounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"box"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"west"}},{"kind":"Field","name":{"kind":"Name","value":"east"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"histogram"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"DAY"}},{"kind":"Argument","name":{"kind":"Name","value":"split"},"value":{"kind":"EnumValue","value":"KIND"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"split"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"map"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"ADM1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"aid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"PROGRAMME"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"capability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"occurred"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DashboardQuery, DashboardQueryVariables>;
export const CountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Counts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"places"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"places"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"histogram"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"MONTH"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CountsQuery, CountsQueryVariables>;
export const SpreadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Spread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"small"},"name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpreadPage"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"large"},"name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SpreadPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SpreadPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SpreadQuery, SpreadQueryVariables>;
export const IntrospectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Introspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__schema"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"types"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"args"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ofType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ofType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ofType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<IntrospectionQuery, IntrospectionQueryVariables>;
export const FoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Found"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<FoundQuery, FoundQueryVariables>;
export const KeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Keys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<KeysQuery, KeysQueryVariables>;
export const HistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"History"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HistoryQuery, HistoryQueryVariables>;
export const LeftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Left"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tombstone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"survivor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<LeftQuery, LeftQueryVariables>;
export const PlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Places"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PlacesQuery, PlacesQueryVariables>;
export const ActorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Actors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ActorsQuery, ActorsQueryVariables>;
export const CapabilitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Capabilities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"capabilities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CapabilitiesQuery, CapabilitiesQueryVariables>;
export const SourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SourcesQuery, SourcesQueryVariables>;
export const ThreadsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Threads"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"threads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ThreadsQuery, ThreadsQueryVariables>;
export const RunsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Runs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"seedRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RunsQuery, RunsQueryVariables>;
export const ClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Claims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"StringValue","value":"voa-2024-11-21-first-strike","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClaimsQuery, ClaimsQueryVariables>;
export const RevisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Revisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"StringValue","value":"us-pda-70","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"revisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RevisionsQuery, RevisionsQueryVariables>;
export const QuarantinedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Quarantined"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"entry"},"name":{"kind":"Name","value":"seedRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"quarantined"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<QuarantinedQuery, QuarantinedQueryVariables>;
export const ChosenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Chosen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roles"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipationRole"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"oblasts"},"name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"ADM1"}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"StringValue","value":"ua","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byCode"},"name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"StringValue","value":"iso:UA-12","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"runs"},"name":{"kind":"Name","value":"seedRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dataset"},"value":{"kind":"StringValue","value":"background","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"StringValue","value":"ua-dnipro","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"StringValue","value":"donald-trump","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"from"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"StringValue","value":"voa-2024-11-21-rostov-interception","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roles"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"linked"},"name":{"kind":"Name","value":"entry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"StringValue","value":"voa-2024-11-21-trump-inauguration","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChosenQuery, ChosenQueryVariables>;
export const SomeIdsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SomeIds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"StringValue","value":"us-pda-70","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"threads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"capability"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"StringValue","value":"antipersonnel-mine","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seedRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SomeIdsQuery, SomeIdsQueryVariables>;
export const NodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Nodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NodesQuery, NodesQueryVariables>;
export const PageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Page"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineOrder"}}},"defaultValue":{"kind":"EnumValue","value":"NEWEST_FIRST"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PageQuery, PageQueryVariables>;
export const CursorAtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CursorAt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instant"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursorAt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instant"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instant"}}}]}]}}]}}]} as unknown as DocumentNode<CursorAtQuery, CursorAtQueryVariables>;
export const TwoTimelinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TwoTimelines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"bad"},"name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"good"},"name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<TwoTimelinesQuery, TwoTimelinesQueryVariables>;
export const PlannedPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlannedPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]} as unknown as DocumentNode<PlannedPageQuery, PlannedPageQueryVariables>;
export const PlannedCountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlannedCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PlannedCountQuery, PlannedCountQueryVariables>;
export const PlannedMonthsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlannedMonths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"histogram"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"MONTH"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<PlannedMonthsQuery, PlannedMonthsQueryVariables>;
export const PlannedFacetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlannedFacets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"ADM1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlannedFacetsQuery, PlannedFacetsQueryVariables>;
export const WholeEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WholeEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"linkCount"}},{"kind":"Field","name":{"kind":"Name","value":"occurred"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Span"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"capability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"best"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Span"}}]}},{"kind":"Field","name":{"kind":"Name","value":"happened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Span"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"best"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"threads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AidPackage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"aidType"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Span"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"capability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"best"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BattlefieldEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"taxonomy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDecision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"policyStatus"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statementType"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeSpan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"sourceWords"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"anchor"}}]}}]} as unknown as DocumentNode<WholeEntryQuery, WholeEntryQueryVariables>;
export const RuledFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RuledFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]} as unknown as DocumentNode<RuledFeedQuery, RuledFeedQueryVariables>;
export const RuledRemainsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RuledRemains"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tombstone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"survivor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RuledRemainsQuery, RuledRemainsQueryVariables>;
export const RuledRevisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RuledRevision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Revision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RuledRevisionQuery, RuledRevisionQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineOrder"}}},"defaultValue":{"kind":"EnumValue","value":"RELEVANCE"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const MatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Matches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MatchesQuery, MatchesQueryVariables>;
export const SearchCursorAtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchCursorAt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"RELEVANCE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursorAt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instant"},"value":{"kind":"StringValue","value":"2024-11-20T00:00:00Z","block":false}}]}]}}]}}]} as unknown as DocumentNode<SearchCursorAtQuery, SearchCursorAtQueryVariables>;
export const TwoSearchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TwoSearches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"bad"},"name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"the","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"good"},"name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"granary","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<TwoSearchesQuery, TwoSearchesQueryVariables>;
export const IdsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ids"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<IdsQuery, IdsQueryVariables>;
export const WholeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Whole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<WholeQuery, WholeQueryVariables>;
export const RejectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rejects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seedRuns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quarantined"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RejectsQuery, RejectsQueryVariables>;
export const CountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Count"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CountQuery, CountQueryVariables>;
export const WordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eventTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WordsQuery, WordsQueryVariables>;
export const InTimeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InTime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}}]}}]} as unknown as DocumentNode<InTimeQuery, InTimeQueryVariables>;
export const FollowingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Following"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changesCursor"}}]}}]} as unknown as DocumentNode<FollowingQuery, FollowingQueryVariables>;
export const CountedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Counted"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"box"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"south"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"histogram"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"MONTH"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<CountedQuery, CountedQueryVariables>;
export const EverythingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Everything"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BattlefieldEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"taxonomy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"capability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"best"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"linkCount"}},{"kind":"Field","name":{"kind":"Name","value":"threads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EverythingQuery, EverythingQueryVariables>;
export const EverythingCountedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EverythingCounted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"dataAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"histogram"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"DAY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"days"},"name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"histogram"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"MONTH"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<EverythingCountedQuery, EverythingCountedQueryVariables>;
export const FromHereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FromHere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"changesCursor"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"again"},"name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changesCursor"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"threads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FromHereQuery, FromHereQueryVariables>;
export const SinceThenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SinceThen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]} as unknown as DocumentNode<SinceThenQuery, SinceThenQueryVariables>;
export const OneRefusedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneRefused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"bad"},"name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"histogram"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"HOUR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"good"},"name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OneRefusedQuery, OneRefusedQueryVariables>;
export const AnyKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnyKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]} as unknown as DocumentNode<AnyKeysQuery, AnyKeysQueryVariables>;
export const HeldByServerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeldByServer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<HeldByServerQuery, HeldByServerQueryVariables>;
export const LogFromDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LogFrom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<LogFromQuery, LogFromQueryVariables>;
export const MappedPlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MappedPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]} as unknown as DocumentNode<MappedPlaceQuery, MappedPlaceQueryVariables>;
export const PlacesOfEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlacesOfEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlacesOfEntryQuery, PlacesOfEntryQueryVariables>;
export const MappedEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MappedEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"occurred"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"actorType"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"licence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"redistributable"}},{"kind":"Field","name":{"kind":"Name","value":"licence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BattlefieldEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"taxonomy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MappedEntryQuery, MappedEntryQueryVariables>;
export const MappedPackageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MappedPackage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"occurred"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedDay"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"threads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AidPackage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MappedPackageQuery, MappedPackageQueryVariables>;
export const FreshnessOfDatasetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FreshnessOfDatasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"lastSucceededAt"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"licence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"}},{"kind":"Field","name":{"kind":"Name","value":"redistributable"}}]}}]}}]} as unknown as DocumentNode<FreshnessOfDatasetsQuery, FreshnessOfDatasetsQueryVariables>;
export const RunsOfTableDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RunsOfTable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dataset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seedRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dataset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataset"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"quarantinedCount"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"quarantined"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RunsOfTableQuery, RunsOfTableQueryVariables>;
export const OutcomesOfRunsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutcomesOfRuns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dataset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seedRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dataset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataset"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"created"}}]}}]}}]}}]} as unknown as DocumentNode<OutcomesOfRunsQuery, OutcomesOfRunsQueryVariables>;
export const NodeOfRetiredDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NodeOfRetired"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tombstone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<NodeOfRetiredQuery, NodeOfRetiredQueryVariables>;
export const LastSuccessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LastSuccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastSucceededAt"}}]}}]}}]} as unknown as DocumentNode<LastSuccessQuery, LastSuccessQueryVariables>;
export const MirroredPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MirroredPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changesCursor"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mirrored"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mirrored"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"occurred"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"linkCount"}}]}}]} as unknown as DocumentNode<MirroredPageQuery, MirroredPageQueryVariables>;
export const MirroredChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MirroredChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mirrored"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tombstone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mirrored"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"occurred"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"linkCount"}}]}}]} as unknown as DocumentNode<MirroredChangesQuery, MirroredChangesQueryVariables>;