// Downloads, from a server that behaves as badly as servers do.

import { mkdtemp, readdir, readlink, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { followRedirect } from '../../../seed/reading/address.js'
import type { InputLimits } from '../../../seed/reading/input-limits.js'
import { type OpenOptions, openInput } from '../../../seed/reading/open-input.js'
import { delayAfter, readRetryAfter, TransferFailure, type Wait, waitForTime } from '../../../seed/reading/retry.js'
import { readInput, tell } from './given-input.js'

const table = 'a,b\n1,2\n'
type Answer = (request: IncomingMessage, response: ServerResponse) => void

let answers: Answer[] = []
let requests: IncomingMessage[] = []
const server = createServer((request, response) => {
  requests.push(request)
  // The last answer is given to every later request.
  const answer = answers.length > 1 ? answers.shift() : answers[0]
  answer?.(request, response)
})
let origin: string
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

// What a download leaves behind, it leaves here.
let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'dateline-downloads-'))
  vi.stubEnv('TMPDIR', directory)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(directory, { recursive: true })
})
beforeEach(() => {
  answers = []
  requests = []
})
afterEach(async () => expect([...(await readdir(directory)), ...(await openFiles())]).toEqual([]))

// Its files have no names: where the system tells what a process holds open, they are found there.
async function openFiles(): Promise<string[]> {
  const descriptors = await readdir('/proc/self/fd').catch(() => [])
  const paths = await Promise.all(descriptors.map((name) => readlink(`/proc/self/fd/${name}`).catch(() => '')))
  return paths.filter((path) => path.startsWith(directory))
}

let waits: number[] = []
beforeEach(() => {
  waits = []
})
const wait = async (ms: number) => {
  waits.push(ms)
}

/** Reads the address as a csv: its rows, or why it was refused. */
async function get(
  path = '/a.csv',
  { limits, ...options }: Omit<OpenOptions, 'limits'> & { limits?: Partial<InputLimits> } = {},
) {
  try {
    const input = await openInput(origin + path, { wait, ...options, ...(limits && { limits }) })
    if (input.notModified) return input
    const rows = tell(await readInput(input, { format: 'csv' }), ['a', 'b'])
    await input.close()
    const { name, etag, lastModified, bytes, size } = input
    return { rows, name, etag, lastModified, bytes, size }
  } catch (error) {
    return error
  }
}

const sends =
  (body: string | Buffer, headers: Record<string, string> = {}, status = 200): Answer =>
  (_, response) => {
    response.writeHead(status, headers).end(body)
  }
const refused = (message: unknown) => expect.objectContaining({ name: 'RefusedInput', message })

describe('an address', () => {
  it.each([
    ['as it is', table, {}],
    ['zipped as a file', gzipSync(table), { 'content-type': 'application/gzip' }],
    ['zipped under way', gzipSync(table), { 'content-encoding': 'gzip' }],
  ])('%s is read, with what the server calls this version', async (_, body, headers) => {
    answers = [sends(body, { ...headers, etag: '"v1"', 'last-modified': 'Thu, 21 Nov 2024 05:00:00 GMT' })]
    const length = 'content-encoding' in headers ? table.length : body.length
    expect(await get('/a.csv?key=secret')).toEqual({
      ...{ rows: ['2: 1 | 2'], name: `${origin}/a.csv`, bytes: length, size: length },
      ...{ etag: '"v1"', lastModified: 'Thu, 21 Nov 2024 05:00:00 GMT' },
    })
    expect(requests[0]?.url).toBe('/a.csv?key=secret')
  })

  it('that was not modified is not read', async () => {
    answers = [sends('', {}, 304)]
    const known = { etag: '"v1"', lastModified: 'Thu, 21 Nov 2024 05:00:00 GMT' }
    expect(await get('/a.csv', known)).toEqual({ notModified: true, name: `${origin}/a.csv` })
    expect(requests[0]?.headers).toMatchObject({ 'if-none-match': known.etag, 'if-modified-since': known.lastModified })
    expect(await get()).toEqual(refused('answers with status 304: check the address'))
  })

  it('with a user and a password proves them, and tells them to nobody', async () => {
    answers = [sends('', { location: '/b.csv?key=secret' }, 302), sends('secret', {}, 403)]
    const location = `${origin.replace('//', '//us%40er:secret@')}/a.csv?key=secret`
    const error = await openInput(location, { wait }).catch(String)
    expect(error).toBe(`RefusedInput: answers with status 403 at ${origin}/b.csv: check the address`)
    const basic = `Basic ${Buffer.from('us@er:secret').toString('base64')}`
    expect(requests.map(({ headers }) => headers.authorization)).toEqual([basic, basic])
  })
})

