import { at } from '../base/at'
import { noise } from '../base/compare'
import { gapOf } from '../gap/gap-of'
import type { GapItem } from '../gap/gap-report'
import type { HeldLevels } from '../measure/held-levels'
import { type FitNumbers, fitNumbers, type KnownRanges } from './fit-numbers'
import type { FitItem, FitScore } from './fit-score'
import type { JobFit, ReadyMethod } from './job-fit'
import { copiedFinish, methodInfo } from './method-info'
import { pointsOf } from './separable'

/** The fit score of checked levels against a job and a method that are ready. */
export function fitOf<Id extends string, C extends string>(
  fit: JobFit<Id, C>,
  levels: HeldLevels<C>,
  ranges: KnownRanges,
): FitScore<Id, C> {
  const { measured, method, missing, ready } = fit
  const report = gapOf(measured, levels)
  const numbers = fitNumbers(fit, levels, ranges)
  const { score, lowest, highest } = numbers
  const parts = ready === undefined ? new Map<C, Part>() : partsOf(fit, ready, levels, numbers)
  return {
    model: report.model,
    modelVersion: report.modelVersion,
    job: report.job,
    jobName: report.jobName,
    method: methodInfo(method),
    ...(ready === undefined ? {} : { finish: copiedFinish(ready.prepared.finish) }),
    missing,
    ...(score === undefined ? {} : { score }),
    ...(lowest === undefined ? {} : { lowest }),
    ...(highest === undefined ? {} : { highest }),
    outsideInterval: isOutside(numbers),
    ...(report.coverage === undefined ? {} : { coverage: report.coverage }),
    items: report.items.map((item) => fitItem(item, parts.get(item.competency))),
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
  if (score === undefined || lowest === undefined || highest === undefined) return false
  return isBelow(score, lowest) || isBelow(highest, score)
}

function isBelow(score: number, other: number): boolean {
  return other - score > noise * Math.abs(other)
}

/** What a requirement adds. */
interface Part {
  readonly share: number
  readonly least: number
  readonly greatest: number
  readonly points: number | undefined
}

function partsOf<C extends string>(
  { levelled, missing }: JobFit<string, C>,
  ready: ReadyMethod,
  { held }: HeldLevels<C>,
  { score, least, greatest }: FitNumbers,
): Map<C, Part> {
  const { method, prepared } = ready
  const total = prepared.weights.reduce((sum, weight) => sum + weight, 0)
  const part = score === undefined ? undefined : missing === 'floor' ? prepared : ready.partOf(held)
  let counted = 0
  return new Map(
    levelled.map(({ competency, place, scale }, i): [C, Part] => {
      const level = held[place] ?? (missing === 'floor' ? scale.floor : undefined)
      const own = level === undefined ? undefined : counted++
      return [
        competency,
        {
          share: total > 0 ? at(prepared.weights, i) / total : 0,
          least: pointsOf(method, prepared, i, at(least, i)),
          greatest: pointsOf(method, prepared, i, at(greatest, i)),
          points:
            part === undefined || own === undefined || level === undefined
              ? undefined
              : pointsOf(method, part, own, part.value(own, level)),
        },
      ]
    }),
  )
}

function fitItem<C extends string>(item: GapItem<C>, part: Part | undefined): FitItem<C> {
  return {
    competency: item.competency,
    status: item.status,
    ...('required' in item ? { required: item.required } : {}),
    ...('held' in item && item.held !== undefined ? { held: item.held } : {}),
    ...(part === undefined ? {} : { share: part.share, least: part.least, greatest: part.greatest }),
    ...(part?.points === undefined ? {} : { points: part.points }),
  }
}
