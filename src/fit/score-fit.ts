import { analyzeGap, type GapItem, type GapStatus } from '../gap/analyze-gap'
import { CompetencyError } from '../model/competency-error'
import type { CompetencyModel } from '../model/competency-model'
import type { Holdings } from '../model/holdings'
import { errorIssue } from '../model/issue-of'
import type { JobProfile } from '../model/job-profile'
import { type JobOrProfile, resolveMeasurableProfile } from '../model/resolve-profile'
import type { Scale } from '../model/scale'
import { scaleOf } from '../model/scale-of'
import { finished } from './finish'
import type {
  Finish,
  FitMethod,
  HeldOutside,
  MethodInfo,
  MethodRequirement,
  PreparedMethod,
  SeparableMethod,
  WholeMethod,
} from './fit-method'
import { checkRange, type OutcomeRange, outcomesOf } from './outcomes'

/** What `score` does with a requirement that is not assessed: leave it out, or count it as the floor of its scale. */
export type MissingPolicy = 'exclude' | 'floor'

/** How to score. */
export interface FitOptions<C extends string = string> {
  /** The method; there is no default. */
  readonly method: FitMethod
  /** What `score` does with what is not assessed; `'exclude'` when absent. The interval does not depend on it. */
  readonly missing?: MissingPolicy
  /** What is known of competencies that are not assessed, such as an expired rating; nothing when absent. */
  readonly outcomes?: { readonly [K in C]?: OutcomeRange }
}

/** One requirement of a fit score. */
export interface FitItem<C extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /** As in the gap report. */
  readonly status: GapStatus
  /** Required level, where the source gives one. */
  readonly required?: number
  /** Level held, where the person was assessed. */
  readonly held?: number
  /** Share of the method's fixed weights, 0 … 1; absent without a level or without an interval. */
  readonly share?: number
  /**
   * Least points this requirement can add to the score before its last step; that of the held level where it is
   * assessed. Absent without a level or without an interval.
   */
  readonly least?: number
  /** Greatest points it can add. */
  readonly greatest?: number
}

/** How well a person fits a job by one method. Plain, JSON-able, fresh. */
export interface FitScore<Id extends string = string, C extends string = string> {
  /** Id of the model. */
  readonly model: Id
  /** Version of the model. */
  readonly modelVersion: string
  /** Id of the job. */
  readonly job: string
  /** The method and its parameters. */
  readonly method: MethodInfo
  /** The last step of the method; absent when it is not separable. */
  readonly finish?: Finish
  /** What `score` did with what is not assessed. */
  readonly missing: MissingPolicy
  /** The score, unrounded, in the method's unit; absent when nothing is assessed or the method has no score here. */
  readonly score?: number
  /** The least score any outcome of the unassessed can give; absent without an interval. */
  readonly lowest?: number
  /** The greatest score any outcome of the unassessed can give; absent without an interval. */
  readonly highest?: number
  /** True when `score` lies outside lowest … highest: it then describes the assessed part only. */
  readonly outsideInterval: boolean
  /** Weight share of the levelled requirements that were assessed, 0 … 1; absent where none has a level. */
  readonly coverage?: number
  /** One item a requirement, in the order of the profile. */
  readonly items: readonly FitItem<C>[]
  /** Codes that are not in the profile and that the method counted as required at the floor. */
  readonly countedAsFloor: readonly C[]
  /** Essential requirements held below their level. */
  readonly essentialsBelow: readonly C[]
  /** Essential requirements not assessed. */
  readonly essentialsNotAssessed: readonly C[]
  /** Essential requirements of no given level. */
  readonly essentialsUnspecified: readonly C[]
  /** False when the source shows only a part of the profile: the score then speaks of that part. */
  readonly profileComplete: boolean
}

/**
 * Scores how well a person fits a job by a method the caller names, with the exact interval over everything that is
 * not assessed: `lowest` and `highest` are the bounds over each level of the scale and its floor. With nothing missing,
 * score, lowest and highest are the same bits. Requirements without a level take no part.
 *
 * `score` follows `missing`: `'exclude'` describes the assessed part only and may lie outside the interval; `'floor'`
 * counts what is not assessed as "nothing shown". When nothing is assessed there is no score.
 *
 * @param model - the model
 * @param job - id of a job of the model, or a profile of it
 * @param holdings - levels held by competency code; a code that is absent is not assessed
 * @param options - method, and what to do with what is not assessed
 * @returns the score with its interval and what each requirement adds, in the order of the profile
 * @throws `CompetencyError` as `analyzeGap` does; `level-off-scale` or `outcomes-invalid` for outcomes;
 * `method-not-finite` for a method that gives no finite number; the errors of the method
 * @example
 * ```ts
 * import { defineModel, jobPersonMatch, scoreFit } from 'kompetensi'
 *
 * const model = defineModel({
 *   id: 'm',
 *   scales: { five: { levels: [1, 2, 3, 4, 5] } },
 *   competencies: { A: { scale: 'five', name: 'A' }, B: { scale: 'five', name: 'B' } },
 *   jobs: { job: { name: 'Job', requires: { A: 2, B: 4 } } },
 * })
 * const method = jobPersonMatch({ variant: 'ratioOfSums', cap: 'none' })
 * const fit = scoreFit(model, 'job', { A: 4 }, { method })
 * console.log(fit.score, fit.lowest?.toFixed(1), fit.highest) // 200 66.7 150
 * console.log(fit.outsideInterval) // true
 * ```
 */
