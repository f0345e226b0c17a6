// Amounts of money of a mapping, reckoned on the digits as they are written.

import type { AmountDraft } from '../../src/timeline/recording/draft.js'
import { quoted } from '../../src/timeline/time/time-error.js'
import { compileChoice, compileOptionalChoice } from './compile-choice.js'
import { missingWords, whyNoNumber } from './compile-number.js'
import { compileText } from './compile-text.js'
import { compileOptionalTime } from './compile-time.js'
import { decimalOf, scaleDecimal, writeDecimal } from './decimal.js'
import type { AmountMapping } from './entry-mapping.js'
import type { MappingField } from './mapping-field.js'
import type { Read } from './row-reading.js'

/** The row's amount; null where it names none and that is to be left out. */
export function compileAmount(amount: AmountMapping, field: MappingField): Read<Omit<AmountDraft, 'claim'> | null> {
  const stage = compileChoice(amount.stage, field.at('stage'))
  const currency = compileChoice(amount.currency, field.at('currency'))
  const qualifier = compileOptionalChoice(amount.qualifier, field.at('qualifier'))
  const money = compileMoney(amount, field.at('amount'))
  const on = compileOptionalTime(amount.on, field.at('on'))
  const { announced, empty = 'UNKNOWN' } = amount
  return (reading) => {
    const said = qualifier(reading)
    const sum = money(reading)
    const of = { stage: stage(reading), currency: currency(reading) }
    const at = on(reading)?.draft
    const isWithheld = said === 'UNDISCLOSED' || said === 'UNKNOWN'
    if (sum === null && !isWithheld && empty === 'OMIT') return null
    // A code that its table lacks is reported already.
    if (of.stage === null || of.currency === null) return null
    return {
      stage: of.stage,
      ...(announced !== undefined && { announced }),
      ...(sum !== null && { amount: sum }),
      currency: of.currency,
      qualifier: sum === null ? (isWithheld ? said : (empty as 'UNKNOWN' | 'UNDISCLOSED')) : (said ?? 'EXACT'),
      ...(at !== undefined && { on: at }),
    }
  }
}

function compileMoney({ amount, scale = 1 }: AmountMapping, field: MappingField): Read<string | null> {
  const text = compileText(amount, field)
  const missing = missingWords()
  return (reading) => {
    const said = text(reading)?.trim() ?? ''
    if (missing.has(said.toLowerCase())) return null
    const decimal = decimalOf(said)
    if (!decimal) return reading.report(field.label, `holds ${quoted(said)}, ${whyNoNumber(said)}`)
    const sum = writeDecimal(scaleDecimal(decimal, scale))
    const [whole = '', cents = ''] = sum.split('.')
    if (cents.length <= 2 && whole.length <= 18) return sum
    const times = scale === 1 ? '' : `, times ${scale} ${sum.slice(0, 60)}`
    return reading.report(
      field.label,
      `holds ${quoted(said)}${times}: an amount has at most 18 digits and two decimals, so correct it`,
    )
  }
}
