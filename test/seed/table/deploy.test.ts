// The files of deploy/: every command in them is one that the job understands, and their roles suffice for it.

import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Job, readJob } from '../../../seed/job.js'
import { connectionTo } from '../../../src/database/connection.js'
import { freshDatabase } from '../../support/database.js'
import { ownFolder } from '../../support/folder.js'
import { aMapping, aTable, seed, seenBy, sightings } from './given-table.js'

const run = promisify(execFile)
const read = (path: string) => readFileSync(new URL(`../../../deploy/${path}`, import.meta.url), 'utf8')

/** A folder for PATH in which npm writes down its arguments, one a line, and ends with this code. */
async function npmThatEndsWith(code: number) {
  const folder = ownFolder()
  const told = join(folder, 'told')
  await writeFile(join(folder, 'npm'), `#!/bin/sh\nprintf '%s\\n' "$@" > '${told}'\nexit ${code}\n`)
  await chmod(join(folder, 'npm'), 0o755)
  return { path: `${folder}:${process.env.PATH}`, args: () => readFileSync(told, 'utf8').trimEnd().split('\n') }
}

/** What a shell makes of a command line: the arguments of npm, and its exit code. */
async function shell(line: string, code = 0, env: Record<string, string> = {}) {
  const npm = await npmThatEndsWith(code)
  const options = { env: { ...env, PATH: npm.path } }
  const ended = await run('/bin/sh', ['-c', line], options).then(
    () => 0,
    (error: { code: number }) => error.code,
  )
  return { ended, args: npm.args() }
}

/** The job that npm would start with these arguments. */
function jobOf(args: string[]): Job {
  expect(args.slice(0, 4)).toEqual(['run', '--silent', 'seed', '--'])
  return readJob(args.slice(4)) as Job
}

describe('a line of the crontab', () => {
  const lines = read('cron/dateline')
    .split('\n')
    .filter((line) => /^[\d*]/.test(line))

  it('is there', () => expect(lines.length).toBeGreaterThan(1))

  it.each(lines)('%s is a job', async (line) => {
    // cron ends the command at a percent sign, and takes the backslash from one that has it.
    const command = (
      line
        .split(/\s+/)
        .slice(6)
        .join(' ')
        .split(/(?<!\\)%/)[0] ?? ''
    ).replaceAll('\\%', '%')
    const { args } = await shell(command.replace('cd /opt/dateline', 'cd /'))
    const job = jobOf(args)
    expect(job).toMatchObject({ quiet: true, json: true, task: { kind: 'tables' } })
    expect(job.retireAtMost).toBe(line.includes('--retire') ? 0.05 : null)
  })
})

describe('the unit of systemd', () => {
  const unit = read('systemd/dateline-seed@.service')
  const [, command = ''] = /^ExecStart=\/usr\/bin\/env (.*)$/m.exec(unit) ?? []
  const [, example = ''] = /^# +ARGUMENTS=(.*)$/m.exec(unit) ?? []

  it('starts a job with the arguments of its example', async () => {
    // As systemd does, a shell splits a variable that stands alone, unquoted, at its blanks.
    const { args } = await shell(command, 0, { ARGUMENTS: example })
    expect(jobOf(args)).toMatchObject({ quiet: true, json: true, retireAtMost: 0.05, task: { kind: 'tables' } })
  })

  it('counts as done what landed but for some rows, what meets itself, and what it stopped', () => {
    expect(/^SuccessExitStatus=(.*)$/m.exec(unit)?.[1]?.split(' ')).toEqual(['1', '3', '143'])
  })
})

describe('the job of Kubernetes', () => {
  const { spec } = parse(read('kubernetes/seed-cronjob.yaml'))
  const [container] = spec.jobTemplate.spec.template.spec.containers

  it('starts a job, and succeeds where it landed but for some rows', async () => {
    const [line] = container.args
    expect(container.command).toEqual(['/bin/sh', '-c'])
    for (const code of [0, 1, 2, 3, 4, 5, 143]) {
      const { args, ended } = await shell(line, code)
      expect(jobOf(args)).toMatchObject({ quiet: true, json: true, wait: true, task: { kind: 'tables' } })
      expect(ended).toBe(code === 1 ? 0 : code)
    }
  })
})

// A server of one's own need not have the roles.
describe.skipIf(process.env.TEST_DATABASE_URL)('the roles', { timeout: 120_000 }, () => {
  it('suffice for a job over a table, however little the database grants to everybody', async () => {
    const db = await freshDatabase()
    await db.pool.query(
      "do $$ begin execute format('revoke all on database %I from public', current_database()); end $$",
    )
    const owner = new pg.Client(connectionTo(db.url, 'owner'))
    await owner.connect()
    await owner.query(read('postgresql/roles.sql'))
    await owner.end()
    const writer = new URL(db.url)
    writer.searchParams.set('user', 'dateline_writer')
    const mapping = await aMapping({}, { participants: seenBy })
    const table = await aTable(sightings(20, { who: 'Olena' }))
    const asWriter = { url: writer.href }
    expect(await seed(asWriter, [mapping, table])).toMatchObject({ outcome: 'CLEAN', counts: { created: 20 } })
    await aTable(sightings(19, { who: 'Petro' }), table)
    expect((await seed(asWriter, [mapping, table, '--retire', '5%'])).counts).toMatchObject({ revised: 19, removed: 1 })
    await db.close()
  })
})
