// Names for statements: one with a name is prepared once per connection and spares PostgreSQL the parsing.

// A connection keeps every statement that it prepared: past so many, they stay nameless.
const MOST_NAMED = 500

/** Names statements by their text, within one namespace of a connection. */
export function nameStatements(namespace: string): (text: string) => string {
  const names = new Map<string, string>()
  return (text) => {
    const name = names.get(text) ?? (names.size < MOST_NAMED ? `${namespace}_${names.size}` : '')
    if (name) names.set(text, name)
    return name
  }
}
