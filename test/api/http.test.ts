// How requests come in and answers go out: methods, media types, headers, and what is closed.
import { serverAudits } from 'graphql-http'
import { afterAll, describe, expect, test } from 'vitest'
import { type Answer, serveSmall, startSmall } from '../support/small-server.js'

const server = await startSmall()
const { url } = server
afterAll(server.close)

const json = { 'Content-Type': 'application/json' }

async function send(url: string, init: RequestInit): Promise<{ status: number; headers: Headers; body: Answer }> {
  const answer = await fetch(url, init)
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Answer }
}

describe('GraphQL over HTTP', () => {
  for (const audit of serverAudits({ url, fetchFn: fetch })) {
    test(audit.name, async () => {
      const result = await audit.fn()
      expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok')
    })
  }
})

test('A query may be sent by GET, with its variables', async () => {
  const query = new URLSearchParams({ query: 'query ($t: String) { echo(text: $t) }', variables: '{"t":"Суми 🌻"}' })
  const { status, body } = await send(`${url}?${query}`, {})
  expect([status, body]).toEqual([200, { data: { echo: 'Суми 🌻' } }])
})

test('Without a wish for a media type the answer is JSON', async () => {
  const { headers } = await send(url, { method: 'POST', headers: json, body: '{"query":"{ echo }"}' })
  expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
})

test.each([
  ['a form', 'application/x-www-form-urlencoded', 'query={echo}'],
  [
    'a multipart form',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{"query":"{echo}"}\r\n--x--',
  ],
  ['plain text', 'text/plain', '{"query":"{echo}"}'],
  ['plain text that ends in a JSON type', 'text/plain;application/json', '{"query":"{echo}"}'],
  ['a bare document', 'application/graphql', '{echo}'],
  ['JSON in another charset', 'application/json; charset=utf-16', '{"query":"{echo}"}'],
])('%s is not taken as a body', async (_, type, body) => {
  const answer = await send(url, { method: 'POST', headers: { 'Content-Type': type }, body })
  expect(answer.status).toBe(415)
  expect(answer.body).toEqual({
    errors: [
      {
        message: 'Send the operation as JSON in UTF-8, uncompressed, with Content-Type: application/json.',
        extensions: { code: 'BAD_REQUEST' },
      },
    ],
  })
})

test('A packed body is not taken either, and a body without a type is not guessed at', async () => {
  const packed = await send(url, { method: 'POST', headers: { ...json, 'Content-Encoding': 'gzip' }, body: 'x' })
  const untyped = await send(url, { method: 'POST', body: new Uint8Array([123, 125]) })
  expect([packed.status, untyped.status]).toEqual([415, 415])
})

test.each(['application/json;charset=UTF-8', 'Application/JSON', 'application/json; charset="utf-8"'])(
  '%s is JSON',
  async (type) => {
    const { body } = await send(url, { method: 'POST', headers: { 'Content-Type': type }, body: '{"query":"{echo}"}' })
    expect(body.data).toBeDefined()
  },
)

test.each([
  ['{', 'The body is not JSON: send an object such as {"query": "{ __typename }"}.'],
  ['', 'The body is not JSON: send an object such as {"query": "{ __typename }"}.'],
  ['"{ echo }"', 'The body must be one JSON object; several operations are sent as several requests.'],
  ['null', 'The body must be one JSON object; several operations are sent as several requests.'],
  ['[{"query":"{echo}"}]', 'The body must be one JSON object; several operations are sent as several requests.'],
])('The body %s is refused in our own words', async (body, message) => {
  const answer = await send(url, { method: 'POST', headers: json, body })
  expect(answer.status).toBe(400)
  expect(answer.body).toEqual({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] })
})

test('Broken variables in a URL are the client’s mistake', async () => {
  const answer = await send(`${url}?query={echo}&variables={`, {})
  expect(answer.status).toBe(400)
  expect(answer.body.errors?.[0]?.message).toBe(
    'The parameter variables is not JSON: send an object such as {"key": "value"}.',
  )
})

test.each(['PUT', 'PATCH', 'DELETE'])('%s is not allowed, and the answer says what is', async (method) => {
  const answer = await send(url, { method, headers: json, body: '{}' })
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, POST'])
  expect(answer.body.errors?.[0]?.extensions.code).toBe('BAD_REQUEST')
})

test('A media type that is not spoken here is refused in one that is', async () => {
  const answer = await send(url, {
    method: 'POST',
    headers: { ...json, Accept: 'image/png' },
    body: '{"query":"{echo}"}',
  })
  expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([406, 'BAD_REQUEST'])
})

test('Any page may read the answers, none with credentials', async () => {
  const Origin = 'https://example.org'
  const { headers } = await send(url, {
    method: 'POST',
    headers: { ...json, Origin, Cookie: 'a=b' },
    body: '{"query":"{echo}"}',
  })
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(headers.get('access-control-allow-credentials')).toBeNull()

  const asked = { Origin, 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'content-type' }
  const preflight = await fetch(url, { method: 'OPTIONS', headers: asked })
  expect(preflight.status).toBe(204)
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
  expect(preflight.headers.get('access-control-allow-headers')).toBe('*')
  expect(preflight.headers.get('access-control-allow-credentials')).toBeNull()
})

test('No answer is kept by a cache or guessed at by a browser', async () => {
  for (const answer of [
    await send(url, { method: 'POST', headers: json, body: '{"query":"{echo}"}' }),
    await send(url, { method: 'POST', headers: json, body: '{' }),
  ]) {
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  }
})

test('Health says that the process lives, readiness that the database answers', async () => {
  let works = true
  const checkDatabase = async () => {
    if (!works) throw new Error('connect ECONNREFUSED 10.0.0.1:5432')
  }
  const { url } = await serveSmall({}, { checkDatabase })
  const get = async (path: string) => {
    const answer = await fetch(new URL(path, url))
    return [answer.status, await answer.json()]
  }
  expect(await get('/health')).toEqual([200, { status: 'alive' }])
  expect(await get('/ready')).toEqual([200, { status: 'ready' }])
  works = false
  expect(await get('/health')).toEqual([200, { status: 'alive' }])
  expect(await get('/ready')).toEqual([503, { status: 'unready', reason: 'The database does not answer.' }])
})

test('Where nothing is served, the answer says where something is', async () => {
  const nothing = await send(new URL('/graphq', url).href, {})
  expect([nothing.status, nothing.body.errors?.[0]?.message]).toEqual([
    404,
    'Nothing is served here: operations go to /graphql.',
  ])
  const front = await fetch(new URL('/', url), { redirect: 'manual' })
  expect([front.status, front.headers.get('location')]).toEqual([302, 'graphql'])
})

test('The same server answers without a socket', async () => {
  const answer = await server.fetch('http://here/graphql', {
    method: 'POST',
    headers: json,
    body: '{"query":"{ self { echo(text: \\"x\\") } }"}',
  })
  expect(await answer.json()).toEqual({ data: { self: { echo: 'x' } } })
})
