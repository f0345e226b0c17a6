// The places of the table under way, whose rows point to one another in any order.

import type { PlaceLevel } from '../../prisma/client/enums.js'

/** A place that names and codes can lead to. */
export interface KnownPlace {
  readonly key: string
  readonly level: PlaceLevel
}

export class AnnouncedPlaces {
  private readonly byCode = new Map<string, KnownPlace>()
  private readonly keys = new Set<string>()

  announce(code: string, { key, level }: KnownPlace): void {
    this.byCode.set(code, { key, level })
    this.keys.add(key)
  }

  withCode(code: string): KnownPlace | null {
    return this.byCode.get(code) ?? null
  }

  hasKey(key: string): boolean {
    return this.keys.has(key)
  }
}
