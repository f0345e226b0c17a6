// Reads a native file, YAML or JSON: each row is validated on its own, and each problem knows its line.

import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml'
import type { z } from 'zod'
import { type ImportedInput, type ImportedRow, type Importer, RefusedInput, type RowContent } from '../importer.js'
import { NativeFile } from '../native-file.js'
import { type LocatedProblem, pathOf, problemsIn } from './issue-sentence.js'
import { unstorableTexts } from './storable.js'

/** The largest native file, in bytes. */
export const NATIVE_BYTES = 20_000_000
/** The most entries and contributions in one native file: they land in one transaction, so that links need no order. */
export const NATIVE_DRAFTS = 5_000
/** The most rows of reference data in one native file. */
export const NATIVE_REFERENCE_ROWS = 20_000

type ListName = Exclude<keyof typeof NativeFile.shape, 'dataset'>

export const native: Importer = {
  name: 'native',
  description: 'YAML or JSON in the native format (seed/native.schema.json)',
  read: readNativeFile,
}

async function readNativeFile(path: string): Promise<ImportedInput> {
  const text = await readText(path)
  const lines = new LineCounter()
  const document = parseDocument(text, { version: '1.2', uniqueKeys: true, lineCounter: lines, prettyErrors: false })
  const file = new NativeText(text, lines, document)
  file.refuseUnreadable()
  const dataset = file.readDataset()
  const rows = file.readLists()
  const checksum = createHash('sha256').update(text).digest('hex')
  return { name: path, checksum, dataset, rows: [file.datasetRow(dataset), ...rows] }
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

/** The parsed text of one file. */
class NativeText {
  private datasetKey: string | null = null

  constructor(
    private readonly text: string,
    private readonly lines: LineCounter,
    private readonly document: Document.Parsed,
  ) {}

  refuseUnreadable(): void {
    const [error] = this.document.errors
    if (error) throw new RefusedInput(`is not YAML: ${error.message}`, this.lines.linePos(error.pos[0]).line)
    visit(this.document, {
      Alias: (_, alias) => {
        throw this.refusal('holds an alias (*): write the value out', alias)
      },
    })
    if (!isMap(this.document.contents)) throw new RefusedInput('must be a group of fields, dataset first', 1)
  }

  readDataset(): ImportedInput['dataset'] {
    const node = this.document.get('dataset', true)
    const { data, problems } = validate(NativeFile.shape.dataset, this.valueOf(node))
    const [first] = problems
    if (first || !data) {
      const reason = `dataset${first?.field ? `.${first.field}` : ''} ${first?.reason}`
      throw new RefusedInput(reason, this.lineOf(['dataset', ...(first?.path ?? [])], 1))
    }
    this.datasetKey = data.key
    return data
  }

  datasetRow(row: ImportedInput['dataset']): ImportedRow {
    return this.rowAt(['dataset'], { noun: 'datasets', row }, [])
  }

  readLists(): ImportedRow[] {
    const map = this.document.contents
    const rows: ImportedRow[] = []
    for (const pair of isMap(map) ? map.items : []) {
      const name = isScalar(pair.key) ? String(pair.key.value) : ''
      if (name === 'dataset') continue
      if (!isListName(name))
        throw this.refusal(`"${name}" is not a list of the native format: check the spelling`, pair.key)
      if (!isSeq(pair.value)) throw this.refusal(`${name} must be a list`, pair.value ?? pair.key)
      const schema = itemSchemaOf(name)
      for (const [index, item] of pair.value.items.entries()) {
        const { data, problems } = validate(schema, this.valueOf(item))
        rows.push(this.rowAt([name, index], problems.length > 0 ? null : contentOf(name, data), problems))
      }
      this.refuseTooMany(name, pair.value.items.length, pair.value)
    }
    const drafts = rows.filter(({ content }) => content && 'draft' in content).length
    this.refuseTooMany('entries and contributions', drafts, map)
    return rows
  }

  private refuseTooMany(name: string, count: number, node: unknown) {
    const most = name.startsWith('entries') || name === 'contributions' ? NATIVE_DRAFTS : NATIVE_REFERENCE_ROWS
    if (count > most) throw this.refusal(`holds ${count} ${name}: a native file has at most ${most}, so split it`, node)
  }

  private rowAt(at: (string | number)[], content: RowContent | null, problems: ImportedRow['problems']): ImportedRow {
    const node = this.document.getIn(at, true)
    const range = isNode(node) ? node.range : undefined
    const line = this.lineOf(at, 1)
    return {
      line,
      raw: range ? this.text.slice(range[0], range[1]) : '',
      lineOf: (field) => this.lineOf([...at, ...pathOf(field)], line),
      content,
      problems,
    }
  }

  /** The line of what stands at this path: of its key where it has one, of what it would stand in where it is absent. */
  private lineOf(path: readonly PropertyKey[], fallback: number): number {
    let node: unknown = this.document.contents
    let line = fallback
    for (const part of path) {
      const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === part) : undefined
      const next = isSeq(node) ? node.items[Number(part)] : pair?.value
      const start = startOf(pair?.key) ?? startOf(next)
      if (start === undefined) break
      line = this.lines.linePos(start).line
      node = next
    }
    return line
  }

  private valueOf(node: unknown): unknown {
    return isNode(node) ? node.toJS(this.document, { maxAliasCount: 0 }) : node
  }

  private refusal(reason: string, node: unknown): RefusedInput {
    const start = startOf(node)
    return new RefusedInput(reason, start === undefined ? null : this.lines.linePos(start).line, this.datasetKey)
  }
}

function validate<T>(schema: z.ZodType<T>, value: unknown): { data?: T; problems: LocatedProblem[] } {
  const parsed = schema.safeParse(value, { reportInput: true })
  const problems = [...(parsed.success ? [] : problemsIn(parsed.error.issues)), ...unstorableTexts(value)]
  return parsed.success ? { data: parsed.data, problems } : { problems }
}

function startOf(node: unknown): number | undefined {
  if (isPair(node)) return startOf(node.key)
  return isNode(node) ? ((node as Node).range?.[0] ?? undefined) : undefined
}

function isListName(name: string): name is ListName {
  return name !== 'dataset' && Object.hasOwn(NativeFile.shape, name)
}

function itemSchemaOf(name: ListName): z.ZodType {
  const list = NativeFile.shape[name].unwrap()
  return list.element
}

function contentOf(noun: ListName, value: unknown): RowContent {
  const content = noun === 'entries' || noun === 'contributions' ? { noun, draft: value } : { noun, row: value }
  return content as RowContent
}
