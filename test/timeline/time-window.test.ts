// Which spans a window holds, by days and by instants.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spanFromEdtf } from '../../src/timeline/time/span.js'
import { inWindow, readWindow, type WindowInput } from '../../src/timeline/time/window.js'
import { anyMatch, nearBound, nearSpan } from './arbitrary-time.js'

const holds = (edtf: string, window: WindowInput, zone = 'UTC') =>
  inWindow(spanFromEdtf(edtf, zone), readWindow(window))
const november = { from: '2024-11', to: '2024-12' }

describe('a window is read', () => {
  it('by day where a date stands alone, a month or year being its first day', () => {
    expect(readWindow({ from: '2024-11-20', to: '2025' })).toEqual({
      from: { by: 'DAY', day: '2024-11-20' },
      to: { by: 'DAY', day: '2025-01-01' },
      match: 'OVERLAPS',
    })
  })

  it('by instant where a zone or an offset places it, each bound for itself', () => {
    const midnight = { by: 'INSTANT', instant: new Date('2024-11-20T05:00:00.000Z') }
    expect(readWindow({ from: '2024-11-20', zone: 'America/New_York' }).from).toEqual(midnight)
    expect(readWindow({ from: '2024-11-20T00:00', zone: 'America/New_York' }).from).toEqual(midnight)
    expect(readWindow({ from: '2024-11-20T05:00:00.000Z', zone: 'Europe/Kyiv' }).from).toEqual(midnight)
    expect(readWindow({ from: '2024-11-20T05:00:00.123Z' }).from).toEqual({
      by: 'INSTANT',
      instant: new Date('2024-11-20T05:00:00.123Z'),
    })
    expect(readWindow({ from: '2024-11-19', to: '2024-11-20T05:00Z', match: 'WITHIN' })).toEqual({
      from: { by: 'DAY', day: '2024-11-19' },
      to: midnight,
      match: 'WITHIN',
    })
  })

  it.each<[WindowInput, string]>([
    [{}, "The window has no bound: give 'from', 'to' or both."],
    [{ from: null, to: null, match: 'WITHIN' }, "The window has no bound: give 'from', 'to' or both."],
    [
      { from: '2024-12', to: '2024-11' },
      "The window from '2024-12' to '2024-11' holds nothing: 'from' must be before 'to', which is not part of it.",
    ],
    [{ from: '2024-11', to: '2024-11' }, "The window from '2024-11' to '2024-11' holds nothing"],
    [{ from: '2024-11-20T05:00Z', to: '2024-11-20T05:00Z' }, 'holds nothing'],
    [{ from: '2024-11-20', to: '2024-11-19T10:00Z' }, 'holds nothing'],
    [{ from: '2024-11-20T12:00Z', to: '2024-11-20' }, 'holds nothing'],
    [
      { from: 'soon' },
      "'from' cannot be read: 'soon' is not a date: write 2024, 2024-11, 2024-11-21, or 2024-11-19T03:25:00+03:00.",
    ],
    [{ to: '2023-02-29' }, "'to' cannot be read: 2023-02-29 does not exist: the days of 2023-02 run from 01 to 28."],
    [{ to: '2024-11/2024-12' }, "'to' is '2024-11/2024-12', an interval: give its ends as 'from' and 'to'."],
    [{ from: '2024-11~' }, "'from' is '2024-11~': a bound is exact, write it without '~'."],
    [
      { from: '2024-11-20T05:00' },
      "'from' is '2024-11-20T05:00', a time without a place: add an offset such as Z, or give 'zone'.",
    ],
    [
      { from: '2024-03-10T02:30', zone: 'America/New_York' },
      "'from' cannot be read: 2024-03-10 02:30 is skipped by the clocks of America/New_York",
    ],
    [
      { from: '2024', zone: 'Mars/Base' },
      "'Mars/Base' is not a zone: write an IANA name such as Europe/Kyiv, America/New_York or UTC.",
    ],
  ])('or refused with a sentence: %j', (window, sentence) => {
    expect(() => readWindow(window)).toThrow(sentence)
  })

  it('where a day and an instant may still meet somewhere on earth', () => {
    expect(() => readWindow({ from: '2024-11-20', to: '2024-11-19T10:00:01Z' })).not.toThrow()
    expect(() => readWindow({ from: '2024-11-20T11:59Z', to: '2024-11-20' })).not.toThrow()
  })
})

