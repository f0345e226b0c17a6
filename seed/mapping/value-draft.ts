// The small parts of a mapping: texts made of columns, choices by a table, conditions and times.

import { z } from 'zod'
import { TimePrecision } from '../../prisma/client/enums.js'
import { text } from '../../src/timeline/recording/field-types.js'

/** What can be done with a column inside a text. */
export const FORMS = ['day', 'lower', 'millions', 'slug'] as const

const template = z.string().min(1).max(2000)

const templates = z.union([template, z.array(template).min(1).max(10)])

export const Text = z
  .union([
    templates,
    z.strictObject({
      from: templates.describe("The source's code"),
      table: z.record(z.string().max(500), template).describe('From its code to the text'),
      otherwise: template.optional().describe('For a code that the table lacks; left out, there is no text'),
    }),
  ])
  .describe(
    'Text with columns in braces, such as "Air alert: {region}"; {column|day} writes 2022-06-30 as 30 June 2022, ' +
      '{column|millions} 1500 as 1.5 billion, {column|slug} and {column|lower} what they say; {{ is a brace. ' +
      'Of a list, the first whose columns are all filled counts; where none is, there is no text. By a table, another ' +
      'text for each code',
  )

const column = text(200).describe('Name of a column, as the header writes it')

const Condition = z.union([
  z.strictObject({
    column,
    is: z.union([z.string(), z.array(z.string()).min(1).max(500)]).describe('Exactly this, or one of these'),
  }),
  z.strictObject({ column, empty: z.boolean() }),
  z.strictObject({ column, startsWith: text(200) }),
])

export const When = z
  .union([Condition, z.array(Condition).min(1).max(20)])
  .describe('What must hold of the row; of a list, all of it')

/** A value of a closed list: the same for every row, or by a table from the source's own code. */
export const choice = <T extends z.ZodType>(value: T) =>
  z.union([
    value,
    z.strictObject({
      from: Text.describe("The source's code"),
      table: z
        .record(z.string().max(500), value.nullable())
        .describe('From its code to our value; null where it means that there is none'),
      otherwise: value
        .optional()
        .describe('For a code that the table lacks, or that is empty; left out, the row is kept aside'),
    }),
  ])

export const Time = z.strictObject({
  start: Text,
  end: Text.optional(),
  formats: z
    .array(text(60))
    .min(1)
    .max(10)
    .describe(
      'How the times are written, tried in order: yyyy MM M dd d HH mm ss, MMMM and MMM for English months, SSS for a ' +
        "fraction of a second, XXX for an offset, 'text' for itself. The smallest unit is the precision",
    ),
  zone: text(64).describe('IANA zone in which the civil days were lived; also that of times written without an offset'),
  precision: choice(z.enum(TimePrecision))
    .optional()
    .describe(
      'Coarser than what is written. A DAY and an INTERVAL drop the time of day; a WEEK is the seven days that are given, or ' +
        'else Monday to Sunday; MONTH and YEAR are whole. Where start and end do not lie in one, the days between them count',
    ),
  approximate: z
    .union([z.boolean(), z.strictObject({ when: When })])
    .optional()
    .describe('The source says about, or guesses'),
  emptyEnd: z
    .enum(['NONE', 'OPEN'])
    .optional()
    .describe('What an empty end means: there is none (NONE, where left out), or it is not over (OPEN)'),
  words: Text.optional().describe("The source's own words for the time"),
})

/** A number of a metric: an empty cell and a word for "not a number" are UNKNOWN, a zero is zero. */
export const MISSING_NUMBERS = ['', '-', '..', 'na', 'n/a', 'nan', 'none', 'null', 'unknown'] as const

export type Text = z.infer<typeof Text>
export type When = z.infer<typeof When>
export type Time = z.infer<typeof Time>
export type Choice<T> = T | { from: Text; table: Record<string, T | null>; otherwise?: T | undefined }
