import { at } from '../base/at'
import { reachesEdge } from '../base/compare'
import { present } from '../base/present'
import { gapOf } from '../gap/gap-of'
import type { HeldLevels } from '../measure/held-levels'
import { type FitNumbers, fitNumbers, type KnownRanges } from './fit-numbers'
import type { FitItem, FitScore } from './fit-score'
import { countedLevel, type JobFit, type ReadyMethod } from './job-fit'
import { copied, methodInfo } from './method-info'
import { pointsOf } from './separable'

/** The fit score of checked levels against a job and a method that are ready. */
export function fitOf<Id extends string, C extends string>(
  fit: JobFit<Id, C>,
  levels: HeldLevels<C>,
  ranges: KnownRanges,
): FitScore<Id, C> {
  const { measured, method, unassessed, ready } = fit
  const report = gapOf(measured, levels)
  const numbers = fitNumbers(fit, levels, ranges)
  const { score, lowest, highest } = numbers
  const parts = ready === undefined ? [] : partsOf(fit, ready, levels, numbers)
  return {
    model: report.model,
    modelVersion: report.modelVersion,
    job: report.job,
    jobName: report.jobName,
    method: methodInfo(method),
    ...present({ finish: ready && copied(ready.prepared.finish) }),
    unassessed,
    ...present({ score, lowest, highest }),
    outsideInterval: isOutside(numbers),
    ...present({ coverage: report.coverage }),
    items: report.items.map((item, place) => fitItem(item, parts[place])),
    countedAsFloor: numbers.countedAsFloor,
    essentialsBelow: report.essentialsBelow,
    essentialsNotAssessed: report.essentialsNotAssessed,
    essentialsUnspecified: report.essentialsUnspecified,
    profileComplete: report.profileComplete,
  }
}

/** Whether a score lies outside its interval by more than floating-point noise of the end. */
export function isOutside({
  score,
  lowest,
  highest,
}: Pick<FitNumbers, 'score' | 'lowest' | 'highest'>): boolean {
  const isKnown = score !== undefined && lowest !== undefined && highest !== undefined
  return isKnown && !(reachesEdge(score, lowest) && reachesEdge(highest, score))
}

/** What a requirement adds. */
interface Part {
  readonly share: number
  readonly least: number
  readonly greatest: number
  readonly points: number | undefined
}

/** What each requirement adds, at its place in the profile; nothing of one without a level. */
function partsOf<C extends string>(
  { levelled, unassessed }: JobFit<string, C>,
  { method, prepared, partOf }: ReadyMethod,
  { held }: HeldLevels<C>,
  { score, least, greatest }: FitNumbers,
): Part[] {
  const total = prepared.weights.reduce((sum, weight) => sum + weight, 0)
  const part = score === undefined ? undefined : partOf(held)
  const parts: Part[] = []
  let counted = 0
  for (const [i, requirement] of levelled.entries()) {
    const level = countedLevel(unassessed, requirement, held)
    const own = level === undefined ? counted : counted++
    parts[requirement.place] = {
      share: total > 0 ? at(prepared.weights, i) / total : 0,
      least: pointsOf(method, prepared, i, at(least, i)),
      greatest: pointsOf(method, prepared, i, at(greatest, i)),
      points:
        part === undefined || level === undefined
          ? undefined
          : pointsOf(method, part, own, part.value(own, level)),
    }
  }
  return parts
}

function fitItem<C extends string>(
  { competency, status, required, held }: FitItem<C>,
  part: Part | undefined,
): FitItem<C> {
  return { competency, status, ...present({ required, held, ...part }) }
}
