// The bench of serving: Dateline beside its peers and the limit, over one PostgreSQL, and whether the bars are cleared.

import { chmod, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { refuseClosedFolder, stopCluster } from '../seeding/cluster.js'
import { QUESTIONS } from './asks.js'
import { barsOf } from './bars.js'
import { NAMES } from './contestant.js'
import { type Measured, measureServing } from './measure.js'
import { linesOf } from './report.js'

const help = `Usage: npm --prefix bench run serving -- [options]

Fills an embedded cluster with a synthetic timeline, starts each server over it, compares their answers, and times them under
load; reports in Markdown. On Linux, with Dateline installed in the checkout around it and \`npm --prefix bench install\` done.

Options:
  --rows <count>     rows of the timeline; 1,000,000 where left out
  --home <folder>    keeps the filled cluster there, and uses it again; a temporary folder where left out
  --seconds <count>  of each measurement; 5 where left out
  --rounds <count>   of all servers in turn; 3 where left out
  --only <names>     some of ${QUESTIONS.join(',')}
  --servers <names>  some of ${NAMES.join(',')}
  --help             this text

Exit codes: 0 every bar is cleared, 1 one is missed or the bench failed, 2 wrong usage.`

process.exitCode = await main()

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      rows: { type: 'string', default: '1000000' },
      home: { type: 'string', default: '' },
      seconds: { type: 'string', default: '5' },
      rounds: { type: 'string', default: '3' },
      only: { type: 'string', default: QUESTIONS.join(',') },
      servers: { type: 'string', default: NAMES.join(',') },
      help: { type: 'boolean', default: false, short: 'h' },
    },
  })
  const [rows, seconds, rounds] = [Number(values.rows), Number(values.seconds), Number(values.rounds)]
  const [only, servers] = [values.only.split(','), values.servers.split(',')]
  const [questions, names] = [
    QUESTIONS.filter((each) => only.includes(each)),
    NAMES.filter((each) => servers.includes(each)),
  ]
  const isUsable =
    [rows, seconds, rounds].every((count) => Number.isInteger(count) && count > 0) &&
    questions.length === only.length &&
    names.length === servers.length
  if (values.help || !isUsable) {
    console.log(help)
    return values.help ? 0 : 2
  }
  return await run(values.home, { rows, seconds, rounds, questions, names })
}

async function run(kept: string, measured: Measured): Promise<number> {
  if (kept) await mkdir(kept, { recursive: true })
  const home = await realpath(kept || (await mkdtemp(join(tmpdir(), 'dateline-bench-'))))
  const stop = new AbortController()
  const end = (name: NodeJS.Signals) => stop.abort(new Error(`${name} ended it before it was done.`))
  process.on('SIGINT', end).on('SIGTERM', end)
  const started = performance.now()
  const say = (what: string) => console.error(`${((performance.now() - started) / 1_000).toFixed(0)} s: ${what}`)
  try {
    // Where root runs PostgreSQL as another user, that user must come through.
    await chmod(home, 0o711)
    await refuseClosedFolder(home)
    const findings = await measureServing(home, { ...measured, signal: stop.signal, say })
    for (const line of linesOf(findings, measured)) console.log(line)
    return barsOf(findings).every(({ cleared }) => cleared) ? 0 : 1
  } catch (error) {
    console.error(stop.signal.aborted ? stop.signal.reason.message : error)
    return 1
  } finally {
    await stopCluster(home)
    if (!kept) await rm(home, { recursive: true, force: true })
  }
}
