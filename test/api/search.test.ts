// Search: words, phrases, exclusions and alternatives; names in any spelling; by relevance, with the words shown.

import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openDatabase } from '../../src/database/open.js'
import { recordReference } from '../../src/timeline/recording/record-reference.js'
import { type FreshDatabase, freshDatabase, write } from '../support/database.js'
import { given, someEvent } from '../support/given.js'
import { graphql } from '../support/graphql/index.js'
import { seededDatabase } from '../support/seeded.js'
import { serve, type TestServer, type VariablesOf } from '../support/serve.js'

const Search = graphql(`
  query Search($filter: TimelineFilter, $order: TimelineOrder! = RELEVANCE, $first: Int, $after: String, $last: Int, $before: String) {
    timeline(filter: $filter, order: $order, first: $first, after: $after, last: $last, before: $before) {
      edges { cursor node { key title occurredAt } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`)

const Matches = graphql(`
  query Matches($filter: TimelineFilter, $first: Int) {
    timeline(filter: $filter, first: $first) {
      edges { node { key title } matches { field claim { text } text ranges { start end } } }
    }
  }
`)

const SearchCursorAt = graphql(`
  query SearchCursorAt($filter: TimelineFilter) {
    timeline(filter: $filter, order: RELEVANCE) { cursorAt(instant: "2024-11-20T00:00:00Z") }
  }
`)

type Filter = NonNullable<VariablesOf<typeof Search>['filter']>

let seeded: FreshDatabase
let small: FreshDatabase
let server: TestServer
let own: TestServer

beforeAll(async () => {
  seeded = await seededDatabase()
  server = serve(seeded)
  small = await freshDatabase()
  own = serve(small)
  await small.prisma.document.create({
    data: {
      key: 'paper',
      title: 'Paper',
      zone: 'UTC',
      publisher: { create: { key: 'press', name: 'Press', side: 'UNKNOWN' } },
    },
  })
  await given(small, drafts)
})
afterAll(async () => {
  await seeded.close()
  await small.close()
})

// Three words over titles, summaries and claims, on few days: ties are the rule.
const WORDS = ['granary', 'harbour', 'viaduct'] as const
const drafts = Array.from({ length: 64 }, (_, n) => {
  const [title, summary, claim] = [n % 4, (n >> 2) % 4, (n >> 4) % 4].map((at) => WORDS[at] ?? 'meadow')
  return {
    ...someEvent(`e-${n}`, `2024-11-2${n % 3}`),
    title: `Strike on the ${title}`,
    summary: `Smoke over the ${summary}.`,
    documents: ['paper'],
    claims: [
      {
        key: 'c',
        text: `They hit the ${claim}.`,
        form: 'PARAPHRASE' as const,
        polarity: 'ASSERTS' as const,
        channel: 'UNSPECIFIED' as const,
      },
    ],
  }
})

async function page(of: TestServer, variables: VariablesOf<typeof Search>) {
  const { timeline } = await of.read(Search, variables)
  if (!timeline) throw new Error('no timeline')
  return timeline
}

async function found(of: TestServer, filter: Filter | string): Promise<string[]> {
  const asked = typeof filter === 'string' ? { text: filter } : filter
  return (await walk(of, asked, 'NEWEST_FIRST', 100)).sort()
}

async function walk(
  of: TestServer,
  filter: Filter,
  order: 'NEWEST_FIRST' | 'RELEVANCE',
  size: number,
  direction: 'forward' | 'back' = 'forward',
): Promise<string[]> {
  const keys: string[] = []
  let cursor: string | null | undefined = null
  for (let pages = 0; pages < 200; pages++) {
    const read: Awaited<ReturnType<typeof page>> = await page(of, {
      ...{ filter, order },
      ...(direction === 'forward' ? { first: size, after: cursor } : { last: size, before: cursor }),
    })
    const some = read.edges.map(({ node }) => node.key)
    if (direction === 'forward') keys.push(...some)
    else keys.unshift(...some)
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = read.pageInfo
    if (!(direction === 'forward' ? hasNextPage : hasPreviousPage)) {
      expect(keys).toHaveLength(read.totalCount)
      return keys
    }
    cursor = direction === 'forward' ? endCursor : startCursor
  }
  throw new Error('the walk does not end')
}

