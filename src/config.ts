// The environment, read once into one typed and frozen object.
import { resolve } from 'node:path'
import { z } from 'zod'

/** A setting that cannot be used. The message is one line that names the variable and says what would be right. */
export class SettingError extends Error {
  override name = 'SettingError'
}

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .refine((number) => number >= least && number <= most)
    .meta({ wants: `a whole number from ${least} to ${most}` })

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

/** Each setting: its variable, what it takes, its default as it would be written, and one line on what it does. */
const settings = {
  port: {
    name: 'PORT',
    takes: wholeNumber(0, 65535),
    fallback: '4000',
    says: 'TCP port to serve on; 0 takes a free one.',
  },
  host: {
    name: 'HOST',
    takes: z.string().optional(),
    shown: 'every interface',
    says: 'Address to serve on, such as 127.0.0.1 for this machine only.',
  },
  publicUrl: {
    name: 'PUBLIC_URL',
    takes: z
      .url({ protocol: /^https?$/ })
      .transform((url) => url.replace(/\/+$/, ''))
      .optional()
      .meta({ wants: 'an http or https URL such as https://dateline.example' }),
    shown: 'http://localhost:<PORT>',
    says: 'Where clients reach this server; permalinks begin with it.',
  },
  databaseUrl: {
    name: 'DATABASE_URL',
    takes: z.string().optional(),
    shown: 'an embedded PostgreSQL',
    says: 'PostgreSQL 14 or newer, as postgresql://user:password@host:5432/database.',
  },
  databaseDirectUrl: {
    name: 'DATABASE_DIRECT_URL',
    takes: z.string().optional(),
    shown: 'DATABASE_URL',
    says: 'The same database past a pooler, which would not pass on that something changed.',
  },
  home: {
    name: 'DATELINE_HOME',
    takes: z.string().transform((folder) => resolve(folder)),
    fallback: resolve(import.meta.dirname, '../.dateline'),
    shown: '.dateline in the checkout',
    says: 'Folder of the embedded PostgreSQL and its data.',
  },
  changesKeptDays: {
    name: 'CHANGES_KEPT_DAYS',
    takes: wholeNumber(1, 36_500).optional().meta({ wants: 'a whole number from 1 to 36500' }),
    shown: 'for ever',
    says: 'Days for which seeding jobs keep the change log; who was away for longer reads the feed anew.',
  },
  logLevel: {
    name: 'LOG_LEVEL',
    takes: z.enum(levels).meta({ wants: `one of ${levels.join(', ')}` }),
    fallback: 'info',
    says: `Least severe log lines to write: ${levels.join(', ')}.`,
  },
  maxBodyBytes: {
    name: 'MAX_BODY_BYTES',
    takes: wholeNumber(1_000, 10_000_000),
    fallback: '100000',
    says: 'Longest request body, in bytes.',
  },
  maxDepth: {
    name: 'MAX_DEPTH',
    takes: wholeNumber(1, 100),
    fallback: '15',
    says: 'Most fields inside one another in an operation.',
  },
  maxAliases: {
    name: 'MAX_ALIASES',
    takes: wholeNumber(0, 1_000),
    fallback: '30',
    says: 'Most aliases in an operation.',
  },
  maxDirectives: {
    name: 'MAX_DIRECTIVES',
    takes: wholeNumber(0, 1_000),
    fallback: '50',
    says: 'Most directives in an operation.',
  },
  maxTokens: {
    name: 'MAX_TOKENS',
    takes: wholeNumber(100, 100_000),
    fallback: '1500',
    says: 'Most names, values and punctuators in a document.',
  },
  maxCost: {
    name: 'MAX_COST',
    takes: wholeNumber(100, 10_000_000),
    fallback: '200000',
    says: 'Most that an operation may cost: 1 for a field, 1,000 for what is read of a whole feed, page sizes multiplied.',
  },
  maxNesting: {
    name: 'MAX_NESTING',
    takes: wholeNumber(10, 500),
    fallback: '64',
    says: 'Most brackets open at once in a document, and levels of lists and objects in its variables.',
  },
  requestSeconds: {
    name: 'REQUEST_SECONDS',
    takes: wholeNumber(1, 3_600),
    fallback: '15',
    says: 'Longest an answer may take, in seconds.',
  },
  slowClientSeconds: {
    name: 'SLOW_CLIENT_SECONDS',
    takes: wholeNumber(1, 3_600),
    fallback: '30',
    says: 'Longest a client may take to send its request, in seconds.',
  },
  shutdownSeconds: {
    name: 'SHUTDOWN_SECONDS',
    takes: wholeNumber(1, 3_600),
    fallback: '10',
    says: 'Longest a stopping server waits for the answers under way, in seconds.',
  },
  maxSubscriptions: {
    name: 'MAX_SUBSCRIPTIONS',
    takes: wholeNumber(0, 1_000_000),
    fallback: '5000',
    says: 'Most subscriptions open at once; as many WebSockets.',
  },
  maxClientSubscriptions: {
    name: 'MAX_CLIENT_SUBSCRIPTIONS',
    takes: wholeNumber(0, 1_000_000),
    fallback: '50',
    says: 'Most subscriptions of one client address at once; as many WebSockets.',
  },
  maxBacklogBytes: {
    name: 'MAX_BACKLOG_BYTES',
    takes: wholeNumber(1_000, 1_000_000_000),
    fallback: '1000000',
    says: 'Most bytes that wait for a subscriber who reads slowly, before it is closed with RESUME.',
  },
  heartbeatSeconds: {
    name: 'HEARTBEAT_SECONDS',
    takes: wholeNumber(1, 3_600),
    fallback: '15',
    says: 'How often a subscriber is shown that its connection lives, in seconds.',
  },
  pollSeconds: {
    name: 'POLL_SECONDS',
    takes: wholeNumber(1, 3_600),
    fallback: '2',
    says: 'How often the change log is looked into though no writer was heard, in seconds.',
  },
  trustedProxies: {
    name: 'TRUSTED_PROXIES',
    takes: wholeNumber(0, 10),
    fallback: '0',
    says: 'How many proxies of yours stand in front and append to X-Forwarded-For the address they see.',
  },
} as const satisfies Record<string, Setting>

