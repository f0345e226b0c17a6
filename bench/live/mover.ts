// The mover: tells of entries once more, a commit each, as a job does when what surrounds an entry has moved.
//
// It writes the log as src/timeline/changes.ts does, and nothing else: a job that drafts entries takes this machine's
// processors for itself long before it makes a hundred commits a second.

import type pg from 'pg'
import { DATASET } from './drafts.js'
import { keepPace } from './pace.js'

// Of src/timeline/changes.ts: the lock of all writers from numbering to commit.
const NUMBERING_LOCK = 4_711_201

export class Mover {
  constructor(private readonly db: pg.Client) {}

  /**
   * Tells of the bench's entries in turn, so many times at so many a second.
   *
   * @returns the seconds from the first to the end of the last commit
   */
  async move(count: number, perSecond: number, signal: AbortSignal): Promise<number> {
    const { rows } = await this.db.query<{ id: string; key: string }>(
      'select e.id, e.key from entry e join dataset d on d.id = e.dataset_id where d.key = $1 order by e.key',
      [DATASET],
    )
    return keepPace(count, perSecond, signal, async (index) => {
      const { id, key } = rows[index % rows.length] as (typeof rows)[number]
      // One message, as quick as a commit can be; neither an id nor a key holds a quote.
      await this.db.query(
        `begin; select pg_advisory_xact_lock(${NUMBERING_LOCK});
         insert into change (kind, at, entry_id, key) values ('REVISED', now(), '${id}', '${key}'); commit`,
      )
    })
  }
}