/** The words of a draft, field by field. */
const wordsOf = (n: number) =>
  [n % 4, (n >> 2) % 4, (n >> 4) % 4].map((at) => WORDS[at] ?? 'meadow') as [string, string, string]

const whereAll = (holds: (words: string[]) => boolean) =>
  drafts.flatMap((draft, n) => (holds(wordsOf(n)) ? [`given-${draft.id}`] : [])).sort()

describe('a search', () => {
  it('finds words by their stems, in title, summary and claims', async () => {
    expect(await found(own, 'granaries')).toEqual(whereAll((words) => words.includes('granary')))
    expect(await found(own, 'GRANARY hârbour')).toEqual(
      whereAll((words) => words.includes('granary') && words.includes('harbour')),
    )
  })

  it('finds a phrase as it stands', async () => {
    expect(await found(own, '"smoke over the viaduct"')).toEqual(whereAll(([, summary]) => summary === 'viaduct'))
    expect(await found(own, '“smoke over the viaduct” -“hit the granary”')).toEqual(
      whereAll(([, summary, claim]) => summary === 'viaduct' && claim !== 'granary'),
    )
    expect(await found(own, '"viaduct smoke"')).toEqual([])
  })

  it('takes or for weaker than and, and leaves out what tells nothing', async () => {
    const wanted = whereAll(
      (words) => (words.includes('granary') && !words.includes('harbour')) || !words.some((word) => word !== 'viaduct'),
    )
    const text = 'granary the -harbour — OR viaduct -granary -harbour -meadow or of'
    expect(await found(own, text)).toEqual(wanted)
  })

  it('is one part of a filter, wherever it stands', async () => {
    expect(await found(own, { or: [{ text: 'granary' }, { text: 'harbour' }] })).toEqual(
      await found(own, 'granary or harbour'),
    )
    expect(await found(own, { text: 'granary', and: [{ text: 'harbour' }] })).toEqual(
      await found(own, 'granary harbour'),
    )
  })

  it.each([
    ['', /nothing to search for/],
    ['   ', /nothing to search for/],
    ['—?!', /nothing to search for/],
    ['the of', /nothing to search for/],
    ['-fire', /only says what must not occur/],
    ['-fire the', /only says what must not occur/],
    ['war or -fire', /only says what must not occur/],
    ['"open', /quote that is not closed/],
    ['or', /`or` with nothing beside it/],
    ['war OR', /`or` with nothing beside it/],
    ['war or or fire', /`or` with nothing beside it/],
    ['war - fire', /has a `-` alone/],
    ['x'.repeat(201), /longer than 200 characters/],
    [Array.from({ length: 21 }, (_, n) => `w${n}`).join(' '), /has 21 words and phrases/],
  ])('%j is refused with what to do', async (text, message) => {
    for (const filter of [{ text }, { not: { text } }]) {
      const refusal = await own.refusal(Search, { filter, order: 'NEWEST_FIRST' })
      expect(refusal.code).toBe('BAD_FILTER')
      expect(refusal.message).toMatch(message)
      expect(refusal.message).toMatch(/^`text` /)
    }
  })

  it('that is refused leaves its neighbours alone', async () => {
    const Two = graphql(`
      query TwoSearches {
        bad: timeline(filter: { text: "the" }) { totalCount }
        good: timeline(filter: { text: "granary" }) { totalCount }
      }
    `)
    const { data, errors } = await own.ask(Two)
    expect(data?.good?.totalCount).toBe(whereAll((words) => words.includes('granary')).length)
    expect(errors?.map((error) => error.extensions.code)).toEqual(['BAD_FILTER'])
  })
})

