// What a reader is given: the bytes of one input, and what is known of them once they are read.

export interface Input {
  notModified: false
  /** Its location as messages may print it: of an address neither user, password nor query. */
  name: string
  /** Its bytes, unzipped where they came as gzip, and without a byte order mark. Can be read once. Throws a RefusedInput. */
  read(): AsyncIterable<Buffer>
  /** SHA-256, in hexadecimal, of the bytes as they came: all of them once they are read. */
  checksum(): string
  /** How many bytes came, before they were unzipped. */
  readonly bytes: number
  /** How many will have come in the end; null for the standard input, of which that is not known. */
  readonly size: number | null
  /** Whether the file grew, shrank or was replaced meanwhile; known once all is read. */
  readonly changed: boolean
  /** What the server calls this version; null where it has no name for it, and for files. */
  etag: string | null
  lastModified: string | null
  /** To be called at the end, whatever happened. */
  close(): Promise<void>
}

/** The server has nothing newer than the version that was named to it. */
export interface NotModified {
  notModified: true
  name: string
}
