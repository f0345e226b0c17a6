// Tokens: any filter is read back as it was, no damage is read as anything, and what was written once is read for ever.

import { crc32, deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as enums from '../../prisma/client/enums.js'
import { ClientError } from '../../src/errors.js'
import { join } from '../../src/timeline/filter/expand-tokens.js'
import { fingerprintOf } from '../../src/timeline/filter/nesting.js'
import type { TimelineFilter } from '../../src/timeline/filter/timeline-filter.js'
import { readToken, writeToken } from '../../src/timeline/filter/token.js'
import { FIELD_CODES, WORDS } from '../../src/timeline/filter/token-words.js'

const some = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: 1, maxLength: 4 })
const anyOf = <T>(values: Record<string, T>) => some(fc.constantFrom(...Object.values(values)))
const anyText = fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !text.includes('\0'))
const words = fc.oneof(anyText, fc.constantFrom('ua-sumy-oblast', 'iso:UA-59'))
const number = fc.double({ noNaN: true, noDefaultInfinity: true })
const anyWindow = fc.record(
  { from: words, to: words, match: fc.constantFrom('OVERLAPS' as const, 'WITHIN' as const), zone: words },
  { requiredKeys: ['match'] },
)
const own = {
  ...{ kinds: anyOf(enums.EntryKind), eventTypes: anyOf(enums.BattlefieldEventType), aidStages: anyOf(enums.AidStage) },
  ...{ policyActions: anyOf(enums.PolicyAction), roles: anyOf(enums.ParticipationRole), sides: anyOf(enums.Side) },
  ...{ statuses: anyOf(enums.VerificationStatus), occurred: anyWindow, recorded: anyWindow },
  ...{ programmes: some(words), places: some(words), actors: some(words), capabilities: some(words) },
  ...{ sources: some(words), datasets: some(words), threads: some(words), tags: some(words) },
  ...{ includeBelow: fc.boolean(), disputed: fc.boolean(), linkedTo: words, text: words },
  box: fc.record({ south: number, west: number, north: number, east: number }),
  near: fc.record({ lat: number, lon: number, radiusKm: number }),
}
const shown = { includeScheduled: fc.boolean(), includeRetracted: fc.constant(true) }
const level = fc.record(own, { requiredKeys: [] })
/** Every field, and filters inside filters inside filters. */
const anyFilter: fc.Arbitrary<TimelineFilter> = fc
  .tuple(fc.record({ ...own, ...shown }, { requiredKeys: [] }), some(level), some(level), level, fc.nat(7))
  .map(([outer, and, or, not, which]) => ({
    ...outer,
    ...(which & 1 && { and: and.map((each) => ({ ...each, or })) }),
    ...(which & 2 && { or }),
    ...(which & 4 && { not: { ...not, and } }),
  }))

function refusalOf(token: string): string {
  try {
    readToken(token)
  } catch (error) {
    if (error instanceof ClientError && error.code === 'BAD_FILTER') return error.message
    throw error
  }
  throw new Error(`"${token}" was read`)
}

/** A token as somebody could make it who knows how. */
function forged(body: string | Buffer, head = 2): string {
  const bytes = Buffer.concat([Buffer.from([head]), Buffer.from(body)])
  const checksum = Buffer.alloc(4)
  checksum.writeUInt32BE(crc32(bytes))
  return Buffer.concat([bytes, checksum]).toString('base64url')
}

