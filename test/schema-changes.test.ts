// The API as it was released: a change may add to it and must not break its clients.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'
import { describe, expect, it } from 'vitest'

const read = (name: string) => buildSchema(readFileSync(join(import.meta.dirname, '..', name), 'utf8'))

const breaking = async (from: ReturnType<typeof read>, to: ReturnType<typeof read>) =>
  (await diff(from, to))
    .filter((change) => change.criticality.level === CriticalityLevel.Breaking)
    .map((change) => change.message)

describe('schema.graphql', () => {
  it('breaks nothing that schema.released.graphql promised', async () => {
    expect(await breaking(read('schema.released.graphql'), read('schema.graphql'))).toEqual([])
  })

  it('would be caught if it did', async () => {
    const text = readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8')
    const without = buildSchema(text.replace('  totalCount: Int!', '  total: Int!'))
    expect(await breaking(read('schema.graphql'), without)).toEqual([
      "Field 'totalCount' was removed from object type 'TimelineConnection'",
    ])
  })
})
