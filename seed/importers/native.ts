// Reads a native file, YAML or JSON: each row is validated on its own, and each problem knows its line.

import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import type { z } from 'zod'
import type { Problem } from '../../src/timeline/recording/resolved-draft.js'
import { type ImportedInput, type ImportedRow, type Importer, RefusedInput, type RowContent } from '../importer.js'
import { NativeFile } from '../native-file.js'
import { type LocatedProblem, pathOf, problemsIn } from './issue-sentence.js'
import { unstorableTexts } from './storable.js'
import { YamlText } from './yaml-text.js'

/** The largest native file, in bytes. */
export const NATIVE_BYTES = 20_000_000
/** The most entries and contributions in one native file: they land in one transaction, so that links need no order. */
export const NATIVE_DRAFTS = 5_000
/** The most rows of reference data in one native file. */
export const NATIVE_REFERENCE_ROWS = 20_000
/** How many problems of one row are told. */
export const ROW_PROBLEMS = 100

type ListName = Exclude<keyof typeof NativeFile.shape, 'dataset'>

export const native: Importer = {
  name: 'native',
  description: 'YAML or JSON in the native format (seed/native.schema.json)',
  read: readNativeFile,
}

async function readNativeFile(path: string): Promise<ImportedInput> {
  const text = await readText(path)
  const yaml = new YamlText(text)
  const dataset = readDataset(yaml)
  const checksum = createHash('sha256').update(text).digest('hex')
  const rows = [rowAt(yaml, ['dataset'], { noun: 'datasets', row: dataset }, []), ...readLists(yaml, dataset.key)]
  return { name: path, checksum, dataset, rows }
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

function readDataset(yaml: YamlText): ImportedInput['dataset'] {
  if (yaml.fields() === null) throw new RefusedInput('must be a group of fields, dataset first', 1)
  const { data, problems } = validate(NativeFile.shape.dataset, yaml.valueAt(['dataset']))
  const [first] = problems
  if (!first && data) return data
  const reason = `dataset${first?.field ? `.${first.field}` : ''} ${first?.reason}`
  throw new RefusedInput(reason, yaml.lineOf(['dataset', ...(first?.path ?? [])]))
}

function readLists(yaml: YamlText, datasetKey: string): ImportedRow[] {
  const rows: ImportedRow[] = []
  let drafts = 0
  for (const { name, line } of yaml.fields() ?? []) {
    const refuse = (reason: string) => new RefusedInput(reason, line, datasetKey)
    if (name === 'dataset') continue
    if (!isListName(name)) throw refuse(`"${name}" is not a list of the native format: check the spelling`)
    const length = yaml.lengthAt([name])
    if (length === null) throw refuse(`${name} must be a list`)
    if (isOfDrafts(name)) drafts += length
    else if (length > NATIVE_REFERENCE_ROWS) throw refuse(`holds ${length} ${name}: ${bound(NATIVE_REFERENCE_ROWS)}`)
    if (drafts > NATIVE_DRAFTS) throw refuse(`holds ${drafts} entries and contributions: ${bound(NATIVE_DRAFTS)}`)
    const schema: z.ZodType = NativeFile.shape[name].unwrap().element
    for (let index = 0; index < length; index++) {
      const { data, problems } = validate(schema, yaml.valueAt([name, index]))
      rows.push(rowAt(yaml, [name, index], problems.length > 0 ? null : contentOf(name, data), problems))
    }
  }
  return rows
}

function bound(most: number): string {
  return `a native file has at most ${most}, so split it`
}

function rowAt(
  yaml: YamlText,
  at: (string | number)[],
  content: RowContent | null,
  problems: readonly Problem[],
): ImportedRow {
  const lineOf = (field: string) => yaml.lineOf([...at, ...pathOf(field)])
  return { line: yaml.lineOf(at), raw: yaml.rawAt(at), lineOf, content, problems }
}

function validate<T>(schema: z.ZodType<T>, value: unknown): { data?: T; problems: LocatedProblem[] } {
  const parsed = schema.safeParse(value, { reportInput: true })
  const all = [...(parsed.success ? [] : problemsIn(parsed.error.issues)), ...unstorableTexts(value)]
  const problems = all.slice(0, ROW_PROBLEMS)
  return parsed.success ? { data: parsed.data, problems } : { problems }
}

function isListName(name: string): name is ListName {
  return name !== 'dataset' && Object.hasOwn(NativeFile.shape, name)
}

function isOfDrafts(name: ListName): name is 'entries' | 'contributions' {
  return name === 'entries' || name === 'contributions'
}

function contentOf(noun: ListName, value: unknown): RowContent {
  const content = isOfDrafts(noun) ? { noun, draft: value } : { noun, row: value }
  return content as RowContent
}
