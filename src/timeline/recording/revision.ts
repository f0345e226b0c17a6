// What an entry said from one moment on: its owner's draft with all that others contributed, and how two such differ.

import type { VerificationStatus } from '../../../prisma/client/enums.js'
import { canonicalJson } from './content-hash.js'
import { contributionIdOf } from './identity.js'
import type { Problem, ResolvedAmount, ResolvedContribution, ResolvedEntry } from './resolved-draft.js'

/** That the source withdrew an entry, and why; the key of the document that says so. */
export interface Retraction {
  reason: string
  document?: string
}

/**
 * What a revision holds: the owner's resolved draft, each contribution's under `<dataset>/<upstream id>`, and that it is
 * retracted, whatever its owner's draft says of its status.
 */
export type Snapshot = ResolvedEntry & {
  contributions?: Record<string, ResolvedContribution>
  retracted?: Retraction
}

/** The fields of an entry as a reader sees them, by name; lists of owner and contributors joined. */
export type ComposedEntry = Record<string, unknown>

/** What an entry says once its owner's draft is `resolved`: what others contributed stays, and so does a retraction. */
export function snapshotAfter(resolved: ResolvedEntry, before: Snapshot | null | undefined): Snapshot {
  const { contributions, retracted } = before ?? {}
  if (!contributions && !retracted) return resolved
  return { ...resolved, ...(contributions && { contributions }), ...(retracted && { retracted }) }
}

/** The status that readers see. */
export function statusIn({ status, retracted }: Snapshot): VerificationStatus {
  return retracted ? 'RETRACTED' : status
}

/** The snapshot with what a contribution says from now on; `identity` is `<dataset>/<upstream id>`. */
export function withContribution(snapshot: Snapshot, identity: string, contribution: ResolvedContribution): Snapshot {
  return { ...snapshot, contributions: { ...snapshot.contributions, [identity]: contribution } }
}

/** The snapshot without that contribution. */
export function withoutContribution(snapshot: Snapshot, identity: string): Snapshot {
  const { [identity]: _, ...contributions } = snapshot.contributions ?? {}
  return { ...snapshot, contributions }
}

/**
 * Joins owner and contributions into one entry: each list is the owner's rows and then the contributions', in the order
 * of their UUIDs, as their rows are read; documents, threads and tags once each, links once for each type and target. The upstream id, which
 * never changes, is left out.
 */
export function composeSnapshot(snapshot: Snapshot): ComposedEntry {
  const { id: _, contributions: __, retracted: ___, ...owner } = snapshot
  const entry: ComposedEntry = { ...owner, status: statusIn(snapshot) }
  for (const { draft } of contributionsIn(snapshot)) {
    const { id: _, on: __, ...facts } = draft
    for (const [name, list] of Object.entries(facts)) {
      if (Array.isArray(list)) entry[name] = [...((entry[name] as unknown[] | undefined) ?? []), ...list]
    }
  }
  for (const name of ['documents', 'threads', 'tags', 'links']) {
    if (name in entry) entry[name] = distinct(entry[name] as unknown[])
  }
  return entry
}

/** The contributions to an entry with their UUIDs, in the order in which their rows are read. */
export function contributionsIn({ contributions = {} }: Snapshot): { id: string; draft: ResolvedContribution }[] {
  const withId = Object.entries(contributions).map(([identity, draft]) => {
    const dataset = identity.slice(0, identity.indexOf('/'))
    return { id: contributionIdOf(dataset, draft.id), draft }
  })
  return withId.sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The names of the fields that differ between two composed entries, in alphabetical order. */
export function changedFields(before: ComposedEntry, after: ComposedEntry): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].filter((name) => canonicalJson(before[name]) !== canonicalJson(after[name])).sort()
}

/** What does not go together in an entry once all that was contributed to it is joined. */
export function checkEntry(snapshot: Snapshot): Problem[] {
  const composed = snapshot.contributions ? composeSnapshot(snapshot) : snapshot
  const { kind, amounts = [], items = [], taxonomy = [] } = composed as Partial<Checked>
  const problems: Problem[] = []
  if (kind !== 'AID_PACKAGE' && amounts.length > 0) {
    problems.push({ field: 'amounts', reason: 'only an aid package has amounts' })
  }
  if (kind !== 'AID_PACKAGE' && items.length > 0) {
    problems.push({ field: 'items', reason: 'only an aid package has items' })
  }
  if (amounts.filter(({ announced }) => announced).length > 1) {
    problems.push({ field: 'amounts', reason: 'more than one amount is the announced one' })
  }
  const codes = taxonomy.map(({ scheme, code }) => `${scheme}:${code}`)
  const twice = codes.find((code, index) => codes.indexOf(code) !== index)
  if (twice) problems.push({ field: 'taxonomy', reason: `holds the code "${twice}" twice` })
  return problems
}

interface Checked {
  kind: string
  amounts: ResolvedAmount[]
  items: unknown[]
  taxonomy: { scheme: string; code: string }[]
}

function distinct(list: unknown[]): unknown[] {
  const seen = new Set<string>()
  return list.filter((item) => !seen.has(samenessOf(item)) && seen.add(samenessOf(item)))
}

function samenessOf(item: unknown): string {
  const { type, to } = typeof item === 'object' && item !== null ? (item as { type?: string; to?: string }) : {}
  return to === undefined ? String(item) : `${type} ${to}`
}
