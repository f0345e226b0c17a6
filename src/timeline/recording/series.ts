// The running numbers of aid packages: what is missing in a dataset's series, and what another dataset numbers too.

import type { PrismaClient } from '../../../prisma/client/client.js'

/** What should be looked at in the numbered series of a dataset, one sentence each; at most 100. */
export async function readSeriesWarnings(db: PrismaClient, datasetKey: string): Promise<string[]> {
  const gaps = await db.$queryRaw<{ programme: string; before: number; number: number; key: string }[]>`
    select programme, before, number, key from (
      select p.key as programme, a.number, e.key,
        coalesce(lag(a.number) over (partition by p.id order by a.number), 0) as before
      from aid_package a join entry e on e.id = a.entry_id join aid_programme p on p.id = a.programme_id
      join dataset d on d.id = a.dataset_id where d.key = ${datasetKey} and a.number is not null
    ) numbered where number > before + 1 and before > 0 order by programme, number limit 100`
  const repeats = await db.$queryRaw<{ number: number; programme: string; key: string; other: string }[]>`
    select a.number, p.key as programme, e.key, f.key as other
    from aid_package a join dataset d on d.id = a.dataset_id and d.key = ${datasetKey}
    join aid_package b on b.programme_id = a.programme_id and b.number = a.number and b.dataset_id <> a.dataset_id
    join aid_programme p on p.id = a.programme_id
    join entry e on e.id = a.entry_id join entry f on f.id = b.entry_id
    order by programme, number, other limit 100`
  return [
    ...gaps.map(({ programme, before, number, key }) => {
      const missing = number - before === 2 ? `${before + 1}` : `${before + 1} to ${number - 1}`
      return `the series ${programme} has number ${number} ("${key}") without ${missing}`
    }),
    ...repeats.map(({ number, programme, key, other }) => {
      return `number ${number} of ${programme} is both "${key}" and "${other}": link them with DUPLICATE_OF if they are one`
    }),
  ].slice(0, 100)
}
