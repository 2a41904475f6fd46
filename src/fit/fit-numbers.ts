import type { HeldLevels } from '../measure/held-levels'
import type { MeasuredJob } from '../measure/measured-job'
import type { OutcomeRange } from '../model/outcome-range'
import type { Scale } from '../model/scale'
import { scaleOf } from '../model/scale-of'
import type { HeldOutside } from './fit-method'
import { countedLevel, type Held, type JobFit, type ReadyMethod } from './job-fit'
import { checkFinite, scoreOf } from './separable'

/** What is known of each levelled requirement that is not assessed; empty where nothing is known. */
export type KnownRanges = readonly (OutcomeRange | undefined)[]

/** The numbers of a fit score. */
export interface FitNumbers<C extends string = string> {
  /** Absent when nothing is assessed, or where the method has no score. */
  readonly score: number | undefined
  /** Absent without an interval, as `highest`. */
  readonly lowest: number | undefined
  readonly highest: number | undefined
  /** The least and the greatest value of each levelled requirement; empty without an interval. */
  readonly least: readonly number[]
  readonly greatest: readonly number[]
  /** Codes beside the profile that the method counted as required at the floor. */
  readonly countedAsFloor: readonly C[]
}

/** Scores what one person holds. Nothing of it is checked here but that the method gives numbers. */
export function fitNumbers<Id extends string, C extends string>(
  fit: JobFit<Id, C>,
  levels: HeldLevels<C>,
  ranges: KnownRanges,
): FitNumbers<C> {
  const { levelled, method, ready } = fit
  if (ready === undefined) {
    const { score, countedAsFloor = [] } = wholeScore(fit, levels)
    checkFinite(method, [score])
    return { score, lowest: undefined, highest: undefined, least: [], greatest: [], countedAsFloor }
  }
  const { prepared } = ready
  const { least, greatest, assessed } = valuesOf(fit, ready, levels.held, ranges)
  const lowest = scoreOf(ready.method, prepared, least)
  const complete = assessed === levelled.length
  const highest = complete ? lowest : scoreOf(ready.method, prepared, greatest)
  const score = complete ? lowest : assessed === 0 ? undefined : openScore(fit, ready, levels.held)
  checkFinite(method, [score, lowest, highest])
  return { score, lowest, highest, least, greatest, countedAsFloor: [] }
}

/** The least and the greatest value of each requirement, the same of what is assessed, and how many are. */
export function valuesOf<C extends string>(
  { levelled, method }: JobFit<string, C>,
  { prepared, endsOf }: ReadyMethod,
  held: Held,
  ranges: KnownRanges,
): { readonly least: number[]; readonly greatest: number[]; readonly assessed: number } {
  const least: number[] = []
  const greatest: number[] = []
  let index = 0
  let assessed = 0
  for (const { place } of levelled) {
    const level = held[place]
    if (level === undefined) {
      const ends = endsOf(index, ranges[index])
      least.push(ends.least)
      greatest.push(ends.greatest)
    } else {
      const value = prepared.value(index, level)
      if (!Number.isFinite(value)) checkFinite(method, [value])
      least.push(value)
      greatest.push(value)
      assessed++
    }
    index++
  }
  return { least, greatest, assessed }
}

/** The score of somebody who is assessed on a part only: over that part, or with the floor for what is missing. */
function openScore<C extends string>(
  { levelled, unassessed }: JobFit<string, C>,
  { method, quickScore, partOf }: ReadyMethod,
  held: Held,
): number | undefined {
  const quick = quickScore?.(held)
  if (quick !== undefined) return quick
  const part = partOf(held)
  if (part === undefined) return undefined
  const values = levelled
    .flatMap((requirement) => countedLevel(unassessed, requirement, held) ?? [])
    .map((level, i) => part.value(i, level))
  return scoreOf(method, part, values)
}

/** The score of a method that looks at the whole profile at once; none where nothing is assessed. */
function wholeScore<Id extends string, C extends string>(
  { measured, levelled, method, unassessed }: JobFit<Id, C>,
  levels: HeldLevels<C>,
): { readonly score?: number | undefined; readonly countedAsFloor?: C[] } {
  const { held } = levels
  if (method.separable || levelled.every(({ place }) => held[place] === undefined)) return {}
  const pairs = levelled.flatMap((requirement) => {
    const level = countedLevel(unassessed, requirement, held)
    return level === undefined ? [] : [{ ...requirement, held: level }]
  })
  const outside = outsideOf(measured, levels)
  const { score, countedAsFloor } = method.score(pairs, outside) ?? {}
  const counted = new Set(countedAsFloor)
  return {
    score,
    countedAsFloor: outside.flatMap(({ competency }) => (counted.has(competency) ? [competency] : [])),
  }
}

/** What is held beside the profile, where it is known that the profile does not require it. */
function outsideOf<Id extends string, C extends string>(
  { model }: MeasuredJob<Id, C>,
  { beside }: HeldLevels<C>,
): HeldOutside<C>[] {
  return beside.flatMap(({ competency, held, status }) => {
    const scale: Scale | undefined = scaleOf(model, competency)
    return status === 'not-in-profile' && scale !== undefined ? [{ competency, held, scale }] : []
  })
}
