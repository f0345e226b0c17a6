// The words for claims and quantities: channels, polarity, form, statement types, qualifiers.

import type * as model from '../../../prisma/client/enums.js'
import { vocabulary } from './vocabulary.js'

export const StatementType = vocabulary<model.StatementType>('StatementType', 'What a statement does.', {
  DENIAL: 'Says that something is not so.',
  ASSESSMENT: 'Judges a situation.',
  FINDING: 'Reports what was looked into.',
  PREDICTION: 'Says what will be.',
  REACTION: 'Answers something that was said or done.',
  ANNOUNCEMENT: 'Makes something known.',
})

export const ClaimChannel = vocabulary<model.ClaimChannel>('ClaimChannel', 'Where a claim was made.', {
  TELEGRAM: 'A post on Telegram.',
  X: 'A post on X, formerly Twitter.',
  PRESS_BRIEFING: 'A briefing held for the press.',
  REMARKS_TO_REPORTERS: 'Words spoken to reporters outside a briefing.',
  OFFICIAL_RELEASE: 'A release, order or fact sheet of a public body.',
  INTERVIEW: 'An interview.',
  REPORT: 'A report or study.',
  WIRE: 'A news agency.',
  OUTLET_VOICE: 'The outlet says it in its own voice.',
  UNSPECIFIED: 'The document does not say where.',
})

export const Polarity = vocabulary<model.Polarity>(
  'Polarity',
  'Whether a claim says that something is so, or that it is not.',
  {
    ASSERTS: 'It is so.',
    DENIES: 'It is not so.',
  },
)

export const SpeechForm = vocabulary<model.SpeechForm>(
  'SpeechForm',
  "Whether a claim's text is the speaker's own words.",
  {
    QUOTE: 'The exact words, as the document gives them.',
    PARAPHRASE: 'The sense, in our words.',
  },
)

export const QuantityQualifier = vocabulary<model.QuantityQualifier>(
  'QuantityQualifier',
  'How a number is meant. Zero, unknown and undisclosed are three things; no quantity at all means that the source is silent.',
  {
    EXACT: 'This number. Zero is a claim of zero.',
    AT_LEAST: 'This number or more.',
    AT_MOST: 'This number or fewer.',
    ABOUT: 'Roughly this number.',
    SEVERAL: 'More than one; no number is given.',
    UNDISCLOSED: 'It is known and withheld.',
    UNKNOWN: 'It is said not to be known.',
  },
)
