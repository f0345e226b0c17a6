// What hangs on an entry stands in one order everywhere: the owner's as written, then each contributor's as written.

import { afterAll, beforeAll, expect, it } from 'vitest'
import { recordDrafts } from '../../src/timeline/recording/record.js'
import { type FreshDatabase, freshDatabase, write } from '../support/database.js'
import { given, someEvent } from '../support/given.js'
import { graphql } from '../support/graphql/index.js'
import { serve, type TestServer } from '../support/serve.js'

const All = graphql(`
  query All {
    entry(key: "given-one") {
      claims { nodes { text } }
      quantities { best }
      places { place { key } }
      participants { actor { key } }
      capabilities { capability { key } }
      documents { key }
      threads { key }
    }
  }
`)

// In no order of their names, so that nothing but the order of writing can put them there.
const words = { owner: ['m', 'c', 'x'], first: ['z', 'a', 'k'], second: ['b', 'y', 'd'] }
const every = Object.values(words).flat()

/** The same words in every list of a draft. */
const facts = (own: readonly string[]) => ({
  documents: own.map((word) => `doc-${word}`),
  places: own.map((word) => ({ place: word, role: 'OCCURRED' as const, precision: 'EXACT' as const })),
  participants: own.map((word) => ({ actor: word, role: 'SUBJECT' as const })),
  capabilities: own.map((word) => ({ capability: word, role: 'USED' as const })),
  threads: [...own],
  claims: own.map((word) => ({
    key: word,
    text: word,
    form: 'PARAPHRASE' as const,
    polarity: 'ASSERTS' as const,
    channel: 'UNSPECIFIED' as const,
    quantities: [{ metric: 'FIRES' as const, best: every.indexOf(word), qualifier: 'EXACT' as const }],
  })),
})

let database: FreshDatabase
let server: TestServer
beforeAll(async () => {
  database = await freshDatabase()
  server = serve(database)
  const { prisma } = database
  const publisher = await prisma.source.create({ data: { key: 'press', name: 'Press', side: 'UNKNOWN' } })
  for (const key of [...every].sort()) {
    await prisma.place.create({ data: { key, name: key, level: 'SETTLEMENT' } })
    await prisma.actor.create({ data: { key, name: key, type: 'PERSON', side: 'UNKNOWN' } })
    await prisma.capability.create({ data: { key, name: key } })
    await prisma.thread.create({ data: { key, name: key } })
    await prisma.document.create({ data: { key: `doc-${key}`, zone: 'UTC', publisherId: publisher.id } })
  }
  await given(database, [{ ...someEvent('one', '2024-11-20'), ...facts(words.owner) }])
  for (const contributor of ['first', 'second'] as const) {
    await prisma.dataset.create({ data: { key: contributor, title: contributor, redistributable: true } })
    const draft = { id: 'more', on: 'given-one', ...facts(words[contributor]) }
    await write(database, (writer) => recordDrafts(writer, [{ dataset: contributor, draft }]))
  }
})
afterAll(() => database.close())

it('is the same order in every list', async () => {
  const { entry } = await server.read(All)
  const said = entry?.claims.nodes.map((claim) => claim.text) ?? []
  expect(said.slice(0, 3)).toEqual(words.owner)
  const contributed = [said.slice(3, 6), said.slice(6)]
  expect(contributed).toEqual(expect.arrayContaining([words.first, words.second]))

  expect(entry?.quantities.map((quantity) => every[quantity.best ?? -1])).toEqual(said)
  expect(entry?.places.map(({ place }) => place.key)).toEqual(said)
  expect(entry?.participants.map(({ actor }) => actor.key)).toEqual(said)
  expect(entry?.capabilities.map(({ capability }) => capability.key)).toEqual(said)
  expect(entry?.threads.map((thread) => thread.key)).toEqual(said)
  expect(entry?.documents.map((document) => document.key)).toEqual(said.map((word) => `doc-${word}`))
})
