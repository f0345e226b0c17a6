// The outline of a native file: its dataset and its lists, or everything that keeps any row from being taken from it.

import type { DatasetRow } from '../../src/timeline/recording/reference-draft.js'
import { RULING_VERBS, type RulingVerb } from '../../src/timeline/recording/ruling-draft.js'
import { RefusedInput } from '../importer.js'
import { NativeFile } from '../native-file.js'
import { validate } from './validate.js'
import type { YamlText } from './yaml-text.js'

/** The most entries and contributions in one native file: they land in one transaction, so that links need no order. */
export const NATIVE_DRAFTS = 5_000
/** The most rulings in one native file. */
export const NATIVE_RULINGS = 5_000
/** The most rows of reference data of one noun in one native file. */
export const NATIVE_REFERENCE_ROWS = 20_000

const FAULTS_TOLD = 50

export type ListName = Exclude<keyof typeof NativeFile.shape, 'dataset'>

interface List {
  name: ListName
  length: number
}

interface Fault {
  line: number
  reason: string
}

/** Reads the outline. Throws a RefusedInput that tells all its faults. */
export function readOutline(yaml: YamlText): { dataset: DatasetRow; lists: List[] } {
  if (yaml.fields() === null) throw new RefusedInput('must be a group of fields, dataset first', 1)
  const { data, problems } = validate(NativeFile.shape.dataset, yaml.valueAt(['dataset']))
  const dataset = problems.length === 0 ? data : undefined
  const faults = problems.map(({ field, path, reason }) => ({
    line: yaml.lineOf(['dataset', ...path]),
    reason: `dataset${field && `.${field}`} ${reason}`,
  }))
  const { lists, faults: ofLists } = readLists(yaml)
  const all = [...faults, ...ofLists]
  if (all.length > 0 || !dataset) throw refusalOf(all, dataset?.key ?? null)
  return { dataset, lists }
}

/** Whether the rows of this list are entries or contributions. */
export function isOfDrafts(name: ListName): name is 'entries' | 'contributions' {
  return name === 'entries' || name === 'contributions'
}

/** Whether the rows of this list are rulings, and of which verb. */
export function isOfRulings(name: ListName): name is RulingVerb {
  return (RULING_VERBS as readonly string[]).includes(name)
}

function readLists(yaml: YamlText): { lists: List[]; faults: Fault[] } {
  const lists: List[] = []
  const faults: Fault[] = []
  let drafts = 0
  let rulings = 0
  for (const { name, line } of yaml.fields() ?? []) {
    const refuse = (reason: string) => faults.push({ line, reason })
    if (name === 'dataset') continue
    const length = yaml.lengthAt([name])
    if (!isListName(name)) refuse(`"${name}" is not a list of the native format: check the spelling`)
    else if (length === null) refuse(`${name} must be a list`)
    else if (isOfDrafts(name)) {
      drafts += length
      if (drafts > NATIVE_DRAFTS) refuse(`holds ${drafts} entries and contributions: ${bound(NATIVE_DRAFTS)}`)
      lists.push({ name, length })
    } else if (isOfRulings(name)) {
      rulings += length
      if (rulings > NATIVE_RULINGS) refuse(`holds ${rulings} rulings: ${bound(NATIVE_RULINGS)}`)
      lists.push({ name, length })
    } else if (length > NATIVE_REFERENCE_ROWS) refuse(`holds ${length} ${name}: ${bound(NATIVE_REFERENCE_ROWS)}`)
    else lists.push({ name, length })
  }
  return { lists, faults }
}

function refusalOf(faults: readonly Fault[], datasetKey: string | null): RefusedInput {
  const [first, ...others] = faults.slice(0, FAULTS_TOLD)
  const message = [first?.reason, ...others.map(({ line, reason }) => `line ${line}: ${reason}`)].join('; ')
  return new RefusedInput(message, first?.line ?? null, datasetKey)
}

function bound(most: number): string {
  return `a native file has at most ${most}, so split it`
}

function isListName(name: string): name is ListName {
  return name !== 'dataset' && Object.hasOwn(NativeFile.shape, name)
}
