// What may be asked at once: each limit holds at its edge, says what it is, and costs the server nothing to keep.
import { connect } from 'node:net'
import { getIntrospectionQuery } from 'graphql'
import { afterAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.js'
import { serveSmall, startSmall } from '../support/small-server.js'

const server = await startSmall()
const { ask, url } = server
afterAll(server.close)

const limits = readConfig({})
const deep = (levels: number) => `${'{ self '.repeat(levels - 1)}{ echo }${' }'.repeat(levels - 1)}`
const spread = (levels: number) =>
  `{ ...F1 } ${Array.from({ length: levels - 1 }, (_, i) => `fragment F${i + 1} on Query { self { ...F${i + 2} } }`).join(' ')} fragment F${levels} on Query { echo }`

describe.each([
  ['depth', deep(limits.maxDepth), deep(limits.maxDepth + 1), 'more than 15 deep'],
  ['depth through fragments', spread(limits.maxDepth), spread(limits.maxDepth + 1), 'more than 15 deep'],
  ['aliases', fields(limits.maxAliases, 'a$: echo'), fields(limits.maxAliases + 1, 'a$: echo'), 'more than 30 aliases'],
  [
    'directives',
    fields(limits.maxDirectives, 'echo @skip(if: false)'),
    fields(limits.maxDirectives + 1, 'echo @skip(if: false)'),
    'more than 50 directives',
  ],
  ['tokens', fields(limits.maxTokens - 2, 'echo'), fields(limits.maxTokens - 1, 'echo'), 'longer than 1500 names'],
  ['brackets', nested(limits.maxNesting - 2), nested(limits.maxNesting - 1), 'more than 64 brackets'],
])('The limit of %s', (_, within, beyond, message) => {
  test('lets through what reaches it', async () => {
    const { body } = await ask(within)
    expect(body.errors?.[0]?.extensions.code).not.toBe('TOO_COSTLY')
  })

  test('refuses what passes it, again and again, and names itself', async () => {
    for (const _ of [1, 2]) {
      const { status, body } = await ask(beyond)
      expect(status).toBe(400)
      expect(body.errors).toHaveLength(1)
      expect(body.errors?.[0]).toMatchObject({
        message: expect.stringContaining(message),
        extensions: { code: 'TOO_COSTLY' },
      })
    }
  })
})

function fields(count: number, field: string): string {
  return `{ ${Array.from({ length: count }, (_, i) => field.replace('$', String(i))).join(' ')} }`
}

function nested(lists: number): string {
  return `{ echo(text: ${'['.repeat(lists)}${']'.repeat(lists)}) }`
}

test.each(['[', '{', '('])('20,000 open %s are refused before the parser sees them', async (bracket) => {
  const { status, body } = await ask(`{ echo(text: ${bracket.repeat(20_000)}`)
  expect(status).toBe(400)
  expect(body.errors?.[0]?.extensions.code).toMatch(/TOO_COSTLY|GRAPHQL_PARSE_FAILED/)
  expect(JSON.stringify(body)).not.toContain('stack')
})

test('Brackets inside strings and comments do not count', async () => {
  const { body } = await ask(`# ${'['.repeat(100)}\n{ echo(text: "${'['.repeat(100)}") }`)
  expect(body.data).toEqual({ echo: '['.repeat(100) })
})

test('Variables may nest as deep as a document', async () => {
  const query = 'query ($filter: Filter) { echo(text: "ok", filter: $filter) }'
  const filter = (levels: number) => JSON.parse(`${'{"and":['.repeat(levels)}${']}'.repeat(levels)}`)
  expect((await ask(query, { filter: filter(25) })).body.data).toEqual({ echo: 'ok' })
  const beyond = await ask(query, { filter: filter(40) })
  expect(beyond.body.errors?.[0]).toMatchObject({
    message: 'The body nests deeper than 64 levels: nest less.',
    extensions: { code: 'TOO_COSTLY' },
  })

  const body = `{"query": "${query}", "variables": {"filter": ${'{"and":['.repeat(9_000)}${']}'.repeat(9_000)}}}`
  const answer = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
  expect(answer.status).toBe(400)
})

test('GraphiQL’s own introspection fits, and one that multiplies does not', async () => {
  const whole = await ask(
    getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true }),
  )
  expect(whole.body.errors).toBeUndefined()
  const step = 'fields { type { '
  const { body } = await ask(`{ __schema { types { ${step.repeat(6)} name ${'} } '.repeat(6)} } } }`)
  expect(body.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
})

