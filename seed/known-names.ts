// The names that are known when a table is read.

import { readActorNames, readCapabilityNames, readPlaceNames } from '../src/timeline/recording/known-names.js'
import type { Transaction } from '../src/timeline/recording/transaction.js'
import { NameIndex } from './mapping/name-index.js'
import { PlaceIndex } from './mapping/place-index.js'
import type { Names } from './mapping/row-reading.js'

/** Everything that a row's names can lead to, as it is recorded now. */
export async function readNames(tx: Transaction): Promise<Names> {
  return {
    places: new PlaceIndex(await readPlaceNames(tx)),
    actors: new NameIndex(await readActorNames(tx)),
    capabilities: new NameIndex(await readCapabilityNames(tx)),
  }
}
