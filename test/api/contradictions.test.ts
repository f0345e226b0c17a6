// What claims make of an entry: contradictions with what differs, how many origins stand behind it, and numbers that are none.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedFiles } from '../../seed/run.js'
import { aClaim, aDataset, aFile, anEvent, aRuling, cast } from '../seed/given.js'
import { type FreshDatabase, freshDatabase } from '../support/database.js'
import { graphql } from '../support/graphql/index.js'
import { serve, type TestServer } from '../support/serve.js'

const Truth = graphql(`
  query Truth($key: String!) {
    entry(key: $key) {
      disputed
      corroboration
      contradictions { subject place { key } claims { text entry { key } } explanation }
      quantities { metric low best high qualifier }
    }
    disputed: timeline(filter: { disputed: true }, first: 100) { nodes { key } }
  }
`)

const SpanText = graphql(`
  query SpanText($locale: String) { entry(key: "first-spoken") { occurred { text(locale: $locale) } } }
`)

const actors = [
  ...cast.actors,
  { key: 'russia', name: 'Russia', type: 'STATE', side: 'RUSSIA' },
  {
    key: 'ministry',
    name: 'the Russian Ministry of Defence',
    type: 'GOVERNMENT_BODY',
    side: 'RUSSIA',
    parent: 'russia',
  },
  { key: 'governor', name: 'the governor', type: 'PERSON', side: 'RUSSIA', parent: 'russia' },
]
const sources = [
  ...cast.sources,
  { key: 'tass', name: 'TASS', side: 'RUSSIA', actor: 'russia' },
  { key: 'ap', name: 'AP', side: 'THIRD_PARTY' },
  { key: 'reuters', name: 'Reuters', side: 'THIRD_PARTY' },
]
const documents = [
  ...cast.documents,
  { key: 'tass-story', publisher: 'tass', published: '2024-11-21', zone: 'UTC' },
  { key: 'reuters-story', publisher: 'reuters', published: '2024-11-21', zone: 'UTC' },
]

let db: FreshDatabase
let server: TestServer
beforeAll(async () => {
  db = await freshDatabase()
  server = serve(db)
  await seedFiles(db, [await aFile({ dataset: aDataset(), ...cast, actors, sources, documents })])
})
afterAll(() => db.close())

async function seed(fields: object, key?: string): Promise<void> {
  const { outcome, files } = await seedFiles(db, [await aFile({ dataset: aDataset(key), ...fields })])
  if (outcome !== 'CLEAN') throw new Error(JSON.stringify(files))
}
const truthOf = async (id: string) => {
  const { entry, disputed } = await server.read(Truth, { key: `first-${id}` })
  if (!entry) throw new Error('no such entry')
  expect(disputed?.nodes.some(({ key }) => key === `first-${id}`)).toBe(entry.disputed)
  expect(entry.contradictions.length > 0).toBe(entry.disputed)
  return entry
}
const at = (place: string) => ({ places: [{ place, role: 'OCCURRED', precision: 'ADM1' }] })
const about = (id: string, type = 'ABOUT') => ({ links: [{ type, to: `first-${id}` }] })

let counter = 0

/** What two claims about one thing, by two speakers, say of one another. */
async function between(one: object, other: object): Promise<string | null> {
  const id = `pair-${++counter}`
  const claims = [aClaim('one', { speaker: 'ministry', ...one }), aClaim('other', { speaker: 'governor', ...other })]
  await seed({ entries: [anEvent(id, { claims, ...at('sumy') })] })
  const { contradictions } = await truthOf(id)
  expect(contradictions.length).toBeLessThan(2)
  return contradictions[0]?.explanation ?? null
}

const count = (metric: string, qualifier: string, numbers: object = {}) => ({
  ...{ subject: metric, quantities: [{ metric, qualifier, ...numbers }] },
})
const [asserted, denied] = [{ subject: 'OCCURRENCE' }, { subject: 'OCCURRENCE', polarity: 'DENIES' }]
const [none, noCasualties] = [
  count('DAMAGED_SITES', 'EXACT', { best: 0 }),
  { subject: 'CASUALTIES', polarity: 'DENIES' },
]

