// Opens a mapping: reads its file, tells all that is wrong with it at once, and makes it ready.

import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { canonicalJson } from '../../src/timeline/recording/content-hash.js'
import { Key } from '../../src/timeline/recording/field-types.js'
import type { DatasetRow } from '../../src/timeline/recording/reference-draft.js'
import { RefusedInput } from '../importer.js'
import { fieldOf } from '../importers/issue-sentence.js'
import { validate } from '../importers/validate.js'
import { YamlText } from '../importers/yaml-text.js'
import { checkInput } from './check-input.js'
import { type CompiledMapping, compileMapping } from './compile-mapping.js'
import { Mapping } from './mapping.js'
import { MappingField } from './mapping-field.js'

/** The meaning of the code that carries mappings out: raised whenever the same mapping would make another draft of a row. */
const ENGINE = 1

/** The largest mapping, in bytes. */
export const MAPPING_BYTES = 1_000_000

const FAULTS_TOLD = 50

export interface OpenMapping {
  dataset: DatasetRow
  mapping: Mapping
  /** SHA-256, in hexadecimal, of all that decides what becomes of a row: the mapping, its dataset and the engine. */
  version: string
  compiled: CompiledMapping
}

/** Opens the mapping of the dataset after which the file is named. Throws a RefusedInput that tells all its faults. */
export async function openMapping(path: string): Promise<OpenMapping> {
  const key = basename(path).replace(/\.(ya?ml|json)$/, '')
  if (!Key.safeParse(key).success) {
    throw new RefusedInput(
      `is named "${key}", but a mapping is named by the key of its dataset: such as air-alerts.yaml`,
      null,
    )
  }
  const yaml = new YamlText(await readText(path))
  if (yaml.fields() === null) throw new RefusedInput('must be a group of fields, dataset first', 1, key)
  const { data: mapping, problems } = validate(Mapping, yaml.valueAt([]))
  if (!mapping || problems.length > 0) throw refusalOf(problems, yaml, key)
  const version = createHash('sha256')
    .update(canonicalJson({ engine: ENGINE, key, mapping }))
    .digest('hex')
  const field = MappingField.root()
  const compiled = compileMapping(mapping, field, key, version)
  checkInput(mapping, field)
  if (field.faults.length > 0) throw refusalOf(field.faults, yaml, key)
  return { dataset: { key, ...mapping.dataset }, mapping, version, compiled }
}

async function readText(path: string): Promise<string> {
  try {
    const { size } = await stat(path)
    if (size > MAPPING_BYTES) {
      throw new RefusedInput(`is ${size} bytes long: a mapping holds at most ${MAPPING_BYTES}`, null)
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (error) {
    if (error instanceof RefusedInput) throw error
    if (error instanceof TypeError) throw new RefusedInput('is not UTF-8 text', null)
    throw new RefusedInput(`cannot be read: ${error instanceof Error ? error.message : String(error)}`, null)
  }
}

interface Fault {
  path: readonly PropertyKey[]
  reason: string
}

function refusalOf(faults: readonly Fault[], yaml: YamlText, key: string): RefusedInput {
  const located = faults.map(({ path, reason }) => ({ line: yaml.lineOf(path), reason: `${fieldOf(path)} ${reason}` }))
  const [first, ...others] = located.sort((a, b) => a.line - b.line).slice(0, FAULTS_TOLD)
  const message = [first?.reason, ...others.map(({ line, reason }) => `line ${line}: ${reason}`)].join('; ')
  return new RefusedInput(message, first?.line ?? null, key)
}
