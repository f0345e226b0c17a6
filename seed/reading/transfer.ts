// One attempt at a download: the address and where it redirects to are asked, and the answer is written to a temporary file.

import type { FileHandle } from 'node:fs/promises'
import type { ReadableStream } from 'node:stream/web'
import { RefusedInput } from '../importer.js'
import { authorizationFor, followRedirect, nameAddress } from './address.js'
import type { Version } from './byte-input.js'
import { type InputLimits, REDIRECTS } from './input-limits.js'
import { mayPass, readRetryAfter, TransferFailure } from './retry.js'
import { openTemporaryFile } from './temporary-file.js'

export interface TransferOptions {
  limits: InputLimits
  /** What the server called the version that is known already. */
  etag?: string | null
  lastModified?: string | null
}

/** What a server sent, written down. */
export interface Transferred {
  file: FileHandle
  length: number
  version: Version
}

/** Throws a RefusedInput for good, a TransferFailure where it may pass, or the signal's reason. */
export async function transfer(
  address: URL,
  { limits, etag, lastModified }: TransferOptions,
  stop: AbortSignal,
): Promise<Transferred | 'NOT_MODIFIED'> {
  const headers = new Headers({ 'user-agent': 'dateline' })
  if (etag) headers.set('if-none-match', etag)
  if (lastModified) headers.set('if-modified-since', lastModified)
  const authorization = authorizationFor(address)
  if (authorization) headers.set('authorization', authorization)

  const stalled = new AbortController()
  const stall = setTimeout(() => stalled.abort(), limits.stallMs)
  try {
    const response = await ask(address, headers, AbortSignal.any([stop, stalled.signal]))
    if (response.status === 304) return 'NOT_MODIFIED'
    const version = { etag: response.headers.get('etag'), lastModified: response.headers.get('last-modified') }
    return { ...(await writeDown(response, limits, () => stall.refresh())), version }
  } catch (error) {
    stop.throwIfAborted()
    if (stalled.signal.aborted) throw new TransferFailure(`sent nothing for ${limits.stallMs / 1000} s`)
    // So fetch calls whatever happens to a connection.
    if (error instanceof TypeError) throw new TransferFailure(`broke off (${causeOf(error)})`)
    throw error
  } finally {
    clearTimeout(stall)
  }
}

async function ask(address: URL, headers: Headers, signal: AbortSignal): Promise<Response> {
  let at = address
  for (let redirects = 0; redirects <= REDIRECTS; redirects++) {
    const response = await fetch(withoutUser(at), { headers, signal, redirect: 'manual' })
    if (response.ok || (response.status === 304 && isConditional(headers))) return response
    await response.body?.cancel()
    const { status } = response
    if (![301, 302, 303, 307, 308].includes(status)) {
      const answer = `answers with status ${status}${at === address ? '' : ` at ${nameAddress(at)}`}`
      if (mayPass(status)) throw new TransferFailure(answer, readRetryAfter(response.headers.get('retry-after')))
      throw new RefusedInput(`${answer}: check the address`, null)
    }
    const to = followRedirect(at, response.headers.get('location'))
    if (to.origin !== at.origin) headers.delete('authorization')
    at = to
  }
  throw new RefusedInput(`redirects more than ${REDIRECTS} times: check the address`, null)
}

async function writeDown(
  response: Response,
  limits: InputLimits,
  onBytes: () => void,
): Promise<{ file: FileHandle; length: number }> {
  const most = mostBytesOf(response.headers, limits)
  const file = await storing(openTemporaryFile())
  let length = 0
  try {
    if (response.body === null) return { file, length }
    for await (const chunk of response.body as ReadableStream<Uint8Array>) {
      onBytes()
      length += chunk.length
      if (length > most) throw new RefusedInput(`sends more than ${most} bytes: ask for less of it`, null)
      await storing(file.writeFile(chunk))
    }
    return { file, length }
  } catch (error) {
    await file.close()
    throw error
  }
}

// What is unzipped under way must not be a bomb either.
function mostBytesOf(headers: Headers, { bytes, ratio, freeBytes }: InputLimits): number {
  const sent = headers.get('content-length')
  return headers.has('content-encoding') && sent !== null
    ? Math.min(bytes, Math.max(freeBytes, ratio * Number(sent)))
    : bytes
}

async function storing<T>(attempt: Promise<T>): Promise<T> {
  try {
    return await attempt
  } catch (error) {
    throw new RefusedInput(
      `cannot be kept on disk while it is read: ${error instanceof Error ? error.message : error}`,
      null,
    )
  }
}

function withoutUser(address: URL): URL {
  const bare = new URL(address)
  bare.username = ''
  bare.password = ''
  return bare
}

function isConditional(headers: Headers): boolean {
  return headers.has('if-none-match') || headers.has('if-modified-since')
}

function causeOf({ cause, message }: TypeError): string {
  if (!(cause instanceof Error)) return message
  return 'code' in cause ? String(cause.code) : cause.message
}
