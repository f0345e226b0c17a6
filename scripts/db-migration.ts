// npm run db:migration -- <name>: writes the next migration, from prisma/migrations to prisma/schema.prisma.
import { fileURLToPath } from 'node:url'
import { connectionTo } from '../src/database/connection.js'
import { draftMigration } from '../src/database/draft-migration.js'
import { joinTemporaryCluster } from '../src/database/temporary.js'

const [title, prismaFolder = fileURLToPath(new URL('../prisma', import.meta.url))] = process.argv.slice(2)
if (!title) {
  console.error('Name what the migration does: npm run db:migration -- <name>')
  process.exit(2)
}
process.once('SIGINT', () => process.exit(130))
const cluster = await joinTemporaryCluster()
try {
  const name = await draftMigration(title, prismaFolder, connectionTo(cluster.urlFor('owner'), 'owner'))
  console.log(name ? `Wrote prisma/migrations/${name}/migration.sql: read it before you commit it.` : 'No difference.')
} finally {
  await cluster.leave()
}