describe('laws of searching', () => {
  const word = fc.constantFrom(...WORDS, 'meadow', 'smoke', 'strike', 'nowhere', '"the granary"', '"harbour granary"')
  const alternative = fc.tuple(word, fc.array(fc.tuple(fc.constantFrom('', '-'), word), { maxLength: 3 }))
  const anyText = fc
    .array(alternative, { minLength: 1, maxLength: 3 })
    .map((all) => all.map(([first, rest]) => [first, ...rest.map((pair) => pair.join(''))].join(' ')).join(' or '))

  it('a search and its complement part the feed', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const both = [...(await found(own, text)), ...(await found(own, { not: { text } }))]
        expect(both.sort()).toEqual(whereAll(() => true))
      }),
      { numRuns: 30 },
    )
  })

  it('an exclusion is the complement within what is searched', async () => {
    await fc.assert(
      fc.asyncProperty(word, word, async (one, other) => {
        const parts = [...(await found(own, `${one} ${other}`)), ...(await found(own, `${one} -${other}`))]
        expect(parts.sort()).toEqual(await found(own, one))
      }),
      { numRuns: 30 },
    )
  })

  it('pages by relevance of any size make the whole, in one order, from either end', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.integer({ min: 1, max: 9 }), async (text, size) => {
        const whole = await walk(own, { text }, 'RELEVANCE', 100)
        expect([...whole].sort()).toEqual(await found(own, text))
        expect(await walk(own, { text }, 'RELEVANCE', size)).toEqual(whole)
        expect(await walk(own, { text }, 'RELEVANCE', size, 'back')).toEqual(whole)
      }),
      { numRuns: 15 },
    )
  })

  it('any string is searched or refused with a reason', async () => {
    const pieces = fc.constantFrom(
      'or',
      '-',
      '"',
      ' ',
      "'",
      '\\',
      ':*',
      '&',
      '|',
      '!',
      '(',
      ')',
      '<->',
      '\0',
      'sumy',
      '%',
    )
    const soup = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 25 })
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      soup.map((parts) => parts.join('')),
    )
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { errors } = await server.ask(Matches, { filter: { text }, first: 2 })
        // A character that PostgreSQL cannot take is refused before it is anybody's search.
        for (const { extensions } of errors ?? []) expect(['BAD_FILTER', 'BAD_REQUEST']).toContain(extensions.code)
      }),
      { numRuns: 200 },
    )
  })
})

describe('relevance', () => {
  it('puts the title over the summary, that over claims, and the latest first among equals', async () => {
    const rank = ([title, summary, claim]: string[]) =>
      title === 'granary' ? 4 : summary === 'granary' ? 3 : claim === 'granary' ? 2 : 0
    const { edges } = await page(own, { filter: { text: 'granary' }, first: 100 })
    const order = edges.map(({ node }) => [rank(wordsOf(Number(node.key.split('-').at(-1)))), node.occurredAt] as const)
    expect(order).toEqual([...order].sort(([a, at], [b, bt]) => b - a || (at < bt ? 1 : at > bt ? -1 : 0)))
    expect(new Set(order.map(([each]) => each))).toEqual(new Set([4, 3, 2]))
  })

  it('is relevance to something, and holds no instants', async () => {
    for (const filter of [{}, { not: { text: 'granary' } }, { or: [{ text: 'granary' }] }]) {
      const refusal = await own.refusal(Search, { filter })
      expect(refusal).toMatchObject({ code: 'BAD_REQUEST', message: expect.stringMatching(/^RELEVANCE needs `text`/) })
    }
    expect((await page(own, { filter: { and: [{ text: 'granary' }] } })).totalCount).toBeGreaterThan(0)
    expect((await own.refusal(SearchCursorAt, { filter: { text: 'granary' } })).code).toBe('BAD_REQUEST')
  })

  it('has cursors of its own', async () => {
    const filter = { text: 'granary' }
    const after = (await page(own, { filter, first: 1 })).pageInfo.endCursor
    for (const other of [{ order: 'NEWEST_FIRST' as const, filter }, { filter: { text: 'harbour' } }]) {
      expect((await own.refusal(Search, { ...other, after })).code).toBe('BAD_CURSOR')
    }
  })
})

