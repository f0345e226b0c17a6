// The most memory that a process and its children had at any time, as Linux remembers it for each.

import { readFileSync } from 'node:fs'

const EVERY_MS = 100

/** Watches the processes below this one until it is told to stop; shells, which only start others, are left out. */
export function watchMemory(pid: number): { stop(): { megabytes: number } } {
  const peaks = new Map<number, number>()
  const look = () => {
    for (const child of descendantsOf(pid)) {
      const peak = peakOf(child)
      if (peak !== null) peaks.set(child, peak)
    }
  }
  const timer = setInterval(look, EVERY_MS)
  return {
    stop: () => {
      clearInterval(timer)
      // Added up although they need not have been at once: it was no more than this.
      return { megabytes: [...peaks.values()].reduce((sum, kilobytes) => sum + kilobytes, 0) / 1_000 }
    },
  }
}

function descendantsOf(pid: number): number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number)
  return children.flatMap((child) => [child, ...descendantsOf(child)])
}

// VmHWM: the high-water mark of the resident set, in kB of 1,024 bytes.
function peakOf(pid: number): number | null {
  const status = read(`/proc/${pid}/status`)
  if (/^Name:\s+(sh|dash|bash)$/m.test(status)) return null
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? []
  return kilobytes === undefined ? null : Number(kilobytes) * 1.024
}

// What has ended meanwhile is empty.
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
