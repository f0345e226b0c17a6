// The bench of asking: a million entries, every filter and the usual pairs, each answer beside one statement by hand.

import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import type pg from 'pg'
import { joinCluster, refuseClosedFolder, stopCluster } from '../seeding/cluster.js'
import { runSeed } from '../seeding/seed-command.js'
import { writeTimeline } from '../timeline/write-timeline.js'
import { CASES, type Case } from './cases.js'
import { QUESTIONS, type Question } from './questions.js'
import { type Server, startServer } from './server.js'

const MAPPING = join(import.meta.dirname, '../timeline/synthetic.yaml')
/** So many entries are few enough to be counted within these milliseconds. */
const FEW = 50_000
const FEW_MS = 50

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '31' },
    home: { type: 'string', default: '' },
    only: { type: 'string', default: '' },
  },
})

const started = performance.now()
const say = (what: string) => console.error(`${((performance.now() - started) / 1_000).toFixed(0)} s: ${what}`)
const isOwnHome = values.home === ''
const home = isOwnHome ? await realpath(await mkdtemp(join(tmpdir(), 'dateline-bench-'))) : values.home
const stop = new AbortController()
process.on('SIGINT', () => stop.abort()).on('SIGTERM', () => stop.abort())
try {
  await chmod(home, 0o711)
  await refuseClosedFolder(home)
  const seedData = runSeed(home, [], stop.signal)
  const cluster = await joinCluster(home, seedData)
  await seedData
  const path = join(home, 'timeline.csv')
  say(`writing and seeding ${values.rows} rows`)
  await writeTimeline(path, Number(values.rows))
  await runSeed(home, [MAPPING, path], stop.signal)
  const db = await cluster.connect('dateline')
  await db.query('vacuum analyze')
  say('asking')
  const server = await startServer(home)
  const missed = await compareAll(server, db)
  await server.stop()
  await db.end()
  process.exitCode = missed ? 1 : 0
} finally {
  await stopCluster(home)
  if (isOwnHome) await rm(home, { recursive: true, force: true })
}

async function compareAll(server: Server, db: pg.Client): Promise<number> {
  let missed = 0
  console.log('| filter | entries | question | p50 ms | p99 ms | by hand p50 | p99 | ratio | |')
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |')
  for (const each of CASES.filter(({ name }) => name.includes(values.only))) {
    const { rows } = await db.query(QUESTIONS[1]?.sql(each.sql) ?? '')
    for (const question of QUESTIONS) {
      stop.signal.throwIfAborted()
      const { ours, theirs } = await compare(server, db, each, question)
      const ratio = at(ours, 0.5) / at(theirs, 0.5)
      const isFew = question.bar < 1.5 && rows[0].count <= FEW
      const cleared = ratio <= question.bar || (isFew && at(ours, 0.5) <= FEW_MS)
      if (!cleared) missed++
      const figures = [at(ours, 0.5), at(ours, 0.99), at(theirs, 0.5), at(theirs, 0.99)].map((ms) => ms.toFixed(1))
      console.log(
        `| ${each.name} | ${rows[0].count} | ${question.name} | ${figures.join(' | ')} | ${ratio.toFixed(2)} | ${cleared ? '' : 'MISSED'} |`,
      )
    }
  }
  return missed
}

/** Asks both in turn, after one answer of each that must be the same. */
async function compare(server: Server, db: pg.Client, { filter, sql, name }: Case, question: Question) {
  const statement = { name: `${name} ${question.name}`.slice(0, 60), text: question.sql(sql) }
  const ours: number[] = []
  const theirs: number[] = []
  for (let run = -1; run < Number(values.runs); run++) {
    const [before, data] = [performance.now(), await server.ask(question.document, { filter })]
    const [between, { rows }] = [performance.now(), await db.query(statement)]
    const after = performance.now()
    if (run < 0) {
      const [said, wanted] = [question.ofData(data as never), question.ofRows(rows)]
      if (!isDeepStrictEqual(said, wanted)) {
        throw new Error(`${name}, ${question.name}: ${JSON.stringify(said)} is not ${JSON.stringify(wanted)}`)
      }
      continue
    }
    ours.push(between - before)
    theirs.push(after - between)
  }
  return { ours: ours.sort((a, b) => a - b), theirs: theirs.sort((a, b) => a - b) }
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
