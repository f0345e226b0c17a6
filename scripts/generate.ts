// Writes the generated files that are committed; with --check, says which of them are not current instead.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { printSchema } from 'graphql'
import { schema } from '../src/schema/index.js'
import { mappingSchema } from './mapping-schema.js'
import { nativeSchema } from './native-schema.js'

const generated = {
  'schema.graphql': `${printSchema(schema)}\n`,
  'seed/mapping.schema.json': mappingSchema(),
  'seed/native.schema.json': nativeSchema(),
}

const current = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null)

const stale = Object.entries(generated).filter(([path, text]) => current(path) !== text)

if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is not current: run \`npm run generate\` and commit it.`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const [path, text] of stale) writeFileSync(path, text)
  for (const [path] of stale) console.log(`wrote ${path}`)
}
