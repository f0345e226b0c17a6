// A crowd's process: holds subscribers, and answers its orders one after another.

import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Answer, Expected, Order } from './orders.js'
import type { Pair } from './pairs.js'
import { Subscriber } from './subscriber.js'

/** So many connections are asked for at once: fewer than a listening socket keeps waiting. */
const AT_ONCE = 50

let subscribers: { pair: Pair; subscriber: Subscriber }[] = []

process.on('message', async (order: Order) => {
  const answer = await carryOut(order).catch((error) => ({ count: 0, trouble: String(error) }))
  process.send?.({ of: subscribers.length, ...answer } satisfies Answer)
})
// Nobody is left to answer.
process.on('disconnect', () => process.exit())

async function carryOut(order: Order): Promise<Omit<Answer, 'of'>> {
  switch (order.act) {
    case 'open':
      return open(order)
    case 'settle':
      return settle(order.expected, order.patienceSeconds)
    case 'drain': {
      for (const { subscriber } of subscribers) subscriber.drain()
      const closed = () => subscribers.filter(({ subscriber }) => subscriber.hasEnded).length
      await until(() => closed() === subscribers.length, order.patienceSeconds)
      return { count: closed() }
    }
    case 'close':
      for (const { subscriber } of subscribers) subscriber.close()
      subscribers = []
      return { count: 0 }
  }
}

async function open({ port, pairs, first, count, reads }: Extract<Order, { act: 'open' }>) {
  for (let opened = 0; opened < count; opened += AT_ONCE) {
    const batch = Array.from({ length: Math.min(AT_ONCE, count - opened) }, async (_, index) => {
      const pair = pairs[(first + opened + index) % pairs.length] as Pair
      return { pair, subscriber: await Subscriber.open(port, pair, reads) }
    })
    subscribers.push(...(await Promise.all(batch)))
  }
  return { count: subscribers.length }
}

async function settle({ cursors, committedAt }: Expected, patienceSeconds: number) {
  const wanted = subscribers.map(({ pair, subscriber }) => ({
    subscriber,
    cursors: cursors.get(JSON.stringify(pair.filter)) ?? [],
  }))
  await until(
    () => wanted.every(({ subscriber, cursors }) => subscriber.cursors.length >= cursors.length),
    patienceSeconds,
  )
  const complete = wanted.filter(({ subscriber, cursors }) => isDeepStrictEqual(subscriber.cursors, cursors))
  const delays = subscribers.flatMap(({ subscriber }) =>
    subscriber.arrivals.map((at, index) => at - (committedAt.get(subscriber.cursors[index] ?? '') ?? Number.NaN)),
  )
  return { count: complete.length, delays: Float64Array.from(delays) }
}

async function until(isSo: () => boolean, patienceSeconds: number): Promise<void> {
  for (const end = Date.now() + patienceSeconds * 1_000; !isSo() && Date.now() < end; ) await pause(50)
}
