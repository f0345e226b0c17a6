// The words for places: levels, precision, roles.

import type * as model from '../../../prisma/client/enums.js'
import { vocabulary } from './vocabulary.js'

export const PlaceLevel = vocabulary<model.PlaceLevel>('PlaceLevel', 'Where a place stands in the gazetteer.', {
  COUNTRY: 'A country.',
  ADM1: 'A first-level division: an oblast, a state.',
  ADM2: 'A second-level division: a raion, a county.',
  ADM3: 'A third-level division: a hromada.',
  SETTLEMENT: 'A city, town or village.',
  FACILITY: 'A site: a plant, a depot, an airfield.',
  AREA: 'A region without a seat in the hierarchy; it can span divisions.',
})

export const PlacePrecision = vocabulary<model.PlacePrecision>(
  'PlacePrecision',
  'How exactly the place of an entry is known.',
  {
    EXACT: 'The very spot.',
    SETTLEMENT: 'The settlement.',
    NEAR_SETTLEMENT: 'Near the settlement.',
    ADM3: 'No better than the third-level division.',
    ADM2: 'No better than the second-level division.',
    ADM1: 'No better than the first-level division.',
    ADM1_PART: 'A part of the first-level division, such as its border.',
    COUNTRY: 'No better than the country.',
  },
)

export const PlaceRole = vocabulary<model.PlaceRole>('PlaceRole', 'What a place is to an entry.', {
  OCCURRED: 'It happened there.',
  LAUNCHED_FROM: 'It set out from there.',
  TARGETED: 'It was aimed there.',
  ANNOUNCED_AT: 'It was made known there, or by those who govern there.',
})
