// Values with how often each occurs.

export interface ValueCount<Value extends string = string> {
  value: Value
  count: number
}

/** The most frequent first; equal ones in the order of their values. */
export const valuesInOrder = <Value extends string>(counts: ReadonlyMap<Value, number>): ValueCount<Value>[] =>
  [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
