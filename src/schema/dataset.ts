// Datasets and the seeding runs that filled them: where entries come from, on what terms, how fresh.

import type { Dataset } from '../../prisma/client/client.js'
import {
  datasetsById,
  datasetsByKey,
  entryCountsOf,
  lastSuccessesOf,
  listDatasets,
  newestRowCountsOf,
} from '../timeline/datasets.js'
import { licencesById } from '../timeline/documents.js'
import { builder } from './builder.js'
import { refetch, typed } from './node.js'
import { present } from './present.js'

declare module './builder.js' {
  interface Nouns {
    Dataset: Dataset
  }
}

builder.objectType('Dataset', {
  description: 'Where entries come from, and on what terms.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.id({ description: 'Global id.', resolve: (dataset) => `Dataset:${dataset.key}` }),
    key: t.exposeString('key', { description: 'Stable name; give it in `datasets` of a filter.' }),
    title: t.exposeString('title', { description: 'Its title.' }),
    description: t.exposeString('description', {
      nullable: true,
      description: 'What it holds; null where the title says it.',
    }),
    url: t.exposeString('url', { nullable: true, description: 'Where it is published; null where it is ours.' }),
    licence: t.field({
      type: 'Licence',
      nullable: true,
      description: 'The terms that it stands under; null where they are not known.',
      resolve: ({ licenceId }, _, { recall }) => (licenceId === null ? null : recall(licencesById, licenceId)),
    }),
    attribution: t.exposeString('attribution', { nullable: true, description: 'Whom to name when using it.' }),
    redistributable: t.exposeBoolean('redistributable', {
      description: 'Whether it may be passed on; if not, it is served here and left out of exports.',
    }),
    entries: t.int({
      description: 'How many entries it owns, hidden ones included.',
      resolve: ({ id }, _, { load }) => load(entryCountsOf, id),
    }),
    rows: t.int({
      nullable: true,
      description: 'How many rows the input of its newest run had; null where no run landed any.',
      resolve: ({ id }, _, { load }) => load(newestRowCountsOf, id),
    }),
    expectedEverySeconds: t.exposeInt('expectedEverySeconds', {
      nullable: true,
      description: 'How often new rows are expected, in seconds; null where the dataset is finished.',
    }),
    lastSucceededAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the newest run that landed its rows ended; null where none did.',
      resolve: ({ id }, _, { load }) => load(lastSuccessesOf, id),
    }),
    stale: t.boolean({
      description: 'New rows are expected and twice the usual time has passed without a run that landed any.',
      resolve: async ({ id, expectedEverySeconds }, _, { load, now }) => {
        if (expectedEverySeconds === null) return false
        const last = await load(lastSuccessesOf, id)
        return last === null || now() - last.getTime() > 2000 * expectedEverySeconds
      },
    }),
  }),
})

builder.interfaceField('TimelineEntry', 'dataset', (t) =>
  t.field({
    type: 'Dataset',
    description: 'The dataset that owns it; others may have added claims, documents and links.',
    resolve: ({ datasetId }, _, { recall }) => present(recall(datasetsById, datasetId)),
  }),
)

builder.queryField('datasets', (t) =>
  t.field({
    type: ['Dataset'],
    description: 'All datasets, in the order of their keys, at most 1,000.',
    resolve: (_, __, { db }) => listDatasets(db),
  }),
)

refetch('Dataset', async (key, { load }) => typed('Dataset', await load(datasetsByKey, key)))
