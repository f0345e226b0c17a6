// Times of a mapping: cells read by their formats, written as a span that the house's own reader takes back.

import type { TimePrecision } from '../../prisma/client/enums.js'
import type { SpanDraft } from '../../src/timeline/recording/draft.js'
import { spanFromEdtf, type TimeSpan } from '../../src/timeline/time/span.js'
import { quoted, TimeError } from '../../src/timeline/time/time-error.js'
import { isZone } from '../../src/timeline/time/zone.js'
import { compileOptionalChoice } from './compile-choice.js'
import { compileWhen } from './compile-condition.js'
import { compileOptionalText, compileText } from './compile-text.js'
import type { MappingField } from './mapping-field.js'
import type { Read, RowReading } from './row-reading.js'
import { type End, type SpanWriting, writeCoarser, writeSpan } from './span-writing.js'
import { compileFormat, type Moment, type ReadMoment } from './time-format.js'
import type { Time } from './value-draft.js'

export interface DrawnTime {
  draft: SpanDraft
  /** What the draft says, as it is read. */
  span: TimeSpan
}

/** The row's time; null where it gives no start, and where what it gives is no time, which is reported. */
export function compileTime(time: Time, field: MappingField): Read<DrawnTime | null> {
  const formats = time.formats.map((format, index) => compileFormat(format, field.at('formats').at(index)))
  const start = compileMoment(time.start, formats, field.at('start'))
  const end = time.end === undefined ? () => null : compileMoment(time.end, formats, field.at('end'))
  const precision = compileOptionalChoice(time.precision, field.at('precision'))
  const { zone, approximate: about = false, emptyEnd = 'NONE' } = time
  const isApproximate =
    typeof about === 'boolean' ? () => about : compileWhen(about.when, field.at('approximate').at('when'))
  const words = compileOptionalText(time.words, field.at('words'))
  if (!isZone(zone)) field.at('zone').fault(`is "${zone}", which is not an IANA zone, such as Europe/Kyiv`)
  if (time.end === undefined && emptyEnd === 'OPEN') field.at('emptyEnd').fault('is about an end, but none is given')

  return (reading) => {
    const before = reading.problems.length
    const from = start(reading)
    const to = end(reading) ?? (emptyEnd === 'OPEN' ? 'OPEN' : null)
    const said = precision(reading)
    if (from === null || reading.problems.length > before) return null
    const drawn = drawSpan({ from, to, said, zone, approximate: isApproximate(reading) })
    if (typeof drawn === 'string') return reading.report(field.label, drawn)
    const own = words(reading)
    if (own === null) return drawn
    return { draft: { ...drawn.draft, words: own }, span: { ...drawn.span, sourceWords: own } }
  }
}

/** The same for a time that may be left out. */
export function compileOptionalTime(time: Time | undefined, field: MappingField): Read<DrawnTime | null> {
  return time === undefined ? () => null : compileTime(time, field)
}

type StatedDraft = Exclude<SpanDraft, string | { rule: string }>

/** What a row says of a time. */
interface Stated {
  from: Moment
  to: End
  /** The precision, where the source says one. */
  said: TimePrecision | null
  zone: string
  approximate: boolean
}

/** The span, read back from what is written; or why it cannot be read. */
function drawSpan({ from, to, said, zone, approximate }: Stated): { draft: StatedDraft; span: TimeSpan } | string {
  try {
    // Days can hide that two times of day run backwards, so these are read first.
    if (said !== null && to !== null && to !== 'OPEN') readSpan(writeSpan(from, to), zone, false)
    const writing = said === null ? writeSpan(from, to) : writeCoarser(said, from, to, zone)
    const span = readSpan(writing, zone, approximate)
    const draft: StatedDraft = { edtf: span.edtf, zone }
    if (writing.precision !== undefined) draft.precision = writing.precision
    if (span.approximate && !span.edtf.includes('~')) draft.approximate = true
    return { draft, span }
  } catch (error) {
    if (error instanceof TimeError) return `cannot be read as a time: ${error.message.replace(/\.$/, '')}`
    throw error
  }
}

function readSpan({ edtf, precision }: SpanWriting, zone: string, approximate: boolean): TimeSpan {
  return spanFromEdtf(edtf, zone, precision, approximate)
}

function compileMoment(text: Time['start'], formats: readonly ReadMoment[], field: MappingField): Read<Moment | null> {
  const written = compileText(text, field)
  return (reading: RowReading) => {
    const cell = written(reading)
    if (cell === null) return null
    let isWritten = false
    for (const read of formats) {
      const moment = read(cell)
      if (moment !== null && moment !== 'UNREAL') return moment
      isWritten ||= moment === 'UNREAL'
    }
    const why = isWritten
      ? 'is not a time that exists: correct it'
      : 'is written in none of the formats: correct it, or add its format'
    return reading.report(field.label, `holds ${quoted(cell)}, which ${why}`)
  }
}
