// Inputs: files, the standard input and gzip, with their checksums, and what is refused before a row is read.

import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { appendFile, mkdtemp, rename, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Input } from '../../../seed/reading/input.js'
import type { InputLimits } from '../../../seed/reading/input-limits.js'
import { nameInput, openInput } from '../../../seed/reading/open-input.js'
import { readTable } from '../../../seed/reading/read-table.js'
import { bytesInUse, inChunks, inputOf, read, readInput, tell } from './given-input.js'

const csv = { format: 'csv' } as const
const table = 'a,b\n1,2\n'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'dateline-reading-'))
})
afterAll(() => rm(directory, { recursive: true }))

let files = 0
async function aFile(content: string | Buffer): Promise<string> {
  const path = join(directory, `${++files}.csv`)
  await writeFile(path, content)
  // Two files of one time are two files all the same.
  await utimes(path, 1_732_147_200, 1_732_147_200)
  return path
}

async function opened(path: string, limits?: Partial<InputLimits>, signal?: AbortSignal): Promise<Input> {
  const input = await openInput(path, { ...(limits && { limits }), ...(signal && { signal }) })
  if (input.notModified) throw new Error('a file is never unmodified')
  return input
}

describe('a file', () => {
  it.each([
    ['as it is', Buffer.from(table)],
    ['zipped', gzipSync(table)],
    ['zipped in parts', Buffer.concat([gzipSync('a,b\n'), gzipSync(''), gzipSync('1,2\n')])],
  ])('%s is read, and its own bytes are summed up', async (_, bytes) => {
    const input = await opened(await aFile(bytes))
    expect(tell(await readInput(input, csv), ['a', 'b'])).toEqual(['2: 1 | 2'])
    expect(input).toMatchObject({ bytes: bytes.length, size: bytes.length, changed: false, etag: null })
    expect(input.checksum()).toBe(createHash('sha256').update(bytes).digest('hex'))
    await input.close()
  })

  it.each([
    ['is not there', () => join(directory, 'nowhere.csv'), 'does not exist: check its path'],
    ['is a directory', () => directory, 'is a directory: name a file in it'],
    ['is a device', () => '/dev/zero', 'is no regular file: pipe it in, and name it -'],
    ['is empty', () => aFile(''), 'is empty'],
    ['is too long', () => aFile('a'.repeat(101)), 'holds more than 100 bytes: split it'],
    ['is no address that can be read', () => 'https://user:secret@', 'is no address: check its spelling'],
    ['is an address of another kind', () => 'ftp://host/a.csv', 'is an address of ftp: only http and https are read'],
  ])('that %s is refused', async (_, path, reason) => {
    await expect(opened(await path(), { bytes: 100 })).rejects.toMatchObject({ name: 'RefusedInput', message: reason })
  })

  it.skipIf(process.getuid?.() === 0)('that may not be read is refused', async () => {
    const path = await aFile(table)
    const { chmod } = await import('node:fs/promises')
    await chmod(path, 0)
    await expect(opened(path)).rejects.toThrow('may not be read: check its permissions')
  })

  it('of an empty gzip is empty', async () => {
    const input = await opened(await aFile(gzipSync('')))
    expect(tell(await readInput(input, csv), [])).toEqual(['null: !! is empty'])
    await input.close()
  })
})

describe('a file that changes while it is read', () => {
  const rows = Array.from({ length: 50_000 }, (_, index) => `${index},${index}\n`).join('')
  const text = `a,b\n${rows}`

  /** Reads a row, lets the file change, and reads the others. */
  async function readWhile(change: (path: string) => Promise<unknown>, content = text) {
    const path = await aFile(content)
    const input = await opened(path)
    const found = []
    for await (const row of (await readTable(input, csv)).rows) {
      if (found.length === 0) await change(path)
      found.push(row)
    }
    const last = found.at(-1)
    await input.close()
    return { changed: input.changed, bytes: input.bytes, count: found.length, problem: last?.problem?.reason ?? null }
  }

  it('by nothing has not changed', async () => {
    expect(await readWhile(async () => {})).toEqual({
      changed: false,
      bytes: text.length,
      count: 50_000,
      problem: null,
    })
  })

  it('by growing is read as far as it went when it was opened', async () => {
    const grown = (path: string) => appendFile(path, '1,2\n'.repeat(1000))
    expect(await readWhile(grown)).toEqual({ changed: true, bytes: text.length, count: 50_000, problem: null })
  })

  it('by growing out of the middle of a row tells that the row may be cut off', async () => {
    const half = `${text}1,2`
    const grown = (path: string) => appendFile(path, '3\n')
    const reason = expect.stringMatching(/^may be cut off: the file changed/)
    expect(await readWhile(grown, half)).toEqual({ changed: true, bytes: half.length, count: 50_001, problem: reason })
  })

  it('by shrinking has changed, and the row that was cut tells it', async () => {
    const { changed, bytes, problem } = await readWhile((path) => truncate(path, 300_000))
    expect({ changed, bytes }).toEqual({ changed: true, bytes: 300_000 })
    expect(problem).toMatch(/^may be cut off/)
  })

  it('by giving its name to another has changed', async () => {
    const replaced = async (path: string) => rename(await aFile(text), path)
    expect(await readWhile(replaced)).toMatchObject({ changed: true, count: 50_000, problem: null })
  })

  it('by being removed has changed', async () => {
    expect(await readWhile((path) => rm(path))).toMatchObject({ changed: true, count: 50_000 })
  })
})

