// The words for aid: stages, types and instruments.

import type * as model from '../../../prisma/client/enums.js'
import { vocabulary } from './vocabulary.js'

export const AidStage = vocabulary<model.AidStage>('AidStage', 'How far aid has come from words to goods.', {
  PLEDGED: 'Promised in words.',
  COMMITTED: 'Bound by a decision of the donor.',
  ALLOCATED: 'Earmarked as a specific package.',
  CONTRACTED: 'Ordered from a supplier.',
  DELIVERED: 'Handed over.',
  CANCELLED: 'Withdrawn before delivery.',
})

export const AidType = vocabulary<model.AidType>('AidType', 'What the aid is for.', {
  MILITARY: 'Arms, equipment, training and what pays for them.',
  FINANCIAL: 'Money for the budget of the recipient.',
  HUMANITARIAN: 'Help for people: food, shelter, medicine.',
})

export const AidInstrument = vocabulary<model.AidInstrument>('AidInstrument', 'How the aid is given.', {
  DRAWDOWN: "Taken from the donor's own stocks.",
  PROCUREMENT: 'Bought for the recipient from industry.',
  GRANT: 'Money that is not paid back.',
  LOAN: 'Money that is paid back.',
  GUARANTEE: "The donor answers for the recipient's debt.",
  IN_KIND: 'Goods or services.',
})
