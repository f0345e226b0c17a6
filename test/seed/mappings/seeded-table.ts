// A fixture that was seeded by the command through a mapping, and questions about what became of its rows.

import { join } from 'node:path'
import { type FreshDatabase, freshDatabase } from '../../support/database.js'
import { graphql } from '../../support/graphql/index.js'
import { serve, type TestServer } from '../../support/serve.js'
import { type CommandRun, runSeed } from './run-seed.js'

const fixtures = join(import.meta.dirname, 'fixtures')

const MappedEntry = graphql(`
  query MappedEntry($key: String!) {
    entry(key: $key) {
      title
      summary
      status
      occurred { edtf zone precision approximate earliest latest firstDay lastDay }
      places {
        role
        precision
        place { key name level codes point { lat lon } parent { key } ancestors { key } }
      }
      participants { role actor { key name actorType side parent { key } } }
      quantities { metric low best high qualifier claim { text speaker { key } document { key publisher { key } } } }
      documents { key publisher { key } licence { key } }
      dataset { key redistributable licence { key } attribution }
      tags
      ... on BattlefieldEvent {
        eventType
        taxonomy { scheme code label }
      }
    }
  }
`)

export interface SeededTable extends Pick<CommandRun, 'code' | 'counts'> {
  /** By line, what is wrong with its row: each problem as its columns and its reason. */
  aside: Map<number, string>
}

export class MappedDatabase {
  private constructor(
    readonly database: FreshDatabase,
    readonly server: TestServer,
    private readonly mapping: string,
  ) {}

  static async open(mapping: string): Promise<MappedDatabase> {
    const database = await freshDatabase()
    return new MappedDatabase(database, serve(database), mapping)
  }

  close(): Promise<void> {
    return this.database.close()
  }

  /** Runs the command over the mapping's own fixture. */
  async seed(): Promise<SeededTable> {
    const { code, counts, output } = await runSeed(this.database, [this.mapping, join(fixtures, `${this.mapping}.csv`)])
    const aside = new Map<number, string>()
    for (const line of output.split('\n')) {
      const [, at, problem = ''] = /^.*\.csv:(\d+) (.+)$/.exec(line) ?? []
      if (at !== undefined) aside.set(Number(at), [aside.get(Number(at)) ?? [], problem].flat().join('; '))
    }
    return { code, counts, aside }
  }

  /** The battlefield event of the row whose id has this slug. */
  async entry(slug: string) {
    const { entry } = await this.server.read(MappedEntry, { key: `${this.mapping}-${slug}` })
    if (!entry || !('eventType' in entry)) throw new Error(`No battlefield event has the key ${this.mapping}-${slug}`)
    return entry
  }
}
