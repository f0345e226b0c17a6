// The claims of an entry: who said what, where and when.

import { compileChoice, compileOptionalChoice } from './compile-choice.js'
import { compileList } from './compile-list.js'
import { compileNumber } from './compile-number.js'
import { compileOptionalText, compileText } from './compile-text.js'
import { compileOptionalTime } from './compile-time.js'
import type { ClaimMapping, EntryMapping } from './entry-mapping.js'
import type { EntryPlan } from './entry-plan.js'
import type { MappingField } from './mapping-field.js'
import type { Read } from './row-reading.js'
import { compileActorSearch } from './search-names.js'
import { compilePlaceSearch } from './search-places.js'

/**
 * Compiles the claims, whose keys the reading then knows: what points to them is read after them. A claim whose text has
 * an empty cell is not made; several of one key are, where their conditions leave one of them for each row.
 */
export function compileClaims(claims: EntryMapping['claims'], field: MappingField, plan: EntryPlan): Read<object[]> {
  for (const [index, { key, when }] of (claims ?? []).entries()) {
    const isAlone = claims?.every((other, at) => at === index || other.key !== key)
    if (!isAlone && !when) field.at(index).at('key').fault(`is "${key}", that of another claim too: part them by when`)
  }
  return compileList(claims, field, (claim, at, applies) => {
    const text = compileText(claim.text, at.at('text'))
    const rest = compileClaim(claim, at, plan, applies)
    return (reading) => {
      const said = text(reading)
      if (said === null) return null
      if (reading.makesClaim(claim.key)) {
        return reading.report(
          at.label,
          `makes a second claim "${claim.key}": part the two by their conditions in the mapping`,
        )
      }
      reading.claim(claim.key)
      return { key: claim.key, text: said, ...rest(reading) }
    }
  })
}

function compileClaim(claim: ClaimMapping, at: MappingField, plan: EntryPlan, applies: Read<boolean>): Read<object> {
  const { form, office, credited } = claim
  const subject = compileOptionalChoice(claim.subject, at.at('subject'))
  const polarity = compileChoice(claim.polarity, at.at('polarity'))
  const channel = compileChoice(claim.channel, at.at('channel'))
  const speaker =
    claim.speaker && plan.search(compileActorSearch(claim.speaker, at.at('speaker'), plan.dataset), applies)
  const place = claim.place && plan.search(compilePlaceSearch(claim.place, at.at('place'), plan.creator), applies)
  const said = compileOptionalTime(claim.said, at.at('said'))
  const happened = compileOptionalTime(claim.happened, at.at('happened'))
  const document = compileOptionalText(claim.document, at.at('document'))
  const quantities = compileList(claim.quantities, at.at('quantities'), compileNumber)
  return (reading) => {
    const numbers = quantities(reading)
    return {
      subject: subject(reading) ?? undefined,
      form,
      polarity: polarity(reading),
      speaker: speaker?.(reading)[0]?.key,
      office,
      channel: channel(reading),
      said: said(reading)?.draft,
      happened: happened(reading)?.draft,
      place: place?.(reading)[0]?.key,
      document: document(reading) ?? undefined,
      credited,
      quantities: numbers.length > 0 ? numbers : undefined,
    }
  }
}
