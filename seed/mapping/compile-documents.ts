// What an entry rests on and is filed under: its documents, threads and tags.

import { DocumentRow } from '../../src/timeline/recording/reference-draft.js'
import { quoted } from '../../src/timeline/time/time-error.js'
import { isZone } from '../../src/timeline/time/zone.js'
import { fieldOf } from '../importers/issue-sentence.js'
import { validate } from '../importers/validate.js'
import { compileWhen } from './compile-condition.js'
import { compileKey } from './compile-key.js'
import { compileOptionalText, compileText } from './compile-text.js'
import type { DocumentMapping, EntryMapping } from './entry-mapping.js'
import type { MappingField } from './mapping-field.js'
import { spellSlug } from './normal-name.js'
import type { Read } from './row-reading.js'

/**
 * Keys of the row's documents, each once. One with a publisher is needed as a row; where that says no zone, it is the
 * zone of the entry.
 */
export function compileDocuments(
  documents: EntryMapping['documents'],
  field: MappingField,
  entryZone: string,
): Read<string[]> {
  const keys = (documents ?? []).map((document, index) => compileDocument(document, field.at(index), entryZone))
  return (reading) => each(keys.map((key) => key(reading)))
}

/** Keys of the row's threads, each once. */
export function compileThreads(threads: EntryMapping['threads'], field: MappingField): Read<string[]> {
  const keys = (threads ?? []).map((thread, index) => {
    const at = field.at(index)
    const applies = compileWhen(thread.when, at.at('when'))
    const key = compileKey(thread.key, at.at('key'))
    return { applies, key }
  })
  return (reading) => each(keys.map(({ applies, key }) => (applies(reading) ? key(reading) : null)))
}

/** The row's tags, each once. */
export function compileTags(tags: EntryMapping['tags'], field: MappingField): Read<string[]> {
  const compiled = (tags ?? []).map(({ tag, when }, index) => {
    const at = field.at(index)
    const applies = compileWhen(when, at.at('when'))
    const text = compileText(tag, at.at('tag'))
    return { at, applies, text }
  })
  return (reading) =>
    each(
      compiled.map(({ at, applies, text }) => {
        const said = applies(reading) ? text(reading) : null
        if (said === null) return null
        return (
          spellSlug(said) ??
          reading.report(
            at.at('tag').label,
            `holds ${quoted(said)}, of which no tag can be made: a tag is Latin letters and digits`,
          )
        )
      }),
    )
}

function compileDocument(document: DocumentMapping, at: MappingField, entryZone: string): Read<string | null> {
  const applies = compileWhen(document.when, at.at('when'))
  const key = compileKey(document.key, at.at('key'))
  const { publisher, zone = entryZone, language, licence } = document
  const title = compileOptionalText(document.title, at.at('title'))
  const url = compileOptionalText(document.url, at.at('url'))
  const published = compileOptionalText(document.published, at.at('published'))
  if (!isZone(zone)) at.at('zone').fault(`is "${zone}", which is not an IANA zone, such as Europe/Kyiv`)
  if (publisher === undefined && (document.title ?? document.url ?? document.published) !== undefined) {
    at.at('publisher').fault('is missing: without it the document stands in the reference data, which says the rest')
  }
  return (reading) => {
    const of = applies(reading) ? key(reading) : null
    if (of === null || publisher === undefined) return of
    const said = { title: title(reading), url: url(reading), published: published(reading) }
    const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null))
    const { data, problems } = validate(DocumentRow, { key: of, publisher, zone, language, licence, ...given })
    if (data && problems.length === 0) reading.need({ noun: 'documents', row: data })
    for (const { path, reason } of problems) {
      const part = path[0] as keyof typeof said
      reading.report(
        at.at(String(part)).label,
        `makes the ${fieldOf(path)} of a document ${quoted(String(said[part] ?? of))}, which ${reason}`,
      )
    }
    return of
  }
}

function each(keys: readonly (string | null)[]): string[] {
  return [...new Set(keys.filter((key) => key !== null))]
}