test.each([
  ['a NUL in a string', '{ echo(text: "a\\u0000") }', undefined, 'U+0000'],
  ['a NUL in a block string', '{ echo(text: """a\0""") }', undefined, 'U+0000'],
  ['a NUL in a variable', 'query ($t: String) { echo(text: $t) }', { t: 'a\0' }, 'U+0000'],
  ['a NUL in a key', '{ echo }', { 'a\0': 1 }, 'U+0000'],
  ['half a pair in a variable', 'query ($t: String) { echo(text: $t) }', { t: '\ud83d' }, 'surrogate'],
  ['the wrong half in a list', '{ echo }', { t: [['\udf3b\ud83c']] }, 'surrogate'],
])('%s never reaches the database', async (_, query, variables, message) => {
  const { status, body } = await ask(query, variables)
  expect(status).toBe(400)
  expect(body.errors?.[0]).toMatchObject({
    message: expect.stringContaining(message),
    extensions: { code: 'BAD_REQUEST' },
  })
})

test('Half a pair in a document is refused by whoever meets it first', async () => {
  for (const half of ['\\ud83d', '\ud83d']) {
    const { status } = await ask(`{ echo(text: "${half}") }`)
    expect(status).toBe(400)
  }
})

test('A long body is refused, announced or not', async () => {
  const headers = { 'Content-Type': 'application/json' }
  const body = JSON.stringify({ query: `{ echo } # ${'x'.repeat(limits.maxBodyBytes)}` })
  const refusal = {
    errors: [
      {
        message: 'The body is longer than 100000 bytes: ask for less, or in several operations.',
        extensions: { code: 'BAD_REQUEST' },
      },
    ],
  }

  const announced = await fetch(url, { method: 'POST', headers, body })
  expect([announced.status, await announced.json()]).toEqual([413, refusal])

  const pieces = new Blob([body]).stream()
  const unannounced = await fetch(url, { method: 'POST', headers, body: pieces, duplex: 'half' } as RequestInit)
  expect([unannounced.status, await unannounced.json()]).toEqual([413, refusal])
})

test('An answer that takes too long ends with TIMEOUT, and the server goes on', async () => {
  const { ask } = await serveSmall({ REQUEST_SECONDS: '1' })
  const late = await ask('{ wait }')
  expect(late.status).toBe(504)
  expect(late.body.errors?.[0]).toEqual({
    message: 'The answer took longer than 1 seconds: ask for less at once, or try again later.',
    extensions: { code: 'TIMEOUT' },
  })
  expect((await ask('{ echo(text: "alive") }')).body.data).toEqual({ echo: 'alive' })
})

test.each([
  ['its headers', 'POST /graphql HTTP/1.1\r\nHost: x\r\n'],
  ['its body', 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{'],
])('A client that never finishes %s is cut off', async (_, begun) => {
  const { port } = await serveSmall({ SLOW_CLIENT_SECONDS: '1' })
  const socket = connect(port, '127.0.0.1')
  socket.write(begun)
  const answer = await readAll(socket)
  expect(answer).toMatch(/^HTTP\/1.1 408 /)
})

test('A URL that cannot be parsed is refused without a word of the server’s own', async () => {
  for (const request of ['GET http://[ HTTP/1.1\r\nHost: x', 'GET /graphql HTTP/1.1\r\nHost: a b']) {
    const socket = connect(server.port, '127.0.0.1')
    socket.write(`${request}\r\nConnection: close\r\n\r\n`)
    const answer = await readAll(socket)
    expect(answer).toMatch(/^HTTP\/1.1 40[04] /)
    expect(answer).not.toMatch(/node_modules|\n {4}at /)
  }
})

async function readAll(socket: ReturnType<typeof connect>): Promise<string> {
  let text = ''
  for await (const piece of socket) text += piece
  return text
}
