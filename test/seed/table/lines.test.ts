// Drafts on standard input, line by line: what was answered by OK is kept, whatever happens next.

import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LINE_BYTES } from '../../../seed/line-stream.js'
import { seedLines } from '../../../seed/native-lines.js'
import { type FreshDatabase, freshDatabase } from '../../support/database.js'
import { aClaim, aDataset, aFile, anEvent, cast, dumpOf } from '../given.js'
import { seed } from './given-table.js'
import { jobsGone, SeedProcess } from './seed-process.js'

let db: FreshDatabase
beforeEach(async () => {
  db = await freshDatabase()
  await seed(db, ['native', await aFile({ dataset: aDataset(), ...cast })])
})
afterEach(() => db.close())

const lineOf = (draft: object) => `${JSON.stringify(draft)}\n`
const draft = (id: string | number, fields: object = {}) => ({ dataset: 'first', ...anEvent(String(id)), ...fields })
const keys = async () => (await db.prisma.entry.findMany({ orderBy: { key: 'asc' } })).map(({ key }) => key)
const start = (...options: string[]) => SeedProcess.start(db, ['native', '-', ...options])

async function answersTo(text: string | Buffer, { rehearsal = false } = {}) {
  const answers: string[] = []
  const onAnswer = (answer: string) => answers.push(answer)
  const { signal } = new AbortController()
  const report = await seedLines(db, Readable.from([Buffer.from(text)]), { rehearsal, onAnswer, signal })
  return { answers, ...report }
}

