// The bars of serving: each is a ratio to who was measured in the same run, but memory and the start.

import type { Bar } from '../seeding/report.js'
import { type Question, TITLES } from './asks.js'
import { type Figures, figuresOf, geometricMean } from './figures.js'
import type { Findings } from './measure.js'

const LEAST_OF_LIMIT = 0.6
const LEAST_MEAN_OF_PEER = 1.5
const LEAST_OF_PEER = 1.2
const LEAST_WARM_OF_PEER = 15
const LEAST_OF_BARE = 0.5
const MOST_OF_FIRST_PAGE = 1.1
const MOST_MEGABYTES = 350
const MOST_START_SECONDS = 1.5

const PEER = 'postgraphile'

/** What two contestants reached with each question that both were asked. */
interface Pair {
  question: Question
  ours: Figures
  theirs: Figures
}

/** The bars of whom this run measured; without a rival its bars are left out. */
export function barsOf(findings: Findings): Bar[] {
  const [limit, peer] = [pairsWith(findings, 'limit', false), pairsWith(findings, PEER, false)]
  return [
    ...limit.map((pair) => atLeast(`Cold, of the limit: ${TITLES[pair.question]}`, LEAST_OF_LIMIT, rateRatio(pair))),
    ...(peer.length === 0
      ? []
      : [atLeast('Cold, of PostGraphile: geometric mean', LEAST_MEAN_OF_PEER, geometricMean(peer.map(rateRatio)))]),
    ...peer.map((pair) => atLeast(`Cold, of PostGraphile: ${TITLES[pair.question]}`, LEAST_OF_PEER, rateRatio(pair))),
    ...peer.map(({ question, ours, theirs }) => atMost(`Cold, p99: ${TITLES[question]}`, theirs.p99, ours.p99, 'ms')),
    ...pairsWith(findings, PEER, true).map((pair) =>
      atLeast(`Warm, of PostGraphile: ${TITLES[pair.question]}`, LEAST_WARM_OF_PEER, rateRatio(pair)),
    ),
    ...pairsWith(findings, 'bare', true).map((pair) =>
      atLeast(`Warm, of bare HTTP: ${TITLES[pair.question]}`, LEAST_OF_BARE, rateRatio(pair)),
    ),
    ...depthOf(findings),
    ...machineOf(findings),
  ]
}

const rateRatio = ({ ours, theirs }: Pair) => ours.rate / theirs.rate

function pairsWith({ results }: Findings, rival: string, warm: boolean): Pair[] {
  return results.flatMap((their) => {
    const our = results.find((each) => isSame(each, { ...their, contestant: 'dateline' }))
    if (their.contestant !== rival || their.warm !== warm || !our) return []
    return [{ question: their.question, ours: figuresOf(our), theirs: figuresOf(their) }]
  })
}

const isSame = (one: Findings['results'][number], other: Findings['results'][number]) =>
  one.question === other.question && one.contestant === other.contestant && one.warm === other.warm

function depthOf({ results }: Findings): Bar[] {
  const [first, deep] = (['feed', 'deep'] as const).map((question) =>
    results.find((each) => each.question === question && each.contestant === 'dateline' && !each.warm),
  )
  if (!first || !deep) return []
  return [atMost('Deep page, p50 of page 1’s', MOST_OF_FIRST_PAGE, figuresOf(deep).p50 / figuresOf(first).p50)]
}

function machineOf({ results, starts }: Findings): Bar[] {
  if (!starts) return []
  const samples = results.filter(({ contestant }) => contestant === 'dateline').flatMap(({ samples }) => samples)
  const megabytes = Math.max(...samples.map((sample) => sample.megabytes))
  return [
    atMost('Memory of the server’s processes', MOST_MEGABYTES, megabytes, 'MB'),
    atMost('Start to ready, PostgreSQL’s own start among it', MOST_START_SECONDS, starts.whole, 's'),
  ]
}

function atLeast(name: string, least: number, found: number): Bar {
  return { name, wanted: `≥ ${least}`, found: found.toFixed(2), cleared: found >= least }
}

function atMost(name: string, most: number, found: number, unit = ''): Bar {
  const written = (number: number) => `${Number(number.toFixed(2))} ${unit}`.trimEnd()
  return { name, wanted: `≤ ${written(most)}`, found: written(found), cleared: found <= most }
}
