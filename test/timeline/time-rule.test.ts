// A source's relative words, resolved against the day of its document.

import { describe, expect, it } from 'vitest'
import { resolveWords, timeRules } from '../../src/timeline/time/rule.js'
import { spanFromEdtf } from '../../src/timeline/time/span.js'

const article = { anchorDay: '2024-11-21', zone: 'America/New_York' }
const edtfOf = (rule: string, words?: string, until?: string) => resolveWords({ ...article, rule, words, until }).edtf

describe('the nineteen spans of the seed article', () => {
  it.each([
    ['Damage in Dnipropetrovsk region', 'day-of-report', 'Thursday', undefined, '2024-11-21~', 'DAY'],
    ['Shelling of Sumy region', 'day-of-report', 'Thursday', undefined, '2024-11-21~', 'DAY'],
    ['Drone attack on Sumy region', 'day-of-report', undefined, undefined, '2024-11-21~', 'DAY'],
    ['Two drones over Rostov', 'day-of-report', 'Thursday', undefined, '2024-11-21~', 'DAY'],
    ['Two drones over Volgograd', 'day-of-report', 'Thursday', undefined, '2024-11-21~', 'DAY'],
    ['No casualties and no damage', 'day-of-report', undefined, undefined, '2024-11-21~', 'DAY'],
    ['Land mines', 'weekday', 'Wednesday', undefined, '2024-11-20', 'DAY'],
    ['Long-range missiles', 'recent-days', 'recent days', '2024-11-19', '2024-11-14~/2024-11-19', 'INTERVAL'],
    ['First strike', 'weekday', 'on Tuesday', undefined, '2024-11-19', 'DAY'],
    ['Infantry leads the assault', 'by-then', 'Wednesday', undefined, '../2024-11-20', 'OPEN_START'],
    ['The mines can self-detonate', 'weekday', 'Wednesday', undefined, '2024-11-20', 'DAY'],
    ['$275 million package', 'weekday', 'Wednesday', undefined, '2024-11-20', 'DAY'],
    ['Kremlin on the mine convention', 'weekday', 'Wednesday', undefined, '2024-11-20', 'DAY'],
    ['At least 13 types of mines', 'by-then', undefined, undefined, '../2024-11-21', 'OPEN_START'],
    ['Mines in captured territory', 'by-then', undefined, undefined, '../2024-11-21', 'OPEN_START'],
    ['More territory captured', 'recent-weeks', 'recent weeks', undefined, '2024-10-10~/2024-11-21', 'INTERVAL'],
    ['Policy changes before the inauguration', 'day-of-document', undefined, undefined, '2024-11-21', 'DAY'],
    ['Trump takes office', 'next-such-date', 'January 20', undefined, '2025-01-20', 'DAY'],
    ['The war will be ended', 'by-then', undefined, undefined, '../2024-11-21', 'OPEN_START'],
  ])('%s', (_title, rule, words, until, edtf, precision) => {
    const span = resolveWords({ ...article, rule, words, until })
    expect(span).toMatchObject({
      edtf,
      precision,
      sourceWords: words ?? null,
      resolvedBy: rule,
      anchorDay: '2024-11-21',
    })
    expect(span.approximate).toBe(edtf.includes('~'))
    expect(span).toMatchObject({
      ...spanFromEdtf(edtf, article.zone),
      sourceWords: words ?? null,
      resolvedBy: rule,
      anchorDay: '2024-11-21',
    })
  })
})

describe('a rule', () => {
  it('takes the anchor itself where it is such a weekday, and a week back at the most', () => {
    expect(edtfOf('weekday', 'Thursday')).toBe('2024-11-21')
    expect(edtfOf('weekday', 'late on FRIDAY')).toBe('2024-11-15')
    expect(edtfOf('day-of-report', 'Wednesday')).toBe('2024-11-20~')
    expect(edtfOf('by-then', 'before Monday')).toBe('../2024-11-18')
  })

  it('finds the next such date in the ways in which sources write it', () => {
    for (const words of ['January 20', 'on Jan. 20', '20 January', 'the 20th of January', 'January 20th, when']) {
      expect(edtfOf('next-such-date', words)).toBe('2025-01-20')
    }
    expect(edtfOf('next-such-date', 'November 21')).toBe('2024-11-21')
    expect(edtfOf('next-such-date', 'November 20')).toBe('2025-11-20')
    expect(edtfOf('next-such-date', 'February 29')).toBe('2028-02-29')
    expect(edtfOf('next-such-date', 'September 1')).toBe('2025-09-01')
  })

  it('reaches to the document, or to where something else bounds it', () => {
    expect(edtfOf('recent-days', 'in recent days')).toBe('2024-11-14~/2024-11-21')
    expect(edtfOf('recent-weeks', 'in recent weeks', '2024-11-19')).toBe('2024-10-10~/2024-11-19')
    expect(edtfOf('recent-days', undefined, '2024-11-14')).toBe('2024-11-14~')
  })

  it('has a sentence for readers', () => {
    expect(Object.keys(timeRules)).toHaveLength(7)
    for (const text of Object.values(timeRules)) expect(text).toMatch(/^[A-Z].*\.$/)
  })

  it.each([
    [
      'last-moon',
      'x',
      undefined,
      "'last-moon' is not a rule: the rules are weekday, day-of-report, recent-days, recent-weeks, by-then, day-of-document, next-such-date.",
    ],
    ['toString', 'x', undefined, "'toString' is not a rule"],
    [
      'weekday',
      'yesterday',
      undefined,
      `The rule weekday cannot read 'yesterday': the words must name a weekday, as in "on Tuesday".`,
    ],
    [
      'weekday',
      undefined,
      undefined,
      `The rule weekday cannot read '': the words must name a weekday, as in "on Tuesday".`,
    ],
    [
      'weekday',
      'Tuesday and Wednesday',
      undefined,
      "'Tuesday and Wednesday' names 2 weekdays: keep the one that is meant.",
    ],
    [
      'next-such-date',
      'soon',
      undefined,
      `The rule next-such-date cannot read 'soon': the words must name one day of the year, as in "January 20".`,
    ],
    ['next-such-date', 'April 31', undefined, `The rule next-such-date cannot read 'April 31'`],
    ['next-such-date', 'May 1 or June 1', undefined, `The rule next-such-date cannot read 'May 1 or June 1'`],
    [
      'next-such-date',
      'January 20, 2025',
      undefined,
      "'January 20, 2025' names its year: write the date itself, as in 2025-01-20, without a rule.",
    ],
    [
      'weekday',
      'Tuesday',
      '2024-11-19',
      "The rule weekday takes no 'until': only recent-days and recent-weeks can be narrowed by it.",
    ],
    [
      'recent-days',
      'recent days',
      '2024-11-22',
      "'until' is '2024-11-22': write a day from 2024-11-14 to 2024-11-21, where the words reach.",
    ],
    [
      'recent-days',
      'recent days',
      '2024-11-13',
      "'until' is '2024-11-13': write a day from 2024-11-14 to 2024-11-21, where the words reach.",
    ],
    [
      'recent-days',
      'recent days',
      '2024-11-31',
      "'until' is '2024-11-31': write a day from 2024-11-14 to 2024-11-21, where the words reach.",
    ],
  ])('%s refuses %j (until %s)', (rule, words, until, sentence) => {
    expect(() => edtfOf(rule, words, until)).toThrow(sentence)
  })

  it('refuses an anchor that is no day', () => {
    expect(() => resolveWords({ ...article, anchorDay: '2024-11', rule: 'by-then' })).toThrow(
      "The anchor '2024-11' is not a day: write it as 2024-11-21.",
    )
  })
})
