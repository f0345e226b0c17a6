// What the settings take, and what a person is told who gets one wrong.
import { createServer } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { describeSettings, readConfig } from '../../src/config.js'
import { StartedServer } from '../support/started-server.js'

test('Without any variable everything has a value', () => {
  const config = readConfig({})
  expect(config).toMatchObject({
    port: 4000,
    publicUrl: 'http://localhost:4000',
    logLevel: 'info',
    databaseUrl: undefined,
  })
  expect(config.home).toBe(`${process.cwd()}/.dateline`)
  expect(Object.isFrozen(config)).toBe(true)
})

test('An empty variable is an absent one, and a public address loses its last slash', () => {
  expect(readConfig({ PORT: '', HOST: '', DATABASE_URL: '' })).toEqual(readConfig({}))
  expect(readConfig({ PUBLIC_URL: 'https://dateline.example/war/' }).publicUrl).toBe('https://dateline.example/war')
  expect(readConfig({ PORT: '4100' }).publicUrl).toBe('http://localhost:4100')
})

describe.each([
  [{ PORT: 'four' }, "PORT is 'four', but must be a whole number from 0 to 65535."],
  [{ PORT: '65536' }, "PORT is '65536', but must be a whole number from 0 to 65535."],
  [{ PORT: '-1' }, "PORT is '-1', but must be a whole number from 0 to 65535."],
  [{ PORT: '4000 ' }, "PORT is '4000 ', but must be a whole number from 0 to 65535."],
  [{ LOG_LEVEL: 'loud' }, "LOG_LEVEL is 'loud', but must be one of trace, debug, info, warn, error, fatal, silent."],
  [
    { PUBLIC_URL: 'ftp://ann:secret@host' },
    "PUBLIC_URL is 'ftp://…@host', but must be an http or https URL such as https://dateline.example.",
  ],
  [
    { MAX_DEPTH: '0', MAX_TOKENS: 'x' },
    "MAX_DEPTH is '0', but must be a whole number from 1 to 100.\nMAX_TOKENS is 'x', but must be a whole number from 100 to 100000.",
  ],
])('With %j', (environment, message) => {
  test('each fault is one line', () => expect(() => readConfig(environment)).toThrow(message))
})

test('--help lists every setting with its default, and starts nothing', async () => {
  const server = StartedServer.start({ PORT: 'nonsense' }, '--help')
  expect(await server.ended()).toBe(0)
  expect(server.complained).toEqual([])
  for (const { name, fallback, says } of describeSettings()) {
    const line = server.said.find((said) => said.trimStart().startsWith(`${name} `))
    expect(line).toContain(says)
    expect(line).toContain(`[${fallback}]`)
  }
})

test.each([
  ['a bad PORT', { PORT: 'x' }, /^PORT is 'x', but must be a whole number from 0 to 65535\.$/],
  [
    'a DATABASE_URL of another database',
    { DATABASE_URL: 'mysql://ann:secret@host/x' },
    /^DATABASE_URL begins with mysql:/,
  ],
  ['a DATABASE_URL that is none', { DATABASE_URL: 'secret' }, /^DATABASE_URL is not a URL/],
  [
    'a database that nobody serves',
    { DATABASE_URL: 'postgresql://ann:secret@127.0.0.1:1/x' },
    /^Cannot use PostgreSQL at 127\.0\.0\.1:1, .*nothing listens there/,
  ],
  ['a HOST of another machine', { HOST: '203.0.113.1' }, /^HOST 203\.0\.113\.1 is no address of this machine/],
])('%s ends the start with one line', async (_, settings, line) => {
  const server = StartedServer.start(settings)
  expect(await server.ended()).toBe(1)
  expect(server.complained).toEqual([expect.stringMatching(line)])
  expect(server.said).toEqual([])
  expect(server.complained.join()).not.toContain('secret')
})

test('An option that there is not is named', async () => {
  const server = StartedServer.start({}, '--port=1')
  expect(await server.ended()).toBe(1)
  expect(server.complained).toEqual(['There is no option --port=1: --help lists the settings.'])
})

test('A port in use is said before anything else is started', async () => {
  const other = createServer().listen(0)
  onTestFinished(() => void other.close())
  const address = other.address()
  const port = String(typeof address === 'object' ? address?.port : '')
  const server = StartedServer.start({ PORT: port, DATABASE_URL: 'postgresql://127.0.0.1:1/never-asked' })
  expect(await server.ended()).toBe(1)
  expect(server.complained).toEqual([`PORT ${port} is in use: stop what listens there, or set PORT to another one.`])
})