interface Setting {
  name: string
  takes: z.ZodType
  fallback?: string
  /** How the default is printed, where it is not the value itself. */
  shown?: string
  says: string
}

type Values = { readonly [Key in keyof typeof settings]: z.output<(typeof settings)[Key]['takes']> }
export type Config = Omit<Values, 'publicUrl'> & { readonly publicUrl: string }

/**
 * Reads the settings. An empty variable counts as absent.
 *
 * @throws SettingError with a line for each variable that cannot be used
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const faults: string[] = []
  const read = Object.entries<Setting>(settings).map(([key, { name, takes, fallback }]) => {
    const given = environment[name] || fallback
    const { success, data } = takes.safeParse(given)
    if (!success) faults.push(`${name} is ${quote(given)}, but must be ${takes.meta()?.wants}.`)
    return [key, data]
  })
  if (faults.length > 0) throw new SettingError(faults.join('\n'))
  const values: Values = Object.fromEntries(read)
  return Object.freeze({ ...values, publicUrl: values.publicUrl ?? `http://localhost:${values.port}` })
}

/** Every setting for a person to read: three columns with its variable, its default and what it does. */
export function describeSettings(): { name: string; fallback: string; says: string }[] {
  return Object.values<Setting>(settings).map(({ name, fallback, shown, says }) => {
    return { name, fallback: shown ?? fallback ?? '', says }
  })
}

// A password that strayed into the wrong variable, as part of a URL, must not reach a log.
function quote(text: string | undefined): string {
  const safe = (text ?? '').replace(/:\/\/[^@\s]*@/g, '://…@')
  return `'${safe.length <= 60 ? safe : `${safe.slice(0, 59)}…`}'`
}