describe('a window holds', () => {
  it('an interval of 604 days when it overlaps, not when it starts or lies within', () => {
    const alert = '2023-03-27T10:00:00Z/2024-11-20T10:00:00Z'
    expect(holds(alert, november)).toBe(true)
    expect(holds(alert, { ...november, match: 'STARTS_WITHIN' })).toBe(false)
    expect(holds(alert, { ...november, match: 'WITHIN' })).toBe(false)
    expect(holds(alert, { from: '2023-03-27', match: 'STARTS_WITHIN' })).toBe(true)
    expect(holds(alert, { from: '2023', to: '2025', match: 'WITHIN' })).toBe(true)
  })

  it('its first day and not its last bound', () => {
    expect(holds('2024-11-01', november)).toBe(true)
    expect(holds('2024-12-01', november)).toBe(false)
    expect(holds('2024-10-31', november)).toBe(false)
    expect(holds('2024-10-31/2024-11-01', november)).toBe(true)
    expect(holds('2024-11-30/2024-12-01', { ...november, match: 'WITHIN' })).toBe(false)
    expect(holds('2024-11-20T05:00Z', { from: '2024-11-20T05:00:59.999Z' })).toBe(true)
    expect(holds('2024-11-20T05:00Z', { from: '2024-11-20T05:01Z' })).toBe(false)
    expect(holds('2024-11-20T05:00Z', { to: '2024-11-20T05:00Z' })).toBe(false)
  })

  it('what was lived as that day, wherever it was', () => {
    const tuesday = { from: '2024-11-19', to: '2024-11-20' }
    expect(holds('2024-11-19T03:25', tuesday, 'Europe/Moscow')).toBe(true)
    expect(holds('2024-11-19T03:25', { ...tuesday, zone: 'America/New_York' }, 'Europe/Moscow')).toBe(false)
    expect(holds('2024-11-19', tuesday, 'Pacific/Kiritimati')).toBe(true)
    expect(holds('2024-11-19', { ...tuesday, zone: 'America/New_York', match: 'WITHIN' }, 'Europe/Kyiv')).toBe(false)
  })

  it('an open start back to its sort instant only', () => {
    expect(holds('../2024-11-20', { to: '2024-11-20' })).toBe(false)
    expect(holds('../2024-11-20', { to: '2024-11-21' })).toBe(true)
    expect(holds('../2024-11-20', { to: '2024-11-20T00:00:00.001Z' })).toBe(true)
    expect(holds('../2024-11-20', { to: '2024-11-20T00:00:00Z' })).toBe(false)
    expect(holds('../2024-11-20', { from: '2024-11-20', match: 'STARTS_WITHIN' })).toBe(true)
    expect(holds('../2024-11-20', { from: '2000', to: '2030', match: 'WITHIN' })).toBe(false)
  })

  it('an open end without limit', () => {
    expect(holds('2024-11-20/..', { from: '2100' })).toBe(true)
    expect(holds('2024-11-20/..', { to: '2024-11-20' })).toBe(false)
    expect(holds('2024-11-20/', { from: '2000', match: 'WITHIN' })).toBe(false)
    expect(holds('2024-11-20/', { from: '2024-11-20', to: '2024-11-21', match: 'STARTS_WITHIN' })).toBe(true)
  })
})

describe('for every span and window', () => {
  it('one of two neighbours holds the start, never both', () => {
    fc.assert(
      fc.property(nearSpan, nearBound, (span, bound) => {
        const before = inWindow(span, { from: null, to: bound, match: 'STARTS_WITHIN' })
        const after = inWindow(span, { from: bound, to: null, match: 'STARTS_WITHIN' })
        expect(before).toBe(!after)
      }),
    )
  })

  it('what lies or starts within a window overlaps it', () => {
    fc.assert(
      fc.property(nearSpan, nearBound, nearBound, (span, from, to) => {
        const overlaps = inWindow(span, { from, to, match: 'OVERLAPS' })
        if (inWindow(span, { from, to, match: 'WITHIN' })) expect(overlaps).toBe(true)
        if (inWindow(span, { from, to, match: 'STARTS_WITHIN' })) expect(overlaps).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('what overlaps two neighbours lies within neither', () => {
    fc.assert(
      fc.property(nearSpan, nearBound, (span, bound) => {
        const [before, after] = [
          { from: null, to: bound },
          { from: bound, to: null },
        ]
        const within = [before, after].some((window) => inWindow(span, { ...window, match: 'WITHIN' }))
        const both = [before, after].every((window) => inWindow(span, { ...window, match: 'OVERLAPS' }))
        expect(within && both).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it('a wider window holds no less', () => {
    fc.assert(
      fc.property(nearSpan, nearBound, nearBound, anyMatch, (span, from, to, match) => {
        if (!inWindow(span, { from, to, match })) return
        expect(inWindow(span, { from, to: null, match })).toBe(true)
        expect(inWindow(span, { from: null, to, match })).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
