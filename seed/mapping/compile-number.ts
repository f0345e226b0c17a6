// Numbers of a mapping: what a row counts, with words and empty cells for what it does not know.

import type { QuantityDraft } from '../../src/timeline/recording/quantity-draft.js'
import { quoted } from '../../src/timeline/time/time-error.js'
import { compileChoice, compileOptionalChoice } from './compile-choice.js'
import { compileOptionalText } from './compile-text.js'
import { decimalOf } from './decimal.js'
import type { NumberMapping } from './entry-mapping.js'
import type { MappingField } from './mapping-field.js'
import type { Read, RowReading } from './row-reading.js'
import { MISSING_NUMBERS } from './value-draft.js'

type Drawn = Omit<QuantityDraft, 'claim'>
type Bounds = { low?: number; best?: number; high?: number }

const NAMES = ['low', 'best', 'high'] as const

/** What the row says of a metric; null where that is nothing. */
export function compileNumber(number: NumberMapping, field: MappingField): Read<Drawn | null> {
  const metric = compileChoice(number.metric, field.at('metric'))
  const qualifier = compileOptionalChoice(number.qualifier, field.at('qualifier'))
  const missing = missingWords(number.unknown)
  const bounds = NAMES.flatMap((name) => {
    const text = number[name]
    return text === undefined ? [] : [{ name, read: compileBound(text, missing, field.at(name)) }]
  })
  if (bounds.length === 0) field.fault('gives no number: say low, best or high')
  const { unit, empty = 'UNKNOWN', disorder = 'QUARANTINE' } = number
  return (reading) => {
    const of = metric(reading)
    const said = qualifier(reading)
    const given: Bounds = {}
    for (const { name, read } of bounds) {
      const value = read(reading)
      if (value !== null) given[name] = value
    }
    if (of === null) return null
    if (disorder === 'BEST' && given.best !== undefined && !isOrdered(given)) {
      return { metric: of, best: given.best, ...(unit !== undefined && { unit }), qualifier: 'ABOUT' }
    }
    const stated = { metric: of, ...(unit !== undefined && { unit }) }
    if (given.low !== undefined || given.best !== undefined || given.high !== undefined) {
      return said === null ? { ...stated, ...qualify(given) } : { ...stated, ...given, qualifier: said }
    }
    if (said === 'UNKNOWN' || said === 'UNDISCLOSED' || said === 'SEVERAL') return { ...stated, qualifier: said }
    return empty === 'OMIT' ? null : { ...stated, qualifier: 'UNKNOWN' }
  }
}

/** Words that say that a number is not known, in lower case. */
export function missingWords(more: readonly string[] = []): ReadonlySet<string> {
  return new Set([...MISSING_NUMBERS, ...more.map((word) => word.trim().toLowerCase())])
}

/** The number that a text says; null where it is missing, and where it is none, which is reported. */
export function readNumber(text: string, column: string, reading: RowReading): number | null {
  const decimal = decimalOf(text)
  const value = Number(text)
  if (decimal && value <= Number.MAX_SAFE_INTEGER) return value
  return reading.report(column, `holds ${quoted(text)}, ${decimal ? TOO_LARGE : whyNoNumber(text)}`)
}

const TOO_LARGE = 'a number too large to be kept exactly: correct it'

/** What is wrong with a text that is no number, and what to do. */
export function whyNoNumber(text: string): string {
  if (/^[-−]\s*\d/.test(text)) return 'which is less than nothing: correct it, or name it as unknown in the mapping'
  if (/^\d{1,3}([ ,'’_\u00a0\u202f]\d{3})+(\.\d+)?$/.test(text))
    return 'with marks between thousands: write digits alone'
  return 'which is not a number: write digits with at most a decimal point, or name the word as unknown in the mapping'
}

function isOrdered({ low = 0, best, high = Number.POSITIVE_INFINITY }: Bounds): boolean {
  return low <= (best ?? low) && (best ?? low) <= high && low <= high
}

function compileBound(
  text: Parameters<typeof compileOptionalText>[0],
  missing: ReadonlySet<string>,
  field: MappingField,
) {
  const read = compileOptionalText(text, field)
  return (reading: RowReading): number | null => {
    const said = read(reading)?.trim() ?? ''
    return missing.has(said.toLowerCase()) ? null : readNumber(said, field.label, reading)
  }
}

// A single bound says its own qualifier; two that are equal are the number itself.
function qualify({ low, best, high }: Bounds): Bounds & Pick<Drawn, 'qualifier'> {
  const bounds = { ...(low !== undefined && { low }), ...(high !== undefined && { high }) }
  if (best !== undefined) {
    const isExact = (low ?? best) === (high ?? best) && (low ?? high ?? best) === best
    return { ...bounds, best, qualifier: isExact ? 'EXACT' : 'ABOUT' }
  }
  if (low !== undefined && high !== undefined) {
    return low === high ? { ...bounds, best: low, qualifier: 'EXACT' } : { ...bounds, qualifier: 'ABOUT' }
  }
  return { ...bounds, qualifier: low !== undefined ? 'AT_LEAST' : 'AT_MOST' }
}
