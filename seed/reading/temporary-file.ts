// A file that has no name: whatever ends the process, nothing of it is left.

import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Opens an empty file to be written and read. It is gone once it is closed. */
export async function openTemporaryFile(): Promise<FileHandle> {
  const directory = await mkdtemp(join(tmpdir(), 'dateline-download-'))
  try {
    return await open(join(directory, 'download'), 'wx+', 0o600)
  } finally {
    await rm(directory, { recursive: true })
  }
}
