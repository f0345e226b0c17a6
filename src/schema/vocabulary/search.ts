// The words for searching: in which part of an entry something was found.

import type { MatchedField } from '../../timeline/search/text-matches.js'
import { vocabulary } from './vocabulary.js'

export const TextField = vocabulary<MatchedField>('TextField', 'In which part of an entry the words were found.', {
  TITLE: 'Its title.',
  SUMMARY: 'Its summary.',
  CLAIM: 'One of its claims.',
  NAME: 'The name of a place, actor or capability that it is about, whatever spelling was searched for.',
})
