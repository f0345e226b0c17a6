// What is no statement of time of ours, and the sentence that says what would be right.

import { describe, expect, it } from 'vitest'
import { spanFromEdtf } from '../../src/timeline/time/span.js'
import { TimeError } from '../../src/timeline/time/time-error.js'

const newYork = 'America/New_York'

describe('a span that cannot be read says what would be right', () => {
  it.each([
    ['', "'' is empty: write a date such as 2024, 2024-11 or 2024-11-21."],
    ['soon', "'soon' is not a date: write 2024, 2024-11, 2024-11-21, or 2024-11-19T03:25:00+03:00."],
    ['2024-02-30', '2024-02-30 does not exist: the days of 2024-02 run from 01 to 29.'],
    ['2023-02-29', '2023-02-29 does not exist: the days of 2023-02 run from 01 to 28.'],
    ['2023-02-29T10:00Z', '2023-02-29 does not exist: the days of 2023-02 run from 01 to 28.'],
    ['2024-00', "Month 00 in '2024-00' does not exist: months run from 01 to 12."],
    ['2024-13-01', "Month 13 in '2024-13-01' does not exist: months run from 01 to 12."],
    ['1899-12-31', 'The year 1899 is out of range: years run from 1900 to 2200.'],
    ['2201', 'The year 2201 is out of range: years run from 1900 to 2200.'],
    ['Y20240', "'Y20240' is not a year of four digits: years run from 1900 to 2200."],
    ['2024-11-19T25:00:00Z', "Hour 25 in '2024-11-19T25:00:00Z' does not exist: hours run from 00 to 23."],
    ['2024-11-19T24:00:00Z', "Hour 24 in '2024-11-19T24:00:00Z' does not exist: hours run from 00 to 23."],
    ['2024-11-19T23:60Z', "Minute 60 in '2024-11-19T23:60Z' does not exist: minutes run from 00 to 59."],
    ['2024-11-19T23:59:60Z', "Second 60 in '2024-11-19T23:59:60Z' does not exist: seconds run from 00 to 59."],
    [
      '2024-11-19T23:00+19:00',
      "The offset in '2024-11-19T23:00+19:00' does not exist: offsets run from -14:00 to +14:00.",
    ],
    [
      '2024-11-19T23:00+0300',
      "'2024-11-19T23:00+0300' has an offset that cannot be read: write it as +03:00, or Z for UTC.",
    ],
    ['2024-11-20/2024-11-19', "'2024-11-20/2024-11-19' runs backwards: write the earlier end first."],
    ['../..', "'../..' says nothing: write at least one end, as in ../2024-11-20 or 2024-11-20/..."],
    ['/', "'/' says nothing: write at least one end, as in ../2024-11-20 or 2024-11-20/..."],
    ['2024/2025/2026', "'2024/2025/2026' has more than two ends: write an interval as 2024-11-14/2024-11-20."],
    [
      '{2024,2025}',
      "'{2024,2025}' is a set of dates, which is not taken: write an interval, or one entry for each date.",
    ],
    ['2024-21', "'2024-21' is a season, which is not taken: write its months, as in 2024-03/2024-05."],
    [
      '2024-1X-01',
      "'2024-1X-01' leaves digits open, which is not taken: write the month or year itself, such as 2024-11 or 2024.",
    ],
    [
      '2024-11-21?',
      "'2024-11-21?' holds a mark that is not taken: of EDTF's marks only '~' (about) is, as in 2024-11-21~.",
    ],
    [
      '2024-11-21%',
      "'2024-11-21%' holds a mark that is not taken: of EDTF's marks only '~' (about) is, as in 2024-11-21~.",
    ],
    [
      '~2024-11-21',
      "'~2024-11-21' holds '~' before its end: 2024-11-21~ is about that day (~2024-11-21 would be about that year).",
    ],
    [
      '2024-11-21T03:25~',
      "'2024-11-21T03:25~' marks a time of day, which EDTF cannot: leave the mark away and say `approximate` beside it.",
    ],
    [
      '2024-W47',
      "'2024-W47' is a week, which EDTF lacks: write its seven days, as in 2024-11-18/2024-11-24, with precision WEEK.",
    ],
    [
      '2024-11-19T03',
      "'2024-11-19T03' is an hour, which EDTF lacks: write its ends, as in 2024-11-19T03:00:00/2024-11-19T03:59:59.",
    ],
    [
      '2024-11-19T03:00/T03:59',
      "'T03:59' has no day: write both ends of an interval in full, as in 2024-11-19T03:00:00/2024-11-19T03:59:59.",
    ],
    ['2024-11-19 03:25', "'2024-11-19 03:25' has a blank between day and time: write T, as in 2024-11-19T03:25:00."],
    [
      '2024-03-10T02:30',
      '2024-03-10 02:30 is skipped by the clocks of America/New_York: write the time with its offset.',
    ],
    [
      '2024-11-03T01:30',
      '2024-11-03 01:30 is shown twice by the clocks of America/New_York: write the time with its offset.',
    ],
  ])('%s', (text, sentence) => {
    expect(() => spanFromEdtf(text, newYork)).toThrow(new TimeError(sentence))
  })

  it('for a day that a zone never had, a zone that does not exist, and a precision that does not fit', () => {
    expect(() => spanFromEdtf('2011-12-30', 'Pacific/Apia')).toThrow(
      "'2011-12-30' was skipped by the calendar of Pacific/Apia: write the day before or after.",
    )
    expect(() => spanFromEdtf('2024', 'Mars/Base')).toThrow("'Mars/Base' is not a zone")
    expect(() => spanFromEdtf('2024-11-21', 'UTC', 'WEEK')).toThrow(
      "'2024-11-21' is DAY, not WEEK: for WEEK write an interval of seven days, as in 2024-11-18/2024-11-24.",
    )
    expect(() => spanFromEdtf('2024-11-21/2024-11-22', 'UTC', 'HOUR')).toThrow('is INTERVAL, not HOUR')
    expect(() => spanFromEdtf('../2024-11-22', 'UTC', 'INTERVAL')).toThrow('is OPEN_START, not INTERVAL')
  })

  it('and never echoes more than a little of it', () => {
    expect(() => spanFromEdtf('9'.repeat(100_000), 'UTC')).toThrow(/^.{1,160}$/)
  })
})
