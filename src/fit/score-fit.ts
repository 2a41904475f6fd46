import { analyzeGap, type GapItem, type GapStatus } from '../gap/analyze-gap'
import { CompetencyError } from '../base/competency-error'
import { unknownCompetency } from '../model/competency-issues'
import type { CompetencyModel } from '../model/competency-model'
import type { Holdings } from '../model/holdings'
import { invalidParameter } from '../base/invalid-parameter'
import { errorIssue } from '../base/issue-of'
import type { LocalizedText } from '../model/localized-text'
import { type JobOrProfile, resolveMeasurableProfile } from '../model/resolve-profile'
import type { Scale } from '../model/scale'
import { scaleOf } from '../model/scale-of'
import { throwIssues } from '../base/throw-issues'
import type {
  Finish,
  FitMethod,
  HeldOutside,
  MethodInfo,
  PreparedMethod,
  SeparableMethod,
  WholeMethod,
} from './fit-method'
import { type Levelled, levelledItems } from './levelled'
import { copiedFinish, methodInfo } from './method-info'
import { checkRange, type OutcomeRange } from './outcomes'
import { boundsOf, checkFinite, pointsOf, preparedFor, scoreOf } from './separable'

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
  /** Points it adds to `score` before the last step; absent where it takes no part in `score`, or without an interval. */
  readonly points?: number
}

/** How well a person fits a job by one method. Plain, JSON-able, fresh. */
export interface FitScore<Id extends string = string, C extends string = string> {
  /** Id of the model. */
  readonly model: Id
  /** Version of the model. */
  readonly modelVersion: string
  /** Id of the job. */
  readonly job: string
  /** Name of the job. */
  readonly jobName: LocalizedText
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
  /** True when `score` lies outside lowest … highest, floating-point noise aside: it then describes the assessed part only. */
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
 * `method-not-finite` for a
 * method that gives no finite number; `parameter-invalid` for options or a method it cannot work with; the errors of the
 * method
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
  if (typeof method?.separable !== 'boolean') throw invalidParameter('scoreFit', 'method', method, 'a method')
  if (missing !== 'exclude' && missing !== 'floor') {
    throw invalidParameter('scoreFit', 'missing', missing, 'exclude or floor')
  }
  checkNames(model, method)
  const profile = resolveMeasurableProfile<Id, C, J>(model, job)
  const report = analyzeGap<Id, C, J>(model, profile, holdings)
  const levelled = levelledItems(model, profile, report.items)
  const ranges = checkedRanges(model, levelled, options.outcomes ?? {})
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
    jobName: report.jobName,
    method: methodInfo(method),
    ...(result.finish === undefined ? {} : { finish: result.finish }),
    missing,
    ...(score === undefined ? {} : { score }),
    ...(lowest === undefined ? {} : { lowest }),
    ...(highest === undefined ? {} : { highest }),
    outsideInterval:
      score !== undefined &&
      lowest !== undefined &&
      highest !== undefined &&
      (isBelow(score, lowest) || isBelow(highest, score)),
    ...(report.coverage === undefined ? {} : { coverage: report.coverage }),
    items: report.items.map((item) => fitItem(item, parts.get(item.competency))),
    countedAsFloor: result.countedAsFloor,
    essentialsBelow: report.essentialsBelow,
    essentialsNotAssessed: report.essentialsNotAssessed,
    essentialsUnspecified: report.essentialsUnspecified,
    profileComplete: report.profileComplete,
  }
}

/** What a requirement adds. */
interface Part<C extends string> {
  readonly competency: C
  readonly share: number
  readonly least: number
  readonly greatest: number
  readonly points: number | undefined
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

/** Whether one score is below another by more than floating-point noise, 1e-9 of the other. */
function isBelow(score: number, other: number): boolean {
  return other - score > 1e-9 * Math.abs(other)
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

/** Throws where a method's parameters name a code that the model lacks: a typo would move a competency to another group. */
function checkNames<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  { names = [] }: FitMethod,
): void {
  throwIssues(
    names.flatMap((code, i) =>
      Object.hasOwn(model.competencies, code) ? [] : [unknownCompetency(model, code, ['method', code], i)],
    ),
  )
}

/** What is known of requirements that are not assessed; of a competency the profile does not require it has no effect. */
function checkedRanges<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  levelled: readonly Levelled<C>[],
  outcomes: { readonly [K in C]?: OutcomeRange },
): ReadonlyMap<string, OutcomeRange> {
  const ranges = new Map<string, OutcomeRange>()
  for (const [competency, range] of Object.entries<OutcomeRange | undefined>(outcomes)) {
    const path = ['outcomes', competency]
    if (!Object.hasOwn(model.competencies, competency)) {
      throw new CompetencyError(unknownCompetency(model, competency, path))
    }
    const item = levelled.find((candidate) => candidate.competency === competency)
    if (range === undefined || item === undefined) continue
    if (item.held !== undefined) {
      const message = `outcomes are given of "${competency}", which is assessed`
      throw new CompetencyError(
        errorIssue('outcomes-invalid', path, { competency, problem: 'assessed' }, message),
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
  const prepared = preparedFor(method, levelled, levelled)
  if (prepared === undefined) return nothing
  const bounds = levelled.map((item, i) => boundsOf(method, item, prepared, i, ranges.get(item.competency)))
  const lowest = scoreOf(
    method,
    prepared,
    bounds.map(([least]) => least),
  )
  const highest = scoreOf(
    method,
    prepared,
    bounds.map(([, greatest]) => greatest),
  )
  const total = prepared.weights.reduce((sum, weight) => sum + weight, 0)
  const { score, points } = assessedScore(method, levelled, prepared, missing)
  return {
    score,
    lowest,
    highest,
    finish: copiedFinish(prepared.finish),
    parts: levelled.map(({ competency }, i) => ({
      competency,
      share: total > 0 ? (prepared.weights[i] ?? 0) / total : 0,
      least: pointsOf(method, prepared, i, bounds[i]?.[0] ?? 0),
      greatest: pointsOf(method, prepared, i, bounds[i]?.[1] ?? 0),
      points: points.get(competency),
    })),
    countedAsFloor: [],
  }
}

/** The score of the assessed part, or with the floor for what is missing, and the points of each requirement in it. */
function assessedScore<C extends string>(
  method: SeparableMethod,
  levelled: readonly Levelled<C>[],
  prepared: PreparedMethod,
  missing: MissingPolicy,
): { readonly score: number | undefined; readonly points: ReadonlyMap<C, number> } {
  const assessed = levelled.filter(({ held }) => held !== undefined)
  const whole = missing === 'floor' || assessed.length === levelled.length
  const part = whole ? levelled : assessed
  const ready = whole ? prepared : preparedFor(method, part, levelled)
  if (assessed.length === 0 || ready === undefined) return { score: undefined, points: new Map() }
  const values = part.map(({ held, scale }, i) => ready.value(i, held ?? scale.floor))
  return {
    score: scoreOf(method, ready, values),
    points: new Map(
      part.map(({ competency }, i) => [competency, pointsOf(method, ready, i, values[i] ?? 0)]),
    ),
  }
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
    ...(part?.points === undefined ? {} : { points: part.points }),
  }
}
