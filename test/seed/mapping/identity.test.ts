// Who a row is: its id, and the fingerprint by which a row is known that need not be mapped again.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aRow, entryMapping, gazetteer, knownNames, leastCells, open } from './given.js'

const text = entryMapping(`
  places: [{ find: [{ name: '{town}', level: SETTLEMENT, within: [{ key: ua }], otherwise: CREATE }], role: OCCURRED }]
  participants: [{ find: [{ name: '{who}', otherwise: OMIT }], role: SUBJECT }]
`)

const cells = { ...leastCells, town: 'Sumy', who: 'Ukraine', unread: 'x' }

async function printer(mappingText = text, name?: string) {
  const { compiled } = await open(mappingText, name)
  return (row: Record<string, string>, names = knownNames()) => {
    const who = compiled.identify(aRow({ ...cells, ...row }), names)
    if (who.skipped !== undefined || who.problems) throw new Error(JSON.stringify(who))
    return Buffer.from(who.fingerprint).toString('hex')
  }
}

describe('a fingerprint', () => {
  it('is the same for the same row, whatever stands in columns that are not read', async () => {
    const print = await printer()
    expect(print({})).toMatch(/^[0-9a-f]{64}$/)
    expect(print({})).toBe(print({}))
    expect(print({ unread: 'y', town: ' Sumy ' })).toBe(print({}))
    expect((await printer())({})).toBe(print({}))
  })

  it('is another for every other cell that is read', async () => {
    const print = await printer()
    const row = fc.record({
      id: fc.constantFrom('a', 'b', 'ab'),
      at: fc.constantFrom('2024-11-20', 'never'),
      town: fc.constantFrom('Sumy', 'SUMY', ''),
      who: fc.constantFrom('', 'Ukraine', 'b'),
    })
    fc.assert(
      fc.property(row, row, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other)
        expect(print(one) === print(other)).toBe(isSame)
      }),
    )
  })

  it('tells apart cells that are the same when they are put together', async () => {
    const print = await printer()
    expect(print({ town: 'Sumy', who: 'x' })).not.toBe(print({ town: 'Sumyx', who: '' }))
    expect(print({ id: 'a1', at: '2' })).not.toBe(print({ id: 'a', at: '12' }))
  })

  it('is another for another mapping, another dataset, and other places behind the names', async () => {
    const print = await printer()
    expect((await printer(text.replace('Watchers', 'Watcher')))({})).not.toBe(print({}))
    expect((await printer(text, 'others.yaml'))({})).not.toBe(print({}))
    const renamed = gazetteer.map((place) => (place.key === 'sumy' ? { ...place, key: 'sumy-city' } : place))
    expect(print({}, knownNames(renamed))).not.toBe(print({}))
    // A place that is created, and then found, is the same place.
    const lacking = gazetteer.filter(({ key }) => key !== 'sumy')
    const created = { key: 'ua-sumy', name: 'Sumy', level: 'SETTLEMENT', parent: 'ua', owner: 'watch' } as const
    expect(print({}, knownNames([...lacking, created]))).toBe(print({}, knownNames(lacking)))
    // One that the gazetteer learns of counts instead of it.
    expect(print({}, knownNames([...gazetteer, created]))).toBe(print({}))
  })
})

describe('a row', () => {
  const skipping = text.replace(
    'entry:',
    `skip:
  - { when: { column: id, startsWith: '#' }, reason: Tags }
  - { when: { column: town, empty: true }, reason: No place }
entry:`,
  )

  it('is passed over by the first rule that holds', async () => {
    const { compiled } = await open(skipping)
    const skipped = (row: object) => compiled.identify(aRow({ ...cells, ...row }), knownNames()).skipped
    expect(skipped({ id: '#id', town: '' })).toBe('Tags')
    expect(skipped({ town: '' })).toBe('No place')
    expect(skipped({})).toBeUndefined()
  })

  it('that could not be read is not passed over: nobody knows what it says', async () => {
    const { compiled } = await open(skipping)
    const problem = { field: '', reason: 'has 3 cells under 4 columns' }
    expect(compiled.identify(aRow({}, problem), knownNames())).toEqual({ problems: [problem], id: null })
  })

  it('has the first id whose columns are filled', async () => {
    const { compiled } = await open(text.replace(`id: '{id}'`, `id: ['{id} {at}', '{id}']`))
    const idOf = (row: object) => compiled.identify(aRow({ ...cells, ...row }), knownNames())
    expect(idOf({})).toMatchObject({ id: 'a1 2024-11-20' })
    expect(idOf({ at: '' })).toMatchObject({ id: 'a1' })
    expect(idOf({ id: '' })).toMatchObject({
      problems: expect.arrayContaining([{ field: 'id, at', reason: expect.stringMatching(/^is empty/) }]),
    })
  })
})
