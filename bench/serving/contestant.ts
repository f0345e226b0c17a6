// A contestant: a server that answers the five questions in its own way, and what its answers say.

import type { Ask, Question } from './asks.js'

export interface Contestant {
  name: string
  port: number
  pid: number
  /** Makes it ready to be asked these: none but a server itself can write its cursors. */
  learn(question: Question, asks: readonly Ask[]): Promise<void>
  /** What it is sent for an ask, by POST. */
  requestFor(question: Question, ask: Ask): { path: string; body: string }
  /** What an answer of it says, in the shape that all answers are compared in. */
  contentOf(question: Question, answer: unknown): unknown
  stop(): Promise<void>
}

export const NAMES = ['limit', 'dateline', 'postgraphile', 'mercurius'] as const
export type Name = (typeof NAMES)[number]

/** An answer without what need not be the same: what is null, and where a cursor points to. */
export function plain(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(plain)
  if (typeof answer !== 'object' || answer === null) return answer
  const fields = Object.entries(answer).filter(([, value]) => value !== null)
  return Object.fromEntries(fields.map(([name, value]) => [name, name === 'endCursor' ? typeof value : plain(value)]))
}
