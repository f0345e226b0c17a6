// A JSON document with a list of records in it.

import type { Input } from './input.js'
import { JsonRow } from './json-row.js'
import type { JsonValue } from './json-value.js'
import { JsonWalk } from './json-walk.js'
import { type SourceRow, TOO_LONG } from './source-row.js'

/** The rows of the list at this path. Throws a RefusedInput where the document is broken, behind the rows before. */
export async function* readJsonList(input: Input, path: readonly string[]): AsyncGenerator<SourceRow> {
  const walk = new JsonWalk(path)
  for await (const chunk of input.read()) for (const item of walk.walk(chunk)) yield rowOf(item)
  walk.end(input.changed)
}

function rowOf(item: JsonValue): SourceRow {
  return new JsonRow(item.line, item.bytes(), item.tooLong ? TOO_LONG : null)
}
