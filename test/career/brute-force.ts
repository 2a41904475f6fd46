// Every path there is, found by trying every sequence of jobs: an implementation of its own, for comparison.

import type { CompetencyModel, JobProfile, MoveKind } from 'kompetensi'
import type { LatticeCase } from './random-lattice'

/** A path as brute force finds it. */
interface BrutePath {
  readonly jobs: readonly string[]
  readonly moves: number
  readonly effort: number
  readonly hardest: number
  readonly time: number
}

type Case = Pick<LatticeCase, 'model' | 'holdings' | 'from' | 'to' | 'options'>

/** The kind of a move, by the words of the issue. */
function bruteKind(model: CompetencyModel, from: JobProfile, to: JobProfile): MoveKind {
  const rank = (job: JobProfile): number | undefined =>
    job.grade === undefined ? undefined : model.grades[job.grade]?.rank
  const before = rank(from)
  const after = rank(to)
  if (before === undefined || after === undefined) return 'unranked'
  if (after === before) return 'lateral'
  if (after < before) return 'step-down'
  const otherFamily = from.family !== undefined && to.family !== undefined && from.family !== to.family
  const otherTrack = from.track !== undefined && to.track !== undefined && from.track !== to.track
  return otherFamily || otherTrack ? 'diagonal' : 'promotion'
}

/** Every allowed path, best first. */
export function brutePaths({ model, holdings, from, to, options }: Case): BrutePath[] {
  const { maxMoves = 4, kinds, maxRankSteps, maxShortfall, maxShortfallEach, essentialsBeforeMove } = options
  const { forbidden = [], effort = {}, time, unassessed } = options
  const ranks = [...new Set(Object.values(model.grades).map(({ rank }) => rank))].sort((a, b) => a - b)
  const place = (job: JobProfile): number => ranks.indexOf(model.grades[job.grade ?? '']?.rank ?? Number.NaN)
  const own = (
    record: Readonly<Record<string, number | undefined>> | undefined,
    key: string,
  ): number | undefined => (record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined)
  const stops = Object.values(model.jobs).filter(
    ({ id, requirements, horizon }) =>
      id === to || (requirements.some(({ level }) => level !== undefined) && horizon !== 'future'),
  )
  const found: BrutePath[] = []

  const goOn = (path: readonly string[], held: ReadonlyMap<string, number>, soFar: BrutePath): void => {
    const last = path.at(-1)
    if (last === to) {
      found.push({ ...soFar, jobs: path })
      return
    }
    if (soFar.moves >= maxMoves) return
    const left = last === undefined ? undefined : model.jobs[last]
    for (const job of stops) {
      if (path.includes(job.id) || forbidden.includes(job.id)) continue
      if (left !== undefined) {
        if (kinds !== undefined && !kinds.includes(bruteKind(model, left, job))) continue
        if (maxRankSteps !== undefined) {
          if (place(left) < 0 || place(job) < 0 || Math.abs(place(job) - place(left)) > maxRankSteps) continue
        }
      }
      const after = new Map(held)
      let shortfall = 0
      let each = 0
      let moveEffort = 0
      let months = 0
      let longest = 0
      let essentialLacks = false
      for (const { competency, level, essential } of job.requirements) {
        if (level === undefined) continue
        const now = held.get(competency) ?? (unassessed === 'met' ? 99 : 0)
        const lack = Math.max(0, level - now)
        if (lack === 0) continue
        if (essential === true) essentialLacks = true
        shortfall += lack
        each = Math.max(each, lack)
        moveEffort += lack * (own(effort, competency) ?? 1)
        const taken = lack * (own(time?.monthsByCompetency, competency) ?? time?.monthsPerLevel ?? 0)
        months += taken
        longest = Math.max(longest, taken)
        after.set(competency, level)
      }
      if (essentialsBeforeMove === true && essentialLacks) continue
      if (shortfall > (maxShortfall ?? Number.POSITIVE_INFINITY)) continue
      if (each > (maxShortfallEach ?? Number.POSITIVE_INFINITY)) continue
      let tenure = last === undefined ? 0 : (own(time?.tenureByJob, last) ?? time?.tenure ?? 0)
      if (last === from && last !== undefined) tenure = Math.max(0, tenure - (time?.served ?? 0))
      goOn([...path, job.id], after, {
        jobs: [],
        moves: soFar.moves + 1,
        effort: soFar.effort + moveEffort,
        hardest: Math.max(soFar.hardest, moveEffort),
        time: soFar.time + Math.max(tenure, longest, months / (time?.parallel ?? 1)),
      })
    }
  }
  goOn(from === undefined ? [] : [from], new Map(Object.entries(holdings) as [string, number][]), {
    jobs: [],
    moves: 0,
    effort: 0,
    hardest: 0,
    time: 0,
  })

  const rounded = (value: number): number => Math.round(value * 1e6)
  return found.sort((a, b) => {
    for (const objective of [...options.objectives, 'moves' as const]) {
      const difference = rounded(a[objective]) - rounded(b[objective])
      if (difference !== 0) return difference
    }
    for (const [i, id] of a.jobs.entries()) {
      const other = b.jobs[i] ?? ''
      if (id !== other) return id < other ? -1 : 1
    }
    return 0
  })
}
