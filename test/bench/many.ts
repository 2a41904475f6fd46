// What works for a few must work for many: each function on as many as an organisation has, beside a loop by hand in the same run
// that checks nothing, explains nothing, and must come to the same. Memory is that of a process of its own, which `process.argv`
// asks this file for: what its resident set grew by at most from before the call, the input being there. KOMPETENSI_BEFORE names a
// folder with the build of another commit (see `ranking.ts`); it is then run too, once.

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import {
  attainment,
  compareMethods,
  defineModel,
  type Holdings,
  listTrainingNeeds,
  metShare,
  type Rating,
  resolveHoldings,
  resolveHoldingsByPerson,
} from 'kompetensi'
import { planSuccession } from 'kompetensi/talent'
import { compare, print } from './compare.js'

const before = process.env['KOMPETENSI_BEFORE']
const perJob = 20
const codes = Array.from({ length: 86 }, (_, i) => `C${i}`)
const jobIds = Array.from({ length: 100 }, (_, j) => `j${j}`)

/** What a job requires, as the loops by hand read it. */
interface Required {
  readonly code: string
  readonly level: number
  readonly weight: number
}

const required = new Map<string, readonly Required[]>(
  jobIds.map((id, j) => [
    id,
    Array.from({ length: perJob }, (_, i) => ({
      code: codes[(j * 7 + i * 3) % codes.length] ?? '',
      level: ((i * 7 + j) % 5) + 1,
      weight: (i % 3) + 1,
    })),
  ]),
)
const model = defineModel({
  id: 'bench',
  scales: { five: { levels: [1, 2, 3, 4, 5] } },
  competencies: Object.fromEntries(codes.map((code) => [code, { scale: 'five' as const, name: code }])),
  jobs: Object.fromEntries(
    jobIds.map((id) => [
      id,
      {
        name: id,
        requires: Object.fromEntries(
          requiredOf(id).map(({ code, level, weight }) => [
            code,
            { level: level as 1 | 2 | 3 | 4 | 5, weight },
          ]),
        ),
      },
    ]),
  ),
})

/** A contender of this library: from this build, or from another. */
interface Library {
  readonly compareMethods: typeof compareMethods
  readonly listTrainingNeeds: typeof listTrainingNeeds
  readonly planSuccession: typeof planSuccession
  readonly resolveHoldings: typeof resolveHoldings
  readonly resolveHoldingsByPerson: typeof resolveHoldingsByPerson
}

/** One row: made once, then run by hand and by the library. */
interface Case {
  readonly title: string
  readonly rounds: number
  readonly byHand: () => unknown
  readonly run: (library: Library) => unknown
  /** Whether both came to the same. */
  readonly check: () => void
}

const own: Library = {
  compareMethods,
  listTrainingNeeds,
  planSuccession,
  resolveHoldings,
  resolveHoldingsByPerson,
}

const cases = {
  compareMethods: comparing,
  listTrainingNeeds: needing,
  planSuccession: succeeding,
  resolveHoldings: resolvingOne,
  resolveHoldingsByPerson: resolvingMany,
}

/** Runs the benchmark. */
export async function benchMany(): Promise<void> {
  const old = before === undefined ? undefined : await libraryIn(before)
  for (const [name, make] of Object.entries(cases)) {
    const { title, rounds, byHand, run, check } = make()
    check()
    const contenders = [
      { name: 'by hand (reference)', run: byHand },
      { name: 'kompetensi', run: () => run(own) },
    ]
    print(title, compare(contenders, rounds, 1), 1)
    console.log(`  memory: ${memoryOf(name, '')} MB`)
    if (old === undefined) continue
    print(
      `${title}, before`,
      compare(
        [
          { name: 'by hand (reference)', run: byHand },
          { name: 'before', run: () => run(old) },
        ],
        1,
        0,
      ),
      1,
    )
    console.log(`  memory: ${memoryOf(name, before ?? '')} MB`)
  }
}

/** The library as it was built in a folder. */
async function libraryIn(folder: string): Promise<Library> {
  const load = (entry: string) => import(pathToFileURL(`${folder}/dist/${entry}.js`).href)
  return { ...(await load('index')), ...(await load('talent')) }
}

/** Megabytes that one call takes at most, in a process of its own. */
function memoryOf(name: string, folder: string): string {
  const file = fileURLToPath(import.meta.url)
  const args = [...process.execArgv, '--expose-gc', file, name, folder]
  return execFileSync(process.execPath, args, { encoding: 'utf8' }).trim()
}

async function printMemory(name: keyof typeof cases, folder: string): Promise<void> {
  const library = folder === '' ? own : await libraryIn(folder)
  const { run } = cases[name]()
  globalThis.gc?.()
  const start = process.memoryUsage().rss
  run(library)
  console.log(((process.resourceUsage().maxRSS * 1024 - start) / 1e6).toFixed(0))
}