describe('a name', () => {
  it.each([
    ['Artyukh', 'Artiukh', 2],
    ['Артюх', 'Artiukh', 2],
    ['"Volodymyr Artyukh"', '"Володимир Артюх"', 2],
    ['Dnepr', 'Dnipro', 1],
    ['Дніпро', 'Dnipro', 1],
    ['ДНЕПР', 'Dnipro', 1],
    ['ATACM', 'ATACMS', 2],
    ['Лисак', 'Lysak', 1],
    ['Лысак', 'lysak', 1],
    ['Sumy Oblast', 'Artiukh', 2],
    ['Сумська область', 'Artiukh', 2],
    ['Сумская область дрон', 'Artiukh drone', 1],
    ['мины Министерство обороны США or Артюх Сумская область', 'Artiukh', 2],
    ['Dnipropetrovsk Oblast fires', 'Dnipropetrovsk fires', 1],
    ['Киев', 'Kiev', 100],
    ['Москва', 'Moscow', 10],
    ['Вашингтон', 'Washington', 100],
    ['U.S.', 'US', 100],
    ['u.s', 'US', 100],
    ['U.S. mines', 'US mines', 1],
  ])('%s finds what %s finds', async (spelled, usual, atLeast) => {
    const wanted = await found(server, usual)
    expect(wanted.length).toBeGreaterThanOrEqual(atLeast)
    expect(await found(server, spelled)).toEqual(wanted)
  })

  it('finds what is called so in no word of the entry', async () => {
    expect(await found(server, 'Лисак')).toContain('voa-2024-11-21-dnipro-damage')
    const shelling = await found(server, 'Artiukh shelling')
    expect(shelling).toEqual(await found(server, { text: 'shelling', actors: ['volodymyr-artiukh'] }))
    expect(shelling.length).toBeGreaterThan(0)
    expect(await found(server, 'Artiukh -shelling')).not.toContain(shelling[0])
  })

  it('is all of its words: one that is quoted, excluded or apart is no part of it', async () => {
    expect(await found(server, 'Sumy "Oblast"')).toEqual([])
    expect(await found(server, 'Sumy or Oblast')).toEqual(await found(server, 'Sumy'))
    expect(await found(server, 'Sumy drone Oblast')).toEqual([])
    expect(await found(server, 'Sumy Oblast -drone')).toEqual(await found(server, 'Sumy -drone'))
    expect(await found(server, 'Artiukh -"Sumy Oblast"')).toEqual([])
  })

  it('is found by its likeness where no spelling is recorded', async () => {
    const wanted = await found(server, 'Artiukh')
    const bare = await seededDatabase()
    try {
      await bare.prisma.actorName.deleteMany()
      await bare.prisma.$executeRaw`delete from search_name where plain <> all (select plain_text(name) from actor)`
      const asked = serve(bare)
      expect(await found(asked, 'Artyukh')).toEqual(wanted)
      expect(await found(asked, '-Artyukh Sumy')).toEqual(await found(asked, '-Artiukh Sumy'))
      expect(await found(asked, 'xqzzkwv')).toEqual([])
    } finally {
      await bare.close()
    }
  })

  it.skipIf(process.env.TEST_DATABASE_URL)('is found for the role that can only read', async () => {
    const address = new URL(seeded.url)
    address.searchParams.set('user', 'dateline_reader')
    const reader = await openDatabase({ url: address.href, home: '', role: 'reader' })
    try {
      for (const text of ['Artukh', 'Artyukh'])
        expect(await found(serve(reader), text)).toEqual(await found(server, text))
      expect((await found(serve(reader), 'Artukh')).length).toBeGreaterThan(0)
    } finally {
      await reader.close()
    }
  })

  it('that is part of too many stands for none of them', async () => {
    const names = [...Array.from({ length: 21 }, (_, n) => `Place ${n} Voivodeship`), 'Voivodeshaft']
    const rows = names.map((name, n) => ({
      dataset: 'given',
      row: { key: `r-${n}`, name, level: 'ADM2' as const },
    }))
    await write(small, (writer) => recordReference(writer, 'places', rows))
    const at = (place: string) => [{ place, role: 'OCCURRED' as const, precision: 'ADM2' as const }]
    await given(
      small,
      [
        { ...someEvent('there', '2031-01-01'), places: at('r-3') },
        { ...someEvent('alike', '2031-01-01'), places: at('r-21') },
      ],
      'elsewhere',
    )
    expect(await found(own, 'voivodeship')).toEqual([])
    expect(await found(own, 'voivodeships')).toEqual([])
    expect(await found(own, '"place 3 voivodeship"')).toEqual(['elsewhere-there'])
    expect(await found(own, 'voivodeshift')).toContain('elsewhere-alike')

    const renamed = rows.slice(5, 9).map(({ dataset, row }) => ({ dataset, row: { ...row, name: `Place ${row.key}` } }))
    await write(small, (writer) => recordReference(writer, 'places', renamed))
    expect(await found(own, 'voivodeship')).toEqual(['elsewhere-there'])
  })
})

