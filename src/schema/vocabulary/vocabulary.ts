// A closed list of words, each with its meaning.

import { builder } from '../builder.js'

/** Makes an enum whose values are exactly those of the model's enum `Word`; the compiler misses none. */
export const vocabulary = <Word extends string>(name: string, description: string, meanings: Record<Word, string>) =>
  builder.enumType(name, {
    description,
    values: Object.fromEntries(
      Object.entries<string>(meanings).map(([word, meaning]) => [word, { description: meaning }]),
    ) as Record<Word, { description: string }>,
  })
