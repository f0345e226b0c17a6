// Prisma's command line, told to fetch nothing: `generate` and `validate` need no engine, and migrations
// run through the WebAssembly engine in src/database/migrate.ts.
import { defineConfig } from 'prisma/config'

process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({ schema: 'prisma/schema.prisma' })
