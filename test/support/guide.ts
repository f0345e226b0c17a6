// A guide's code blocks, and what its commands say that is the same each time.

/** A code block: its language, the word after it, and its text. What it answers stands in a block behind it. */
export interface Block {
  language: string
  mark: string
  text: string
}

/** The blocks of a page, in order. */
export const blocksOf = (guide: string): Block[] =>
  [...guide.matchAll(/^```([\w-]+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(([, language = '', mark = '', text = '']) => ({
    language,
    mark,
    text,
  }))

/** What a command said without what differs each time: seconds, and the progress of a slow machine. */
export function withoutSeconds(said: string): string {
  return said
    .replace(/^.*: \d+ rows, \d+ a second.*\n/gm, '')
    .replace(/Done in [\d.]+ s/g, 'Done in 0.0 s')
    .replace(/"seconds":[\d.]+/g, '"seconds":0')
}