describe('two claims', () => {
  it.each<[string | null, object, object]>([
    // The domain's own two.
    [
      'The Russian Ministry of Defence says 2, the governor says several.',
      ...[count('FIRES', 'EXACT', { best: 2 }), count('FIRES', 'SEVERAL')],
    ] as [string, object, object],
    ['The Russian Ministry of Defence says none, the governor says at least 1.', none, { subject: 'DAMAGE' }],
    ['The Russian Ministry of Defence asserts it, the governor denies it.', asserted, denied],
    [
      'The Russian Ministry of Defence says none, the governor says 2 killed.',
      noCasualties,
      count('KILLED', 'EXACT', { best: 2 }),
    ],
    [
      'The Russian Ministry of Defence says at most 4, the governor says about 8.',
      ...[count('KILLED', 'AT_MOST', { high: 4 }), count('KILLED', 'ABOUT', { best: 8 })],
    ] as [string, object, object],
    [
      'The Russian Ministry of Defence says 5, the governor denies at least 3.',
      ...[count('KILLED', 'EXACT', { best: 5 }), { ...count('KILLED', 'AT_LEAST', { low: 3 }), polarity: 'DENIES' }],
    ] as [string, object, object],
    // A claim with a number of one thing still says what it says of another.
    [
      'The Russian Ministry of Defence says none, the governor says 3.',
      { ...noCasualties, quantities: [{ metric: 'DAMAGED_SITES', best: 0, qualifier: 'EXACT' }] },
      count('CASUALTIES', 'EXACT', { best: 3 }),
    ],
    // What does not exclude one another, and what nobody knows or tells.
    [null, count('FIRES', 'AT_LEAST', { low: 2 }), count('FIRES', 'SEVERAL')],
    [null, count('FIRES', 'EXACT', { best: 3 }), count('FIRES', 'SEVERAL')],
    [null, count('KILLED', 'ABOUT', { best: 8 }), count('KILLED', 'EXACT', { best: 9 })],
    [null, noCasualties, count('CASUALTIES', 'UNKNOWN')],
    [null, noCasualties, count('CASUALTIES', 'UNDISCLOSED')],
    [null, noCasualties, { ...count('CASUALTIES', 'EXACT', { best: 0 }), polarity: 'DENIES' }],
    [null, count('KILLED', 'EXACT', { best: 2 }), { ...count('KILLED', 'EXACT', { best: 5 }), polarity: 'DENIES' }],
    [null, asserted, { ...denied, subject: 'WEAPON' }],
    [null, asserted, { ...denied, place: 'sumy-oblast' }],
    [null, asserted, { text: 'It was denied.', polarity: 'DENIES' }],
    [
      null,
      ...[
        count('ITEMS_SUPPLIED', 'EXACT', { best: 5, unit: 'tonnes' }),
        count('ITEMS_SUPPLIED', 'EXACT', { best: 9, unit: 'rounds' }),
      ],
    ] as [null, object, object],
  ])('%s', async (explanation, one, other) => {
    expect(await between(one, other)).toBe(explanation)
    expect(await between(other, one)).toSatisfy((said: string | null) => (said === null) === (explanation === null))
  })

  it('about two kinds of weapon are about two things', async () => {
    const use = (claim: string, capability: string, best: number) => ({
      ...{
        capability,
        role: 'INTERCEPTED',
        claim,
        quantity: { metric: 'DRONES_INTERCEPTED', best, qualifier: 'EXACT' },
      },
    })
    const capabilities = [{ key: 'shahed', name: 'Shahed', parent: 'drone' }]
    const claims = [aClaim('one'), aClaim('other'), aClaim('third')]
    await seed({
      capabilities,
      entries: [
        anEvent('apart', { claims, capabilities: [use('one', 'drone', 5), use('other', 'shahed', 2)] }),
        anEvent('alike', { claims, capabilities: [use('one', 'drone', 5), use('other', 'drone', 2)] }),
      ],
    })
    expect((await truthOf('apart')).disputed).toBe(false)
    expect((await truthOf('alike')).contradictions).toMatchObject([{ subject: 'DRONES_INTERCEPTED' }])
  })
})

