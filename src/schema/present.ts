// Rows that the database's own constraints promise: a detail row of an entry, the target of a foreign key.

/** Throws, as a fault of ours, where the row is missing. */
export function present<Row>(found: Row | null | Promise<Row | null>): Row | Promise<Row> {
  if (found instanceof Promise) return found.then(present<Row>)
  if (found === null) throw new Error('A row that a foreign key or an entry’s kind promises is missing.')
  return found
}
