// Random questions to organisations of 30 to 300 jobs, under random limits: how often a search is finished within its work.

import type {
  CareerPathOptions,
  CareerQuestion,
  CompetencyModel,
  JobProfile,
  MoveKind,
  PathObjective,
} from 'kompetensi'

/** A question to a random organisation. */
export interface RandomRun {
  readonly model: CompetencyModel
  readonly question: CareerQuestion<string, string, string> & { readonly from?: string; readonly to: string }
  readonly options: CareerPathOptions
}

type Dice = (n: number) => number

/** Pseudo-random whole numbers below n, the same in every run. */
function dice(seed: number): Dice {
  let state = (Math.imul(seed, 0x9e3779b1) ^ 0x5bd1e995) >>> 0
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * n)
  }
}

const named = (text: string): { readonly id: string; readonly en: string } => ({ id: text, en: text })

function pick<T>(random: Dice, items: readonly [T, ...T[]]): T {
  return items[random(items.length)] ?? items[0]
}

/** Some of a list, each in turn by the toss of a coin, at least one. */
function some<T>(random: Dice, items: readonly [T, ...T[]]): T[] {
  const taken = items.filter(() => random(2) === 0)
  return taken.length === 0 ? [pick(random, items)] : taken
}

function shuffled<T>(random: Dice, items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, place: random(1e9) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
}

/** Jobs in families and ranks; a higher rank asks for more, and some competencies belong to one family. */
function organisation(random: Dice): CompetencyModel {
  const size = 30 + random(271)
  const ranks = 3 + random(6)
  const families = 1 + random(10)
  const codes = Array.from({ length: 6 + random(25) }, (_, i) => `C${String(i).padStart(2, '0')}`)
  const each = 3 + random(Math.min(12, codes.length - 2))
  const jobs = Array.from({ length: size }, (_, number): JobProfile => {
    const rank = random(ranks)
    const family = random(families)
    const id = `j${String(number).padStart(3, '0')}`
    const own = shuffled(random, codes).slice(0, Math.max(1, each - random(3)))
    return {
      model: 'random',
      id,
      name: named(id),
      requirements: own.map((competency) => ({
        competency,
        level: Math.max(1, Math.min(5, 1 + Math.floor((rank / ranks) * 4) + random(3) - 1)),
        ...(random(8) === 0 ? { essential: true } : {}),
      })),
      complete: true,
      ...(random(20) === 0 ? {} : { grade: `g${rank}` }),
      ...(random(10) === 0 ? {} : { family: `f${family}` }),
      ...(random(2) === 0 ? { track: `t${random(2)}` } : {}),
    }
  })
  return {
    id: 'random',
    version: '1',
    name: named('Random'),
    sources: {},
    scales: { five: { levels: [1, 2, 3, 4, 5], floor: 0 } },
    clusters: {},
    competencies: Object.fromEntries(codes.map((code) => [code, { name: named(code), scale: 'five' }])),
    families: Object.fromEntries(
      Array.from({ length: families }, (_, i) => [`f${i}`, { name: named(`f${i}`) }]),
    ),
    tracks: { t0: { name: named('t0') }, t1: { name: named('t1') } },
    grades: Object.fromEntries(Array.from({ length: ranks }, (_, i) => [`g${i}`, { rank: i + 1 }])),
    units: {},
    jobs: Object.fromEntries(jobs.map((job) => [job.id, job])),
    schemes: {},
  }
}

const objectives: readonly PathObjective[] = ['moves', 'effort', 'hardest', 'time']
const kinds: readonly [MoveKind, ...MoveKind[]] = [
  'promotion',
  'diagonal',
  'lateral',
  'step-down',
  'unranked',
]

function limits(random: Dice, { competencies, jobs }: CompetencyModel): CareerPathOptions {
  const maybe = <K extends string, V>(key: K, value: V): { readonly [P in K]?: V } =>
    random(2) === 0 ? ({ [key]: value } as { readonly [P in K]?: V }) : {}
  const codes = Object.keys(competencies)
  return {
    objectives: shuffled(random, objectives).slice(0, 1 + random(4)),
    limit: pick(random, [1, 1, 1, 3, 10]),
    maxMoves: 3 + random(6),
    unassessed: 'floor',
    time: {
      monthsPerLevel: pick(random, [1, 2, 3, 2.5]),
      parallel: 1 + random(3),
      tenure: pick(random, [0, 6, 12, 24]),
      served: pick(random, [0, 12]),
      ...maybe(
        'monthsByCompetency',
        Object.fromEntries(some(random, ['C00', 'C01', 'C02']).map((code) => [code, 6])),
      ),
    },
    ...maybe('kinds', [...new Set<MoveKind>(['promotion', 'diagonal', ...some(random, kinds)])]),
    ...maybe('maxRankSteps', 1 + random(2)),
    ...maybe('maxShortfall', 5 + random(14)),
    ...maybe('maxShortfallEach', 2 + random(3)),
    ...(random(12) === 0 ? { essentialsBeforeMove: true } : {}),
    ...maybe('forbidden', shuffled(random, Object.keys(jobs)).slice(0, random(5))),
    ...maybe(
      'effort',
      Object.fromEntries(
        shuffled(random, codes)
          .slice(0, 4)
          .map((code) => [code, pick(random, [0, 0.5, 2, 3])]),
      ),
    ),
  }
}

/** The random question of a number, the same in every run. */
export function randomRun(seed: number): RandomRun {
  const random = dice(seed)
  const model = organisation(random)
  const jobs = shuffled(random, Object.values(model.jobs)).slice(0, 8)
  const byRank = jobs.toSorted((a, b) => (a.grade ?? 'g').localeCompare(b.grade ?? 'g', 'en'))
  const from = byRank[0]
  const to = byRank.at(-1)
  const options = limits(random, model)
  const holdings = Object.fromEntries(
    (from?.requirements ?? []).map(({ competency, level = 0 }) => [
      competency,
      Math.max(0, level - random(2)),
    ]),
  )
  const end = to?.id ?? ''
  const { forbidden, ...others } = options
  return {
    model,
    question: { holdings, to: end, ...(random(4) === 0 || from === undefined ? {} : { from: from.id }) },
    options: {
      ...others,
      ...(forbidden === undefined ? {} : { forbidden: forbidden.filter((id) => id !== end) }),
    },
  }
}
