// What is wrong with a time that somebody wrote, and what would be right.

/** A stated time that cannot be read. The message is one sentence to act on; the caller adds line and field. */
export class TimeError extends Error {
  override name = 'TimeError'
}

/** Quotes what was written, shortened so that an error never grows with its input. */
export function quoted(text: string): string {
  return text.length <= 60 ? `'${text}'` : `'${text.slice(0, 59)}…'`
}
