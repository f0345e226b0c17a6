// An area on the ground as a condition on the feed: one of an entry's own places has its point there.

import { Prisma } from '../../../prisma/client/client.js'
import { ClientError } from '../../errors.js'
import type { GeoBox, GeoNear } from './timeline-filter.js'

type Sql = Prisma.Sql

/** Mean radius of the earth, in kilometres. */
const EARTH_KM = 6371.0088
/** Half the way around it. */
const FURTHEST_KM = 20_015

/** Throws BAD_FILTER for a rectangle that is none. */
export function insideBox({ south, west, north, east }: GeoBox): Sql {
  refuseOutside('box.south', south, 90)
  refuseOutside('box.north', north, 90)
  refuseOutside('box.west', west, 180)
  refuseOutside('box.east', east, 180)
  if (south > north) {
    throw new ClientError('BAD_FILTER', `\`box.south\` is ${south}, north of \`box.north\`: exchange the two.`)
  }
  return hasPlace(Prisma.sql`p.lat between ${south} and ${north} and ${between(west, east)}`)
}

/** Throws BAD_FILTER for a circle that is none. */
export function near({ lat, lon, radiusKm }: GeoNear): Sql {
  refuseOutside('near.lat', lat, 90)
  refuseOutside('near.lon', lon, 180)
  if (!(radiusKm > 0 && radiusKm <= FURTHEST_KM)) {
    throw new ClientError(
      'BAD_FILTER',
      `\`near.radiusKm\` is ${radiusKm}: give kilometres above 0 and up to ${FURTHEST_KM}.`,
    )
  }
  const distance = Prisma.sql`2 * ${EARTH_KM}::float8 * asin(least(1, sqrt(
    power(sin(radians(p.lat - ${lat}::float8) / 2), 2)
    + cos(radians(${lat}::float8)) * cos(radians(p.lat)) * power(sin(radians(p.lon - ${lon}::float8) / 2), 2))))`
  return hasPlace(Prisma.sql`${around(lat, lon, radiusKm)} and ${distance} <= ${radiusKm}::float8`)
}

function hasPlace(condition: Sql): Sql {
  return Prisma.sql`exists (
    select from entry_place x join place p on p.id = x.place_id where x.entry_id = f.entry_id and ${condition})`
}

// The rectangle around the circle, for the index over points. Near a pole it holds every longitude.
function around(lat: number, lon: number, radiusKm: number): Sql {
  const degrees = (180 / Math.PI) * (radiusKm / EARTH_KM) * 1.000001
  const [south, north] = [lat - degrees, lat + degrees]
  const inHeight = Prisma.sql`p.lat between ${south} and ${north}`
  if (south <= -90 || north >= 90) return inHeight
  const ratio = Math.sin((degrees * Math.PI) / 180) / Math.cos((lat * Math.PI) / 180)
  const width = (180 / Math.PI) * Math.asin(Math.min(1, ratio)) * 1.000001
  return Prisma.sql`${inHeight} and ${between(wrapped(lon - width), wrapped(lon + width))}`
}

function between(west: number, east: number): Sql {
  return west <= east
    ? Prisma.sql`p.lon between ${west} and ${east}`
    : Prisma.sql`(p.lon >= ${west} or p.lon <= ${east})`
}

function wrapped(lon: number): number {
  return lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon
}

function refuseOutside(field: string, degrees: number, most: number): void {
  if (!(Math.abs(degrees) <= most)) {
    throw new ClientError('BAD_FILTER', `\`${field}\` is ${degrees}: give degrees from -${most} to ${most}.`)
  }
}
