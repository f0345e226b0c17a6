// What tokens of version 1 are written with: the codes of fields, and the words that are likely to stand in a filter.
//
// What stands here must never change: tokens stand in links that others keep, and each is read with what it was written
// with. A new field gets a code that was never used; all else needs a new version beside this one.

/** Of a filter: the code of each field. */
export const FIELD_CODES = {
  kinds: 'k',
  eventTypes: 'e',
  policyActions: 'p',
  aidStages: 'g',
  programmes: 'm',
  occurred: 'o',
  recorded: 'r',
  places: 'l',
  includeBelow: 'b',
  box: 'x',
  near: 'n',
  actors: 'a',
  roles: 'q',
  sides: 's',
  capabilities: 'c',
  sources: 'u',
  datasets: 'd',
  statuses: 'v',
  disputed: 'f',
  threads: 't',
  tags: 'h',
  linkedTo: 'i',
  text: 'w',
  includeScheduled: 'y',
  includeRetracted: 'z',
  and: 'A',
  or: 'O',
  not: 'N',
} as const

/** Of a window, a rectangle and a circle. */
export const PART_CODES = {
  occurred: { from: 'f', to: 't', match: 'm', zone: 'z' },
  recorded: { from: 'f', to: 't', match: 'm', zone: 'z' },
  box: { south: 's', west: 'w', north: 'n', east: 'e' },
  near: { lat: 'a', lon: 'o', radiusKm: 'r' },
} as const

/** The dictionary of deflate: what is likelier stands nearer to the end. */
export const WORDS = [
  'GOVERNMENT_REGAINS_TERRITORY","NON_STATE_ACTOR_OVERTAKES_TERRITORY","NON_VIOLENT_TRANSFER_OF_TERRITORY',
  '","CHEMICAL_WEAPON","SUICIDE_BOMB","GRENADE","SEXUAL_VIOLENCE","ABDUCTION_FORCED_DISAPPEARANCE","PEACEFUL_PROTEST',
  '","PROTEST_WITH_INTERVENTION","EXCESSIVE_FORCE_AGAINST_PROTESTERS","VIOLENT_DEMONSTRATION","MOB_VIOLENCE","AGREEMENT',
  '","ARRESTS","CHANGE_TO_GROUP_ACTIVITY","DISRUPTED_WEAPONS_USE","HEADQUARTERS_OR_BASE_ESTABLISHED',
  '","LOOTING_PROPERTY_DESTRUCTION","OTHER","REMOTE_EXPLOSIVE_LANDMINE_IED","ARMED_CLASH","ATTACK',
  '","AUTHORISE_USE","LIFT_RESTRICTION","IMPOSE_RESTRICTION","APPROVE_TRANSFER","SANCTION","REVERSE","EXTEND","DENY',
  '","RATIFY","PLEDGED","COMMITTED","ALLOCATED","CONTRACTED","DELIVERED","CANCELLED","INITIATOR","TARGET","INTERCEPTOR',
  '","DECIDER","DONOR","RECIPIENT","AUTHORISED_USER","SPEAKER","SUBJECT","AFFECTED","THIRD_PARTY","UNKNOWN',
  '","RETRACTED","SCHEDULED","CORROBORATED","CONFIRMED","CLAIMED","REPORTED","UKRAINE","RUSSIA',
  '","INFRASTRUCTURE_DAMAGE","TERRITORIAL_CHANGE","INTERCEPTION","AIR_DRONE_STRIKE","SHELLING_ARTILLERY_MISSILE_ATTACK',
  '","AIR_ALERT","America/New_York","Europe/Moscow","Europe/Kyiv","UTC"}',
  '"united-states","russia","ukraine","zelenskyy","putin","nato","european-union","ministry","defence-ministry',
  '","president","government","armed-forces","us-land-mines","long-range-strikes","us-usai","us-pda","atacms',
  '","missile","long-range-missile","drone","antipersonnel-mine","artillery","air-defence","voice-of-america',
  '","air-raid-alerts-official","us-security-assistance","ucdp-ged","acled","geonames:","pcode:UA","-district","-raion',
  '","-oblast","eastern-ukraine","ua-donetsk-oblast","ua-kharkiv-oblast","ua-dnipropetrovsk-oblast","ua-sumy-oblast',
  '","ru-rostov-oblast","ru-kursk-oblast","ua-kyiv","iso:RU-","iso:UA-","2022-02-24","2023-01-01","2025-01-20',
  '","2026-01-01","T00:00:00.000Z","STARTS_WITHIN","WITHIN","z":"UTC","y":true,"z":true,"f":true,"b":false',
  '},"N":{"k":["BATTLEFIELD_EVENT","POLICY_DECISION","STATEMENT","AID_PACKAGE"],"A":[{"w":"},{"O":[{"a":["],"c":["],"e":["',
  '],"q":["],"s":["],"t":["],"u":["],"v":["],"x":{"e":,"n":,"s":,"w":},"n":{"a":,"o":,"r":',
  '"l":["ua-"],"o":{"f":"2024-01-01","m":"OVERLAPS","t":"2025-01-01"},"o":{"f":"2024-11-","m":"OVERLAPS"}}',
].join('')
