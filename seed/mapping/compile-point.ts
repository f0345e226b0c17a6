// Points of a mapping: a latitude and a longitude as they are written.

import { quoted } from '../../src/timeline/time/time-error.js'
import { compileText } from './compile-text.js'
import type { MappingField } from './mapping-field.js'
import type { Read } from './row-reading.js'
import type { Text } from './value-draft.js'

export interface Point {
  lat: number
  lon: number
}

/** Null where one of the two is empty, and where one is no degree, which is reported. */
export function compilePoint(point: { lat: Text; lon: Text } | undefined, field: MappingField): Read<Point | null> {
  if (point === undefined) return () => null
  const lat = compileDegree(point.lat, 90, field.at('lat'))
  const lon = compileDegree(point.lon, 180, field.at('lon'))
  return (reading) => {
    const at = { lat: lat(reading), lon: lon(reading) }
    return at.lat === null || at.lon === null ? null : { lat: at.lat, lon: at.lon }
  }
}

function compileDegree(text: Text, most: number, field: MappingField): Read<number | null> {
  const written = compileText(text, field)
  return (reading) => {
    const cell = written(reading)
    if (cell === null) return null
    const degree = /^[+-]?\d{1,3}(\.\d+)?$/.test(cell) ? Number(cell) : Number.NaN
    if (Math.abs(degree) <= most) return degree
    return reading.report(
      field.label,
      `holds ${quoted(cell)}: write a degree from -${most} to ${most}, with a decimal point`,
    )
  }
}
