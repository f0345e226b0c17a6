// What differs between claims that contradict one another, as one sentence.

import type { Claim, Quantity } from '../../prisma/client/client.js'
import { METRICS } from './claim-subject.js'

/** A claim with its own numbers, and the name of whoever makes it. */
export interface Saying {
  who: string
  /** Where it stands: told where one and the same speaker says two things. */
  publisher: string
  claim: Pick<Claim, 'polarity'>
  quantities: readonly Pick<Quantity, 'metric' | 'low' | 'best' | 'high' | 'qualifier'>[]
}

/** So many names stand before each word of the sentence. */
const MOST_NAMES = 3

const SUMS: Readonly<Record<string, readonly string[]>> = {
  KILLED: METRICS.filter((metric) => metric.startsWith('DEATHS_')),
  CASUALTIES: ['KILLED', 'INJURED', ...METRICS.filter((metric) => metric.startsWith('DEATHS_'))],
}

/**
 * Says who says what: "The Ministry of Defence says 2, the governor says several." or "Ukraine asserts it, Russia denies
 * it." Those who say the same stand together.
 */
export function sentenceOf(subject: string, sayings: readonly Saying[]): string {
  const isCount = METRICS.some((metric) => metric === subject)
  const groups = new Map<string, Saying[]>()
  for (const saying of sayings) {
    const { claim, quantities } = saying
    const said = isCount
      ? countIn(subject, claim, quantities)
      : claim.polarity === 'DENIES'
        ? 'denies it'
        : 'asserts it'
    groups.set(said, [...(groups.get(said) ?? []), saying])
  }
  const isTorn = (who: string) =>
    [...groups.values()].filter((group) => group.some((each) => each.who === who)).length > 1
  const parts = [...groups].map(([said, group]) => {
    const names = new Set(group.map(({ who, publisher }) => (isTorn(who) ? `${who} (${publisher})` : who)))
    return `${listed([...names])} ${names.size > 1 ? plural(said) : said}`
  })
  const sentence = parts.join(', ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

function countIn(subject: string, { polarity }: Saying['claim'], quantities: Saying['quantities']): string {
  const known = quantities.filter(({ qualifier }) => qualifier !== 'UNKNOWN' && qualifier !== 'UNDISCLOSED')
  const own = known.find(({ metric }) => metric === subject)
  const part = known.find(({ metric }) => SUMS[subject]?.includes(metric))
  const quantity = own ?? part
  if (!quantity) return polarity === 'DENIES' ? 'says none' : 'says at least 1'
  const number = numberOf(quantity)
  if (number === '0') return 'says none'
  if (polarity === 'DENIES') return `denies ${number}`
  if (own) return `says ${number}`
  return `says ${number} ${quantity.metric.toLowerCase().replaceAll('_', ' ')}`
}

function numberOf({ low, best, high, qualifier }: Saying['quantities'][number]): string {
  switch (qualifier) {
    case 'AT_LEAST':
      return `at least ${low ?? best}`
    case 'AT_MOST':
      return `at most ${high ?? best}`
    case 'SEVERAL':
      return 'several'
    case 'ABOUT':
      return best === null ? `${low} to ${high}` : `about ${best}`
    default:
      return low === null && high === null ? `${best}` : `${best} (${low ?? best} to ${high ?? best})`
  }
}

function listed(names: readonly string[]): string {
  const told = names.slice(0, MOST_NAMES)
  const others = names.length - told.length
  const items = others > 0 ? [...told, `${others} ${others > 1 ? 'others' : 'other'}`] : told
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : `${items[0]}`
}

function plural(said: string): string {
  return said.replace(/^(\w+?)(ie)?s\b/, (_, stem: string, ie?: string) => (ie ? `${stem}y` : stem))
}
