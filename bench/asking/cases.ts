// What is asked: each filter alone and the usual pairs, in GraphQL, and as a condition that somebody wrote by hand.

/** A filter in both languages; the condition is on `feed f`. */
export interface Case {
  name: string
  filter: Record<string, unknown>
  sql: string
}

const place = (key: string) => `f.place_ids @> array[(select id from place where key = '${key}')]`
const actor = (key: string) => `f.actor_ids @> array[(select id from actor where key = '${key}')]`
const capability = (key: string) => `f.capability_ids @> array[(select id from capability where key = '${key}')]`
const source = (key: string) => `f.source_ids @> array[(select id from source where key = '${key}')]`
const thread = (key: string) => `f.thread_ids @> array[(select id from thread where key = '${key}')]`
const overlaps = (from: string, to: string) =>
  `f.occurred_day < '${to}' and (f.last_day is null or f.last_day >= '${from}') and tstzrange(f.occurred_at, coalesce(f.latest, 'infinity'), '[]') && tstzrange('${from} 00:00Z'::timestamptz - interval '16 hours', '${to} 00:00Z'::timestamptz + interval '16 hours')`
const has = (word: string) =>
  `f.entry_id in (select entry_id from entry_text where document @@ plainto_tsquery('dateline', '${word}'))`

const CROWDED = 'ua-kharkiv-chuhuiv-raion-settlement-0'

export const CASES: Case[] = [
  { name: 'no filter', filter: {}, sql: 'true' },
  { name: 'kind, most', filter: { kinds: ['BATTLEFIELD_EVENT'] }, sql: "f.kind = 'BATTLEFIELD_EVENT'" },
  { name: 'kind, few', filter: { kinds: ['POLICY_DECISION'] }, sql: "f.kind = 'POLICY_DECISION'" },
  { name: 'type', filter: { eventTypes: ['TERRITORIAL_CHANGE'] }, sql: "f.event_type = 'TERRITORIAL_CHANGE'" },
  { name: 'action', filter: { policyActions: ['AUTHORISE_USE'] }, sql: "f.policy_action = 'AUTHORISE_USE'" },
  { name: 'stage', filter: { aidStages: ['DELIVERED'] }, sql: "f.aid_stage = 'DELIVERED'" },
  {
    name: 'programme',
    filter: { programmes: ['us-pda'] },
    sql: "f.programme_id = (select id from aid_programme where key = 'us-pda')",
  },
  { name: 'place, a tenth of all', filter: { places: [CROWDED] }, sql: place(CROWDED) },
  { name: 'place, an oblast', filter: { places: ['ua-sumy-oblast'] }, sql: place('ua-sumy-oblast') },
  {
    name: 'place, rare',
    filter: { places: ['ua-sumy-sumy-raion-settlement-2001'] },
    sql: place('ua-sumy-sumy-raion-settlement-2001'),
  },
  { name: 'actor with bodies', filter: { actors: ['russia'] }, sql: actor('russia') },
  { name: 'actor, rare', filter: { actors: ['dmitry-peskov'] }, sql: actor('dmitry-peskov') },
  {
    name: 'actor in a role',
    filter: { actors: ['serhiy-lysak'], roles: ['SPEAKER'] },
    sql: "exists (select from participation x where x.entry_id = f.entry_id and x.role = 'SPEAKER' and x.actor_id in (select below_id from actor_closure where above_id = (select id from actor where key = 'serhiy-lysak')))",
  },
  { name: 'role', filter: { roles: ['DECIDER'] }, sql: `f.roles @> '{DECIDER}'::"ParticipationRole"[]` },
  { name: 'side', filter: { sides: ['THIRD_PARTY'] }, sql: `f.sides @> '{THIRD_PARTY}'::"Side"[]` },
  { name: 'capability with classes', filter: { capabilities: ['missile'] }, sql: capability('missile') },
  { name: 'source', filter: { sources: ['synthetic-ministry'] }, sql: source('synthetic-ministry') },
  { name: 'thread', filter: { threads: ['us-land-mines'] }, sql: thread('us-land-mines') },
  { name: 'tag', filter: { tags: ['hospital'] }, sql: "f.tags @> '{hospital}'" },
  { name: 'status', filter: { statuses: ['CLAIMED'] }, sql: "f.status = 'CLAIMED'" },
  {
    name: 'dataset',
    filter: { datasets: ['voa-2024-11-21'] },
    sql: "f.dataset_id = (select id from dataset where key = 'voa-2024-11-21')",
  },
  { name: 'disputed', filter: { disputed: true }, sql: 'f.disputed' },
  {
    name: 'window, the busy day',
    filter: { occurred: { from: '2024-11-20', to: '2024-11-21' } },
    sql: overlaps('2024-11-20', '2024-11-21'),
  },
  {
    name: 'window, a quiet day',
    filter: { occurred: { from: '2022-05-01', to: '2022-05-02' } },
    sql: overlaps('2022-05-01', '2022-05-02'),
  },
  {
    name: 'window, a month',
    filter: { occurred: { from: '2023-05', to: '2023-06' } },
    sql: overlaps('2023-05-01', '2023-06-01'),
  },
  { name: 'recorded', filter: { recorded: { to: '2020-01-01' } }, sql: "f.recorded_at < '2020-01-01Z'" },
  {
    name: 'box',
    filter: { box: { south: 48.4, north: 48.6, west: 34.9, east: 35.1 } },
    sql: 'exists (select from entry_place x join place p on p.id = x.place_id where x.entry_id = f.entry_id and p.lat between 48.4 and 48.6 and p.lon between 34.9 and 35.1)',
  },
  {
    name: 'linked to',
    filter: { linkedTo: 'voa-2024-11-21-rostov-interception' },
    sql: "f.entry_id in (select l.from_id from link l join entry e on e.id = l.to_id where e.key = 'voa-2024-11-21-rostov-interception' union select l.to_id from link l join entry e on e.id = l.from_id where e.key = 'voa-2024-11-21-rostov-interception')",
  },
  { name: 'text, common', filter: { text: 'attack' }, sql: has('attack') },
  { name: 'text, rare', filter: { text: 'settlement 2001' }, sql: has('settlement 2001') },
  {
    name: 'place and month',
    filter: { places: ['ua-sumy-oblast'], occurred: { from: '2023-05', to: '2023-06' } },
    sql: `${place('ua-sumy-oblast')} and ${overlaps('2023-05-01', '2023-06-01')}`,
  },
  {
    name: 'place and kind',
    filter: { places: ['ua-sumy-oblast'], kinds: ['STATEMENT'] },
    sql: `${place('ua-sumy-oblast')} and f.kind = 'STATEMENT'`,
  },
  {
    name: 'kind and month',
    filter: { kinds: ['STATEMENT'], occurred: { from: '2023-05', to: '2023-06' } },
    sql: `f.kind = 'STATEMENT' and ${overlaps('2023-05-01', '2023-06-01')}`,
  },
  {
    name: 'actor and capability',
    filter: { actors: ['russia'], capabilities: ['drone'] },
    sql: `${actor('russia')} and ${capability('drone')}`,
  },
  {
    name: 'text and month',
    filter: { text: 'attack', occurred: { from: '2023-05', to: '2023-06' } },
    sql: `${has('attack')} and ${overlaps('2023-05-01', '2023-06-01')}`,
  },
]
