// A process that opens the embedded database, says so, and leaves it when it is told to: what tests start and stop.
//
// Lines on its output: `READY {"rows": …}` once it can write, `WROTE` after each line on its input, `LEFT` after SIGTERM.
// What it cannot do ends it with the one line that a person would read.
import { createInterface } from 'node:readline'
import { DatabaseError } from '../../src/database/error.js'
import { openDatabase } from '../../src/database/open.js'

const [home = ''] = process.argv.slice(2)
try {
  const database = await openDatabase({ url: undefined, home, role: 'writer' })
  const lines = createInterface({ input: process.stdin }).on('line', async (key) => {
    await database.prisma.thread.create({ data: { key, name: key } })
    console.log('WROTE')
  })
  process.once('SIGTERM', async () => {
    lines.close()
    await database.close()
    console.log('LEFT')
  })
  console.log(`READY ${JSON.stringify({ where: database.where, threads: await database.prisma.thread.count() })}`)
} catch (error) {
  if (!(error instanceof DatabaseError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
