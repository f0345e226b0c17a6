// What an embedded cluster finds on the disk after a kill, a crash or an upgrade, and what it makes of it.
import { spawn } from 'node:child_process'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { isRoot, makeHome, nobody, OpenedProcess, postgresOver } from '../support/opened-process.js'

const home = await makeHome(afterAll)
const data = join(home, 'postgresql', 'data')
const pidFile = join(data, 'postmaster.pid')
afterEach(() => vi.waitFor(() => expect(postgresOver(home)).toEqual([])))

async function snapshot(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true })
  const facts = names.map(async (name) => {
    const { size, mtimeMs, ctimeMs } = await stat(join(folder, name))
    return [name, size, mtimeMs, ctimeMs].join(' ')
  })
  return (await Promise.all(facts)).sort()
}

describe('An embedded cluster', () => {
  it('recovers from an initdb that was killed in the middle', async () => {
    await mkdir(join(home, 'postgresql', 'data.half-older', 'base'), { recursive: true })
    const killed = OpenedProcess.start(home)
    const halves = async () => (await readdir(join(home, 'postgresql'))).filter((name) => name.startsWith('data.half'))
    await vi.waitFor(async () => expect(await halves()).toEqual([expect.not.stringContaining('older')]), {
      timeout: 10_000,
      interval: 5,
    })
    await killed.interrupt('SIGKILL')
    await expect(stat(data)).rejects.toThrow('ENOENT')

    const next = OpenedProcess.start(home)
    expect((await next.ready()).threads).toBe(0)
    await next.leave()
  })

  it('is not blocked by a stale pid file, even when another process of its user has that id', async () => {
    const sleeper = spawn('sleep', ['120'], isRoot ? nobody : {})
    onTestFinished(() => void sleeper.kill())
    const first = OpenedProcess.start(home)
    await first.ready()
    const [, ...rest] = (await readFile(pidFile, 'utf8')).split('\n')
    await first.leave()

    for (const pid of [sleeper.pid, process.pid, 2_147_483_646]) {
      await writeFile(pidFile, [pid, ...rest].join('\n'))
      const next = OpenedProcess.start(home)
      await next.ready()
      await next.leave()
    }
    expect(sleeper.exitCode).toBeNull()
  })

  it('of another major version is left alone, with a line that says so', async () => {
    const version = join(data, 'PG_VERSION')
    const ours = await readFile(version, 'utf8')
    await writeFile(version, '17\n')
    const before = await snapshot(data)
    const complaint = await OpenedProcess.start(home).complaint()
    expect(complaint).toMatch(/^.* holds data of PostgreSQL 17, .* brings PostgreSQL 18\. Nothing was changed: .*$/)
    expect(complaint).not.toContain('\n')
    expect(await snapshot(data)).toEqual(before)
    await writeFile(version, ours)
  })

  it('does not take just any folder for its data', async () => {
    const other = await makeHome(onTestFinished)
    await mkdir(join(other, 'postgresql', 'data'), { recursive: true })
    await writeFile(join(other, 'postgresql', 'data', 'letter.txt'), 'mine')
    expect(await OpenedProcess.start(other).complaint()).toMatch(/is not a PostgreSQL data directory/)
    expect(await readdir(join(other, 'postgresql', 'data'))).toEqual(['letter.txt'])
  })
})
