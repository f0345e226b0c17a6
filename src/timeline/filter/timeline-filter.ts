// What a client asks for. An absent field and null are the same; between fields: and; within a list: or.

import type {
  AidStage,
  BattlefieldEventType,
  EntryKind,
  ParticipationRole,
  PolicyAction,
  Side,
  VerificationStatus,
} from '../../../prisma/client/enums.js'
import type { WindowInput } from '../time/window.js'

type Maybe<T> = T | null | undefined

/** A rectangle in degrees; where `west` is greater than `east` it lies across the antimeridian. */
export interface GeoBox {
  south: number
  west: number
  north: number
  east: number
}

/** A circle on the ground: degrees, and kilometres along a great circle. */
export interface GeoNear {
  lat: number
  lon: number
  radiusKm: number
}

export interface TimelineFilter {
  /** A filter as one string; joined to its neighbours by and. */
  token?: Maybe<string>
  kinds?: Maybe<readonly EntryKind[]>
  eventTypes?: Maybe<readonly BattlefieldEventType[]>
  policyActions?: Maybe<readonly PolicyAction[]>
  aidStages?: Maybe<readonly AidStage[]>
  programmes?: Maybe<readonly string[]>
  occurred?: Maybe<WindowInput>
  recorded?: Maybe<WindowInput>
  /** Keys, ids or codes. */
  places?: Maybe<readonly string[]>
  /** Whether `places` holds what lies below them; true where it is left out. */
  includeBelow?: Maybe<boolean>
  box?: Maybe<GeoBox>
  near?: Maybe<GeoNear>
  actors?: Maybe<readonly string[]>
  roles?: Maybe<readonly ParticipationRole[]>
  sides?: Maybe<readonly Side[]>
  capabilities?: Maybe<readonly string[]>
  sources?: Maybe<readonly string[]>
  datasets?: Maybe<readonly string[]>
  statuses?: Maybe<readonly VerificationStatus[]>
  disputed?: Maybe<boolean>
  threads?: Maybe<readonly string[]>
  tags?: Maybe<readonly string[]>
  /** Key or id of an entry. */
  linkedTo?: Maybe<string>
  text?: Maybe<string>
  includeScheduled?: Maybe<boolean>
  includeRetracted?: Maybe<boolean>
  and?: Maybe<readonly TimelineFilter[]>
  or?: Maybe<readonly TimelineFilter[]>
  not?: Maybe<TimelineFilter>
}