describe('a contradiction', () => {
  it('gathers all claims of one subject and place, those who say the same together', async () => {
    const says = (key: string, speaker: string, fires: number, place = 'sumy') =>
      aClaim(key, { speaker, place, ...count('FIRES', 'EXACT', { best: fires }) })
    const claims = [
      ...[says('a', 'ministry', 2), says('b', 'artiukh', 5), says('c', 'governor', 2)],
      ...[says('d', 'ministry', 1, 'sumy-oblast'), says('e', 'ukraine', 9, 'sumy-oblast')],
    ]
    await seed({ entries: [anEvent('gathered', { claims })] })
    const { contradictions } = await truthOf('gathered')
    const own = { key: 'first-gathered' }
    expect(contradictions.sort((a, b) => b.claims.length - a.claims.length)).toEqual([
      {
        subject: 'FIRES',
        place: { key: 'sumy' },
        claims: ['a', 'b', 'c'].map((key) => ({ text: `Claim ${key}`, entry: own })),
        explanation: 'The Russian Ministry of Defence and the governor say 2, Volodymyr Artiukh says 5.',
      },
      {
        subject: 'FIRES',
        place: { key: 'sumy-oblast' },
        claims: ['d', 'e'].map((key) => ({ text: `Claim ${key}`, entry: own })),
        explanation: 'The Russian Ministry of Defence says 1, Ukraine says 9.',
      },
    ])
  })

  it('of one speaker with himself names the two publishers', async () => {
    const says = (key: string, best: number, document: string) =>
      aClaim(key, { speaker: 'governor', document, ...count('FIRES', 'EXACT', { best }) })
    const claims = [says('first', 2, 'telegram'), says('then', 5, 'reuters-story')]
    await seed({ entries: [anEvent('torn', { claims })] })
    expect((await truthOf('torn')).contradictions).toMatchObject([
      { explanation: 'The governor (Voice of America) says 2, the governor (Reuters) says 5.' },
    ])
  })

  it('reaches over a link, is seen from both ends, and goes when the other entry is retracted or removed', async () => {
    const says = (best: number) => ({ claims: [aClaim('fires', count('FIRES', 'EXACT', { best }))] })
    await seed({ entries: [anEvent('hit', { ...says(2), ...at('sumy') })] })
    expect((await truthOf('hit')).disputed).toBe(false)
    const denial = anEvent('denial', { ...says(0), ...about('hit') })
    await seed({ entries: [denial, anEvent('other', { ...says(9), ...about('hit', 'FOLLOWS') })] })
    for (const id of ['hit', 'denial']) {
      const { disputed, contradictions } = await truthOf(id)
      expect(disputed).toBe(true)
      expect(contradictions).toMatchObject([{ subject: 'FIRES', place: { key: 'sumy' } }])
      expect(contradictions[0]?.claims[0]?.entry.key).toBe(`first-${id}`)
    }
    expect((await truthOf('other')).disputed).toBe(false)
    for (const verb of ['retract', 'remove']) {
      await seed({ [verb]: [aRuling('first-denial', verb === 'remove' ? { why: 'ERROR' } : {})] }, 'editor')
      expect((await truthOf('hit')).disputed).toBe(false)
      await seed({ restore: [aRuling('first-denial')] }, 'editor')
      expect((await truthOf('hit')).disputed).toBe(true)
    }
  })

  it('is none between two entries that a third is about', async () => {
    const says = (best: number) => ({ claims: [aClaim('fires', count('FIRES', 'EXACT', { best }))], ...at('sumy') })
    await seed({ entries: [anEvent('monday', says(1)), anEvent('tuesday', says(7))] })
    const links = [...about('monday').links, ...about('tuesday').links]
    await seed({ entries: [anEvent('both', { claims: [aClaim('c', asserted)], links })] })
    for (const id of ['monday', 'tuesday', 'both']) expect((await truthOf(id)).disputed).toBe(false)
  })

  it('that comes by a claim of another dataset is a change of the neighbour, without a revision', async () => {
    await seed({ entries: [anEvent('near', { claims: [aClaim('fires', count('FIRES', 'EXACT', { best: 2 }))] })] })
    await seed({ entries: [anEvent('far', about('near'))] })
    const near = await db.prisma.entry.findUniqueOrThrow({ where: { key: 'first-near' } })
    const changes = () => db.prisma.change.findMany({ where: { entryId: near.id }, orderBy: { number: 'asc' } })
    const [before, revisions] = [await changes(), await db.prisma.revision.count({ where: { entryId: near.id } })]
    const claims = [aClaim('late', count('FIRES', 'SEVERAL'))]
    await seed({ contributions: [{ id: 'late', on: 'first-far', claims, documents: ['telegram'] }] }, 'second')
    expect((await truthOf('near')).disputed).toBe(true)
    expect((await changes()).slice(before.length)).toMatchObject([{ kind: 'REVISED', revisionNumber: null }])
    expect(await db.prisma.revision.count({ where: { entryId: near.id } })).toBe(revisions)
  })
})

