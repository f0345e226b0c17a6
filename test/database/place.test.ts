// Where the embedded cluster lies and who runs it: as root, as anyone else, and under folders of every kind.
import { execFile, spawn, spawnSync } from 'node:child_process'
import { access, chmod, cp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it, onTestFinished } from 'vitest'
import { choosePlace } from '../../src/database/place.js'
import { findProgramPackage, preparePrograms } from '../../src/database/programs.js'
import { isRoot, makeHome, nobody, OpenedProcess, ordinaryUser, postgresOver } from '../support/opened-process.js'

const postgresUser = isRoot ? nobody : {}
// Every folder above the checkout counts too: the user himself tries.
const { folder: programFolder } = await findProgramPackage()
const checkoutIsOpen = isRoot && spawnSync('test', ['-r', programFolder], ordinaryUser).status === 0

describe('A home folder', () => {
  it.skipIf(!isRoot)('that only root can enter has its data in a persistent place, which is told', async () => {
    const closed = await makeHome(onTestFinished)
    await chmod(closed, 0o700)
    const home = join(closed, '.dateline')
    const first = OpenedProcess.start(home)
    const { where } = await first.ready()
    const folder = /\/var\/lib\/dateline\/[0-9a-f]{16}/.exec(where)?.[0] ?? ''
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    expect(where).toContain(`${home} is closed`)
    expect(folder).not.toBe('')
    await first.write('kept')
    await first.leave()

    const second = OpenedProcess.start(home)
    expect(await second.ready()).toEqual({ where, threads: 1 })
    await second.leave()
    expect(postgresOver(folder)).toEqual([])
  })

  it.skipIf(!checkoutIsOpen)('of an ordinary user is run by that user, and by root as that user', async () => {
    const home = await makeHome(onTestFinished, ordinaryUser)
    const own = OpenedProcess.start(join(home, '.dateline'), ordinaryUser)
    await own.ready()
    await own.write('kept')
    await own.leave()
    const roots = OpenedProcess.start(join(home, '.dateline'))
    expect((await roots.ready()).threads).toBe(1)
    await roots.leave()
    const ownAgain = OpenedProcess.start(join(home, '.dateline'), ordinaryUser)
    expect((await ownAgain.ready()).threads).toBe(1)
    await ownAgain.leave()
  })

  it('may lie deeper than the address of a socket can say', async () => {
    const home = join(await makeHome(onTestFinished), 'a'.repeat(100), 'b'.repeat(100))
    const deep = OpenedProcess.start(home)
    await deep.ready()
    const { socket } = await choosePlace(home)
    expect(socket.length).toBeLessThan(90)
    await deep.leave()
    await expect(access(join(socket, '.s.PGSQL.5432'))).rejects.toThrow('ENOENT')
    await rm(socket, { recursive: true, force: true })
  })
})

describe('PostgreSQL’s programs', () => {
  it('run from a copy when they lie out of reach and npm left their links out', async () => {
    const installed = await findProgramPackage()
    const home = await makeHome(onTestFinished)
    const folder = join(home, 'closed')
    await cp(installed.folder, folder, { recursive: true, verbatimSymlinks: true })
    for (const entry of await readdir(join(folder, 'native', 'lib'), { withFileTypes: true })) {
      if (entry.isSymbolicLink()) await rm(join(folder, 'native', 'lib', entry.name))
    }
    // Root may have installed them for itself alone; an ordinary user may be unable to add the links.
    if (isRoot) await promisify(execFile)('chmod', ['-R', 'go-rwx', folder])
    const lib = join(folder, 'native', 'lib')
    if (!isRoot) await chmod(lib, 0o555)
    onTestFinished(() => chmod(lib, 0o755))
    const programs = await preparePrograms({ ...installed, folder }, await choosePlace(home))
    expect(programs.postgres).toBe(join(home, 'postgresql', 'programs', installed.version, 'bin', 'postgres'))
    const run = spawn(programs.initdb, ['--version'], { ...postgresUser, stdio: 'ignore' })
    expect(await new Promise((resolve) => run.on('exit', resolve))).toBe(0)
  })
})
