// The filter as clients write it.

import { DEEPEST_FILTER, MOST_FILTERS } from '../timeline/filter/nesting.js'
import type { GeoBox as Box, TimelineFilter as Filter, GeoNear as Near } from '../timeline/filter/timeline-filter.js'
import { LONGEST_TOKEN } from '../timeline/filter/token.js'
import { LONGEST_SEARCH, MOST_TERMS } from '../timeline/search/search-terms.js'
import { LIST_LIMIT } from '../timeline/value-list.js'
import { builder } from './builder.js'
import { ParticipationRole, Side } from './vocabulary/actor.js'
import { AidStage } from './vocabulary/aid.js'
import { BattlefieldEventType } from './vocabulary/battlefield.js'
import { EntryKind, VerificationStatus } from './vocabulary/entry.js'
import { PolicyAction } from './vocabulary/policy.js'
import { WindowMatch } from './vocabulary/time.js'

const TimeWindow = builder.inputType('TimeWindow', {
  description:
    'A window `[from, to)`. A bound written as a date is compared with the civil days of each entry, wherever it was lived; an instant, or a date with `zone`, with instants.',
  fields: (t) => ({
    from: t.string({
      description: 'Inclusive: a date, an instant with an offset, or an EDTF month or year, which means its first day.',
    }),
    to: t.string({ description: 'Exclusive, written like `from`.' }),
    match: t.field({
      type: WindowMatch,
      required: true,
      defaultValue: 'OVERLAPS',
      description: 'How an entry must lie to the window.',
    }),
    zone: t.field({
      type: 'TimeZone',
      description: 'Zone of bounds written without an offset; a date with a zone is an instant, its midnight there.',
    }),
  }),
})

const GeoBox = builder.inputRef<Box>('GeoBox').implement({
  description: 'A rectangle in WGS 84 degrees; where `west` is greater than `east` it lies across the antimeridian.',
  fields: (t) => ({
    south: t.float({ required: true, description: 'Its southern edge, -90 to 90; not north of `north`.' }),
    west: t.float({ required: true, description: 'Its western edge, -180 to 180.' }),
    north: t.float({ required: true, description: 'Its northern edge, -90 to 90.' }),
    east: t.float({ required: true, description: 'Its eastern edge, -180 to 180.' }),
  }),
})

const GeoNear = builder.inputRef<Near>('GeoNear').implement({
  description: 'A circle on the ground, measured along great circles.',
  fields: (t) => ({
    lat: t.float({ required: true, description: 'Degrees north of its centre, -90 to 90.' }),
    lon: t.float({ required: true, description: 'Degrees east of its centre, -180 to 180.' }),
    radiusKm: t.float({ required: true, description: 'Kilometres, above 0 and up to 20,015.' }),
  }),
})

export const TimelineFilter = builder.inputRef<Filter>('TimelineFilter')

TimelineFilter.implement({
  description: `What belongs in a feed. Between fields: and. Within a list: or; a list holds 1 to ${LIST_LIMIT} values. Filters stand inside one another at most ${DEEPEST_FILTER} deep, and at most ${MOST_FILTERS} make one.`,
  fields: (t) => ({
    token: t.string({
      description: `A filter as \`timeline { token }\` gives it, at most ${LONGEST_TOKEN} characters; joined to its neighbours by and. In the outermost filter it also brings its \`includeScheduled\` and \`includeRetracted\`, where these are not given beside it; inside another one it may hold neither.`,
    }),
    kinds: t.field({ type: [EntryKind], description: 'Only entries of these kinds.' }),
    eventTypes: t.field({ type: [BattlefieldEventType], description: 'Only battlefield events of these types.' }),
    policyActions: t.field({ type: [PolicyAction], description: 'Only policy decisions that do this.' }),
    aidStages: t.field({ type: [AidStage], description: 'Only aid packages that have come so far.' }),
    programmes: t.stringList({ description: 'Only packages of these aid programmes, by key, such as `us-pda`.' }),
    occurred: t.field({ type: TimeWindow, description: 'Only entries that happened in this window.' }),
    recorded: t.field({
      type: TimeWindow,
      description:
        'Only entries that this server first recorded in this window. That is an instant: all matches are one, and a date without `zone` is a day of UTC.',
    }),
    places: t.stringList({
      description: 'Only entries at these places or below them, by key, id or code, such as `iso:UA-59`.',
    }),
    includeBelow: t.boolean({
      description: 'False: only at `places` themselves, not at what lies below them. True where it is left out.',
    }),
    box: t.field({
      type: GeoBox,
      description: 'Only entries of whose places one has its point in this rectangle; an oblast has one point too.',
    }),
    near: t.field({
      type: GeoNear,
      description: 'Only entries of whose places one has its point in this circle; an oblast has one point too.',
    }),
    actors: t.stringList({
      description: 'Only entries in which these actors or bodies below them took part, by key or id.',
    }),
    roles: t.field({
      type: [ParticipationRole],
      description: 'Only entries in which somebody took part so; with `actors`, one of these.',
    }),
    sides: t.field({ type: [Side], description: 'Only entries in which an actor of these sides took part.' }),
    capabilities: t.stringList({
      description:
        'Only entries about these weapons or means or classes below them, items of packages among them, by key or id.',
    }),
    sources: t.stringList({
      description:
        'Only entries that rest on a document of these publishers, or on one that credits them, by key or id.',
    }),
    datasets: t.stringList({ description: 'Only entries owned by these datasets, by key or id.' }),
    statuses: t.field({
      type: [VerificationStatus],
      description:
        'Only entries known so far. SCHEDULED and RETRACTED also need `includeScheduled` and `includeRetracted`.',
    }),
    disputed: t.boolean({ description: 'True: only entries whose claims contradict one another; false: only others.' }),
    threads: t.stringList({ description: 'Only entries of these story lines, by key or id.' }),
    tags: t.stringList({ description: 'Only entries with one of these tags, written as they are.' }),
    linkedTo: t.string({ description: 'Only entries that a link of any type joins to this one, by key or id.' }),
    text: t.string({
      description: `Only entries whose title, summary, claims or names say so: words, "a phrase", -without, or; at most ${LONGEST_SEARCH} characters and ${MOST_TERMS} words and phrases. English is found by its stems, names of places, actors and capabilities in any spelling that is known, or nearly so. \`TimelineEdge.matches\` shows where.`,
    }),
    includeScheduled: t.boolean({
      description:
        'Also what is announced for a later day and not said to have happened; left out otherwise. Outermost filter only.',
    }),
    includeRetracted: t.boolean({
      description: 'Also what its source withdrew; left out otherwise. Outermost filter only.',
    }),
    and: t.field({ type: [TimelineFilter], description: 'Only entries that all of these let through.' }),
    or: t.field({ type: [TimelineFilter], description: 'Only entries that at least one of these lets through.' }),
    not: t.field({ type: TimelineFilter, description: 'Only entries that this one does not let through.' }),
  }),
})
