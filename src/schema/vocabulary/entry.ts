// The words for entries: kinds, statuses, links and what became of them.

import type * as model from '../../../prisma/client/enums.js'
import { vocabulary } from './vocabulary.js'

export const EntryKind = vocabulary<model.EntryKind>(
  'EntryKind',
  'The four kinds of entry; each has its own object type.',
  {
    BATTLEFIELD_EVENT:
      'Something done with force or in the field: a strike, an interception, an alert, a change of territory.',
    POLICY_DECISION: 'A government permits, forbids, transfers or reverses.',
    AID_PACKAGE: 'One announced package of a programme of aid.',
    STATEMENT: 'Something said or found that belongs on the timeline by itself: a denial, a finding, a prediction.',
  },
)

export const VerificationStatus = vocabulary<model.VerificationStatus>(
  'VerificationStatus',
  'How far an entry is known to be so. Whether claims contradict one another is a separate, computed fact.',
  {
    CLAIMED: 'One side says so.',
    REPORTED: 'An outlet reports it in its own voice.',
    CORROBORATED: 'Independent sources say the same.',
    CONFIRMED: 'The party that would know, or would have denied it, confirms it.',
    RETRACTED: 'Its source withdrew it: still an entry, hidden unless asked for.',
    SCHEDULED: 'Announced for a later day: hidden unless asked for, until a source says that it happened.',
  },
)

export const LinkType = vocabulary<model.LinkType>(
  'LinkType',
  'What the entry a link starts from is to the one it leads to.',
  {
    ENABLES: 'Makes the other possible, as a permission does for a strike.',
    IMPLEMENTS: 'Carries the other out.',
    REVERSES: 'Undoes the other.',
    JUSTIFIES: 'Is given as a reason for the other.',
    RESPONDS_TO: 'Was said or done in answer to the other.',
    FOLLOWS: 'Comes after the other in one series.',
    PART_OF: 'Is a part of the other.',
    SAME_REPORT: 'Stands in one report with the other; no more is known of how they belong together.',
    ABOUT: 'Speaks about the other.',
    CONTEXT_FOR: 'Helps to understand the other.',
    CONTRADICTS: 'Cannot be true together with the other.',
    SUPERSEDES: 'Takes the place of the other.',
    DUPLICATE_OF: 'Tells the same as the other, from another dataset.',
    DEADLINE_FOR: 'Sets the day by which the other is meant to have its effect.',
  },
)

export const ChangeKind = vocabulary<model.ChangeKind>('ChangeKind', 'What happened to an entry in the data.', {
  CREATED: 'It was recorded for the first time.',
  REVISED: 'Something that it says changed.',
  RETRACTED: 'Its source withdrew it.',
  REMOVED: 'It was taken out; a tombstone is left.',
  RESTORED: 'It was brought back.',
})

export const RemovalReason = vocabulary<model.RemovalReason>('RemovalReason', 'Why an entry was taken out.', {
  DUPLICATE: 'It told the same as another entry, which survives.',
  OUT_OF_SCOPE: 'It does not belong on this timeline.',
  LEGAL: 'The law demands it; what it said before is blanked too.',
  ERROR: 'It should never have been recorded.',
})
