// What processes have taken of the machine, as Linux keeps count of it: memory at its highest, and time of the processors.

import { readFileSync } from 'node:fs'

const LOOK_EVERY_MS = 100
/** Linux tells times in hundredths of a second, whatever the kernel's own tick. */
const TICKS_A_SECOND = 100

export interface Taken {
  peakMegabytes: number
  cpuSeconds: number
}

/** Watches the processes below this one until it is told to stop; shells, which only start others, are left out. */
export function watchBelow(pid: number): { stop(): Taken } {
  const taken = new Map<number, Taken>()
  const timer = setInterval(() => {
    for (const child of descendantsOf(pid)) {
      const now = takenBy(child)
      if (now) taken.set(child, now)
    }
  }, LOOK_EVERY_MS)
  return {
    stop: () => {
      clearInterval(timer)
      // Peaks are added up although they need not have been at once: it was no more than this.
      return [...taken.values()].reduce(
        (sum, { peakMegabytes, cpuSeconds }) => ({
          peakMegabytes: sum.peakMegabytes + peakMegabytes,
          cpuSeconds: sum.cpuSeconds + cpuSeconds,
        }),
        { peakMegabytes: 0, cpuSeconds: 0 },
      )
    },
  }
}

/** Processor time of a process and of all that it has started, those that have ended included. */
export function cpuSecondsOfFamily(pid: number): number {
  const below = childrenOf(pid).reduce((sum, child) => sum + (timesOf(child)?.own ?? 0), 0)
  const { own, ended } = timesOf(pid) ?? { own: 0, ended: 0 }
  return own + ended + below
}

/** What a process has in memory now, in units of 1,024 bytes; 0 where it has ended. */
export function residentKilobytes(pid: number): number {
  const [, kilobytes = '0'] = /^VmRSS:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`)) ?? []
  return Number(kilobytes)
}

/** The same of a process and of all below it. */
export function residentKilobytesOfFamily(pid: number): number {
  return [pid, ...descendantsOf(pid)].reduce((sum, each) => sum + residentKilobytes(each), 0)
}

function takenBy(pid: number): Taken | null {
  const status = read(`/proc/${pid}/status`)
  // The high-water mark of the resident set, in units of 1,024 bytes.
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? []
  if (kilobytes === undefined || /^Name:\s+(sh|dash|bash)$/m.test(status)) return null
  return { peakMegabytes: (Number(kilobytes) * 1.024) / 1_000, cpuSeconds: timesOf(pid)?.own ?? 0 }
}

function timesOf(pid: number): { own: number; ended: number } | null {
  // The name before the last bracket may hold anything.
  const fields = read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? []
  if (fields.length < 15) return null
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15).map(Number)
  return { own: (user + system) / TICKS_A_SECOND, ended: (endedUser + endedSystem) / TICKS_A_SECOND }
}

function descendantsOf(pid: number): number[] {
  return childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child)])
}

function childrenOf(pid: number): number[] {
  return read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number)
}

// What has ended meanwhile is empty.
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
