// The bytes of an input on their way to a reader: counted, summed up, unzipped and bounded.

import { createHash } from 'node:crypto'
import { RefusedInput } from '../importer.js'
import { skipByteOrderMark } from './byte-order-mark.js'
import type { Input } from './input.js'
import type { InputLimits } from './input-limits.js'
import { unzip } from './unzip.js'

/** Where bytes come from. */
export interface ByteSource {
  /** How many bytes it has; null where that is not known. */
  size: number | null
  chunks(): AsyncIterable<Buffer>
  /** Whether it is no longer what it was when it was opened; asked for once all is read. */
  hasChanged(): Promise<boolean>
  close(): Promise<void>
}

/** What a server calls the version that it sent. */
export interface Version {
  etag: string | null
  lastModified: string | null
}

export class ByteInput implements Input {
  readonly notModified = false
  bytes = 0
  changed = false
  readonly size: number | null
  readonly etag: string | null
  readonly lastModified: string | null
  private readonly hash = createHash('sha256')

  constructor(
    readonly name: string,
    private readonly source: ByteSource,
    private readonly limits: InputLimits,
    private readonly signal?: AbortSignal,
    version: Version = { etag: null, lastModified: null },
  ) {
    this.size = source.size
    this.etag = version.etag
    this.lastModified = version.lastModified
  }

  async *read(): AsyncGenerator<Buffer> {
    let length = 0
    for await (const chunk of skipByteOrderMark(unzip(this.count(), this.limits))) {
      length += chunk.length
      if (length > this.limits.bytes) {
        throw new RefusedInput(`holds more than ${this.limits.bytes} bytes: split it`, null)
      }
      yield chunk
    }
    if (length === 0) throw new RefusedInput('is empty', null)
  }

  checksum(): string {
    return this.hash.copy().digest('hex')
  }

  close(): Promise<void> {
    return this.source.close()
  }

  private async *count(): AsyncGenerator<Buffer> {
    for await (const chunk of this.source.chunks()) {
      this.signal?.throwIfAborted()
      this.hash.update(chunk)
      this.bytes += chunk.length
      yield chunk
    }
    this.signal?.throwIfAborted()
    this.changed = await this.source.hasChanged()
  }
}
