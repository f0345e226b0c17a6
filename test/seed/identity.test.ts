// Ids are UUIDs of version 5, whatever stands in a name.

import fc from 'fast-check'
import { v5 } from 'uuid'
import { expect, it } from 'vitest'
import { childIdOf, claimIdOf } from '../../src/timeline/recording/identity.js'

it('are what the standard makes of owner and name', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(), (owner, name, position) => {
      expect(claimIdOf(owner, name)).toBe(v5(`claim/${name}`, owner))
      expect(childIdOf(owner, name, position)).toBe(v5(`${name}/${position}`, owner))
    }),
  )
})
