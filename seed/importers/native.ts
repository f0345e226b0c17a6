// Reads a native file, YAML or JSON: each row is validated on its own, and each problem knows its line.

import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import type { z } from 'zod'
import { type ImportedInput, type ImportedRow, RefusedInput, type RowContent } from '../importer.js'
import { NativeFile } from '../native-file.js'
import { type LocatedProblem, pathOf } from './issue-sentence.js'
import { isOfDrafts, isOfRulings, type ListName, readOutline } from './native-outline.js'
import { validate } from './validate.js'
import { YamlText } from './yaml-text.js'

/** The largest native file, in bytes. */
export const NATIVE_BYTES = 20_000_000

/** Reads one file. Throws a RefusedInput. */
export async function readNativeFile(path: string): Promise<ImportedInput> {
  return readNativeText(path, await readText(path))
}

/** Reads a native file from its text. Throws a RefusedInput. */
export function readNativeText(name: string, text: string): ImportedInput {
  const yaml = new YamlText(text)
  const { dataset, lists } = readOutline(yaml)
  const checksum = createHash('sha256').update(text).digest('hex')
  const rows = [
    rowAt(yaml, ['dataset'], { noun: 'datasets', row: dataset }, []),
    ...lists.flatMap(({ name, length }) => readRows(yaml, name, length)),
  ]
  return { name, checksum, datasetKey: dataset.key, rows }
}

/** Reads one draft of an entry, or of a contribution, from its JSON. Throws a RefusedInput. */
export function readNativeDraft(text: string): { dataset: unknown; row: ImportedRow } {
  const yaml = new YamlText(text)
  const { dataset, ...value } = (yaml.valueAt([]) ?? {}) as Record<string, unknown>
  const name = 'on' in value ? 'contributions' : 'entries'
  const { data, problems } = validate<unknown>(NativeFile.shape[name].unwrap().element, value)
  return { dataset, row: rowAt(yaml, [], problems.length > 0 ? null : contentOf(name, data), problems) }
}

async function readText(path: string): Promise<string> {
  try {
    const { size } = await stat(path)
    if (size > NATIVE_BYTES) {
      throw new RefusedInput(`is ${size} bytes long: a native file holds at most ${NATIVE_BYTES}`, null)
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (error) {
    if (error instanceof RefusedInput) throw error
    if (error instanceof TypeError) throw new RefusedInput('is not UTF-8 text', null)
    throw new RefusedInput(`cannot be read: ${error instanceof Error ? error.message : String(error)}`, null)
  }
}

function readRows(yaml: YamlText, name: ListName, length: number): ImportedRow[] {
  const schema: z.ZodType = NativeFile.shape[name].unwrap().element
  return Array.from({ length }, (_, index) => {
    const { data, problems } = validate(schema, yaml.valueAt([name, index]))
    return rowAt(yaml, [name, index], problems.length > 0 ? null : contentOf(name, data), problems)
  })
}

function rowAt(
  yaml: YamlText,
  at: (string | number)[],
  content: RowContent | null,
  problems: readonly LocatedProblem[],
): ImportedRow {
  // The name of an unknown field may hold what parts a path.
  const paths = new Map(problems.map(({ field, path }) => [field, path]))
  const lineOf = (field: string) => yaml.lineOf([...at, ...(paths.get(field) ?? pathOf(field))])
  return { line: yaml.lineOf(at), raw: () => yaml.rawAt(at), lineOf, content, problems }
}

function contentOf(noun: ListName, value: unknown): RowContent {
  if (isOfDrafts(noun)) return { noun, draft: value } as RowContent
  if (isOfRulings(noun)) return { noun, ruling: { verb: noun, row: value } } as RowContent
  return { noun, row: value } as RowContent
}
