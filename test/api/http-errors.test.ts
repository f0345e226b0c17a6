// What a client learns of an error: what to do about its own, and where the operator finds ours.
import { GraphQLError } from 'graphql'
import { afterAll, expect, test } from 'vitest'
import { serveSmall, startSmall } from '../support/small-server.js'

const server = await startSmall()
const { ask, logged, url } = server
afterAll(server.close)

test('A fault of ours says nothing of itself, and stands in the log with its operation', async () => {
  const { status, body } = await ask('query Sumy { echo(text: "kept") broken }')
  const [error] = body.errors ?? []
  const incident = String(error?.extensions.incident)
  expect(status).toBe(200)
  expect(body.data).toEqual({ echo: 'kept', broken: null })
  expect(error).toMatchObject({ path: ['broken'], extensions: { code: 'INTERNAL' } })
  expect(error?.message).toContain(incident)
  expect(JSON.stringify(body)).not.toMatch(/secret|INSERT|stack|node_modules/)

  const line = logged.find((one) => one.incident === incident)
  expect(line).toMatchObject({
    level: 50,
    operation: 'Sumy',
    err: { message: expect.stringContaining('secret_table') },
  })
})

test.each(['notAnInt', 'unforeseen'])('An error of a library is our fault too: %s', async (field) => {
  const { body } = await ask(`{ ${field} }`)
  expect(body.errors?.[0]?.extensions.code).toBe('INTERNAL')
  expect(JSON.stringify(body)).not.toContain('secret')
})

test('A context that cannot be made is our fault, and the whole request fails', async () => {
  const makeContext = () => {
    throw new GraphQLError('secret', { originalError: new Error('secret') })
  }
  const { status, body } = await (await serveSmall({}, { makeContext })).ask('{ echo }')
  expect([status, body.errors?.[0]?.extensions.code]).toEqual([500, 'INTERNAL'])
  expect(JSON.stringify(body)).not.toContain('secret')
})

test('A refusal reaches the client word for word, with its code and details', async () => {
  const { status, body } = await ask('{ refused echo(text: "kept") }')
  expect(status).toBe(200)
  expect(body.data).toEqual({ refused: null, echo: 'kept' })
  expect(body.errors?.[0]).toMatchObject({
    message: 'This cursor is damaged: page anew without it.',
    path: ['refused'],
    extensions: { code: 'BAD_CURSOR', argument: 'after' },
  })
})

test.each([
  ['{', 'GRAPHQL_PARSE_FAILED'],
  ['{ ecko }', 'GRAPHQL_VALIDATION_FAILED'],
  ['query A { echo } query B { echo }', 'BAD_REQUEST'],
  ['query ($number: Int!) { echo(number: $number) }', 'BAD_REQUEST'],
  ['mutation { echo }', 'GRAPHQL_VALIDATION_FAILED'],
  ['', 'GRAPHQL_PARSE_FAILED'],
])('%s answers 400 with %s', async (query, code) => {
  const { status, body } = await ask(query)
  expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, code])
})

test.each(['mutation', 'subscription'])('A %s is refused with what there is', async (operation) => {
  const { body } = await ask(`${operation} { echo }`)
  expect(body.errors?.[0]?.message).toBe(`There is no ${operation} here: ask a query.`)
})

test('A misspelt name is answered with a guess at the right one', async () => {
  const { body } = await ask('{ ecko }')
  expect(body.errors?.[0]?.message).toBe('Cannot query field "ecko" on type "Query". Did you mean "echo"?')
})

test.each([{ number: 'many' }, { number: 3e9 }, { number: null, wrong: 1 }])(
  'The variables %j do not fit and say so',
  async (variables) => {
    const { status, body } = await ask('query ($number: Int!) { echo(number: $number) }', variables)
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST'])
    expect(body.errors?.[0]?.message).toContain('$number')
  },
)

test('What was sent is not sent back at length', async () => {
  const wrong = await ask('query ($number: Int) { echo(number: $number) }', { number: 'x'.repeat(90_000) })
  expect(JSON.stringify(wrong.body).length).toBeLessThan(800)
  expect(wrong.body.errors?.[0]?.message).toMatch(/^Variable "\$number" got invalid value "x+…"; Int cannot represent/)

  const unquoted = await ask(`{ ${'a'.repeat(90_000)} }`)
  expect(JSON.stringify(unquoted.body).length).toBeLessThan(800)
  const number = await ask(`{ echo(number: ${'9'.repeat(90_000)}) }`)
  expect(JSON.stringify(number.body).length).toBeLessThan(1_000)
})

test('Errors are counted out', async () => {
  const wrong = Array.from({ length: 45 }, () => 'x')
  const variables = await ask('query ($numbers: [Int!]) { echo(numbers: $numbers) }', { numbers: wrong })
  expect(variables.body.errors).toHaveLength(21)
  expect(variables.body.errors?.[20]?.message).toMatch(/^\d+ more errors are left out: mend these 20 first\.$/)

  const fields = await ask('{ many { broken } }')
  expect(fields.status).toBe(200)
  expect(fields.body.errors).toHaveLength(21)
  expect(fields.body.data?.many).toHaveLength(30)
})

test('What breaks outside of an operation leaves no stack either', async () => {
  const checked = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' })
  expect(await checked.json()).toEqual({
    errors: [{ message: 'Must provide query string.', extensions: { code: 'BAD_REQUEST' } }],
  })
})