export function scoreFit<const Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  job: JobOrProfile<NoInfer<Id>, NoInfer<C>, NoInfer<J>>,
  holdings: Holdings<NoInfer<Id>, NoInfer<C>>,
  options: FitOptions<NoInfer<C>>,
): FitScore<Id, C> {
  const { method, missing = 'exclude' } = options
  const profile = resolveMeasurableProfile<Id, C, J>(model, job)
  const report = analyzeGap<Id, C, J>(model, profile, holdings)
  const levelled = levelledItems(model, profile, report.items)
  const ranges = checkedRanges(levelled, options.outcomes ?? {})
  const result = method.separable
    ? separableScore(method, levelled, missing, ranges)
    : wholeScore(method, levelled, missing, heldOutside(model, report.outside))
  const { score, lowest, highest } = result
  checkFinite(method, [score, lowest, highest])
  const parts = new Map(result.parts.map((part) => [part.competency, part]))
  return {
    model: model.id,
    modelVersion: model.version,
    job: profile.id,
    method: infoOf(method),
    ...(result.finish === undefined ? {} : { finish: result.finish }),
    missing,
    ...(score === undefined ? {} : { score }),
    ...(lowest === undefined ? {} : { lowest }),
    ...(highest === undefined ? {} : { highest }),
    outsideInterval:
      score !== undefined && lowest !== undefined && highest !== undefined && (score < lowest || score > highest),
    ...(report.coverage === undefined ? {} : { coverage: report.coverage }),
    items: report.items.map((item) => fitItem(item, parts.get(item.competency))),
    countedAsFloor: result.countedAsFloor,
    essentialsBelow: report.essentialsBelow,
    essentialsNotAssessed: report.essentialsNotAssessed,
    essentialsUnspecified: report.essentialsUnspecified,
    profileComplete: report.profileComplete,
  }
}

/** A levelled requirement with what the person holds. */
interface Levelled<C extends string> extends MethodRequirement<C> {
  readonly held: number | undefined
}

/** What a requirement adds. */
interface Part<C extends string> {
  readonly competency: C
  readonly share: number
  readonly least: number
  readonly greatest: number
}

interface Scored<C extends string> {
  readonly score: number | undefined
  readonly lowest?: number | undefined
  readonly highest?: number | undefined
  readonly finish?: Finish
  readonly parts: readonly Part<C>[]
  readonly countedAsFloor: readonly C[]
}

const nothing = { score: undefined, parts: [], countedAsFloor: [] }

function infoOf({ id, parameters, full, monotone, separable }: FitMethod): MethodInfo {
  return { id, parameters, full, monotone, separable }
}

function levelledItems<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  profile: JobProfile<Id, C>,
  items: readonly GapItem<C>[],
): Levelled<C>[] {
  return items.flatMap((item): Levelled<C>[] => {
    if (item.status === 'level-unspecified') return []
    const { competency, weight, essential, required } = item
    const scale = scaleOf(model, competency, profile)
    const held = item.status === 'not-assessed' ? undefined : item.held
    return scale === undefined ? [] : [{ competency, weight, essential, required, scale, held }]
  })
}

function heldOutside<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  outside: readonly { readonly competency: C; readonly held: number; readonly status: string }[],
): HeldOutside<C>[] {
  return outside.flatMap(({ competency, held, status }) => {
    const scale: Scale | undefined = scaleOf(model, competency)
    return status === 'not-in-profile' && scale !== undefined ? [{ competency, held, scale }] : []
  })
}

function checkedRanges<C extends string>(
  levelled: readonly Levelled<C>[],
  outcomes: { readonly [K in C]?: OutcomeRange },
): ReadonlyMap<string, OutcomeRange> {
  const ranges = new Map<string, OutcomeRange>()
  for (const [competency, range] of Object.entries<OutcomeRange | undefined>(outcomes)) {
    if (range === undefined) continue
    const item = levelled.find((candidate) => candidate.competency === competency)
    if (item === undefined || item.held !== undefined) {
      const problem = item === undefined ? 'not-required' : 'assessed'
      throw new CompetencyError(
        errorIssue(
          'outcomes-invalid',
          ['outcomes', competency],
          { competency, problem },
          item === undefined
            ? `outcomes are given of "${competency}", which the profile does not require at a level`
            : `outcomes are given of "${competency}", which is assessed`,
        ),
      )
    }
    checkRange(competency, item.scale, range)
    ranges.set(competency, range)
  }
  return ranges
}

