// What only an aid package says: its number in a programme, its amounts and its items.

import { quoted } from '../../src/timeline/time/time-error.js'
import { compileAmount } from './compile-amount.js'
import { compileList } from './compile-list.js'
import { compileNumber, missingWords } from './compile-number.js'
import { compileOptionalText, compileText } from './compile-text.js'
import type { EntryMapping } from './entry-mapping.js'
import type { EntryPlan } from './entry-plan.js'
import type { MappingField } from './mapping-field.js'
import type { Read } from './row-reading.js'
import { partsOf } from './search.js'
import { compileCapabilitySearch } from './search-names.js'
import type { Text } from './value-draft.js'

/** The donor's running number; null where the cell is empty. */
export function compileSeriesNumber(text: Text | undefined, field: MappingField): Read<number | null> {
  const written = compileOptionalText(text, field)
  const missing = missingWords()
  return (reading) => {
    const cell = written(reading)
    if (cell === null || missing.has(cell.toLowerCase())) return null
    if (/^\d{1,9}$/.test(cell)) return Number(cell)
    return reading.report(field.label, `holds ${quoted(cell)}, which is not a number in a series: write a whole number`)
  }
}

export function compileAmounts(amounts: EntryMapping['amounts'], field: MappingField, plan: EntryPlan): Read<object[]> {
  return compileList(amounts, field, (amount, at) => {
    const money = compileAmount(amount, at)
    const claim = plan.claim(amount.claim, at)
    return (reading) => {
      const drawn = money(reading)
      return drawn && { ...drawn, ...claim(reading) }
    }
  })
}

/** `isAid` tells whether the row is an aid package: of others no item is looked for. */
export function compileItems(
  items: EntryMapping['items'],
  field: MappingField,
  plan: EntryPlan,
  isAid: Read<boolean>,
): Read<object[]> {
  return compileList(items, field, (item, at, applies) => {
    const names = compileText(item.name, at.at('name'))
    const isOfItem: Read<boolean> = (reading) => isAid(reading) && applies(reading)
    const capability =
      item.capability &&
      plan.search(compileCapabilitySearch(item.capability, at.at('capability'), plan.dataset, item.split), isOfItem)
    const quantity = item.quantity && compileNumber(item.quantity, at.at('quantity'))
    const claim = plan.claim(item.claim, at)
    return (reading) => {
      const text = names(reading)
      const found = capability?.(reading) ?? []
      const parts = text === null ? [] : item.split === undefined ? [text] : partsOf(text, item.split)
      return parts.map((name, place) => ({
        name,
        capability: (found.length === 1 ? found[0] : found[place])?.key,
        quantity: quantity?.(reading) ?? undefined,
        ...claim(reading),
      }))
    }
  })
}
