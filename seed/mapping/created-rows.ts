// Rows that searches create: for the same name the same row under the same key, until it is recorded and found.

import { markOf, slugOf } from './normal-name.js'

const KEY_LENGTH = 150

/** Who a created row is. */
export interface CreatedIdentity {
  /** The dataset whose mapping creates it. */
  owner: string
  /** What its key begins with: the key of what it lies in, or of the dataset; '' where it begins with nothing. */
  prefix: string
  /** The name that the key goes on with. */
  name: string
  /** What it was looked for by, and where: what is looked for alike is one. */
  lookedFor: string
}

export interface Creation<Row> extends CreatedIdentity {
  /** Null where no row can be made. */
  make(key: string): Row | null
}

export class CreatedRows<Row extends { key: string }> {
  private readonly rows = new Map<string, Row>()
  private readonly keys = new Map<string, CreatedIdentity>()

  /** `isRecorded` tells whether a key is that of a recorded row. */
  constructor(private readonly isRecorded: (key: string) => boolean) {}

  create(creation: Creation<Row>): Row | null {
    const { owner, prefix, name, lookedFor } = creation
    const before = this.rows.get(lookedFor)
    if (before) return before
    const [plain, marked] = keysOf(creation)
    const isTaken = this.isRecorded(plain) || this.keys.has(plain)
    const row = creation.make(isTaken ? marked : plain)
    if (row === null) return null
    this.rows.set(lookedFor, row)
    this.keys.set(row.key, { owner, prefix, name, lookedFor })
    return row
  }

  /** Forgets the row with this key, which is recorded now, and tells who it was; null where none was created under it. */
  forget(key: string): CreatedIdentity | null {
    const identity = this.keys.get(key)
    if (identity === undefined) return null
    this.keys.delete(key)
    this.rows.delete(identity.lookedFor)
    return identity
  }
}

/** The keys that a created row can have: the second where another row has the first. */
export function keysOf({ prefix, name, lookedFor }: Omit<CreatedIdentity, 'owner'>): [plain: string, marked: string] {
  const key = prefix === '' ? slugOf(name) : `${prefix}-${slugOf(name)}`
  const mark = markOf(lookedFor)
  const marked = `${key.slice(0, KEY_LENGTH - mark.length - 1).replace(/-+$/, '')}-${mark}`
  return [key.length <= KEY_LENGTH ? key : marked, marked]
}
