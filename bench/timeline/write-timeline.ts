// A synthetic timeline of any length, the same every time: as skewed as the real ones are, and about nothing that happened.

import { open } from 'node:fs/promises'

const HEADER =
  'id,kind,type,title,summary,start,end,place,raion,actor,role,other,means,document,thread,tag,claim,killed'
const FIRST = Date.parse('2022-02-24T00:00:00Z')
const SPAN_MS = 1200 * 86_400_000
/** The day of which there are the most entries, and how many of a million they are. */
const BUSY_DAY = Date.parse('2024-11-20T00:00:00Z')
const BUSY_SHARE = 0.02
const ROWS_AT_ONCE = 10_000

const RAIONS = [
  'ua-kharkiv-chuhuiv-raion',
  'ua-sumy-sumy-raion',
  'ua-donetsk-bakhmut-raion',
  'ua-donetsk-pokrovsk-raion',
  'ua-zaporizhzhia-polohy-raion',
  'ua-kherson-beryslav-raion',
  'ua-dnipropetrovsk-nikopol-raion',
  'ua-chernihiv-chernihiv-raion',
]
const ACTORS = [
  'russia-armed-forces',
  'ukraine-armed-forces',
  'russia-defence-ministry',
  'ukraine-general-staff',
  'serhiy-lysak',
  'volodymyr-artiukh',
  'yuri-slyusar',
  'dmitry-peskov',
  'us-defense-department',
  'lloyd-austin',
]
const DOCUMENTS = ['synthetic-channel', 'synthetic-wire', 'synthetic-paper', 'synthetic-ministry']
const THREADS = ['long-range-strikes', 'us-land-mines', 'november-21-attacks']
const TAGS = ['night', 'energy', 'rail', 'port', 'border', 'bridge', 'depot', 'airfield', 'school', 'hospital']
const MEANS = ['drone', 'missile', 'artillery', 'atacms', 'antipersonnel-mine', 'long-range-missile']
const TYPES = {
  E: [
    'alert',
    'alert',
    'alert',
    'alert',
    'shelling',
    'shelling',
    'drone',
    'interception',
    'clash',
    'damage',
    'advance',
  ],
  P: ['permit', 'forbid', 'other'],
  A: ['pledge', 'commit', 'deliver'],
  S: ['denial', 'finding', 'reaction'],
}
const WORDS =
  'attack reported near industrial site fire broke out debris fell power line warehouse damaged residents shelter night convoy crossing reserve column trench bridge river rail junction fuel depot radar launcher battery governor statement officials confirmed unconfirmed search rescue crews work continued morning evening strike group wave drones artillery rounds guided bombs mines field clearance village outskirts highway road cut supply'.split(
    ' ',
  )

/**
 * Writes so many rows as CSV, in the order of their times as a publisher would, and returns the megabytes.
 *
 * @param claimShare how many of all entries have a claim
 */
export async function writeTimeline(path: string, rows: number, claimShare = 0.15): Promise<number> {
  const random = randomFrom(20241121)
  const file = await open(path, 'w')
  let bytes = (await file.write(`${HEADER}\n`)).bytesWritten
  const instants = Array.from({ length: rows }, () => instantBy(random)).sort((a, b) => a - b)
  for (let start = 0; start < rows; start += ROWS_AT_ONCE) {
    const lines = instants.slice(start, start + ROWS_AT_ONCE).map((at, n) => lineOf(start + n, at, claimShare, random))
    bytes += (await file.write(`${lines.join('\n')}\n`)).bytesWritten
  }
  await file.close()
  return bytes / 1e6
}

type Random = () => number

// Attacks come in waves: half of all entries lie in a tenth of the hours.
function instantBy(random: Random): number {
  if (random() < BUSY_SHARE) return BUSY_DAY + wholeSeconds(random() * 86_400_000)
  const day = Math.floor(random() ** 0.7 * 1200)
  const hour = random() < 0.5 ? Math.floor(random() * 3) : Math.floor(random() * 24)
  return FIRST + wholeSeconds((day * SPAN_MS) / 1200 + hour * 3_600_000 + random() * 3_600_000)
}

function lineOf(id: number, at: number, claimShare: number, random: Random): string {
  const draw = random()
  const kind = draw < 0.96 ? 'E' : draw < 0.985 ? 'S' : draw < 0.995 ? 'P' : 'A'
  const type = one(TYPES[kind], random)
  const isAlert = type === 'alert'
  const byDay = random() < 0.05 || kind !== 'E'
  const start = new Date(at).toISOString()
  const end = byDay || random() < 0.5 ? '' : endOf(at, random)
  const place = kind === 'S' && random() < 0.5 ? null : placeBy(random)
  const claimed = random() < claimShare
  return [
    `s-${id}`,
    kind,
    type,
    isAlert
      ? `Air alert: ${place ?? 'everywhere'}`
      : `${capital(words(3, random))} ${type}: ${place ?? 'unnamed place'}`,
    isAlert ? '' : `${capital(words(14, random))}.`,
    byDay ? start.slice(0, 10) : `${start.slice(0, 19)}Z`,
    end,
    place ?? '',
    place === null ? '' : raionOf(place),
    isAlert ? '' : skewed(ACTORS, random),
    one(['I', 'T', 'S', 'D'], random),
    isAlert || random() < 0.7 ? '' : skewed(ACTORS.toReversed(), random),
    isAlert || random() < 0.5 ? '' : skewed(MEANS, random),
    `${skewed(DOCUMENTS, random)}-file`,
    random() < 0.02 ? skewed(THREADS, random) : '',
    random() < 0.2 ? skewed(TAGS, random) : '',
    claimed ? `${capital(words(8, random))}.` : '',
    claimed ? Math.floor(random() * 5) : '',
  ].join(',')
}

// One in a thousand lasts for months, as alerts over occupied oblasts do.
function endOf(at: number, random: Random): string {
  const ms = random() < 0.001 ? random() * 300 * 86_400_000 : 60_000 + random() ** 3 * 6 * 3_600_000
  return `${new Date(at + wholeSeconds(ms)).toISOString().slice(0, 19)}Z`
}

// Three thousand settlements; one has a tenth of all entries, and the others fewer and fewer.
function placeBy(random: Random): string {
  return `Settlement ${random() < 0.1 ? 0 : Math.floor(random() ** 3 * 3_000)}`
}

const raionOf = (place: string): string => RAIONS[Number(place.split(' ')[1]) % RAIONS.length] as string
const one = <T>(items: readonly T[], random: Random): T => items[Math.floor(random() * items.length)] as T
const skewed = <T>(items: readonly T[], random: Random): T => items[Math.floor(random() ** 2.5 * items.length)] as T
const words = (count: number, random: Random) => Array.from({ length: count }, () => skewed(WORDS, random)).join(' ')
const capital = (text: string) => `${text[0]?.toUpperCase()}${text.slice(1)}`
const wholeSeconds = (ms: number) => Math.floor(ms / 1_000) * 1_000

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
