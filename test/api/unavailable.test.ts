// A database that goes away: answers say so while it is gone, and come again when it is back.

import { mkdtemp, rm } from 'node:fs/promises'
import { createConnection, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../src/database/open.js'
import { type FreshDatabase, freshDatabase } from '../support/database.js'
import { given, someEvent } from '../support/given.js'
import { graphql } from '../support/graphql/index.js'
import { serve } from '../support/serve.js'

const Keys = graphql(`query AnyKeys { timeline { nodes { key } } }`)

let fresh: FreshDatabase
let folder: string
beforeAll(async () => {
  fresh = await freshDatabase()
  await given(fresh, [someEvent('one', '2024-11-20')])
  folder = await mkdtemp(join(tmpdir(), 'dateline-wire-'))
})
afterAll(async () => {
  await fresh.close()
  await rm(folder, { recursive: true })
})

/** A wire to PostgreSQL that can be cut: a socket that passes everything on to the real one. */
class Wire {
  readonly #sockets = new Set<Socket>()
  #server: Server | undefined

  constructor(
    readonly path: string,
    readonly target: { path: string } | { host: string; port: number },
  ) {}

  async mend(): Promise<void> {
    const server = createServer((near) => {
      const far = createConnection(this.target)
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.#sockets.add(one.on('error', () => other.destroy()).on('close', () => other.destroy()))
      }
      near.pipe(far).pipe(near)
    })
    await new Promise<void>((resolve) => server.listen(this.path, resolve))
    this.#server = server
  }

  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.#server?.close(resolve))
    for (const socket of this.#sockets) socket.destroy()
    await closed
  }
}

function wireTo(url: string): { wire: Wire; through: string } {
  const address = new URL(url)
  const socket = address.searchParams.get('host')
  const port = address.searchParams.get('port') ?? (address.port || '5432')
  const target = socket?.startsWith('/')
    ? { path: join(socket, `.s.PGSQL.${port}`) }
    : { host: address.hostname || 'localhost', port: Number(port) }
  address.searchParams.set('host', folder)
  address.searchParams.set('port', port)
  return { wire: new Wire(join(folder, `.s.PGSQL.${port}`), target), through: address.href }
}

it('is UNAVAILABLE, not a fault of the server, and passes', async () => {
  const { wire, through } = wireTo(fresh.url)
  await wire.mend()
  const database: Database = await openDatabase({ url: through, home: '', role: 'reader' })
  try {
    const server = serve(database)
    expect((await server.read(Keys)).timeline?.nodes).toEqual([{ key: 'given-one' }])
    await wire.cut()
    expect(await server.refusal(Keys)).toEqual({
      code: 'UNAVAILABLE',
      message: 'The database does not answer at this moment: try again shortly.',
    })
    await wire.mend()
    expect((await server.read(Keys)).timeline?.nodes).toEqual([{ key: 'given-one' }])
  } finally {
    await database.close()
    await wire.cut()
  }
})
