// A mapping: what a data engineer says of a foreign table, so that its rows become entries or places without any code.

import { z } from 'zod'
import { PlaceLevel } from '../../prisma/client/enums.js'
import { text } from '../../src/timeline/recording/field-types.js'
import { DatasetRow } from '../../src/timeline/recording/reference-draft.js'
import { NativeFile } from '../native-file.js'
import { EntryMapping } from './entry-mapping.js'
import { PlaceStep } from './search-draft.js'
import { choice, Text, When } from './value-draft.js'

const { licences, actors, offices, places, capabilities, sources, documents, programmes, threads } = NativeFile.shape

const columns = z.array(text(200)).min(1).max(500)

/** A row of a gazetteer. Rows may come in any order: a parent may stand after what lies in it. */
export const PlaceMapping = z.strictObject({
  key: Text.describe(
    'Of a place that is new, made lower-case words with hyphens; one that has the first of the codes keeps its own',
  ),
  name: Text,
  level: choice(z.enum(PlaceLevel)),
  parent: z.array(PlaceStep).min(1).max(10).optional(),
  codes: z.array(Text).min(1).max(20).describe('Scheme and code; the first is the identity of the place'),
  point: z.strictObject({ lat: Text, lon: Text }).optional(),
  names: z
    .array(z.strictObject({ from: Text, split: text(10).optional(), language: text(35).optional() }))
    .max(10)
    .optional()
    .describe('Other names, the first 50 of them; those that are too long, or the name itself, are passed over'),
})

export const Mapping = z
  .strictObject({
    dataset: DatasetRow.omit({ key: true }).describe('Its key is the name of this file'),
    needs: z
      .array(text(100))
      .max(10)
      .optional()
      .describe('Files of seed/data, without their ending, whose rows must be recorded before these'),
    reference: z
      .strictObject({ licences, actors, offices, places, capabilities, sources, documents, programmes, threads })
      .optional()
      .describe('What the entries point to, as in a native file'),
    input: z.strictObject({
      format: z.enum(['csv', 'tsv', 'json', 'ndjson']),
      columns: columns.optional().describe('The names of the columns, where the file has no header'),
      delimiter: z
        .string()
        .length(1)
        .optional()
        .describe('Where it is neither the comma of a csv nor the tab of a tsv'),
      quote: z.literal(false).optional().describe('A quotation mark is text like any other'),
      records: text(200).optional().describe('Path to the list of records in a json document, such as data.events'),
      required: columns.describe('Columns without which the file is refused'),
    }),
    skip: z
      .array(z.strictObject({ when: When, reason: text(200) }))
      .max(20)
      .optional()
      .describe('Rows that are no data, such as a row of units; they are counted'),
    id: Text.describe('Upstream id: unique and stable within the dataset. A row without it is kept aside'),
    entry: EntryMapping.optional(),
    place: PlaceMapping.optional(),
  })
  .refine(({ entry, place }) => (entry === undefined) !== (place === undefined), {
    message: 'must be given, or place: one of the two',
    path: ['entry'],
  })

export type Mapping = z.infer<typeof Mapping>
export type PlaceMapping = z.infer<typeof PlaceMapping>
