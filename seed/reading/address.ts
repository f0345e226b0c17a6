// An address on the web: whether a location is one, how messages name it, and where it may redirect to.

import { RefusedInput } from '../importer.js'

/** Whether a location is an address, of whatever protocol, and no path. */
export function isAddress(location: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(location)
}

/** Throws a RefusedInput that does not repeat the location: it may hold a password. */
export function readAddress(location: string): URL {
  const address = URL.canParse(location) ? new URL(location) : null
  if (!address) throw new RefusedInput('is no address: check its spelling', null)
  if (!isOfWeb(address))
    throw new RefusedInput(`is an address of ${address.protocol} only http and https are read`, null)
  return address
}

/** The address without what may be secret in it: user, password, query and fragment. */
export function nameAddress({ origin, pathname }: URL): string {
  return origin + pathname
}

/** Where a redirect leads. Throws a RefusedInput where it may not be followed. */
export function followRedirect(from: URL, location: string | null): URL {
  if (location === null || !URL.canParse(location, from)) {
    throw new RefusedInput('redirects without saying where to: check the address', null)
  }
  const to = new URL(location, from)
  if (!isOfWeb(to)) throw new RefusedInput(`redirects to ${to.protocol} only http and https are read`, null)
  if (from.protocol === 'https:' && to.protocol === 'http:') {
    throw new RefusedInput(`redirects from https to http (${nameAddress(to)}): ask for a safe address`, null)
  }
  return to
}

/** What proves the user that stands in the address; undefined where none does. */
export function authorizationFor({ username, password }: URL): string | undefined {
  if (username === '' && password === '') return undefined
  return `Basic ${Buffer.from(`${unescapeText(username)}:${unescapeText(password)}`).toString('base64')}`
}

function unescapeText(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function isOfWeb({ protocol }: URL): boolean {
  return protocol === 'http:' || protocol === 'https:'
}
