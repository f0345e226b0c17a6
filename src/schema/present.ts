// Rows that the database's own constraints promise: a detail row of an entry, the target of a foreign key.

/** Throws, as a fault of ours, where the row is missing. */
export async function present<Row>(promised: Promise<Row | null>): Promise<Row> {
  const row = await promised
  if (row === null) throw new Error('A row that a foreign key or an entry’s kind promises is missing.')
  return row
}
