// npm run db:migrate: applies what the database lacks of prisma/migrations, as the owner of its tables.
import { DatabaseError } from '../src/database/error.js'
import { migrateDatabase } from '../src/database/migrate.js'
import { openDatabase } from '../src/database/open.js'

try {
  const database = await openDatabase({
    url: process.env.DATABASE_URL || undefined,
    home: process.env.DATELINE_HOME || '.dateline',
    role: 'owner',
  })
  try {
    console.log(database.where)
    const applied = await migrateDatabase(database.connection)
    console.log(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'Nothing to apply.')
  } finally {
    await database.close()
  }
} catch (error) {
  if (!(error instanceof DatabaseError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
