// The bench of following: many who follow, many commits, many who do not read, and whether the bars are cleared.

import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { refuseClosedFolder, stopCluster } from '../seeding/cluster.js'
import { measureLive } from './measure.js'
import { barsOf, linesOf } from './report.js'

const help = `Usage: npm --prefix bench run live -- [--seconds <count>] [--subscribers <count>]

Starts the server on an embedded cluster of its own, opens subscriptions over server-sent events, has a seeding job commit
10 and 100 times a second, and reports in Markdown. On Linux, with Dateline installed in the checkout around it; takes five
minutes. Nothing leaves this machine.

Options:
  --seconds <count>      of each run; 60 where left out
  --subscribers <count>  who follow at once, a tenth of them where 100 commits a second are made; 1,000 where left out
  --help                 this text

Exit codes: 0 every bar is cleared, 1 one is missed or the bench failed, 2 wrong usage.`

process.exitCode = await main()

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '60' },
      subscribers: { type: 'string', default: '1000' },
      help: { type: 'boolean', default: false, short: 'h' },
    },
  })
  const [seconds, subscribers] = [Number(values.seconds), Number(values.subscribers)]
  const isUsable = [seconds, subscribers].every((count) => Number.isInteger(count) && count > 0) && subscribers <= 5_000
  if (values.help || !isUsable) {
    console.log(help)
    return values.help ? 0 : 2
  }
  return await run(seconds, subscribers)
}

async function run(seconds: number, subscribers: number): Promise<number> {
  const home = await realpath(await mkdtemp(join(tmpdir(), 'dateline-bench-')))
  const stop = new AbortController()
  const end = (name: NodeJS.Signals) => {
    stop.abort(new Error(`${name} ended it before it was done.`))
    void stopCluster(home)
  }
  process.on('SIGINT', end).on('SIGTERM', end)
  const started = performance.now()
  const say = (what: string) => console.error(`${((performance.now() - started) / 1_000).toFixed(0)} s: ${what}`)
  try {
    // Where root runs PostgreSQL as another user, that user must come through.
    await chmod(home, 0o711)
    await refuseClosedFolder(home)
    const findings = await measureLive(home, { seconds, subscribers, signal: stop.signal, say })
    for (const line of linesOf(findings)) console.log(line)
    return barsOf(findings).every(({ cleared }) => cleared) ? 0 : 1
  } catch (error) {
    console.error(stop.signal.aborted ? stop.signal.reason.message : error)
    return 1
  } finally {
    await stopCluster(home)
    await rm(home, { recursive: true, force: true })
  }
}
