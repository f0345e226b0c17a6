// A mirror: who pages the timeline and then follows its changes ends with exactly what the server holds.

import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EntryDraft } from '../../src/timeline/recording/draft.js'
import { recordDrafts } from '../../src/timeline/recording/record.js'
import { recordReference } from '../../src/timeline/recording/record-reference.js'
import { recordRulings } from '../../src/timeline/recording/record-rulings.js'
import type { RulingDraft } from '../../src/timeline/recording/ruling-draft.js'
import { anyFilter } from '../support/arbitrary-filter.js'
import { type FreshDatabase, freshDatabase, write } from '../support/database.js'
import { Mirror, readWhole } from '../support/mirror.js'
import { serve, type TestServer } from '../support/serve.js'
import * as world from '../support/small-world.js'

let database: FreshDatabase
let server: TestServer
beforeAll(async () => {
  database = await freshDatabase()
  server = serve(database)
  await world.givenWorld(database)
})
afterAll(() => database.close())

/** Something that is done to the data. Says what, for whoever reads a counterexample; what is refused does no harm. */
type Act = { does: string; run: () => Promise<unknown> }

const ids = Array.from({ length: 9 }, (_, n) => `e-${n}`)
const anyId = fc.constantFrom(...ids)
const keyOf = (id: string) => `given-${id}`

const latest = new Map<string, EntryDraft>()
const seed = (drafts: EntryDraft[]) =>
  write(database, async (writer) => {
    await recordDrafts(
      writer,
      drafts.map((draft) => ({ dataset: 'given', draft })),
    )
    for (const draft of drafts) latest.set(draft.id, draft)
  })

const anyDraft = fc
  .tuple(
    anyId.chain((id) => world.anyEntry(id)),
    fc.uniqueArray(fc.tuple(fc.constantFrom('FOLLOWS' as const, 'ABOUT' as const), anyId), { maxLength: 2 }),
  )
  .map(([draft, links]) => ({
    ...draft,
    ...(links.length > 0 && {
      links: links.filter(([, to]) => to !== draft.id).map(([type, to]) => ({ type, to: keyOf(to) })),
    }),
  }))

const seeding = fc
  .uniqueArray(anyDraft, { minLength: 1, maxLength: 5, selector: ({ id }) => id })
  .map((drafts): Act => ({ does: `seed ${JSON.stringify(drafts)}`, run: () => seed(drafts) }))

let rulings = 0
const rule = (ruling: RulingDraft) =>
  write(database, (writer) => recordRulings(writer, [{ dataset: 'given', ruling }], (_, id) => latest.get(id)))

const ruling = fc
  .record({
    verb: fc.constantFrom('retract' as const, 'remove' as const, 'merge' as const, 'restore' as const),
    entry: anyId,
    other: anyId,
    why: fc.constantFrom('ERROR' as const, 'LEGAL' as const, 'OUT_OF_SCOPE' as const),
  })
  .map(({ verb, entry, other, why }): Act => {
    const does = `${verb} ${entry} (${other}, ${why})`
    const run = () => {
      const row = { id: `ruling-${rulings++}`, entry: keyOf(entry), reason: 'So it is ruled.' }
      if (verb === 'remove') return rule({ verb, row: { ...row, why } })
      if (verb === 'merge') return rule({ verb: 'remove', row: { ...row, why: 'DUPLICATE', mergeInto: keyOf(other) } })
      return rule({ verb, row })
    }
    return { does, run }
  })

/** Parents that make no circle, and sides. */
const moving = fc
  .oneof(
    fc
      .constantFrom('north-raion', 'south', 'isles', 'land')
      .map((parent) => ({ noun: 'places' as const, key: 'town', change: { parent } })),
    fc
      .constantFrom('north', 'south')
      .map((parent) => ({ noun: 'places' as const, key: 'village', change: { parent } })),
    fc
      .constantFrom('land-state', 'land-army', 'other-ministry')
      .map((parent) => ({ noun: 'actors' as const, key: 'land-guard', change: { parent } })),
    fc
      .constantFrom('UKRAINE' as const, 'THIRD_PARTY' as const)
      .map((side) => ({ noun: 'actors' as const, key: 'watch', change: { side } })),
    fc
      .constantFrom('missile', 'drone')
      .map((parent) => ({ noun: 'capabilities' as const, key: 'long-missile', change: { parent } })),
  )
  .map(({ noun, key, change }): Act => {
    const rows: { key: string }[] = { places: world.PLACES, actors: world.ACTORS, capabilities: world.CAPABILITIES }[
      noun
    ]
    const row = { ...rows.find((each) => each.key === key), ...change }
    return {
      does: `move ${key} to ${JSON.stringify(change)}`,
      run: () => write(database, (writer) => recordReference(writer, noun, [{ dataset: 'given', row }] as never)),
    }
  })

const anyAct = fc.oneof(
  { weight: 5, arbitrary: seeding },
  { weight: 4, arbitrary: ruling },
  { weight: 2, arbitrary: moving },
)

const anyStory = fc.record({
  filter: anyFilter,
  acts: fc.array(anyAct, { minLength: 4, maxLength: 12 }),
  pageSize: fc.integer({ min: 1, max: 4 }),
  followSize: fc.integer({ min: 1, max: 20 }),
  includeRetracted: fc.boolean(),
})

it('ends with the state of the server, whatever is done between its steps', async () => {
  const does: string[] = []
  await fc.assert(
    fc.asyncProperty(anyStory, async ({ filter, acts, pageSize, followSize, includeRetracted }) => {
      const asked = { ...filter, includeRetracted }
      const mirror = new Mirror(server, asked)
      const todo = [...acts]
      const act = async () => {
        const next = todo.shift()
        if (next) does.push(next.does)
        await next?.run()
      }
      await act()
      while (await mirror.readPage(pageSize)) await act()
      while ((await mirror.follow(followSize)) || todo.length > 0) await act()
      expect(mirror.contents()).toEqual(await readWhole(server, asked))
    }),
    { numRuns: 15, endOnFailure: true },
  )
}, 120_000)