describe('a token', () => {
  it('is read as the filter that it was written from, and stands in an address as it is', () => {
    let longest = 0
    fc.assert(
      fc.property(anyFilter, (filter) => {
        let token: string
        try {
          token = writeToken(filter)
        } catch (error) {
          longest++
          expect(error).toMatchObject({ code: 'BAD_FILTER', message: expect.stringContaining('too long') })
          return
        }
        expect(token).toMatch(/^[\w-]{10,4096}$/)
        expect(fingerprintOf(readToken(token))).toBe(fingerprintOf(filter))
        expect(writeToken(readToken(token))).toBe(token)
      }),
      { numRuns: 400 },
    )
    expect(longest).toBeLessThan(150)
  })

  it('is the same for filters that mean the same', () => {
    const one = { kinds: ['STATEMENT', 'AID_PACKAGE'], includeScheduled: false, tags: null } as const
    expect(writeToken(one)).toBe(writeToken({ kinds: ['AID_PACKAGE', 'STATEMENT', 'STATEMENT'] }))
  })

  it('is short', () => {
    expect(writeToken({}).length).toBeLessThan(12)
    expect(writeToken({ places: ['iso:UA-59'], kinds: ['BATTLEFIELD_EVENT'] }).length).toBeLessThan(32)
  })

  it('with any one character changed, added or left out is refused', () => {
    const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/ ']
    const tokens = [{}, { kinds: ['STATEMENT'] }, { text: 'ATACMS', or: [{ disputed: true }, { tags: ['a', 'b'] }] }]
    for (const token of tokens.map((filter) => writeToken(filter as TimelineFilter))) {
      for (let at = 0; at <= token.length; at++) {
        const [before, after] = [token.slice(0, at), token.slice(at)]
        if (after !== '') expect(refusalOf(before + after.slice(1))).toContain('`token`')
        for (const letter of alphabet) {
          if (after !== '' && letter !== after[0])
            expect(refusalOf(before + letter + after.slice(1))).toContain('`token`')
          if (letter !== after[0]) expect(refusalOf(before + letter + after)).toContain('`token`')
        }
      }
    }
  })

  it('that is forged says nothing that a filter cannot say', () => {
    const known = 'what this server does not know'
    expect(refusalOf(forged('{"j":1}'))).toContain(known)
    expect(refusalOf(forged('{"__proto__":{"k":["STATEMENT"]}}'))).toContain(known)
    expect(refusalOf(forged('{"k":["NO_KIND"]}'))).toContain(known)
    expect(refusalOf(forged('{"k":null}'))).toContain(known)
    expect(refusalOf(forged('{"l":"ua"}'))).toContain(known)
    expect(refusalOf(forged('{"n":{"a":1,"o":2}}'))).toContain(known)
    expect(refusalOf(forged('{"o":{"f":"2024","j":1}}'))).toContain(known)
    expect(refusalOf(forged('{"A":{}}'))).toContain(known)
    for (const text of ['a\\u0000', '\\ud800', '\\udc00\\ud800']) {
      for (const field of [`"h":["${text}"]`, `"i":"${text}"`, `"w":"${text}"`, `"o":{"f":"${text}"}`]) {
        expect(refusalOf(forged(`{${field}}`))).toContain(known)
        expect(refusalOf(forged(`{"N":{${field}}}`))).toContain(known)
      }
    }
    expect(refusalOf(forged('[]'))).toContain(known)
    expect(refusalOf(forged('{"k":'))).toContain('damaged')
    expect(refusalOf(forged(Buffer.from([0x7b, 0xff, 0x7d])))).toContain('damaged')
    expect(refusalOf(forged(`${'{"N":'.repeat(500)}{}${'}'.repeat(500)}`))).toContain(known)
    expect(refusalOf(forged('{"O":[{"y":true}]}'))).toContain('includeScheduled')
    expect(refusalOf(forged('{}', 4))).toContain('another version')
    expect(refusalOf(forged('{}', 255))).toContain('another version')
    expect(refusalOf('A'.repeat(4097))).toContain('longer than 4096')
    expect(refusalOf('')).toContain('damaged')
  })

  it('that would fill the memory is not inflated', () => {
    const bomb = deflateRawSync(Buffer.from(`{"w":"${'a'.repeat(1_000_000)}"}`), { dictionary: Buffer.from(WORDS) })
    const token = forged(bomb, 3)
    expect(token.length).toBeLessThan(4096)
    expect(refusalOf(token)).toContain('damaged')
  })

  it('has a code for every field of a filter, each of its own', () => {
    const codes = Object.values(FIELD_CODES)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.every((code) => /^[a-zA-Z]$/.test(code))).toBe(true)
  })
})

describe('joining', () => {
  it('with nothing gives the filter itself, with one writing', () => {
    fc.assert(
      fc.property(anyFilter, fc.boolean(), (filter, includeScheduled) => {
        const shown = { ...filter, includeScheduled }
        expect(fingerprintOf(join({}, shown))).toBe(fingerprintOf(shown))
        expect(fingerprintOf(join(shown, {}))).toBe(fingerprintOf(shown))
      }),
      { numRuns: 200 },
    )
  })
})

