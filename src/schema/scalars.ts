// The scalars of the schema, each with one way of being written.

import { ClientError } from '../errors.js'
import { isDay } from '../timeline/time/civil-day.js'
import { isZone } from '../timeline/time/zone.js'
import { builder } from './builder.js'

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

/** 'YYYY-MM-DD' of a civil day, which the database hands over as UTC midnight. */
export const writeDay = (day: Date | string): string => (typeof day === 'string' ? day : day.toISOString().slice(0, 10))

const readString = (name: string, pattern: RegExp, wanted: string) => (value: unknown) => {
  if (typeof value === 'string' && pattern.test(value)) return value
  throw new ClientError('BAD_REQUEST', `${name} must be ${wanted}.`)
}

function readInstant(value: unknown): Date {
  const instant = typeof value === 'string' && RFC_3339.test(value) ? new Date(value) : new Date(Number.NaN)
  const year = instant.getUTCFullYear()
  if (year >= 1900 && year <= 2200) return instant
  throw new ClientError('BAD_REQUEST', 'A DateTime must be an instant of 1900 to 2200, such as "2024-11-19T00:25:00Z".')
}

function readDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value
  throw new ClientError('BAD_REQUEST', 'A Date must be a day of the calendar, such as "2024-11-20".')
}

function readZone(value: unknown): string {
  if (typeof value === 'string' && isZone(value)) return value
  throw new ClientError('BAD_REQUEST', 'A TimeZone must be an IANA name such as "Europe/Kyiv", or "UTC".')
}

builder.scalarType('DateTime', {
  description: 'An instant, always written in UTC with milliseconds, such as `2024-11-20T05:00:00.000Z` (RFC 3339).',
  serialize: (instant) => instant.toISOString(),
  parseValue: readInstant,
})

builder.scalarType('Date', {
  description: 'A civil day without a zone, such as `2024-11-20` (ISO 8601).',
  serialize: writeDay,
  parseValue: readDay,
})

builder.scalarType('Decimal', {
  description: 'An exact decimal number as a string without an exponent, such as `"275000000"`.',
  serialize: String,
  parseValue: readString('A Decimal', /^-?\d{1,18}(\.\d{1,9})?$/, 'a string of digits such as "275000000"'),
})

builder.scalarType('CurrencyCode', {
  description: 'A currency by its ISO 4217 code, such as `USD`.',
  serialize: String,
  parseValue: readString('A CurrencyCode', /^[A-Z]{3}$/, 'an ISO 4217 code such as "USD"'),
})

builder.scalarType('TimeZone', {
  description: 'A time zone by its IANA name, such as `Europe/Kyiv`.',
  serialize: String,
  parseValue: readZone,
})
