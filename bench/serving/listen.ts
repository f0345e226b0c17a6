// How each server of the bench listens: on this machine alone, on a free port, until whoever started it is gone.

import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export function listen(server: Server): void {
  server.keepAliveTimeout = 60_000
  server.listen(0, '127.0.0.1', () => tellPort((server.address() as AddressInfo).port))
}

export function tellPort(port: number): void {
  process.send?.(port)
  // Ctrl+C is heard by the whole group: the bench itself stops what it started.
  process.on('SIGINT', () => {})
  process.on('disconnect', () => process.exit())
}
