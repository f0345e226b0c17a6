// The seed data that ships with Dateline: every file is well-formed, every key leads somewhere, and the sums are right.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { NativeFile } from '../../seed/native-file.js'
import type { Draft, EntryDraft } from '../../src/timeline/recording/draft.js'
import { keyOf } from '../../src/timeline/recording/identity.js'
import { resolveContribution, resolveEntry } from '../../src/timeline/recording/resolved-draft.js'

const folder = new URL('../../seed/data/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
const texts = new Map(names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]))
const files = [...texts.values()].map((text) => NativeFile.parse(parse(text)))

const entries = files.flatMap(({ dataset, entries = [] }) =>
  entries.map((entry) => ({ dataset: dataset.key, key: entry.key ?? keyOf(dataset.key, entry.id), entry })),
)
const contributions = files.flatMap(({ dataset, contributions = [] }) =>
  contributions.map((contribution) => ({ dataset: dataset.key, contribution })),
)
const drafts: Draft[] = [...entries.map(({ entry }) => entry), ...contributions.map(({ contribution }) => contribution)]
const claims = drafts.flatMap(({ claims = [] }) => claims)
const documents = files.flatMap(({ documents = [] }) => documents)
const documentDays = new Map(
  documents.map(({ key, zone, published }) => [key, { zone, publishedDay: published?.slice(0, 10) ?? null }]),
)

const rowsOf = (list: 'actors' | 'offices' | 'places' | 'capabilities' | 'sources' | 'licences' | 'threads') =>
  files.flatMap((file): { key: string }[] => file[list] ?? [])
const keys = {
  actors: rowsOf('actors').map(({ key }) => key),
  offices: rowsOf('offices').map(({ key }) => key),
  places: rowsOf('places').map(({ key }) => key),
  capabilities: rowsOf('capabilities').map(({ key }) => key),
  sources: rowsOf('sources').map(({ key }) => key),
  licences: rowsOf('licences').map(({ key }) => key),
  threads: rowsOf('threads').map(({ key }) => key),
  documents: documents.map(({ key }) => key),
  programmes: files.flatMap(({ programmes = [] }) => programmes.map(({ key }) => key)),
  entries: entries.map(({ key }) => key),
}

const entryOf = (key: string): EntryDraft => {
  const found = entries.find((candidate) => candidate.key === key)
  if (!found) throw new Error(`No entry has the key ${key}`)
  return found.entry
}
const packages = entries.flatMap(({ dataset, key, entry }) =>
  entry.kind === 'AID_PACKAGE' ? [{ dataset, key, entry }] : [],
)
const ofSeries = (programme: string | undefined) => packages.filter(({ entry }) => entry.programme === programme)

const repeated = (list: string[]) => list.filter((key, index) => list.indexOf(key) !== index)
const unknown = (used: (string | undefined)[], known: string[]) => {
  const set = new Set(known)
  return [...new Set(used)].filter((key) => key !== undefined && !set.has(key))
}

