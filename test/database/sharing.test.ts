// Several processes share one embedded PostgreSQL: whoever comes first starts it, whoever leaves last stops it.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lives, makeHome, OpenedProcess, postgresOver } from '../support/opened-process.js'

const home = await makeHome(afterAll)
const countStarts = async () => {
  const log = await readFile(join(home, 'postgresql', 'postgresql.log'), 'utf8').catch(() => '')
  return log.split('starting PostgreSQL').length - 1
}

describe('Processes over one home folder', () => {
  let startsBefore = 0
  beforeEach(async () => {
    startsBefore = await countStarts()
  })
  afterEach(() => vi.waitFor(() => expect(postgresOver(home)).toEqual([])))

  it('make it once when they start at the same time, and leave nothing running', async () => {
    const all = [OpenedProcess.start(home), OpenedProcess.start(home), OpenedProcess.start(home)]
    await Promise.all(all.map((one) => one.ready()))
    expect(await countStarts()).toBe(1)
    // Where the checkout is closed to the user that PostgreSQL runs as, copies of its programs lie there too.
    const parts = (await readdir(join(home, 'postgresql'))).filter((name) => name !== 'programs')
    expect(parts.sort()).toEqual(['data', 'postgresql.log', 'socket'])

    const processes = postgresOver(home)
    expect(processes.length).toBeGreaterThan(3)
    const leaving = performance.now()
    await Promise.all(all.map((one) => one.leave()))
    // One of them has migrated; nothing of that may hold it up.
    expect(performance.now() - leaving).toBeLessThan(7_000)
    await vi.waitFor(() => expect(processes.filter(lives)).toEqual([]))
  })

  it('do not cut each other off: the last one stops PostgreSQL', async () => {
    const server = OpenedProcess.start(home)
    const seeding = OpenedProcess.start(home)
    await Promise.all([server.ready(), seeding.ready()])
    const [postmaster] = postgresOver(home)

    await server.leave()
    await seeding.write('after-the-server-left')
    const secondServer = OpenedProcess.start(home)
    expect((await secondServer.ready()).threads).toBe(1)
    expect(postgresOver(home)[0]).toBe(postmaster)

    await seeding.leave()
    await secondServer.write('after-the-seeding-left')
    await secondServer.leave()
  })

  it('find the PostgreSQL of one that was killed, with its data, and stop it when they leave', async () => {
    const killed = OpenedProcess.start(home)
    const { threads } = await killed.ready()
    await killed.write('before-the-kill')
    const [postmaster] = postgresOver(home)
    await killed.interrupt('SIGKILL')

    const next = OpenedProcess.start(home)
    expect((await next.ready()).threads).toBe(threads + 1)
    expect(postgresOver(home)[0]).toBe(postmaster)
    expect(await countStarts()).toBe(startsBefore + 1)
    await next.leave()
  })

  it('keep PostgreSQL out of reach of Ctrl-C', async () => {
    const interrupted = OpenedProcess.start(home)
    await interrupted.ready()
    const bystander = OpenedProcess.start(home)
    await bystander.ready()
    const [postmaster] = postgresOver(home)
    await interrupted.interrupt('SIGINT')

    await bystander.write('after-ctrl-c')
    expect(postgresOver(home)[0]).toBe(postmaster)
    expect(await countStarts()).toBe(startsBefore + 1)
    await bystander.leave()
  })

  it('start it again when PostgreSQL itself was killed under them', async () => {
    const server = OpenedProcess.start(home)
    await server.ready()
    await server.write('before-the-crash')
    const [postmaster = 0] = postgresOver(home)
    process.kill(postmaster, 'SIGKILL')
    await vi.waitFor(async () => expect(await countStarts()).toBe(startsBefore + 2), { timeout: 10_000 })

    const next = OpenedProcess.start(home)
    await next.ready()
    await next.leave()
    await server.write('after-the-crash')
    await server.leave()
  })
})
