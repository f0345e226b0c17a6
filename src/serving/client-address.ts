// The client's address: that of the socket, or what one's own proxies say that they saw.

import type { IncomingMessage } from 'node:http'

/**
 * The address to which limits apply. Each proxy appends what it sees, so that of the header only as many entries from its
 * end can be believed as there are proxies of one's own.
 */
export function clientAddress({ headers, socket }: IncomingMessage, trustedProxies: number): string {
  const direct = socket.remoteAddress ?? ''
  if (trustedProxies === 0) return direct
  const told = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',')
  return told.at(-trustedProxies)?.trim() || direct
}
