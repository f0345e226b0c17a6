// The words for seeding runs.

import type * as model from '../../../prisma/client/enums.js'
import { vocabulary } from './vocabulary.js'

export const SeedOutcome = vocabulary<model.SeedOutcome>('SeedOutcome', 'How a seeding run ended.', {
  RUNNING: 'It has not ended, or was killed and no run has begun since.',
  CLEAN: 'Every row landed or stood there already.',
  QUARANTINED: 'It landed; some rows were kept aside with their reasons.',
  REFUSED: 'The input, or the removal of what it lacks, was refused for the reason given; rows that had landed stay.',
  FAILED: 'It broke off; what it had committed stays.',
})
