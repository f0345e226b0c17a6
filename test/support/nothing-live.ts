// A server's live part where a test follows nothing.

import type { Live } from '../../src/serving/subscribing.js'

export const nothingLive: Live = {
  open: () => Promise.reject(new Error('Nothing is live here')),
  close: async () => {},
}
