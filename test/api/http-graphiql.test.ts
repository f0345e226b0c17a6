// GraphiQL in a browser: all of it from this server, opening with the examples.
import { execFile, execFileSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'graphql'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { startSmall } from '../support/small-server.js'

const { url, logged, close } = await startSmall()
afterAll(close)

const browser = { Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }

/** Debian's Chromium, Google's Chrome, or nothing. */
const chromium = ['chromium', 'google-chrome'].find((program) => {
  try {
    return execFileSync('which', [program], { stdio: 'pipe' }).length > 0
  } catch {
    return false
  }
})

async function operationNames(): Promise<string[]> {
  const names = (await readdir('examples')).filter((name) => name.endsWith('.graphql'))
  names.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
  return Promise.all(
    names.map(async (name) => {
      const [operation] = parse(await readFile(join('examples', name), 'utf8')).definitions
      return operation?.kind === 'OperationDefinition' ? (operation.name?.value ?? '') : ''
    }),
  )
}

test('The page and all that it names come from this server', async () => {
  const page = await fetch(url, { headers: browser })
  const html = await page.text()
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  const named = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, target]) => target ?? '')
  expect(named.filter((target) => !target.startsWith('data:'))).toEqual([
    expect.stringMatching(/^graphiql\/[0-9a-f]{16}\.css$/),
    expect.stringMatching(/^graphiql\/[0-9a-f]{16}\.js$/),
  ])
  expect(html).not.toMatch(/<script>|<style>/)

  for (const target of named.filter((name) => !name.startsWith('data:'))) {
    const file = await fetch(new URL(target, url))
    expect(file.status).toBe(200)
    expect(file.headers.get('content-type')).toBe(
      target.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'text/css; charset=utf-8',
    )
    expect(file.headers.get('cache-control')).toContain('immutable')
    expect((await file.text()).length).toBeGreaterThan(10_000)
    expect(
      target.endsWith('.css') &&
        /@import|url\((?!["']?(data:|#))/.test(await (await fetch(new URL(target, url))).text()),
    ).toBe(false)
  }
})

test('The page’s policy lets nothing in from another host, and no script that is written into the page', async () => {
  const policy = (await fetch(url, { headers: browser })).headers.get('content-security-policy') ?? ''
  const rules = new Map(
    policy.split('; ').map((rule) => [rule.slice(0, rule.indexOf(' ')), rule.slice(rule.indexOf(' ') + 1)]),
  )
  expect(rules.get('default-src')).toBe("'none'")
  expect(rules.get('script-src')).toBe("'self'")
  expect(rules.get('connect-src')).toBe("'self'")
  expect(rules.get('frame-ancestors')).toBe("'none'")
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval/)
})

test('Who does not ask for a page gets none', async () => {
  const answer = await fetch(`${url}?query={echo}`, { headers: { Accept: 'application/json' } })
  expect(answer.headers.get('content-type')).toContain('application/json')
  const unknown = await fetch(new URL('/graphiql/nothing.js', url))
  expect(unknown.status).toBe(404)
})

test.skipIf(!chromium)(
  'Chromium shows a tab for each example, asks for the schema, and calls no other host',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-chromium-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    const network = join(folder, 'network.json')
    const { stdout, stderr } = await promisify(execFile)(
      chromium ?? '',
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-dev-shm-usage',
        '--disable-component-update',
        `--user-data-dir=${folder}`,
        `--log-net-log=${network}`,
        '--enable-logging=stderr',
        '--virtual-time-budget=20000',
        '--dump-dom',
        url,
      ],
      { maxBuffer: 50_000_000, timeout: 60_000 },
    )
    const tabs = [...stdout.matchAll(/<button[^>]*graphiql-tab-button[^>]*>([^<]+)</g)].map(([, name]) => name)
    expect(tabs).toEqual(await operationNames())
    expect(stderr).not.toMatch(/CONSOLE|Content Security Policy/)
    expect(logged.some((line) => line.method === 'POST' && line.status === 200)).toBe(true)
    // The browser asks its own maker's servers at times; what the page asks for is what it begins as the page.
    const begun = [...(await readFile(network, 'utf8')).matchAll(/"initiator":"(http[^"]*)".{0,400}?"url":"([^"]*)"/g)]
    expect(begun.length).toBeGreaterThanOrEqual(3)
    for (const [, , target] of begun) expect(target?.startsWith(new URL(url).origin)).toBe(true)
  },
)