function requiredOf(job: string): readonly Required[] {
  return required.get(job) ?? []
}

/** Levels of a person: every seventh is missing. */
function levelsOf(person: number, of: readonly string[]): Holdings<'bench'> {
  return Object.fromEntries(
    of.flatMap((code, i) =>
      (person + i) % 7 === 0 ? [] : [[code, (person * 5 + i * 3 + (person >> 3)) % 6]],
    ),
  )
}

function comparing(): Case {
  const candidates = Array.from({ length: 2_000 }, (_, i) => ({ id: `p${i}`, holdings: levelsOf(i, codes) }))
  const methods = [attainment(), metShare()]
  const run = (library: Library) => library.compareMethods(model, 'j0', candidates, { methods })
  /** Scores by both formulas, ranks, and pairs in opposite order counted while sorting by merging. */
  const byHand = (): number => {
    const scores = candidates.map(({ holdings }) => {
      let [got, all, met, weights] = [0, 0, 0, 0]
      for (const { code, level, weight } of requiredOf('j0')) {
        const held = holdings[code]
        if (held === undefined) continue
        got += weight * Math.min(held, level)
        all += weight * level
        if (held >= level) met += weight
        weights += weight
      }
      return [got / all, met / weights] as const
    })
    const ranks = ([0, 1] as const).map((m) => {
      const order = [...scores.keys()].sort((a, b) => (scores[b]?.[m] ?? 0) - (scores[a]?.[m] ?? 0))
      const ranked = new Int32Array(scores.length)
      let [rank, top] = [0, Number.POSITIVE_INFINITY]
      order.forEach((person, place) => {
        const score = scores[person]?.[m] ?? 0
        if (top - score > 1e-11) [rank, top] = [place + 1, score]
        ranked[person] = rank
      })
      return ranked
    })
    const [first = new Int32Array(), second = new Int32Array()] = ranks
    const order = [...first.keys()].sort(
      (a, b) => (first[a] ?? 0) - (first[b] ?? 0) || (second[a] ?? 0) - (second[b] ?? 0),
    )
    return inversions(order.map((person) => second[person] ?? 0))
  }
  return {
    title: 'compareMethods: 2,000 candidates, two methods (target: at most 1 s)',
    rounds: 7,
    byHand,
    run,
    check: () => assert.equal(run(own).disagreements[0]?.pairs, byHand()),
  }
}

/** How many pairs of a list stand in descending order. */
function inversions(list: readonly number[]): number {
  if (list.length < 2) return 0
  const half = list.length >> 1
  const [left, right] = [list.slice(0, half), list.slice(half)]
  let count = inversions(left) + inversions(right)
  const [a, b] = [left.sort((x, y) => x - y), right.sort((x, y) => x - y)]
  let i = 0
  for (const value of b) {
    while (i < a.length && (a[i] ?? 0) <= value) i++
    count += a.length - i
  }
  return count
}

function needing(): Case {
  const people = Array.from({ length: 100_000 }, (_, i) => {
    const job = jobIds[i % jobIds.length] ?? ''
    const holdings = levelsOf(
      i,
      requiredOf(job).map(({ code }) => code),
    )
    return { id: `p${i}`, job, unit: `u${i % 40}`, holdings }
  })
  const run = (library: Library) => library.listTrainingNeeds(model, people)
  /** Counts by competency and unit in Maps. */
  const byHand = (): number => {
    const counts = new Map<string, { below: number; met: number; open: number; lacking: number }>()
    const add = (key: string, held: number | undefined, level: number, weight: number): void => {
      const its = counts.get(key) ?? { below: 0, met: 0, open: 0, lacking: 0 }
      counts.set(key, its)
      if (held === undefined) its.open++
      else if (held >= level) its.met++
      else {
        its.below++
        its.lacking += weight * (level - held)
      }
    }
    for (const { job, unit, holdings } of people) {
      for (const { code, level, weight } of requiredOf(job)) {
        add(code, holdings[code], level, weight)
        add(`${code} ${unit}`, holdings[code], level, weight)
      }
    }
    return codes.reduce((sum, code) => sum + (counts.get(code)?.below ?? 0), 0)
  }
  return {
    title: 'listTrainingNeeds: 100,000 people, 100 jobs, 40 units (target: at most 2 s and 200 MB)',
    rounds: 5,
    byHand,
    run,
    check: () =>
      assert.equal(
        run(own).needs.reduce((sum, { below }) => sum + below, 0),
        byHand(),
      ),
  }
}