describe('a redirect', () => {
  it('is followed, and its target is asked on the same conditions but without the password of another host', async () => {
    answers = [sends('', { location: `${origin.replace('127.0.0.1', 'localhost')}/there.csv?x=1` }, 301), sends(table)]
    const location = `${origin.replace('//', '//user:secret@')}/here.csv`
    const input = await openInput(location, { etag: '"v1"', wait })
    if (!input.notModified) await input.close()
    expect(requests.map(({ url }) => url)).toEqual(['/here.csv', '/there.csv?x=1'])
    expect(requests.map(({ headers }) => headers.authorization !== undefined)).toEqual([true, false])
    expect(requests[1]?.headers['if-none-match']).toBe('"v1"')
  })

  it('is followed five times, and no further', async () => {
    answers = [...Array<Answer>(5).fill(sends('', { location: '/next' }, 302)), sends(table)]
    expect(await get()).toMatchObject({ rows: ['2: 1 | 2'] })
    answers = [sends('', { location: '/a.csv' }, 302)]
    expect(await get()).toEqual(refused('redirects more than 5 times: check the address'))
    expect(requests.length).toBe(12)
  })

  it.each([
    ['nowhere', {}, 'redirects without saying where to: check the address'],
    ['to nonsense', { location: 'http://[' }, 'redirects without saying where to: check the address'],
    ['to a file', { location: 'file:///etc/passwd' }, 'redirects to file: only http and https are read'],
  ])('%s is refused', async (_, headers, reason) => {
    answers = [sends('', headers as Record<string, string>, 302)]
    expect(await get()).toEqual(refused(reason))
  })

  it('from https to http is refused, and the other way is not', () => {
    const to = (from: string, location: string) => followRedirect(new URL(from), location).href
    expect(() => to('https://a.org/x', 'http://user:secret@b.org/y?key=secret')).toThrow(
      /^redirects from https to http \(http:\/\/b\.org\/y\): ask for a safe address$/,
    )
    expect(to('http://a.org/x', 'https://a.org/x')).toBe('https://a.org/x')
    expect(to('https://a.org/x/y', '//b.org/z')).toBe('https://b.org/z')
  })

  it('to what is not there tells where that is', async () => {
    answers = [sends('', { location: '/there?key=secret' }, 302), sends('', {}, 404)]
    expect(await get()).toEqual(refused(`answers with status 404 at ${origin}/there: check the address`))
  })
})

