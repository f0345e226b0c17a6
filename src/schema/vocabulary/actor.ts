// The words for actors: types, sides, roles, offices, and what is done with capabilities.

import type * as model from '../../../prisma/client/enums.js'
import { vocabulary } from './vocabulary.js'

export const ActorType = vocabulary<model.ActorType>('ActorType', 'What sort of actor it is.', {
  STATE: 'A state.',
  GOVERNMENT_BODY: 'A ministry, an administration, an agency.',
  ARMED_FORCE: 'An army, a service, a unit.',
  ORGANISATION: 'An organisation outside government.',
  OUTLET: 'A newspaper, broadcaster or news agency.',
  PERSON: 'A person.',
})

export const Side = vocabulary<model.Side>('Side', 'On whose side an actor or source stands in the war.', {
  UKRAINE: 'Ukraine and its bodies.',
  RUSSIA: 'Russia, its bodies and those it installed.',
  THIRD_PARTY: 'Everyone else, supporters of either side included.',
  UNKNOWN: 'Not known.',
})

export const ParticipationRole = vocabulary<model.ParticipationRole>(
  'ParticipationRole',
  'What an actor is to an entry.',
  {
    INITIATOR: 'Did it.',
    TARGET: 'It was done to them.',
    INTERCEPTOR: 'Stopped it on its way.',
    DECIDER: 'Took the decision.',
    DONOR: 'Gives.',
    RECIPIENT: 'Receives.',
    AUTHORISED_USER: 'May use what was permitted.',
    SPEAKER: 'Said it.',
    SUBJECT: 'It is about them.',
    AFFECTED: 'Suffered from it without being its target.',
  },
)

export const OfficeStatus = vocabulary<model.OfficeStatus>('OfficeStatus', 'How an office is held.', {
  IN_OFFICE: 'Held in full right.',
  ACTING: 'Held for the time being.',
  ELECT: 'Elected, not yet in office.',
  OUTGOING: 'Still held after a successor was chosen.',
})

export const CapabilityRole = vocabulary<model.CapabilityRole>('CapabilityRole', 'What was done with a capability.', {
  USED: 'It was used.',
  INTERCEPTED: 'It was stopped.',
  AUTHORISED: 'Its use or transfer was allowed.',
  RESTRICTED: 'Its use or transfer was limited.',
  SUPPLIED: 'It was given or promised.',
  MENTIONED: 'It was spoken of.',
})