describe('a line', { timeout: 300_000 }, () => {
  it('is answered once it is kept, before the next one comes', async () => {
    const job = start('--json')
    for (let number = 0; number < 5; number++) {
      job.write(lineOf(draft(number)))
      expect(await job.line(number)).toBe(`OK first-${number}`)
      expect((await keys()).at(-1)).toBe(`first-${number}`)
    }
    expect(await db.prisma.seedRun.findFirst({ orderBy: { startedAt: 'desc' } })).toMatchObject({ outcome: 'RUNNING' })
    job.end()
    expect(await job.ended()).toBe(0)
    expect(job.json).toMatchObject({ rows: 5, created: 5, outcome: 'CLEAN' })
    expect(await db.prisma.seedRun.findFirst({ orderBy: { startedAt: 'desc' } })).toMatchObject({
      ...{ outcome: 'CLEAN', rows: 5, created: 5, input: '-' },
    })
  })

  it('that was answered is there after the job was killed, and one that came half is not', async () => {
    const job = start()
    for (let number = 0; number < 3; number++) job.write(lineOf(draft(number)))
    for (let number = 0; number < 3; number++) expect(await job.line(number)).toBe(`OK first-${number}`)
    job.write(lineOf(draft(3)).slice(0, -10))
    job.kill('SIGKILL')
    expect(await job.ended()).toBe('SIGKILL')
    await jobsGone(db)
    expect(await keys()).toEqual(['first-0', 'first-1', 'first-2'])
    const again = await answersTo([0, 1, 2, 3].map((number) => lineOf(draft(number))).join(''))
    expect(again).toMatchObject({ outcome: 'CLEAN', counts: { created: 1, unchanged: 3 } })
    expect(again.answers).toEqual([0, 1, 2, 3].map((number) => `OK first-${number}`))
    const runs = await db.prisma.seedRun.findMany({ where: { input: '-' }, orderBy: { startedAt: 'asc' } })
    expect(runs.map(({ outcome }) => outcome)).toEqual(['FAILED', 'CLEAN'])
  })

  it('that is bad is answered with what is wrong, and the next goes on', async () => {
    const nowhere = [{ place: 'nowhere', role: 'OCCURRED', precision: 'EXACT' }]
    const bad: [string, RegExp][] = [
      ['{"id": \n', /^line /],
      ['[1, 2]\n', /^line is no JSON object/],
      ['{}\n', /^kind /],
      [lineOf(draft('x', { status: 'MAYBE', tags: ['No Key'] })), /^status .*; tags/],
      [lineOf(draft('x', { dataset: 5 })), /^line does not say whose/],
      [lineOf(draft('x', { dataset: 'none' })), /^dataset "none" is not recorded/],
      [lineOf(draft('x', { dataset: 'a\0b' })), /^line does not say whose/],
      [lineOf(draft('x', { places: nowhere })), /^places\[0\]\.place /],
      [lineOf(draft('x', { summary: 'x'.repeat(LINE_BYTES) })), /^line is longer than 1000000 bytes/],
      ['{"dataset":"first","id":"\xff"}\n', /^line is longer than 1000000 bytes, or no UTF-8/],
      [lineOf({ dataset: aDataset('bad', { licence: 'none' }) }), /^licence /],
    ]
    const text = bad.map(([line], index) => lineOf(draft(index)) + line)
    const { answers, outcome, counts } = await answersTo(Buffer.from(text.join(''), 'latin1'))
    expect(outcome).toBe('QUARANTINED')
    for (const [index, [, answer]] of bad.entries()) {
      expect(answers[2 * index]).toBe(`OK first-${index}`)
      const [, line, what] = /^QUARANTINED line (\d+): (.*)$/.exec(answers[2 * index + 1] ?? '') ?? []
      expect(Number(line)).toBe(2 * index + 2)
      expect(what).toMatch(answer)
    }
    expect(counts).toMatchObject({ rows: 22, created: 11, quarantined: 11 })
    expect((await keys()).sort()).toEqual(bad.map((_, index) => `first-${index}`).sort())
  })

  it('with a native file whose dataset falls, falls with all its rows', async () => {
    const fallen = { dataset: aDataset('bad', { licence: 'none' }), entries: [anEvent('x'), { id: 'y' }] }
    const { answers, counts } = await answersTo(lineOf(fallen) + lineOf(draft(1)))
    const dataset = 'QUARANTINED line 1: dataset "bad" is not recorded: hand over a native file with it first'
    expect(answers.filter((answer) => answer === dataset).length).toBe(1)
    expect(answers.length).toBe(4)
    expect(counts).toMatchObject({ rows: 4, created: 1, quarantined: 3 })
  })

  it('that cannot be read is on record with the lines around it', async () => {
    await answersTo(`${lineOf(draft(1))}{"id"\n${lineOf(draft(2))}`)
    const run = await db.prisma.seedRun.findFirst({ where: { input: '-' }, include: { rejects: true } })
    expect(run).toMatchObject({ outcome: 'QUARANTINED', rows: 3, quarantined: 1 })
    expect(run?.rejects).toMatchObject([{ line: 2, field: 'line', raw: '{"id"' }])
  })

  it('may be blank, end as on Windows, or be the last and end with nothing', async () => {
    const text = `\ufeff${JSON.stringify(draft(1))}\r\n\n  \n${JSON.stringify(draft(2))}\r\n${JSON.stringify(draft(3))}`
    expect((await answersTo(text)).answers).toEqual(['OK first-1', 'OK first-2', 'OK first-3'])
  })

  it('belongs to the dataset that it names, or to that of the line before; it may bring one', async () => {
    const { dataset: _, ...nameless } = draft(2)
    const brought = { dataset: aDataset('second'), entries: [anEvent('a'), anEvent('b')] }
    const lines = [draft(1), nameless, brought, { ...nameless, id: 'c' }, draft(3), { ...nameless, id: '4' }]
    const { outcome, answers } = await answersTo(lines.map(lineOf).join(''))
    expect(outcome).toBe('CLEAN')
    expect(answers).toEqual(
      ['first-1', 'first-2', 'second', 'second-a', 'second-b', 'second-c', 'first-3', 'first-4'].map(
        (key) => `OK ${key}`,
      ),
    )
    const runs = await db.prisma.seedRun.findMany({ where: { input: '-' }, include: { dataset: true } })
    expect(runs.map(({ dataset, rows }) => [dataset.key, rows]).sort()).toEqual([
      ['first', 4],
      ['second', 4],
    ])
  })

  it('can add to an entry of another dataset, and link to one of a line before', async () => {
    const contribution = {
      dataset: 'second',
      id: 'more',
      on: 'first-1',
      claims: [aClaim('a', { document: 'article' })],
    }
    const lines = [
      { dataset: aDataset('second') },
      draft(1),
      contribution,
      draft(2, { links: [{ type: 'FOLLOWS', to: 'first-1' }] }),
    ]
    const { answers } = await answersTo(lines.map(lineOf).join(''))
    expect(answers).toEqual(['OK second', 'OK first-1', 'OK first-1', 'OK first-2'])
    expect(await db.prisma.link.count()).toBe(1)
    expect(await db.prisma.contribution.count()).toBe(1)
  })

  it('of a dry run is answered alike and not kept', async () => {
    const before = await dumpOf(db)
    const lines = [
      draft(1),
      { dataset: aDataset('second'), entries: [anEvent('a')] },
      draft('a', { dataset: 'second' }),
    ]
    const { answers, counts } = await answersTo(lines.map(lineOf).join(''), { rehearsal: true })
    expect(answers).toEqual(['OK first-1', 'OK second', 'OK second-a', 'OK second-a'])
    expect(counts).toMatchObject({ created: 3, unchanged: 1 })
    expect(await dumpOf(db)).toEqual(before)
    expect(await db.prisma.seedRun.count({ where: { input: '-' } })).toBe(0)
  })
})

describe('a stream of lines', { timeout: 120_000 }, () => {
  it('that is told to end, ends between two lines', async () => {
    const job = start()
    job.write(lineOf(draft(1)))
    expect(await job.line(0)).toBe('OK first-1')
    job.kill('SIGTERM')
    expect(await job.ended()).toBe(143)
    expect(await keys()).toEqual(['first-1'])
    const run = await db.prisma.seedRun.findFirst({ where: { input: '-' } })
    expect(run).toMatchObject({ outcome: 'FAILED', rows: 1, created: 1 })
  })

  it('without a line is a clean run of no rows', async () => {
    expect(await answersTo('\n')).toMatchObject({ outcome: 'CLEAN', counts: { rows: 0 } })
  })
})
