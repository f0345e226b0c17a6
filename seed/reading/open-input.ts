// An input of any kind opened: a file, the standard input, or an address on the web.

import { isAddress, nameAddress, readAddress } from './address.js'
import { ByteInput } from './byte-input.js'
import { type DownloadOptions, download } from './download.js'
import { openFile } from './file-source.js'
import type { Input, NotModified } from './input.js'
import { type InputLimits, inputLimits } from './input-limits.js'
import { readStream } from './stream-source.js'

export interface OpenOptions extends Omit<DownloadOptions, 'limits'> {
  limits?: Partial<InputLimits>
}

/** Opens a path, `-` for the standard input, or an http or https address. Throws a RefusedInput. */
export async function openInput(location: string, options: OpenOptions = {}): Promise<Input | NotModified> {
  const limits = { ...inputLimits, ...options.limits }
  const { signal } = options
  signal?.throwIfAborted()
  if (location === '-') return new ByteInput('-', readStream(process.stdin, signal), limits, signal)
  if (!isAddress(location)) return new ByteInput(location, await openFile(location, limits.bytes), limits, signal)
  const address = readAddress(location)
  const name = nameAddress(address)
  const answer = await download(address, { ...options, limits })
  if (answer === 'NOT_MODIFIED') return { notModified: true, name }
  return new ByteInput(name, answer.source, limits, signal, answer.version)
}

/** A location as messages may print it: of an address neither user, password nor query. */
export function nameInput(location: string): string {
  if (!isAddress(location)) return location
  // What cannot be read may hold a password anywhere.
  return URL.canParse(location) ? nameAddress(new URL(location)) : location.replace(/:\/\/.*/s, '://…')
}
