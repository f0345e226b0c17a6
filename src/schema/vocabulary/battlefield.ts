// The words for what happens in the field, after ACLED's sub-event types.

import type * as model from '../../../prisma/client/enums.js'
import { vocabulary } from './vocabulary.js'

export const BattlefieldEventType = vocabulary<model.BattlefieldEventType>(
  'BattlefieldEventType',
  "The sub-event types of ACLED's codebook, widened by interception, air alert, infrastructure damage and territorial change. The source's own code stands in `taxonomy`.",
  {
    GOVERNMENT_REGAINS_TERRITORY: 'Battle: the government takes a place back.',
    NON_STATE_ACTOR_OVERTAKES_TERRITORY: 'Battle: another party than the government takes a place.',
    ARMED_CLASH: 'Battle: armed groups fight and no place changes hands.',
    CHEMICAL_WEAPON: 'Remote violence with a chemical weapon.',
    AIR_DRONE_STRIKE: 'Remote violence from aircraft or drones.',
    SUICIDE_BOMB: 'Remote violence by a person who carries the charge.',
    SHELLING_ARTILLERY_MISSILE_ATTACK: 'Remote violence by guns, rockets or missiles.',
    REMOTE_EXPLOSIVE_LANDMINE_IED: 'Remote violence by a mine or another placed charge.',
    GRENADE: 'Remote violence by a hand-thrown charge.',
    SEXUAL_VIOLENCE: 'Violence against civilians of a sexual kind.',
    ATTACK: 'Violence against civilians by other means.',
    ABDUCTION_FORCED_DISAPPEARANCE: 'Civilians are taken away.',
    PEACEFUL_PROTEST: 'A protest without violence by any side.',
    PROTEST_WITH_INTERVENTION: 'A peaceful protest that is broken up without serious harm.',
    EXCESSIVE_FORCE_AGAINST_PROTESTERS: 'A peaceful protest that is met with serious harm.',
    VIOLENT_DEMONSTRATION: 'A demonstration that turns to violence.',
    MOB_VIOLENCE: 'Rioters harm people or property.',
    AGREEMENT: 'Parties agree: a truce, an exchange, a withdrawal.',
    ARRESTS: 'Many people, or people of weight, are arrested.',
    CHANGE_TO_GROUP_ACTIVITY: 'A party forms, splits, moves or changes what it does.',
    DISRUPTED_WEAPONS_USE: 'A weapon is found, defused or stopped before it does harm.',
    HEADQUARTERS_OR_BASE_ESTABLISHED: 'A party sets up a headquarters or base.',
    LOOTING_PROPERTY_DESTRUCTION: 'Property is taken or destroyed without people being harmed.',
    NON_VIOLENT_TRANSFER_OF_TERRITORY: 'A place changes hands without a fight.',
    OTHER: 'None of the others; the source tells more.',
    INTERCEPTION: 'Drones, missiles or aircraft are shot down or brought down.',
    AIR_ALERT: 'An air-raid alarm is in force.',
    INFRASTRUCTURE_DAMAGE: 'Buildings, industry or networks are damaged.',
    TERRITORIAL_CHANGE: 'Control over land moves from one side to the other.',
  },
)
