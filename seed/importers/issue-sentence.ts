// What a schema has against a row, in sentences that a person can act on.

import type { z } from 'zod'
import type { Problem } from '../../src/timeline/recording/resolved-draft.js'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** A problem with its path in pieces, by which its line is found. */
export interface LocatedProblem extends Problem {
  path: Path
}

/** Every problem of a row, each with the path of its field. */
export function problemsIn(issues: readonly Issue[], within: Path = []): LocatedProblem[] {
  return issues.flatMap((issue) => {
    const path = [...within, ...issue.path]
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => problemAt([...path, key], whyUnknown(key)))
    }
    if (isMissing(issue)) return [problemAt(path, 'is missing')]
    if (issue.code === 'invalid_union' && issue.errors.length > 0) return problemsInUnion(issue.errors, path)
    return [problemAt(path, sentenceOf(issue))]
  })
}

// What would be believed if it could be stated.
const COMPUTED = ['disputed', 'contradictions', 'corroboration']

function whyUnknown(key: string): string {
  return COMPUTED.includes(key)
    ? 'is computed from claims, never stated: leave it out, and give the claims that it would follow from'
    : 'is not a field here: check the spelling'
}

/** `claims[0].said` for the path claims, 0, said. */
export function fieldOf(path: Path): string {
  return path.reduce<string>((field, part) => {
    if (typeof part === 'number') return `${field}[${part}]`
    return field === '' ? String(part) : `${field}.${String(part)}`
  }, '')
}

/** The pieces of `claims[0].said`. */
export function pathOf(field: string): (string | number)[] {
  return [...field.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([part, index]) => (index === undefined ? part : Number(index)))
}

function problemAt(path: Path, reason: string): LocatedProblem {
  return { path, field: fieldOf(path), reason }
}

// Of a union's branches, the one meant is the one of the right type that has the least against it.
function problemsInUnion(branches: readonly (readonly Issue[])[], path: Path): LocatedProblem[] {
  const isOfOtherType = (branch: readonly Issue[]) =>
    branch.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0)
  const meant = branches.filter((branch) => !isOfOtherType(branch)).sort((a, b) => a.length - b.length)[0]
  if (meant) return problemsIn(meant, path)
  const types = branches.flatMap((branch) =>
    branch.flatMap((issue) => ('expected' in issue ? [nameOf(issue.expected)] : [])),
  )
  return [problemAt(path, `must be ${[...new Set(types)].join(' or ')}`)]
}

// Of a union by kind, the input is the whole group.
function isMissing({ code, input, path }: Issue): boolean {
  const kinds = code === 'invalid_union' && typeof input === 'object' && input !== null
  const value = kinds ? (input as Record<PropertyKey, unknown>)[path.at(-1) ?? ''] : input
  return value === undefined && ['invalid_type', 'invalid_value', 'invalid_union'].includes(code)
}

function sentenceOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${nameOf(issue.expected)}`
    case 'invalid_value':
      return issue.values.length === 1
        ? `must be ${String(issue.values[0])}`
        : `must be one of ${issue.values.map(String).join(', ')}`
    case 'invalid_union':
      return `must be one of ${'options' in issue && Array.isArray(issue.options) ? issue.options.join(', ') : 'the kinds'}`
    case 'too_big':
      return issue.origin === 'string'
        ? `is longer than ${issue.maximum} characters`
        : issue.origin === 'array'
          ? `holds more than ${issue.maximum} items`
          : `must be at most ${issue.maximum}`
    case 'too_small':
      return issue.origin === 'string'
        ? 'is empty'
        : `must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`
    case 'invalid_format':
      return formatSentences[issue.format] ?? issue.message
    default:
      return issue.message
  }
}

const formatSentences: Record<string, string> = {
  date: 'must be a day that exists, such as 2024-11-21',
  datetime: 'must be an instant with its offset, such as 2024-11-21T05:00:00Z',
  url: 'must be an http or https address',
}

function nameOf(type: string): string {
  const names: Record<string, string> = {
    string: 'text (put it in quotes)',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a group of fields',
  }
  return names[type] ?? `of type ${type}`
}
