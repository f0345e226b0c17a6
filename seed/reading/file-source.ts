// A file as a source of bytes: as many as it had when it was opened, and whether it stayed as it was.

import type { BigIntStats } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { RefusedInput } from '../importer.js'
import type { ByteSource } from './byte-input.js'

const READ_BYTES = 256 * 1024

/** Opens a regular file of at most so many bytes. Throws a RefusedInput. */
export async function openFile(path: string, mostBytes: number): Promise<ByteSource> {
  // Opening a pipe would wait for whoever writes to it.
  refuseUnlessRegular(await reading(stat(path, { bigint: true })))
  const handle = await reading(open(path, 'r'))
  const opened = await handle.stat({ bigint: true })
  const size = Number(opened.size)
  if (size > mostBytes || size === 0) {
    await handle.close()
    throw new RefusedInput(size === 0 ? 'is empty' : `holds more than ${mostBytes} bytes: split it`, null)
  }
  return {
    size,
    chunks: () => readHandle(handle, size),
    // Written to in place, or replaced by another file of that name.
    hasChanged: async () => {
      const named = await stat(path, { bigint: true }).catch(() => null)
      return named === null || !isSame(opened, named) || !isSame(opened, await handle.stat({ bigint: true }))
    },
    close: () => handle.close(),
  }
}

/** The first bytes of an open file, as far as there are so many. */
export async function* readHandle(handle: FileHandle, size: number): AsyncGenerator<Buffer> {
  for (let position = 0; position < size; ) {
    const buffer = Buffer.allocUnsafeSlow(Math.min(READ_BYTES, size - position))
    const { bytesRead } = await reading(handle.read(buffer, 0, buffer.length, position))
    if (bytesRead === 0) return
    position += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}

function refuseUnlessRegular(stats: BigIntStats): void {
  if (stats.isDirectory()) throw new RefusedInput('is a directory: name a file in it', null)
  if (!stats.isFile()) throw new RefusedInput('is no regular file: pipe it in, and name it -', null)
}

function isSame(before: BigIntStats, now: BigIntStats): boolean {
  return before.ino === now.ino && before.dev === now.dev && before.size === now.size && before.mtimeNs === now.mtimeNs
}

async function reading<T>(attempt: Promise<T>): Promise<T> {
  try {
    return await attempt
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT') throw new RefusedInput('does not exist: check its path', null)
    if (code === 'EACCES' || code === 'EPERM') throw new RefusedInput('may not be read: check its permissions', null)
    throw new RefusedInput(`cannot be read: ${error instanceof Error ? error.message : String(error)}`, null)
  }
}
