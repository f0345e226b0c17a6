// Mercurius on Fastify, as fast as its guide says how: hand-written SQL, loaders, and queries compiled on their first run.

import type { AddressInfo } from 'node:net'
import fastify from 'fastify'
import mercurius, { type IResolvers, type MercuriusLoaders } from 'mercurius'
import { tellPort } from '../listen.js'
import { ENTRY_LOADERS, KIND_LOADERS } from './entry-loaders.js'
import { RESOLVERS } from './resolvers.js'
import { SCHEMA, TYPE_OF_KIND } from './schema.js'

const app = fastify({ keepAliveTimeout: 60_000 })
await app.register(mercurius, {
  schema: SCHEMA,
  resolvers: RESOLVERS as unknown as IResolvers,
  loaders: Object.fromEntries(
    Object.values(TYPE_OF_KIND).map((type) => [type, { ...ENTRY_LOADERS, ...KIND_LOADERS[type] }]),
  ) as MercuriusLoaders,
  jit: 1,
})
await app.listen({ host: '127.0.0.1', port: 0 })
tellPort((app.server.address() as AddressInfo).port)
