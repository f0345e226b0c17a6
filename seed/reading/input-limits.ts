// How much of an input is read, and how long one from the web is waited for.

/** The most bytes of an input, unzipped. */
export const INPUT_BYTES = 4_000_000_000
/** How many times its own length a gzip may unzip to, beyond the first GZIP_FREE_BYTES. */
export const GZIP_RATIO = 200
/** How many bytes a gzip may unzip to, however short it is. */
export const GZIP_FREE_BYTES = 50_000_000
/** How many milliseconds a download may take, all its attempts together. */
export const DOWNLOAD_MS = 600_000
/** How many milliseconds a download may go without a byte. */
export const STALL_MS = 30_000
/** How often a download is tried. */
export const DOWNLOAD_ATTEMPTS = 4
/** The most redirects of one attempt. */
export const REDIRECTS = 5
/** The longest time in milliseconds for which a server may ask to be left alone before the next attempt. */
export const RETRY_AFTER_MS = 60_000

/** The limits that a caller may set otherwise. */
export interface InputLimits {
  bytes: number
  ratio: number
  freeBytes: number
  downloadMs: number
  stallMs: number
}

export const inputLimits: InputLimits = {
  bytes: INPUT_BYTES,
  ratio: GZIP_RATIO,
  freeBytes: GZIP_FREE_BYTES,
  downloadMs: DOWNLOAD_MS,
  stallMs: STALL_MS,
}
