// What the samples of one result come to, all rounds together.

import type { Result } from './rounds.js'

export interface Figures {
  requests: number
  /** Requests a second. */
  rate: number
  /** Of the slowest and the fastest round. */
  rates: { least: number; most: number }
  /** Milliseconds. */
  p50: number
  p99: number
  /** Milliseconds of processor time for a request. */
  server: number
  postgres: number
}

export function figuresOf({ samples }: Result): Figures {
  const sum = (of: (sample: Result['samples'][number]) => number) => samples.reduce((all, each) => all + of(each), 0)
  const requests = sum((sample) => sample.requests)
  const rates = samples.map((sample) => sample.requests / sample.seconds)
  const latencies = new Float64Array(requests)
  let at = 0
  for (const sample of samples) {
    latencies.set(sample.latencies, at)
    at += sample.latencies.length
  }
  latencies.sort()
  return {
    requests,
    rate: requests / sum(({ seconds }) => seconds),
    rates: { least: Math.min(...rates), most: Math.max(...rates) },
    p50: at === 0 ? Number.NaN : quantile(latencies, 0.5),
    p99: at === 0 ? Number.NaN : quantile(latencies, 0.99),
    server: (sum(({ serverCpuSeconds }) => serverCpuSeconds) * 1_000) / requests,
    postgres: (sum(({ postgresCpuSeconds }) => postgresCpuSeconds) * 1_000) / requests,
  }
}

export function geometricMean(numbers: readonly number[]): number {
  return Math.exp(numbers.reduce((sum, each) => sum + Math.log(each), 0) / numbers.length)
}

function quantile(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