describe('gzip', () => {
  it('of zeros without end is stopped in little memory', async () => {
    const member = gzipSync(Buffer.alloc(20_000_000))
    function* bomb() {
      for (let index = 0; index < 1000; index++) yield member
    }
    const before = bytesInUse()
    const { refusal } = await readInput(inputOf(bomb()), { format: 'csv', columns: ['a'] })
    expect(refusal?.message).toBe('unzips to more than 200 times its length: unzip it by hand')
    expect(bytesInUse() - before).toBeLessThan(50_000_000)
  })

  it('may be dense where it is short, and long where it is not dense', async () => {
    const { rows } = await read(gzipSync(`a\n${'1\n'.repeat(200_000)}`), csv)
    expect(rows.length).toBe(200_000)
    const noise = randomBytes(200_000).toString('hex')
    const sparse = await read(gzipSync(`a\n${noise}\n`), csv, { limits: { freeBytes: 10, ratio: 3 } })
    expect(sparse.rows[0]?.value('a')).toBe(noise)
    const dense = await read(gzipSync(`a\n${'1\n'.repeat(200_000)}`), csv, { limits: { freeBytes: 10, ratio: 3 } })
    expect(dense.refusal?.message).toMatch(/^unzips to more than 3 times/)
  })

  it('is bounded by what it unzips to', async () => {
    const { refusal } = await read(gzipSync(`a\n${'1\n'.repeat(1000)}`), csv, { limits: { bytes: 2001 } })
    expect(refusal?.message).toBe('holds more than 2001 bytes: split it')
  })

  it.each([
    ['cut off', gzipSync(table).subarray(0, -3)],
    ['with a false sum', Buffer.concat([gzipSync(table).subarray(0, -8), Buffer.alloc(8, 1)])],
    ['with other bytes behind it', Buffer.concat([gzipSync(table), Buffer.from('a,b')])],
    ['of no sense', Buffer.from([0x1f, 0x8b, 1, 2, 3])],
  ])('%s is refused', async (_, bytes) => {
    for (const chunk of [1, 1000]) {
      const { refusal } = await read(bytes, csv, { chunk })
      expect(refusal?.message).toMatch(/^is a broken gzip \(.+\): get it again$/)
    }
  })
})

describe('the standard input', () => {
  it('is read to its end', async () => {
    const code = `
      import { openInput } from './seed/reading/open-input.ts'
      import { readTable } from './seed/reading/read-table.ts'
      const input = await openInput('-')
      for await (const row of (await readTable(input, { format: 'csv' })).rows) console.log(row.line, row.value('b'))
      console.log(input.name, input.bytes, input.size, input.changed)
      await input.close()`
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code])
    let said = ''
    child.stdout.on('data', (data) => {
      said += data
    })
    child.stdin.end(gzipSync(table))
    await once(child, 'close')
    expect(said).toBe('2 2\n- 28 null false\n')
  })
})

describe('a signal', () => {
  it('stops an input before it is opened, and while it is read', async () => {
    const path = await aFile(`a\n${'1\n'.repeat(1_000_000)}`)
    const reason = new Error('enough')
    await expect(opened(path, {}, AbortSignal.abort(reason))).rejects.toBe(reason)
    const stop = new AbortController()
    const input = await opened(path, {}, stop.signal)
    const { rows } = await readTable(input, csv)
    const reading = async () => {
      for await (const row of rows) if (row.line === 10) stop.abort(reason)
    }
    await expect(reading()).rejects.toBe(reason)
    expect(input.bytes).toBeLessThan(1_000_000)
    await input.close()
  })

  it('stops a stream that says nothing', async () => {
    const { PassThrough } = await import('node:stream')
    const { readStream } = await import('../../../seed/reading/stream-source.js')
    const stop = new AbortController()
    const reason = new Error('enough')
    const next = readStream(new PassThrough(), stop.signal).chunks()[Symbol.asyncIterator]().next()
    stop.abort(reason)
    await expect(next).rejects.toBe(reason)
  })
})

describe('the name of an input', () => {
  it.each([
    ['seed/data/a.csv', 'seed/data/a.csv'],
    ['https://user:secret@host:8443/a/b.csv?key=secret#secret', 'https://host:8443/a/b.csv'],
    ['https://user:secret@', 'https://…'],
  ])('of %s is %s', (location, name) => {
    expect(nameInput(location)).toBe(name)
  })
})

it('that is left early is closed', async () => {
  let closed = false
  async function* chunks() {
    try {
      yield* inChunks(Buffer.from(`a\n${'1\n'.repeat(1000)}`), 10)
    } finally {
      closed = true
    }
  }
  for await (const row of (await readTable(inputOf(chunks()), csv)).rows) if (row.line === 5) break
  expect(closed).toBe(true)
})
