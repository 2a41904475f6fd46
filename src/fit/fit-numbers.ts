import { at } from '../base/at'
import type { HeldLevels } from '../measure/held-levels'
import type { MeasuredJob } from '../measure/measured-job'
import type { OutcomeRange } from '../model/outcome-range'
import type { Scale } from '../model/scale'
import { scaleOf } from '../model/scale-of'
import type { HeldOutside } from './fit-method'
import type { JobFit, ReadyMethod } from './job-fit'
import { checkFinite, scoreOf, scoreOfSum } from './separable'

/** What is known of each levelled requirement that is not assessed; empty where nothing is known. */
export type KnownRanges = readonly (OutcomeRange | undefined)[]

/** The numbers of a fit score. */
export interface FitNumbers<C extends string = string> {
  /** Absent when nothing is assessed, or where the method has no score. */
  readonly score: number | undefined
  /** Absent without an interval, as `highest`. */
  readonly lowest: number | undefined
  readonly highest: number | undefined
  /** Weight share of the levelled requirements that were assessed; absent where none has a level. */
  readonly coverage: number | undefined
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
  fit.checkSums(levels)
  const { levelled, method, ready } = fit
  let assessed = 0
  let assessedWeight = 0
  for (const { place, weight } of levelled) {
    if (levels.held[place] === undefined) continue
    assessed++
    assessedWeight += weight
  }
  const coverage = levelled.length === 0 ? undefined : assessedWeight / fit.weight
  if (ready === undefined) {
    const whole = assessed === 0 ? undefined : wholeScore(fit, levels)
    checkFinite(method, [whole?.score])
    return { ...withoutInterval, coverage, score: whole?.score, countedAsFloor: whole?.countedAsFloor ?? [] }
  }
  const { least, greatest } = valuesOf(fit, ready, levels.held, ranges)
  const lowest = scoreOf(ready.method, ready.prepared, least)
  const complete = assessed === levelled.length
  const highest = complete ? lowest : scoreOf(ready.method, ready.prepared, greatest)
  const score = complete ? lowest : assessed === 0 ? undefined : openScore(fit, ready, levels.held)
  checkFinite(method, [score, lowest, highest])
  return { score, lowest, highest, coverage, least, greatest, countedAsFloor: [] }
}

const withoutInterval = { lowest: undefined, highest: undefined, least: [], greatest: [] }

/** The least and the greatest value of each requirement; the same of what is assessed. */
function valuesOf<C extends string>(
  { levelled, method }: JobFit<string, C>,
  { prepared, endsOf }: ReadyMethod,
  held: readonly (number | undefined)[],
  ranges: KnownRanges,
): { readonly least: number[]; readonly greatest: number[] } {
  const least: number[] = []
  const greatest: number[] = []
  let index = 0
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
    }
    index++
  }
  return { least, greatest }
}

/** The score of somebody who is assessed on a part only: over that part, or with the floor for what is missing. */
function openScore<C extends string>(
  { levelled, missing }: JobFit<string, C>,
  ready: ReadyMethod,
  held: readonly (number | undefined)[],
): number | undefined {
  const { method, prepared } = ready
  if (missing === 'floor') {
    return scoreOf(
      method,
      prepared,
      levelled.map(({ place, scale }, i) => prepared.value(i, held[place] ?? scale.floor)),
    )
  }
  if (ready.keepsWeights) {
    let sum = 0
    let divisor = 0
    for (let i = 0; i < levelled.length; i++) {
      const level = held[at(levelled, i).place]
      if (level === undefined) continue
      const weight = at(prepared.weights, i)
      sum += weight * prepared.value(i, level)
      divisor += weight
    }
    if (divisor > 0) return scoreOfSum(method, { ...prepared, divisor }, sum)
  }
  const part = ready.partOf(held)
  const own = levelled.flatMap(({ place }) => held[place] ?? [])
  return part === undefined
    ? undefined
    : scoreOf(
        method,
        part,
        own.map((level, i) => part.value(i, level)),
      )
}

/** The score of a method that looks at the whole profile at once. */
function wholeScore<Id extends string, C extends string>(
  { measured, levelled, method, missing }: JobFit<Id, C>,
  levels: HeldLevels<C>,
): { readonly score: number; readonly countedAsFloor: C[] } | undefined {
  if (method.separable) return undefined
  const pairs = levelled.flatMap((requirement) => {
    const held = levels.held[requirement.place] ?? (missing === 'floor' ? requirement.scale.floor : undefined)
    return held === undefined ? [] : [{ ...requirement, held }]
  })
  const outside = outsideOf(measured, levels)
  const result = method.score(pairs, outside)
  if (result === undefined) return undefined
  const counted = new Set(result.countedAsFloor)
  const countedAsFloor = outside.flatMap(({ competency }) => (counted.has(competency) ? [competency] : []))
  return { score: result.score, countedAsFloor }
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