describe('matches', () => {
  const shown = async (of: TestServer, filter: Filter) => {
    const { timeline } = await of.read(Matches, { filter, first: 50 })
    return timeline?.edges ?? []
  }

  it('show where the words stand, in the order of the fields', async () => {
    const edges = await shown(own, { text: 'granary or harbour' })
    expect(edges.length).toBeGreaterThan(10)
    for (const { node, matches } of edges) {
      const [title, summary, claim] = wordsOf(Number(node.key.split('-').at(-1)))
      const wanted = [
        ['TITLE', title, `Strike on the ${title}`],
        ['SUMMARY', summary, `Smoke over the ${summary}.`],
        ['CLAIM', claim, `They hit the ${claim}.`],
      ].filter(([, word]) => word === 'granary' || word === 'harbour')
      expect(
        matches.map(({ field, text, ranges }) => [
          field,
          ranges.map((at) => text.slice(at.start, at.end)).join(),
          text,
        ]),
      ).toEqual(wanted)
      for (const match of matches) expect(match.claim?.text ?? null).toBe(match.field === 'CLAIM' ? match.text : null)
    }
  })

  it('count in code units, keep what looks like HTML or like a mark, and show a long text in pieces', async () => {
    const filler = 'Nothing was said of it then. '.repeat(60)
    await given(
      small,
      [
        {
          ...someEvent('odd', '2030-01-01'),
          title: '🚀🚀 Fire & "smoke" \uE000at\uE001 the zeppelin, 5 < 6',
          documents: ['paper'],
          claims: [
            {
              ...{ key: 'c', form: 'PARAPHRASE', polarity: 'ASSERTS', channel: 'UNSPECIFIED' },
              text: `${filler}The zeppelin burned. ${filler}`,
            },
          ],
        },
      ],
      'odd',
    )
    const [edge] = await shown(own, { text: 'zeppelin -gone' })
    const [title, claim] = edge?.matches ?? []
    expect(title?.text).toBe('🚀🚀 Fire & "smoke"  at  the zeppelin, 5 < 6')
    for (const match of [title, claim]) {
      expect(match?.ranges.map(({ start, end }) => match.text.slice(start, end))).toEqual(['zeppelin'])
    }
    expect(claim?.text.length).toBeLessThan(400)
    expect(claim?.claim?.text).toHaveLength(filler.length * 2 + 'The zeppelin burned. '.length)
  })

  it('give the name of what was searched for in another spelling', async () => {
    const edges = await shown(server, { text: 'Артюх' })
    expect(edges.length).toBeGreaterThanOrEqual(2)
    for (const { matches } of edges) {
      const name = matches.find((match) => match.field === 'NAME')
      expect(name?.text).toBe('Volodymyr Artiukh')
      expect(name?.ranges.map(({ start, end }) => name.text.slice(start, end))).toEqual(['Artiukh'])
    }
  })

  it('cost one statement, whatever the page', async () => {
    const watched = vi.spyOn(pg.Client.prototype, 'query')
    const few = await own.read(Matches, { filter: { text: 'granary' }, first: 2 })
    const statements = watched.mock.calls.length
    watched.mockClear()
    const many = await own.read(Matches, { filter: { text: 'granary' }, first: 30 })
    // The claims behind the matches are one more, with many and with few.
    const withClaims = (edges: { matches: { claim?: unknown }[] }[] | undefined) =>
      edges?.some(({ matches }) => matches.some(({ claim }) => claim)) ? 1 : 0
    expect(watched.mock.calls.length - withClaims(many.timeline?.edges)).toBe(
      statements - withClaims(few.timeline?.edges),
    )
    watched.mockRestore()
  })

  it('are none without a search', async () => {
    expect((await shown(own, {})).flatMap(({ matches }) => matches)).toEqual([])
    expect((await shown(own, { or: [{ text: 'granary' }] })).flatMap(({ matches }) => matches)).toEqual([])
  })
})
