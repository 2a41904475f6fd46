import type { CompetencyModel } from '../model/competency-model'
import { highestLevel, lowestHeld, scaleOf } from '../model/scale-of'

/** Least and greatest level that can be held; `undefined` where the model does not say. */
export function levelRange<C extends string>(
  model: CompetencyModel<string, C>,
  code: C,
  job: string,
): readonly [least: number, greatest: number] | undefined {
  if (!Object.hasOwn(model.competencies, code)) return undefined
  const jobs: Readonly<Record<string, CompetencyModel<string, C>['jobs'][string]>> = model.jobs
  const scale = scaleOf(model, code, Object.hasOwn(jobs, job) ? jobs[job] : undefined)
  return scale === undefined ? undefined : [lowestHeld(scale), highestLevel(scale)]
}

/** The range all of them lie in; never empty. */
export function rangeOver(
  ranges: readonly (readonly [number, number] | undefined)[],
  values: readonly (number | undefined)[],
): readonly [least: number, greatest: number] {
  const all = [...ranges.flatMap((range) => range ?? []), ...values.flatMap((value) => value ?? [])]
  if (all.length === 0) return [0, 1]
  // No spread of arguments: there may be many.
  const least = all.reduce((a, b) => Math.min(a, b))
  const greatest = all.reduce((a, b) => Math.max(a, b))
  return least === greatest ? [least - 1, greatest + 1] : [least, greatest]
}
