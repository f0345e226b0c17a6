// The words for seeding runs.

import type * as model from '../../../prisma/client/enums.js'
import { vocabulary } from './vocabulary.js'

export const SeedOutcome = vocabulary<model.SeedOutcome>('SeedOutcome', 'How a seeding run ended.', {
  RUNNING: 'It has not ended, or was killed: then `seconds` stays null.',
  CLEAN: 'Every row landed or stood there already.',
  QUARANTINED: 'It landed; some rows were kept aside with their reasons.',
  REFUSED: 'Nothing was written, for the reason given.',
  FAILED: 'It broke off; what it had committed stays.',
})
