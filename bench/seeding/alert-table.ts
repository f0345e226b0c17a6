// A table of alerts of any length: the volunteers' real ones, and before them the same again, 137 weeks earlier each time.

import { open, readFile } from 'node:fs/promises'

/** So long is the real table: shifted by it, the same alerts fit once more, on the same weekdays at the same times. */
const SHIFT_MS = 137 * 7 * 86_400_000
/** Further back the alerts would begin before 1900, which is no year for Dateline. */
const MOST_COPIES = 46

/** A written table, whose middle row can be changed. */
export interface AlertTable {
  path: string
  rows: number
  megabytes: number
  /** Ends the alert in the middle a second later: the file keeps its name and its length, and its id does not change. */
  reviseMiddle(): Promise<void>
}

/**
 * Writes a table of so many rows: the newest are the real ones, all others are synthetic. Ties, durations and the share
 * of each region are those of the real table, and no two rows share region and start. The same every time.
 *
 * @param source the real table, volunteer_data_en.csv
 */
export async function writeAlerts(source: string, path: string, rows: number): Promise<AlertTable> {
  const [header = '', ...real] = (await readFile(source, 'utf8')).trimEnd().split(/\r?\n/)
  const copies = Math.ceil(rows / real.length)
  if (copies > MOST_COPIES) throw new Error(`The table can be at most ${MOST_COPIES * real.length} rows long.`)
  const middle = { number: Math.floor(rows / 2), line: '', at: 0 }
  const identities = new Set<string>()
  const file = await open(path, 'w')
  let bytes = (await file.write(`${header}\n`)).bytesWritten
  for (let copy = copies - 1; copy >= 0; copy--) {
    const lines = real.slice(copy === copies - 1 ? real.length * copies - rows : 0).map((line) => shift(line, copy))
    const at = middle.number - identities.size
    if (at >= 0 && at < lines.length) {
      middle.line = lines[at] as string
      middle.at =
        bytes +
        Buffer.byteLength(
          lines
            .slice(0, at)
            .map((line) => `${line}\n`)
            .join(''),
        )
    }
    for (const line of lines) identities.add(identityOf(line))
    bytes += (await file.write(`${lines.join('\n')}\n`)).bytesWritten
  }
  await file.close()
  if (identities.size !== rows) throw new Error(`${rows - identities.size} rows share region and start with another.`)
  return { path, rows, megabytes: bytes / 1e6, reviseMiddle: () => overwrite(path, middle.at, endLater(middle.line)) }
}

function shift(line: string, copies: number): string {
  const [region, start = '', end = '', naive] = line.split(',')
  return [region, move(start, -copies * SHIFT_MS), move(end, -copies * SHIFT_MS), naive].join(',')
}

function endLater(line: string): string {
  const [region, start, end = '', naive] = line.split(',')
  return [region, start, move(end, 1_000), naive].join(',')
}

// All times of the table are written as 2022-02-25 16:36:22+00:00.
function move(time: string, ms: number): string {
  const moved = new Date(Date.parse(time.replace(' ', 'T')) + ms).toISOString()
  return `${moved.slice(0, 10)} ${moved.slice(11, 19)}+00:00`
}

function identityOf(line: string): string {
  return line.split(',', 2).join(' ')
}

async function overwrite(path: string, at: number, line: string): Promise<void> {
  const file = await open(path, 'r+')
  await file.write(line, at)
  await file.close()
}
