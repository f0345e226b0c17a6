// Seeding runs: what each brought, and which rows it kept aside.

import { validate as isUuid } from 'uuid'
import type { QuarantinedRow, SeedRun } from '../../prisma/client/client.js'
import { ClientError } from '../errors.js'
import { datasetIdsByKey, datasetsById } from '../timeline/datasets.js'
import { readListCursor, writeListCursor } from '../timeline/list-cursor.js'
import { readFirst } from '../timeline/page-size.js'
import { listSeedRuns, quarantinePagesOf, seedRunsById } from '../timeline/seed-runs.js'
import { builder } from './builder.js'
import { connectionOf, pageOf } from './connection.js'
import { refetch, typed } from './node.js'
import { SeedOutcome } from './vocabulary/seeding.js'

declare module './builder.js' {
  interface Nouns {
    SeedRun: SeedRun
    QuarantinedRow: QuarantinedRow
  }
}

builder.objectType('SeedRun', {
  description: 'One run of a seeding job. Rows read = created + revised + unchanged + quarantined + skipped.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.id({ description: 'Global id.', resolve: (run) => `SeedRun:${run.id}` }),
    dataset: t.field({
      type: 'Dataset',
      nullable: true,
      description: 'The dataset that it filled.',
      resolve: ({ datasetId }, _, { recall }) => recall(datasetsById, datasetId),
    }),
    outcome: t.expose('outcome', { type: SeedOutcome, description: 'How it ended.' }),
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When it started.' }),
    seconds: t.float({
      nullable: true,
      description: 'How long it took; null while it runs, and for ever where it was killed.',
      resolve: ({ startedAt, finishedAt }) => finishedAt && (finishedAt.getTime() - startedAt.getTime()) / 1000,
    }),
    rows: t.exposeInt('rows', { description: 'Rows read.' }),
    created: t.exposeInt('created', { description: 'Rows that were new.' }),
    revised: t.exposeInt('revised', { description: 'Rows that said something else than before.' }),
    unchanged: t.exposeInt('unchanged', { description: 'Rows that stood there already; they leave no trace.' }),
    removed: t.exposeInt('removed', { description: 'Entries that were taken out.' }),
    quarantinedCount: t.exposeInt('quarantined', { description: 'Rows that were kept aside.' }),
    skipped: t.exposeInt('skipped', { description: 'Rows that are not data, such as a row of units.' }),
    message: t.exposeString('message', {
      nullable: true,
      description: 'Why it was refused or failed; null otherwise.',
    }),
    warnings: t.exposeStringList('warnings', {
      description: 'What should be looked at though it landed: gaps and repeats of numbered series, at most 100.',
    }),
  }),
})

builder.objectType('QuarantinedRow', {
  description: 'A row that was kept aside, never dropped in silence.',
  fields: (t) => ({
    line: t.exposeInt('line', { description: 'Line of the input on which the trouble stands, from 1.' }),
    field: t.exposeString('field', { nullable: true, description: 'The field at fault; null where the whole row is.' }),
    reason: t.exposeString('reason', { description: 'What is wrong and what would be right.' }),
  }),
})

const SeedRunConnection = connectionOf('SeedRun', 'seeding runs, the newest first')
const QuarantineConnection = builder.connectionObject(
  { type: 'QuarantinedRow', name: 'QuarantineConnection', description: 'A page of the rows that a run kept aside.' },
  { name: 'QuarantineEdge', description: 'One row that a run kept aside, with its cursor.' },
)

builder.objectField('SeedRun', 'quarantined', (t) =>
  t.field({
    type: QuarantineConnection,
    nullable: true,
    description: 'The rows that were kept aside, in the order of the input.',
    args: {
      first: t.arg.int({ description: 'At most this many, 1 to 100; 20 where left out.' }),
      after: t.arg.string({ description: 'Only what stands after this cursor.' }),
    },
    resolve: async (run, { first, after }, { load }) => {
      const list = `QuarantinedRow ${run.id}`
      const [start = 0] = after == null ? [] : readListCursor(list, after, ['number'])
      const args = { first: readFirst(first), after: start }
      const { rows, hasNextPage } = await load(quarantinePagesOf, { id: run.id, args })
      return pageOf(rows, { hasNextPage, after, cursorOf: ({ id }) => writeListCursor(list, [id]) })
    },
  }),
)

builder.queryField('seedRuns', (t) =>
  t.field({
    type: SeedRunConnection,
    nullable: true,
    description: 'What seeding jobs did, the newest run first.',
    args: {
      dataset: t.arg.string({ description: 'Only runs over this dataset, by key.' }),
      first: t.arg.int({ description: 'At most this many, 1 to 100; 20 where left out.' }),
      after: t.arg.string({ description: 'Only what stands after this cursor.' }),
    },
    resolve: async (_, { dataset, first, after }, { db, load }) => {
      const datasetId = dataset == null ? null : await load(datasetIdsByKey, dataset)
      if (dataset != null && datasetId === null) {
        throw new ClientError('BAD_REQUEST', `\`dataset\` names "${dataset}", which is no dataset: see \`datasets\`.`)
      }
      const count = readFirst(first)
      const [time, id] = after == null ? [] : readListCursor('SeedRun', after, ['instant', 'uuid'])
      const before = time === undefined || id === undefined ? null : { startedAt: new Date(time), id }
      const runs = await listSeedRuns(db, { datasetId, before, take: count + 1 })
      const cursorOf = (run: SeedRun) => writeListCursor('SeedRun', [run.startedAt.getTime(), run.id])
      return pageOf(runs.slice(0, count), { hasNextPage: runs.length > count, after, cursorOf })
    },
  }),
)

refetch('SeedRun', async (id, { load }) =>
  typed('SeedRun', isUuid(id) ? await load(seedRunsById, id.toLowerCase()) : null),
)
