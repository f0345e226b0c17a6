// The words for decisions of governments.

import type * as model from '../../../prisma/client/enums.js'
import { vocabulary } from './vocabulary.js'

export const PolicyAction = vocabulary<model.PolicyAction>('PolicyAction', 'What a decision does.', {
  AUTHORISE_USE: 'Allows a means to be used.',
  LIFT_RESTRICTION: 'Takes a limit away from something already allowed.',
  IMPOSE_RESTRICTION: 'Sets a limit.',
  APPROVE_TRANSFER: 'Allows something to be handed over; it need not have been delivered.',
  SANCTION: 'Puts a penalty on a state, a body or a person.',
  REVERSE: 'Undoes an earlier decision.',
  EXTEND: 'Makes an earlier decision last longer.',
  DENY: 'Refuses a request.',
  RATIFY: 'Makes an agreement binding.',
  OTHER: 'None of the others.',
})

export const PolicyStatus = vocabulary<model.PolicyStatus>('PolicyStatus', 'How far a decision has come.', {
  REPORTED: 'Outlets report it; the government has not announced it.',
  ANNOUNCED: 'The government has announced it.',
  IN_FORCE: 'It binds.',
  REVERSED: 'A later decision undid it.',
  EXPIRED: 'It ran out.',
})