function succeeding(): Case {
  const people = Array.from({ length: 1_000 }, (_, i) => ({
    id: `p${i}`,
    job: jobIds[i % jobIds.length] ?? '',
    holdings: levelsOf(i, codes),
  }))
  const policy = { method: attainment(), bar: 60, withinMonths: 60, monthsPerLevel: 3 }
  const run = (library: Library) => library.planSuccession(model, people, { jobs: jobIds, policy })
  /** Of each person and job the lowest score and the most months: who is surely ready now or within the months. */
  const byHand = (): number => {
    let ready = 0
    for (const id of jobIds) {
      for (const { job, holdings } of people) {
        if (job === id) continue
        let [got, all, months] = [0, 0, 0]
        for (const { code, level, weight } of requiredOf(id)) {
          const held = holdings[code] ?? 0
          got += weight * Math.min(held, level)
          all += weight * level
          months += Math.max(0, level - held) * policy.monthsPerLevel
        }
        if ((100 * got) / all >= policy.bar * (1 - 1e-9) || months <= policy.withinMonths) ready++
      }
    }
    return ready
  }
  return {
    title: 'planSuccession: 1,000 people × 100 jobs (target: at most 3 s)',
    rounds: 3,
    byHand,
    run,
    check: () =>
      assert.equal(
        run(own).jobs.reduce((sum, { bench }) => sum + bench.ready, 0),
        byHand(),
      ),
  }
}

/** A day so many days after the beginning of 2000. */
function dayOf(days: number): string {
  return new Date(Date.UTC(2000, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)
}

function resolvingOne(): Case {
  const days = 9_000
  const ratings = Array.from(
    { length: days },
    (_, i): Rating<'bench'> => ({
      person: 'p',
      competency: 'C0',
      level: 3,
      assessedOn: dayOf(i),
      validUntil: dayOf(days + 1 + i),
      raterKind: 'peer',
    }),
  )
  const run = (library: Library) => library.resolveHoldings(model, ratings, { asOf: dayOf(days) })
  /** The level of the latest day of all that are valid, and after each last day again, from the latest day back. */
  const byHand = (): string => {
    const sorted = [...ratings].sort((a, b) => (a.assessedOn < b.assessedOn ? -1 : 1))
    const leaving = [...sorted].sort((a, b) => ((a.validUntil ?? '') < (b.validUntil ?? '') ? -1 : 1))
    const gone = new Set<Rating>()
    let last = sorted.length - 1
    for (const rating of leaving) {
      gone.add(rating)
      for (let latest = sorted[last]; latest !== undefined && gone.has(latest); latest = sorted[last]) last--
      if (sorted[last]?.level !== 3) return rating.validUntil ?? ''
    }
    return ''
  }
  return {
    title: 'resolveHoldings: one competency, ratings of 9,000 days, latest (target: n log n)',
    rounds: 7,
    byHand,
    run,
    check: () => {
      const [entry] = run(own).competencies
      assert.equal(entry?.status === 'held' ? entry.standsUntil : undefined, byHand())
    },
  }
}

function resolvingMany(): Case {
  const people = 10_000
  const kinds = ['superior', 'peer', 'peer', 'subordinate', 'assessor']
  // Everybody is rated on 20 competencies by five raters.
  const ratings = Array.from({ length: 1_000_000 }, (_, i): Rating<'bench'> => {
    const round = Math.floor(i / (20 * people))
    return {
      person: `p${i % people}`,
      competency: codes[Math.floor(i / people) % 20] ?? '',
      level: (i * 7) % 6,
      assessedOn: dayOf((i * 13) % 3_000),
      raterKind: kinds[round] ?? '',
      rater: `r${round}`,
    }
  })
  const asOf = dayOf(3_000)
  const run = (library: Library) => library.resolveHoldingsByPerson(model, ratings, { asOf, validity: 36 })
  /** The latest rating of each person and competency that is valid; of one day the mean. */
  const byHand = (): number => {
    const since = `${Number(asOf.slice(0, 4)) - 3}${asOf.slice(4)}`
    const latest = new Map<string, { day: string; sum: number; count: number }>()
    for (const { person, competency, level, assessedOn } of ratings) {
      if (assessedOn < since || assessedOn > asOf || level === 'not-applicable') continue
      const key = `${person} ${competency}`
      const known = latest.get(key)
      if (known === undefined || known.day < assessedOn)
        latest.set(key, { day: assessedOn, sum: level, count: 1 })
      else if (known.day === assessedOn) {
        known.sum += level
        known.count++
      }
    }
    return latest.size
  }
  return {
    title: 'resolveHoldingsByPerson: a million ratings of 10,000 people (target: at most 5 s)',
    rounds: 3,
    byHand,
    run,
    check: () =>
      assert.equal(
        run(own).reduce((sum, { holdings }) => sum + Object.keys(holdings).length, 0),
        byHand(),
      ),
  }
}

// In a process of its own: the name of a case, and the folder of another build.
const [, script, asked, folder = ''] = process.argv
if (script === fileURLToPath(import.meta.url) && asked !== undefined && asked in cases) {
  await printMemory(asked as keyof typeof cases, folder)
}