describe('the files', () => {
  it.each(names)('%s names its schema and says in a sentence what it holds', (name) => {
    const [schema, caption] = (texts.get(name) ?? '').split('\n')
    expect(schema).toBe('# yaml-language-server: $schema=../native.schema.json')
    expect(caption).toMatch(/^# .+\.$/)
  })

  it('say the same of a dataset wherever it is named', () => {
    const headers = new Map(files.map(({ dataset }) => [dataset.key, dataset]))
    for (const { dataset } of files) expect(dataset).toEqual(headers.get(dataset.key))
  })
})

describe('keys', () => {
  it.each(Object.entries(keys))('of %s are unique', (_, list) => {
    expect(repeated(list)).toEqual([])
  })

  it('of claims are unique within their draft, and upstream ids within their dataset', () => {
    for (const { claims = [] } of drafts) expect(repeated(claims.map(({ key }) => key))).toEqual([])
    expect(repeated(entries.map(({ dataset, entry }) => `${dataset}/${entry.id}`))).toEqual([])
    expect(repeated(contributions.map(({ dataset, contribution }) => `${dataset}/${contribution.id}`))).toEqual([])
  })

  it('of places stand for one place in every scheme', () => {
    expect(repeated(files.flatMap(({ places = [] }) => places.flatMap(({ codes = [] }) => codes)))).toEqual([])
  })

  it('lead somewhere, from reference data', () => {
    const actors = files.flatMap((file) => file.actors ?? [])
    const offices = files.flatMap((file) => file.offices ?? [])
    const places = files.flatMap((file) => file.places ?? [])
    const sources = files.flatMap((file) => file.sources ?? [])
    const capabilities = files.flatMap((file) => file.capabilities ?? [])
    const programmes = files.flatMap((file) => file.programmes ?? [])
    const pointed = [actors.map(({ parent }) => parent), offices.flatMap(({ actor, body }) => [actor, body])]
    pointed.push(sources.map(({ actor }) => actor))
    pointed.push(programmes.map(({ donor }) => donor))
    expect(unknown(pointed.flat(), keys.actors)).toEqual([])
    expect(
      unknown(
        places.flatMap(({ parent, areas = [] }) => [parent, ...areas]),
        keys.places,
      ),
    ).toEqual([])
    expect(
      unknown(
        capabilities.map(({ parent }) => parent),
        keys.capabilities,
      ),
    ).toEqual([])
    expect(
      unknown(
        documents.map(({ publisher }) => publisher),
        keys.sources,
      ),
    ).toEqual([])
    const licensed = [...documents, ...files.map(({ dataset }) => dataset)]
    expect(
      unknown(
        licensed.map(({ licence }) => licence),
        keys.licences,
      ),
    ).toEqual([])
  })

  it('lead somewhere, from entries and contributions', () => {
    const participants = drafts.flatMap(({ participants = [] }) => participants)
    const links = drafts.flatMap(({ links = [] }) => links)
    const places = [...drafts.flatMap(({ places = [] }) => places), ...claims]
    const items = drafts.flatMap((draft) => ('items' in draft && draft.items) || [])
    const capabilities = [...drafts.flatMap(({ capabilities = [] }) => capabilities), ...items]
    const cited = [...claims, ...links].map(({ document }) => document)
    const speakers = entries.map(({ entry }) => (entry.kind === 'STATEMENT' ? entry.speaker : undefined))
    const used = {
      actors: [...speakers, ...claims.map(({ speaker }) => speaker), ...participants.map(({ actor }) => actor)],
      offices: [...claims, ...participants].map(({ office }) => office),
      places: places.map(({ place }) => place),
      capabilities: capabilities.map(({ capability }) => capability),
      sources: claims.map(({ credited }) => credited),
      documents: [...cited, ...drafts.flatMap(({ documents = [] }) => documents)],
      threads: drafts.flatMap(({ threads = [] }) => threads),
      programmes: packages.map(({ entry }) => entry.programme),
      entries: [...links.map(({ to }) => to), ...contributions.map(({ contribution }) => contribution.on)],
    }
    for (const [noun, list] of Object.entries(used)) {
      expect(unknown(list, keys[noun as keyof typeof used]), noun).toEqual([])
    }
  })

  it('of an office belong to the person who speaks or takes part in it', () => {
    const holders = new Map(files.flatMap(({ offices = [] }) => offices.map(({ key, actor }) => [key, actor])))
    const held = drafts.flatMap(({ claims = [], participants = [] }) => [
      ...claims.map(({ speaker, office }) => ({ actor: speaker, office })),
      ...participants,
    ])
    for (const { actor, office } of held) if (office) expect(holders.get(office)).toBe(actor)
  })
})

describe('facts', () => {
  it('rest on a claim of the same draft, but for what the sources do not know', () => {
    for (const draft of drafts) {
      const known = new Set(draft.claims?.map(({ key }) => key))
      const { places = [], participants = [], capabilities = [], quantities = [] } = draft
      const aid = 'amounts' in draft ? [...(draft.amounts ?? []), ...(draft.items ?? [])] : []
      const stated = quantities.filter(({ qualifier }) => qualifier !== 'UNKNOWN')
      for (const { claim } of [...places, ...participants, ...capabilities, ...stated, ...aid]) {
        expect(known, draft.id).toContain(claim)
      }
    }
  })

  it('stand at the place that their claim is about, unless they were only announced there', () => {
    for (const { id, places = [], claims = [] } of drafts) {
      const about = new Map(claims.map(({ key, place }) => [key, place]))
      const held = places.filter(({ role }) => role !== 'ANNOUNCED_AT')
      for (const { place, claim } of held) expect(about.get(claim ?? ''), id).toBe(place)
    }
  })

  it('have a document, and every claim of a number is about that number', () => {
    for (const { id, documents = [] } of drafts) expect(documents, id).not.toEqual([])
    for (const { subject, quantities = [] } of claims) for (const { metric } of quantities) expect(metric).toBe(subject)
  })

  it('are quoted word for word in one short quotation only', () => {
    const quotes = claims.filter(({ form }) => form === 'QUOTE').map(({ text }) => text)
    expect(quotes).toEqual(['a need for things that can help slow down that effort on the part of the Russians'])
  })

  it('are headed by titles that fit a line', () => {
    for (const { entry } of entries) expect(entry.title.length, entry.title).toBeLessThanOrEqual(100)
    expect(repeated(entries.map(({ entry }) => entry.title))).toEqual([])
  })
})

describe('times', () => {
  it('can all be read', () => {
    for (const { dataset, entry } of entries) {
      expect(resolveEntry(dataset, entry, documentDays).problems, entry.id).toBeUndefined()
    }
    for (const { contribution } of contributions) {
      expect(resolveContribution(contribution, documentDays).problems, contribution.id).toBeUndefined()
    }
  })

  it.each([
    ['dnipro-damage', '2024-11-21~'],
    ['sumy-shelling', '2024-11-21~'],
    ['sumy-drone-attack', '2024-11-21~'],
    ['rostov-interception', '2024-11-21~'],
    ['volgograd-interception', '2024-11-21~'],
    ['rostov-denial', '2024-11-21~'],
    ['antipersonnel-mines', '2024-11-20'],
    ['long-range-permission', '2024-11-14~/2024-11-19'],
    ['first-strike', '2024-11-19'],
    ['infantry-assaults', '../2024-11-20'],
    ['mines-self-destruct', '2024-11-20'],
    ['kremlin-on-treaty', '2024-11-20'],
    ['hrw-mine-types', '../2024-11-21'],
    ['post-mines-in-held-territory', '../2024-11-21'],
    ['eastern-advance', '2024-10-10~/2024-11-21'],
    ['shoring-up-ukraine', '2024-11-21'],
    ['trump-inauguration', '2025-01-20'],
    ['trump-on-ending-war', '../2024-11-21'],
  ])('of the first report: %s at %s', (id, edtf) => {
    const dataset = 'voa-2024-11-21'
    const resolution = resolveEntry(dataset, entryOf(`${dataset}-${id}`), documentDays)
    expect(resolution).toMatchObject({ resolved: { occurred: { edtf, zone: 'America/New_York' } } })
  })
})

describe('the first report', () => {
  const report = 'voa-2024-11-21'

  it('holds 18 entries, and adds to one package', () => {
    expect(entries.filter(({ dataset }) => dataset === report)).toHaveLength(18)
    const added = contributions.filter(({ dataset }) => dataset === report)
    expect(added.map(({ contribution }) => contribution.on)).toEqual(['us-pda-70'])
  })

  it('rests on nothing but itself', () => {
    const own = [...entries.map(({ dataset, entry }) => ({ dataset, draft: entry as Draft }))]
    own.push(...contributions.map(({ dataset, contribution }) => ({ dataset, draft: contribution as Draft })))
    const cited = own
      .filter(({ dataset }) => dataset === report)
      .flatMap(({ draft }) => [...(draft.documents ?? []), ...(draft.claims ?? []).map(({ document }) => document)])
    expect([...new Set(cited)].filter((key) => key !== undefined)).toEqual([report])
  })

  it('links the package to the one before it in the series, and to the decision of the same Wednesday', () => {
    const added = contributions.find(({ dataset }) => dataset === report)?.contribution
    expect(added?.links).toEqual([
      { type: 'FOLLOWS', to: 'us-pda-69', document: report },
      { type: 'SAME_REPORT', to: `${report}-antipersonnel-mines`, document: report },
    ])
  })

  it('speaks for itself where it doubts a speaker', () => {
    const said = entryOf(`${report}-trump-on-ending-war`).claims?.map(({ key, channel }) => [key, channel])
    expect(said).toEqual([
      ['war-over', 'UNSPECIFIED'],
      ['doubts-about-support', 'OUTLET_VOICE'],
      ['no-details', 'OUTLET_VOICE'],
    ])
  })

  it('tells unknown casualties from a claim of none', () => {
    expect(entryOf(`${report}-sumy-shelling`).quantities).toEqual([{ metric: 'CASUALTIES', qualifier: 'UNKNOWN' }])
    const denied = entryOf(`${report}-rostov-denial`).claims?.flatMap(({ quantities = [] }) => quantities)
    expect(denied).toEqual([
      { metric: 'CASUALTIES', best: 0, qualifier: 'EXACT' },
      { metric: 'DAMAGED_SITES', best: 0, qualifier: 'EXACT' },
    ])
  })

  it('names no weapon, and no place within Russia, for the first strike', () => {
    const strike = entryOf(`${report}-first-strike`)
    expect(strike.capabilities).toBeUndefined()
    expect(strike.places?.map(({ place, precision }) => [place, precision])).toEqual([['ru', 'COUNTRY']])
  })

  it.each(['mines-self-destruct', 'kremlin-on-treaty', 'trump-on-ending-war'])('gives %s no place', (id) => {
    expect(entryOf(`${report}-${id}`).places).toBeUndefined()
  })
})

describe('the American packages', () => {
  const drawdowns = ofSeries('us-pda')
  const numberOf = ({ entry }: (typeof packages)[number]) => entry.number ?? 0

  it('are 74 numbered drawdowns, 23 USAI packages without a number and 5 others', () => {
    expect(packages).toHaveLength(102)
    expect(drawdowns.map(numberOf)).toEqual(Array.from({ length: 74 }, (_, index) => index + 1))
    expect(drawdowns.map(({ key }) => key)).toEqual(drawdowns.map((drawdown) => `us-pda-${numberOf(drawdown)}`))
    const others = [...ofSeries('us-usai'), ...ofSeries(undefined)]
    expect(ofSeries('us-usai')).toHaveLength(23)
    expect(others).toHaveLength(28)
    expect(others.filter(({ entry }) => entry.number !== undefined)).toEqual([])
  })

  it('each have one announced amount, and the drawdowns to number 70 come to 31,110 million dollars', () => {
    const announced = packages.map(({ key, entry }) => {
      const amounts = (entry.amounts ?? []).filter(({ announced }) => announced)
      expect(amounts, key).toHaveLength(1)
      return { entry, dollars: Number(amounts[0]?.amount) }
    })
    const first70 = announced.filter(({ entry }) => entry.programme === 'us-pda' && (entry.number ?? 0) <= 70)
    expect(first70.reduce((sum, { dollars }) => sum + dollars, 0)).toBe(31_110_000_000)
    expect(contributions.flatMap(({ contribution }) => contribution.amounts ?? [])).toEqual([])
  })

  it('claim a number only where a numbered fact sheet states it', () => {
    const addressOf = new Map(documents.map(({ key, url }) => [key, url]))
    const numbered = packages.flatMap(({ entry }) =>
      (entry.claims ?? []).filter(({ subject }) => subject === 'SERIES_NUMBER').map((claim) => ({ entry, claim })),
    )
    expect(numbered.map(({ entry }) => entry.number)).toEqual([39, 48, 49, 57, 61, 62, 65, 67, 68, 70])
    for (const { entry, claim } of numbered) {
      expect(claim.text).toContain(`number ${entry.number} `)
      expect(addressOf.get(claim.document ?? '')).toMatch(new RegExp(`FACT-SHEET-(MAY-10-)?PDA-${entry.number}\\b`))
      expect(claim.said).toBe(entry.occurred)
    }
    for (const { entry } of packages) expect(entry.claims?.[0]?.text).not.toMatch(/package \d/)
  })

  it('put number 70 on 20 November 2024, at 275 million dollars', () => {
    const { entry } = packages.find(({ key }) => key === 'us-pda-70') ?? {}
    expect(entry?.occurred).toBe('2024-11-20')
    expect(entry?.amounts?.[0]).toMatchObject({ amount: '275000000', currency: 'USD', qualifier: 'EXACT' })
  })
})

describe('the background', () => {
  it('contradicts itself over the first strike: missiles shot down, missiles fired, damage', () => {
    const strike = contributions.find(({ contribution }) => contribution.id === 'strike-near-karachev')?.contribution
    const said = (subject: string) =>
      strike?.claims
        ?.filter((claim) => claim.subject === subject && claim.place === 'ru-bryansk-oblast')
        .map(({ polarity, quantities }) => [polarity, quantities?.[0]?.best ?? quantities?.[0]?.low])
    expect(said('MISSILES_INTERCEPTED')).toEqual([
      ['ASSERTS', 5],
      ['ASSERTS', 2],
    ])
    expect(said('MISSILES_LAUNCHED')).toEqual([
      ['ASSERTS', 6],
      ['ASSERTS', 8],
    ])
    expect(said('DAMAGED_SITES')).toEqual([
      ['DENIES', 0],
      ['ASSERTS', 1],
    ])
  })

  it('lets two sides tell of the same minutes, each by its own clock', () => {
    const draft = contributions.find(({ contribution }) => contribution.id === 'strike-near-karachev')?.contribution
    const happened = (key: string) => draft?.claims?.find((claim) => claim.key === key)?.happened
    expect(happened('ministry-time')).toMatchObject({ edtf: '2024-11-19T03:25', zone: 'Europe/Moscow' })
    expect(happened('general-staff-explosions')).toMatchObject({
      edtf: '2024-11-19T02:30',
      zone: 'Europe/Kyiv',
      approximate: true,
    })
  })
})