describe('a transfer that fails', () => {
  const breaksOff: Answer = (_, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('a,b\n1,2\n3,')
    setImmediate(() => response.destroy())
  }

  it.each([400, 401, 403, 404, 410, 416])('for good with status %d is refused at once', async (status) => {
    answers = [sends('', {}, status)]
    expect(await get()).toEqual(refused(`answers with status ${status}: check the address`))
    expect(requests.length).toBe(1)
  })

  it.each([408, 429, 500, 502, 503, 504])(
    'with status %d is tried again, and what comes then is read',
    async (status) => {
      answers = [sends('no', {}, status), sends(table)]
      expect(await get()).toMatchObject({ rows: ['2: 1 | 2'] })
      expect(waits.length).toBe(1)
    },
  )

  it('is tried four times, after longer and longer waits', async () => {
    answers = [sends('', {}, 503)]
    expect(await get()).toEqual(refused('answers with status 503, 4 times: run it again later'))
    expect(requests.length).toBe(4)
    for (const [index, ms] of waits.entries()) {
      expect(ms).toBeGreaterThanOrEqual(500 * 2 ** index)
      expect(ms).toBeLessThanOrEqual(1000 * 2 ** index)
    }
    expect(waits.length).toBe(3)
  })

  it('by breaking off in the middle gives no row of its half, and is tried again', async () => {
    answers = [breaksOff, sends(table)]
    expect(await get()).toMatchObject({ rows: ['2: 1 | 2'] })
    answers = [breaksOff]
    expect(await get()).toEqual(refused(expect.stringMatching(/^broke off \(.+\), 4 times: run it again later$/)))
  })

  it('by finding nobody is tried again, and tells why', async () => {
    const gone = createServer()
    await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve))
    const { port } = gone.address() as AddressInfo
    await new Promise((resolve) => gone.close(resolve))
    const error = await openInput(`http://user:secret@127.0.0.1:${port}/?key=secret`, { wait }).catch(String)
    expect(error).toBe('RefusedInput: broke off (ECONNREFUSED), 4 times: run it again later')
  })

  it('by falling silent is tried again', async () => {
    const silent: Answer = (_, response) => response.writeHead(200).write('a,b\n')
    answers = [() => {}, silent, sends(table)]
    expect(await get('/a.csv', { limits: { stallMs: 200 } })).toMatchObject({ rows: ['2: 1 | 2'] })
    answers = [silent]
    expect(await get('/a.csv', { limits: { stallMs: 50 } })).toEqual(
      refused('sent nothing for 0.05 s, 4 times: run it again later'),
    )
  })

  it('by nothing but being slow does not fail', async () => {
    const drips: Answer = (_, response) => {
      const parts = [...`${table}${'3,4\n'.repeat(5)}`]
      const drip = setInterval(() => (parts.length > 0 ? response.write(parts.shift()) : response.end()), 25)
      response.once('close', () => clearInterval(drip))
    }
    answers = [drips]
    expect(await get('/a.csv', { limits: { stallMs: 400 } })).toMatchObject({ size: 28 })
  })

  it('is given the time that the server asks for, up to a minute', async () => {
    answers = [sends('', { 'retry-after': '60' }, 503), sends(table)]
    expect(await get()).toMatchObject({ rows: ['2: 1 | 2'] })
    expect(waits).toEqual([60_000])
    answers = [sends('', { 'retry-after': '61' }, 429)]
    expect(await get()).toEqual(
      refused('answers with status 429, and asks to be left alone for 61 s: run it again later'),
    )
    expect(requests.length).toBe(3)
  })

  it('reads a date as the time until then', () => {
    const now = Date.parse('2024-11-21T05:00:00Z')
    expect(readRetryAfter('Thu, 21 Nov 2024 05:00:30 GMT', now)).toBe(30_000)
    expect(readRetryAfter('Thu, 21 Nov 2024 04:00:00 GMT', now)).toBe(0)
    expect(readRetryAfter('soon', now)).toBeNull()
    expect(delayAfter(1, new TransferFailure('it', 0))).toBe(0)
  })
})

describe('a download', () => {
  it('of too many bytes is refused, announced or not', async () => {
    const limits = { bytes: 1000 }
    const reason = 'sends more than 1000 bytes: ask for less of it'
    const endless: Answer = (_, response) => {
      const write = () => {
        while (!response.destroyed && response.write('x'.repeat(10_000)));
      }
      response.on('drain', write)
      write()
    }
    answers = [sends('x'.repeat(1001)), endless]
    expect(await get('/a.csv', { limits })).toEqual(refused(reason))
    expect(await get('/a.csv', { limits })).toEqual(refused(reason))
    expect(waits).toEqual([])
  })

  it('that is a bomb under way is refused', async () => {
    const bomb = gzipSync(Buffer.alloc(1_000_000))
    answers = [sends(bomb, { 'content-encoding': 'gzip', 'content-length': `${bomb.length}` })]
    const error = await get('/a.csv', { limits: { freeBytes: 1000, ratio: 10 } })
    expect(error).toEqual(refused(`sends more than ${10 * bomb.length} bytes: ask for less of it`))
  })

  it('that takes too long is refused, whether it sends or is waited for', async () => {
    const drips: Answer = (_, response) => {
      const drip = setInterval(() => response.write('x'), 5)
      response.once('close', () => clearInterval(drip))
    }
    answers = [drips]
    const limits = { downloadMs: 100 }
    expect(await get('/a.csv', { limits })).toEqual(refused('did not come within 0.1 s: run it again later'))
    answers = [sends('', {}, 503)]
    expect(await get('/a.csv', { limits, wait: waitForTime })).toEqual(
      refused('did not come within 0.1 s: run it again later'),
    )
  })

  it('is stopped by its signal, whether it sends or is waited for', async () => {
    const stop = new AbortController()
    const reason = new Error('enough')
    answers = [
      (_, response) => {
        response.writeHead(200).write('a,b\n')
        stop.abort(reason)
      },
    ]
    expect(await get('/a.csv', { signal: stop.signal })).toBe(reason)
    answers = [sends('', {}, 503)]
    const later = new AbortController()
    const waiting: Wait = (_, signal) => {
      setImmediate(() => later.abort(reason))
      return waitForTime(60_000, signal)
    }
    expect(await get('/a.csv', { signal: later.signal, wait: waiting })).toBe(reason)
  })

  it('of nothing is empty', async () => {
    answers = [sends('')]
    expect(await get()).toMatchObject({ rows: ['null: !! is empty'] })
  })
})