function separableScore<C extends string>(
  method: SeparableMethod,
  levelled: readonly Levelled<C>[],
  missing: MissingPolicy,
  ranges: ReadonlyMap<string, OutcomeRange>,
): Scored<C> {
  const prepared = levelled.length === 0 ? undefined : method.prepare(levelled, levelled)
  if (prepared === undefined) return nothing
  const bounds = levelled.map((item, i) => boundsOf(method, item, prepared, i, ranges.get(item.competency)))
  const lowest = scoreOf(method, prepared, bounds.map(([least]) => least))
  const highest = scoreOf(method, prepared, bounds.map(([, greatest]) => greatest))
  const total = prepared.weights.reduce((sum, weight) => sum + weight, 0)
  const points = (i: number, value: number): number =>
    (method.full * (prepared.weights[i] ?? 0) * value) / prepared.divisor
  return {
    score: assessedScore(method, levelled, prepared, missing),
    lowest,
    highest,
    finish: prepared.finish,
    parts: levelled.map(({ competency }, i) => ({
      competency,
      share: total > 0 ? (prepared.weights[i] ?? 0) / total : 0,
      least: points(i, bounds[i]?.[0] ?? 0),
      greatest: points(i, bounds[i]?.[1] ?? 0),
    })),
    countedAsFloor: [],
  }
}

/** The score of the assessed part, or with the floor for what is missing. */
function assessedScore<C extends string>(
  method: SeparableMethod,
  levelled: readonly Levelled<C>[],
  prepared: PreparedMethod,
  missing: MissingPolicy,
): number | undefined {
  const assessed = levelled.filter(({ held }) => held !== undefined)
  if (assessed.length === 0) return undefined
  const whole = missing === 'floor' || assessed.length === levelled.length
  const part = whole ? levelled : assessed
  const ready = whole ? prepared : method.prepare(part, levelled)
  if (ready === undefined) return undefined
  return scoreOf(method, ready, part.map(({ held, scale }, i) => ready.value(i, held ?? scale.floor)))
}

/** Least and greatest value of a requirement over its outcomes. */
function boundsOf<C extends string>(
  method: SeparableMethod,
  item: Levelled<C>,
  prepared: PreparedMethod,
  index: number,
  range: OutcomeRange | undefined,
): readonly [least: number, greatest: number] {
  const outcomes = item.held === undefined ? outcomesOf(item, prepared, index, range) : [item.held]
  const values = outcomes.map((held) => prepared.value(index, held))
  checkFinite(method, values)
  return [Math.min(...values), Math.max(...values)]
}

/** finish(full × Σ weight × value ÷ divisor), summed in the order of the profile. */
function scoreOf(method: SeparableMethod, prepared: PreparedMethod, values: readonly number[]): number {
  let sum = 0
  for (const [i, value] of values.entries()) sum += (prepared.weights[i] ?? 0) * value
  return finished(method.full * (sum / prepared.divisor), prepared.finish)
}

function wholeScore<C extends string>(
  method: WholeMethod,
  levelled: readonly Levelled<C>[],
  missing: MissingPolicy,
  outside: readonly HeldOutside<C>[],
): Scored<C> {
  if (levelled.every(({ held }) => held === undefined)) return nothing
  const pairs = levelled.flatMap((item) => {
    const held = item.held ?? (missing === 'floor' ? item.scale.floor : undefined)
    return held === undefined ? [] : [{ ...item, held }]
  })
  const result = method.score(pairs, outside)
  if (result === undefined) return nothing
  const counted = new Set(result.countedAsFloor)
  return {
    score: result.score,
    parts: [],
    countedAsFloor: outside.flatMap(({ competency }) => (counted.has(competency) ? [competency] : [])),
  }
}

function fitItem<C extends string>(item: GapItem<C>, part: Part<C> | undefined): FitItem<C> {
  return {
    competency: item.competency,
    status: item.status,
    ...('required' in item ? { required: item.required } : {}),
    ...('held' in item && item.held !== undefined ? { held: item.held } : {}),
    ...(part === undefined ? {} : { share: part.share, least: part.least, greatest: part.greatest }),
  }
}

function checkFinite(method: FitMethod, values: readonly (number | undefined)[]): void {
  const bad = values.find((value) => value !== undefined && !Number.isFinite(value))
  if (bad === undefined) return
  const details = { method: method.id, found: String(bad) }
  const message = `the method "${method.id}" gives ${bad}, which is no finite number`
  throw new CompetencyError(errorIssue('method-not-finite', [], details, message))
}
