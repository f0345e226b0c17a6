// The bench of seeding: a million rows through the job, the same rows through COPY, and whether the bars are cleared.

import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { refuseClosedFolder, stopCluster } from './cluster.js'
import { measureSeeding } from './measure.js'
import { barsOf, linesOf } from './report.js'

const help = `Usage: npm --prefix bench run seeding -- [--rows <count>] [--data <folder>]

Seeds a table of real and synthetic alerts on an embedded cluster of its own, copies the same rows with COPY, and reports
in Markdown. On Linux, with Dateline installed in the checkout around it; takes 10 GB of TMPDIR for a million rows.

Options:
  --rows <count>   rows of the table; 1,000,000 where left out
  --data <folder>  the folder that air_raid_alerts lies in; DATELINE_DATA where left out
  --help           this text

Exit codes: 0 every bar is cleared, 1 one is missed or the bench failed, 2 wrong usage.`

process.exitCode = await main()

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      rows: { type: 'string', default: '1000000' },
      data: { type: 'string', default: process.env.DATELINE_DATA ?? '' },
      help: { type: 'boolean', default: false, short: 'h' },
    },
  })
  const rows = Number(values.rows)
  const isUsable = Number.isInteger(rows) && rows > 0 && values.data !== ''
  if (values.help || !isUsable) {
    console.log(help)
    return values.help ? 0 : 2
  }
  return await run(rows, join(values.data, 'air_raid_alerts', 'volunteer_data_en.csv'))
}

async function run(rows: number, source: string): Promise<number> {
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
    const findings = await measureSeeding(home, { rows, source, signal: stop.signal, say })
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