/** Tokens of version 1 as they were first written: what is changed here breaks links that others keep. */
const GOLDEN: [token: string, filter: TimelineFilter][] = [
  ['Ant9HrqgwA', {}],
  [
    'A6uGBx8W5YaWOG0ByxsZgWwBOxSaIkwtlWJrAT0xHgA',
    {
      occurred: { from: '2024-11-19', to: '2024-11-22', match: 'OVERLAPS' },
      places: ['iso:UA-59'],
      includeBelow: false,
    },
  ],
  [
    'A4N6CrWsiNWBBCJykOiQHKSwgEEquzELe8zKAblGQa1IkKsNbJUEtP6BRQS8-EarMeDlO6zuiK0FAG_4ETQ',
    {
      kinds: ['AID_PACKAGE', 'BATTLEFIELD_EVENT', 'POLICY_DECISION', 'STATEMENT'],
      actors: ['united-states'],
      roles: [
        'AFFECTED',
        'AUTHORISED_USER',
        'DECIDER',
        'DONOR',
        'INITIATOR',
        'INTERCEPTOR',
        'RECIPIENT',
        'SPEAKER',
        'SUBJECT',
        'TARGET',
      ],
      sides: ['RUSSIA', 'THIRD_PARTY', 'UKRAINE', 'UNKNOWN'],
    },
  ],
  [
    'A6uGeIJgZY9S4yKXTZjFG1pNB6-e4WUbnnoas8WCq-Ymqjnhjr-lhWj-ENEOwFUJoJX3BJoLaA0Z6rX1YO0QEltlhJotmO1CYmovtGYm1noSe1MvthYAEg7uCw',
    {
      eventTypes: [
        'ABDUCTION_FORCED_DISAPPEARANCE',
        'AGREEMENT',
        'AIR_ALERT',
        'AIR_DRONE_STRIKE',
        'ARMED_CLASH',
        'ARRESTS',
        'ATTACK',
        'CHANGE_TO_GROUP_ACTIVITY',
        'CHEMICAL_WEAPON',
        'DISRUPTED_WEAPONS_USE',
        'EXCESSIVE_FORCE_AGAINST_PROTESTERS',
        'GOVERNMENT_REGAINS_TERRITORY',
        'GRENADE',
        'HEADQUARTERS_OR_BASE_ESTABLISHED',
        'INFRASTRUCTURE_DAMAGE',
        'INTERCEPTION',
        'LOOTING_PROPERTY_DESTRUCTION',
        'MOB_VIOLENCE',
        'NON_STATE_ACTOR_OVERTAKES_TERRITORY',
        'NON_VIOLENT_TRANSFER_OF_TERRITORY',
        'OTHER',
        'PEACEFUL_PROTEST',
        'PROTEST_WITH_INTERVENTION',
        'REMOTE_EXPLOSIVE_LANDMINE_IED',
        'SEXUAL_VIOLENCE',
        'SHELLING_ARTILLERY_MISSILE_ATTACK',
        'SUICIDE_BOMB',
        'TERRITORIAL_CHANGE',
        'VIOLENT_DEMONSTRATION',
      ],
    },
  ],
  [
    'A6tWSgfZg1LuIxXvyHUDzvoAVpXEIsUOPL4KwMZj1lboFR-0foLXV1hrPSy1I7z-hVVsiLoPXiHCogBR3qPUAqgVBFJVgL1Kia0FAM1LG4k',
    {
      policyActions: [
        'APPROVE_TRANSFER',
        'AUTHORISE_USE',
        'DENY',
        'EXTEND',
        'IMPOSE_RESTRICTION',
        'LIFT_RESTRICTION',
        'OTHER',
        'RATIFY',
        'REVERSE',
        'SANCTION',
      ],
      aidStages: ['ALLOCATED', 'CANCELLED', 'COMMITTED', 'CONTRACTED', 'DELIVERED', 'PLEDGED'],
      statuses: ['CLAIMED', 'CONFIRMED', 'CORROBORATED', 'REPORTED', 'RETRACTED', 'SCHEDULED'],
      includeScheduled: true,
      includeRetracted: true,
    },
  ],
  [
    'A6uGO0rX0NwA7BBTIz0jU7DrdE1M9AzBTjQ0N0BypamBnokp2HhjAz1TI7B7DfRMa8FKlRxDHJ19gxViwBlUAZxBY5QUdC9sudhwYd-FvUq1ANmHUFU',
    {
      box: { south: -44.1, west: 170, north: 52.25, east: -170 },
      near: { lat: 50.45, lon: 30.52, radiusKm: 0.5 },
      text: 'ATACMS "long range" -дрон',
    },
  ],
  [
    'A6uGeAaevSD5J1ZHKQUsDE7EsTpKmUpW0Lyoaw6KT7DJIKPgUQW13QRkby7Y6ZCsGwv2DaozDC3hSSAK6iT0JADzTB00FSAXcLXQkMXItLE6ShkgiYtNF7Ze2AyPCdQyJ7YWAINSx_8',
    {
      programmes: ['us-pda'],
      occurred: { to: '2024', match: 'WITHIN' },
      recorded: { from: '2024-11-19T00:00:00Z', to: '2025~', match: 'STARTS_WITHIN', zone: 'Europe/Kyiv' },
      capabilities: ['atacms', 'drone'],
      sources: ['voice-of-america'],
      datasets: ['acled'],
      threads: ['us-land-mines'],
      tags: ['тег'],
      linkedTo: 'us-pda-70',
    },
  ],
  [
    'A6uGehQamgi_goMyA-SGJKXYWpA4mJOoFFsbWxurA1WVBgv7WOTARwRrbG0tAFoXG_M',
    {
      and: [{ disputed: true }, { or: [{ not: { tags: ['b'] } }, { tags: ['a'] }] }],
      or: [{ disputed: false }],
      not: { kinds: ['STATEMENT'] },
    },
  ],
]

const fieldsOf = (filter: TimelineFilter): string[] => [
  ...Object.keys(filter),
  ...[...(filter.and ?? []), ...(filter.or ?? [])].flatMap(fieldsOf),
]

describe('written by version 1', () => {
  it.each(GOLDEN)('%s is read for ever', (token, filter) => {
    expect(readToken(token)).toEqual(filter)
  })

  it('covers every field', () => {
    expect(new Set(GOLDEN.flatMap(([, filter]) => fieldsOf(filter)))).toEqual(new Set(Object.keys(FIELD_CODES)))
  })

  it('with the words of then', () => {
    expect(crc32(WORDS)).toBe(2644171522)
  })
})
