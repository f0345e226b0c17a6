// A list of values in an argument or filter: at least one, and not more than can be meant.

import { ClientError, type ErrorCode } from '../errors.js'

/** At most this many values in one list. */
export const LIST_LIMIT = 100

/** The values, or null where the list is left out. Throws `code`, naming the field, for an empty or overlong list. */
export function readValues<T>(
  code: ErrorCode,
  field: string,
  values: readonly T[] | null | undefined,
): readonly T[] | null {
  if (values == null) return null
  if (values.length === 0) {
    throw new ClientError(code, `\`${field}\` is an empty list: leave it out, or name at least one.`)
  }
  if (values.length > LIST_LIMIT) {
    throw new ClientError(code, `\`${field}\` names ${values.length} values: at most ${LIST_LIMIT} are allowed.`)
  }
  return values
}