describe('corroboration', () => {
  const said = (claims: Record<string, unknown>[]) => claims.map((fields, index) => aClaim(`c-${index}`, fields))
  it.each<[number, string, Record<string, unknown>[]]>([
    [0, 'no claim', []],
    [0, 'a denial alone', [{ speaker: 'ministry', polarity: 'DENIES' }]],
    [1, 'one post in two outlets', [{ speaker: 'ministry' }, { speaker: 'ministry', document: 'reuters-story' }]],
    [1, 'two bodies of one state', [{ speaker: 'ministry' }, { speaker: 'governor' }]],
    [1, 'a body and the agency of its state', [{ speaker: 'ministry' }, { document: 'tass-story', channel: 'WIRE' }]],
    [2, 'two states', [{ speaker: 'ministry' }, { speaker: 'artiukh' }]],
    [1, 'an outlet that speaks twice', [{ channel: 'OUTLET_VOICE' }, { channel: 'REPORT', document: 'telegram' }]],
    [2, 'two outlets', [{ channel: 'OUTLET_VOICE' }, { channel: 'OUTLET_VOICE', document: 'reuters-story' }]],
    [1, 'two outlets that credit one wire', [{ credited: 'ap' }, { credited: 'ap', document: 'reuters-story' }]],
    [1, 'a wire that is credited, and itself', [{ credited: 'reuters' }, { document: 'reuters-story' }]],
    [1, 'a speaker whom a wire brought', [{ speaker: 'ministry' }, { speaker: 'ministry', credited: 'ap' }]],
    [
      2,
      "an outlet's own voice about a speaker",
      [{ speaker: 'ministry' }, { speaker: 'ministry', channel: 'OUTLET_VOICE' }],
    ],
  ])('is %i for %s', async (origins, _, claims) => {
    const id = `origins-${++counter}`
    await seed({ entries: [anEvent(id, { claims: said(claims) })] })
    expect((await truthOf(id)).corroboration).toBe(origins)
  })
})

it('keeps zero, unknown, withheld and silence apart', async () => {
  const quantities = [
    { metric: 'KILLED', best: 0, qualifier: 'EXACT' },
    { metric: 'INJURED', qualifier: 'UNKNOWN' },
    { metric: 'FIRES', qualifier: 'UNDISCLOSED' },
    { metric: 'EXPLOSIONS', qualifier: 'SEVERAL' },
  ]
  await seed({ entries: [anEvent('numbers', { quantities }), anEvent('silent')] })
  const [nothing, open] = [
    { low: null, best: null, high: null },
    { low: null, high: null },
  ]
  expect((await truthOf('numbers')).quantities).toEqual([
    { metric: 'KILLED', best: 0, qualifier: 'EXACT', ...open },
    { metric: 'INJURED', qualifier: 'UNKNOWN', ...nothing },
    { metric: 'FIRES', qualifier: 'UNDISCLOSED', ...nothing },
    { metric: 'EXPLOSIONS', qualifier: 'SEVERAL', ...nothing },
  ])
  expect((await truthOf('silent')).quantities).toEqual([])
})

it('tells when it happened in the language that is asked for', async () => {
  await seed({ entries: [anEvent('spoken')] })
  const spoken = async (locale: string | null) => (await server.read(SpanText, { locale })).entry?.occurred.text
  expect(await spoken(null)).toBe('about 21 November 2024')
  expect(await spoken('de')).toBe('etwa 21. November 2024')
  const { code, message } = await server.refusal(SpanText, { locale: 'xx' })
  expect([code, message]).toEqual(['BAD_REQUEST', expect.stringContaining('en, en-US, uk, de, fr')])
})

it.each(['disputed', 'contradictions', 'corroboration'])(
  'a file that states %s is told that it is computed',
  async (field) => {
    const [id, value] = [`states-${field}`, field === 'disputed' ? true : field === 'corroboration' ? 3 : []]
    const report = await seedFiles(db, [
      await aFile({ dataset: aDataset(), entries: [anEvent(id, { [field]: value })] }),
    ])
    expect(report.outcome).toBe('QUARANTINED')
    expect(report.files.flatMap(({ problems }) => problems)).toMatchObject([
      { field, reason: expect.stringMatching(/^is computed from claims, never stated/) },
    ])
  },
)
