// The permanent address of an entry: GraphiQL with the entry asked for, or its JSON for a client that is no browser.

const document = (key: string) => `{
  entry(key: "${key}") {
    title
    summary
    kind
    status
    occurred { edtf sourceWords }
    places { place { name } }
    claims { nodes { text channel speaker { name } office { title status } document { title url } } }
    links { type direction entry { key title } }
  }
}`

/** Undefined where the path is not that of an entry. Whether there is such an entry, the answer there tells. */
export function answerPermalink(path: string): Response | undefined {
  const [, key] = /^\/entry\/([a-z0-9-]{1,150})$/.exec(path) ?? []
  if (key === undefined) return undefined
  return new Response(null, {
    status: 302,
    headers: { Location: `../graphql?query=${encodeURIComponent(document(key))}` },
  })
}
