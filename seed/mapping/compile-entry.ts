// An entry of a mapping: its fields, compiled once, that make a draft of a row.

import type { EntryKind } from '../../prisma/client/enums.js'
import { EntryDraft, type SpanDraft } from '../../src/timeline/recording/draft.js'
import type { Problem } from '../../src/timeline/recording/resolved-draft.js'
import { quoted } from '../../src/timeline/time/time-error.js'
import { fieldOf, type LocatedProblem } from '../importers/issue-sentence.js'
import { validate } from '../importers/validate.js'
import { compileChoice } from './compile-choice.js'
import { compileClaims } from './compile-claims.js'
import { compileDocuments, compileTags, compileThreads } from './compile-documents.js'
import { compileCapabilities, compileParticipants, compilePlaces, compileQuantities } from './compile-facts.js'
import { compileKey } from './compile-key.js'
import { compileKinds, type DraftField } from './compile-kind.js'
import { compileOptionalText, compileText } from './compile-text.js'
import { compileTime } from './compile-time.js'
import type { EntryMapping } from './entry-mapping.js'
import { EntryPlan } from './entry-plan.js'
import type { Drawn } from './mapped-row.js'
import type { MappingField } from './mapping-field.js'
import type { Creator } from './place-index.js'
import type { Read, RowReading } from './row-reading.js'
import type { SearchRead } from './search.js'
import type { Text } from './value-draft.js'

/** What carries out the entry of a mapping. */
export interface CompiledEntry {
  kind: Read<EntryKind | null>
  searches: readonly SearchRead[]
  /** Draws the entry of a row whose kind is known and whose searches are made. */
  draw(id: string, reading: RowReading): Drawn
}

export function compileEntry(entry: EntryMapping, mapping: MappingField, creator: Creator): CompiledEntry {
  const field = mapping.at('entry')
  const at = (name: keyof EntryMapping) => field.at(name)
  const plan = new EntryPlan(creator, new Set(entry.claims?.map(({ key }) => key)))
  if (entry.claims?.some(({ document }) => document === undefined) && !entry.documents?.length) {
    at('documents').fault('is missing: a claim rests on a document of its own, or on the first of the entry')
  }
  const shared: DraftField[] = [
    // First, since facts point to the claims that the row makes.
    ['claims', compileClaims(entry.claims, at('claims'), plan)],
    ['key', entry.key === undefined ? () => null : compileKey(entry.key, at('key'))],
    ['title', compileNeededText(entry.title, at('title'))],
    ['summary', compileOptionalText(entry.summary, at('summary'))],
    ['status', compileChoice(entry.status, at('status'))],
    ['occurred', compileOccurred(entry.occurred, at('occurred'))],
    ['places', compilePlaces(entry.places, at('places'), plan)],
    ['participants', compileParticipants(entry.participants, at('participants'), plan)],
    ['capabilities', compileCapabilities(entry.capabilities, at('capabilities'), plan)],
    ['quantities', compileQuantities(entry.quantities, at('quantities'), plan)],
    ['documents', compileDocuments(entry.documents, at('documents'), entry.occurred.zone)],
    ['threads', compileThreads(entry.threads, at('threads'))],
    ['tags', compileTags(entry.tags, at('tags'))],
  ]
  const kinds = compileKinds(entry, field, plan)
  const kind = compileChoice(entry.kind, at('kind'))

  const draw = (id: string, reading: RowReading): Drawn => {
    const draft: Record<string, unknown> = { kind: reading.kind, id }
    for (const [name, read] of shared) put(draft, name, read(reading))
    const own = reading.kind === null ? undefined : kinds[reading.kind]
    for (const [name, read] of own ?? []) put(draft, name, read(reading))
    if (reading.problems.length > 0) return { problems: reading.distinctProblems }
    const { data, problems } = validate(EntryDraft, draft)
    const { needs, occurred } = reading
    if (data && occurred && problems.length === 0) return { draft: data, occurred, needs }
    return { problems: problems.map((problem) => explain(problem, draft, mapping, reading)) }
  }
  return { kind, searches: plan.searches, draw }
}

function put(draft: Record<string, unknown>, name: string, value: unknown): void {
  if (value !== null && !(Array.isArray(value) && value.length === 0)) draft[name] = value
}

function compileNeededText(text: Text, field: MappingField): Read<string | null> {
  const read = compileText(text, field)
  return (reading) => read(reading) ?? reading.report(field.label, 'is empty: fill it in')
}

function compileOccurred(time: EntryMapping['occurred'], field: MappingField): Read<SpanDraft | null> {
  const read = compileTime(time, field)
  const start = field.at('start')
  return (reading) => {
    const before = reading.problems.length
    const drawn = read(reading)
    if (drawn === null && reading.problems.length === before) {
      reading.report(start.label, 'is empty: an entry needs the time at which it was')
    }
    reading.occurred = drawn?.span ?? null
    return drawn?.draft ?? null
  }
}

/** The problem of a draft as one of its row: under the columns that the field is made from. */
function explain({ path, reason }: LocatedProblem, draft: object, mapping: MappingField, reading: RowReading): Problem {
  const [name, index] = path
  const value = path.reduce<unknown>((part, step) => (part as Record<PropertyKey, unknown> | undefined)?.[step], draft)
  const list = (draft as Record<PropertyKey, unknown>)[name ?? '']
  const whole = name === 'id' ? mapping.at('id') : mapping.at('entry').at(String(name))
  const origin = (Array.isArray(list) && reading.originOf(list[Number(index)])) || whole
  const written = typeof value === 'string' || typeof value === 'number' ? ` ${quoted(String(value))}` : ''
  const made = `makes ${fieldOf(path)}${written}, which ${reason}`
  return { field: origin.label, reason: `${made}: correct it, or the mapping` }
}
