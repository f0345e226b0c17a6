// Matches: where the words of a search stand in an entry.

import { claimsById } from '../timeline/claims.js'
import { MOST_MATCHES, type TextMatch, type TextRange, textMatchesOf } from '../timeline/search/text-matches.js'
import { builder } from './builder.js'
import { TextField } from './vocabulary/search.js'

declare module './builder.js' {
  interface Nouns {
    TextMatch: TextMatch
    TextRange: TextRange
  }
}

builder.objectType('TextMatch', {
  description: 'A piece of an entry in which words of the search stand. Plain text, never HTML.',
  fields: (t) => ({
    field: t.expose('field', { type: TextField, description: 'What the text is.' }),
    claim: t.field({
      type: 'Claim',
      nullable: true,
      description: 'The claim that the text is of; null for the other fields.',
      resolve: ({ claimId }, _, { load }) => (claimId === null ? null : load(claimsById, claimId)),
    }),
    text: t.exposeString('text', {
      description: 'The whole text, or, of a long one, the pieces around what was found, joined by ` … `.',
    }),
    ranges: t.field({
      type: ['TextRange'],
      description:
        'The words that were found in `text`, in its order, none overlapping another; those of a phrase by themselves, wherever they stand in a text that holds it. At most 200.',
      resolve: ({ ranges }) => ranges,
    }),
  }),
})

builder.objectType('TextRange', {
  description: 'A part of a text, counted in UTF-16 code units, as JavaScript, Java and C# count strings.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Where it begins; 0 is the beginning of the text.' }),
    end: t.exposeInt('end', { description: 'Where it ends, exclusive.' }),
  }),
})

builder.objectField('TimelineEdge', 'matches', (t) =>
  t.field({
    type: ['TextMatch'],
    description: `Where the words of \`text\` in the outermost filter, or in its \`and\`, stand in this entry: title, summary, claims, then names; at most ${MOST_MATCHES}. Empty without such a \`text\`.`,
    resolve: ({ node, search }, _, { load }) => (search ? load(textMatchesOf, { id: node.id, args: search }) : []),
  }),
)
