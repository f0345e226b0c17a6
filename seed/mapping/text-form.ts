// What can be done with a cell inside a text: a day or millions as a person would write them, lower case, a slug.

import { isDay } from '../../src/timeline/time/civil-day.js'
import { decimalOf, writeDecimal } from './decimal.js'
import { slugOf } from './normal-name.js'
import { MONTHS } from './time-format.js'
import type { FORMS } from './value-draft.js'

export type TextForm = (typeof FORMS)[number]

/** What the form makes of a cell; null where the cell is not of its sort, which `FORM_NEEDS` tells. */
export function applyForm(form: TextForm, cell: string): string | null {
  switch (form) {
    case 'day':
      return writeDay(cell)
    case 'millions':
      return writeMillions(cell)
    case 'lower':
      return cell.toLowerCase()
    case 'slug':
      return slugOf(cell)
  }
}

export const FORM_NEEDS: Record<TextForm, string> = {
  day: 'does not begin with a day that exists, such as 2022-06-30',
  millions: 'is not a number of millions, such as 275 or 1500.5',
  lower: 'is not text',
  slug: 'is not text',
}

// "2022-06-30 00:00:00" too: what follows the day is passed over.
function writeDay(cell: string): string | null {
  const day = cell.slice(0, 10)
  if (!isDay(day) || /^\d/.test(cell.slice(10))) return null
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
}

const thousands = [
  [6, 'trillion'],
  [3, 'billion'],
  [0, 'million'],
] as const

function writeMillions(cell: string): string | null {
  const millions = decimalOf(cell)
  if (!millions) return null
  const whole = millions.digits / 10n ** BigInt(millions.decimals)
  const [zeros, word] = thousands.find(([power]) => whole >= 10n ** BigInt(power)) ?? [0, 'million']
  return `${writeDecimal({ ...millions, decimals: millions.decimals + zeros })} ${word}`
}
