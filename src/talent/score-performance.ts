import { checkArguments } from '../base/check-arguments'
import { CompetencyError } from '../base/competency-error'
import { emptyList } from '../base/empty-list'
import type { Issue, IssuePath } from '../base/issue'
import { resultIssue } from '../base/issues'
import type { Kinds, OptionKinds } from '../base/kind'
import { rangeIssue } from '../base/range-issue'
import { throwIssues } from '../base/throw-issues'
import { finished } from '../fit/finish'
import type { MethodInfo } from '../fit/fit-method'
import { methodInfo } from '../fit/method-info'
import { fitScoreParts } from '../fit/result-kinds'
import type { FitScore } from '../fit/score-fit'
import { measureIssue } from '../measure/issues'
import { aName, aNumber, someNumber } from '../model/argument-kinds'
import type { LocalizedText } from '../model/localized-text'
import { talentIssue } from './issues'

/** A target and how far it was reached. */
export interface PerformanceTarget {
  /** Id of the target. */
  readonly id: string
  /** What was to be reached, above 0, in the target's own unit. */
  readonly target: number
  /** What was reached, 0 or more; absent: not measured, which is not 0. */
  readonly reached?: number
  /** Weight among the targets, above 0; 1 when absent. */
  readonly weight?: number
}

/** The two parts of competency-based performance. */
export interface PerformanceParts {
  /** What was reached: in percent of the targets (100: all of them), or target by target. */
  readonly result: number | readonly PerformanceTarget[]
  /** How it was reached, by competency: in percent, or a fit score, which brings its interval. */
  readonly process: number | FitScore
}

/** How to add the parts up. */
export interface PerformanceOptions {
  /** Weights of the two parts, 0 or more, not both 0; they count by their shares. There is no default. */
  readonly weights: { readonly result: number; readonly process: number }
  /** The most a single target counts, in percent, at least 100; absent: no limit. Needed where a target is not measured. */
  readonly targetCap?: number
}

/** One part of a performance score, in percent. */
export interface PerformancePart {
  /** Its share of the whole, 0 … 1. */
  readonly share: number
  /** The part as it stands; absent when nothing is known of it. */
  readonly score?: number
  /** The least it can be; absent where the method of the process has no interval. */
  readonly lowest?: number
  /** The most it can be. */
  readonly highest?: number
}

/** How well somebody performed: what was reached, and how. Plain, JSON-able, fresh. */
export interface PerformanceScore {
  /** The score as it stands, in percent, unrounded; absent when a part that counts has none. */
  readonly score?: number
  /** The least it can be, over everything not measured or not assessed; absent where a part that counts has no interval. */
  readonly lowest?: number
  /** The most it can be. */
  readonly highest?: number
  /** What was reached. */
  readonly result: PerformancePart
  /** How it was reached. */
  readonly process: PerformancePart
  /** Targets that were not measured, in the order given. */
  readonly notMeasured: readonly string[]
  /** What the process part rests on, where it is a fit score. */
  readonly fit?: PerformanceFit
}

/** What a performance score says of the fit score in it. */
export interface PerformanceFit {
  /** Id of the model. */
  readonly model: string
  /** Version of the model. */
  readonly modelVersion: string
  /** Id of the job. */
  readonly job: string
  /** Name of the job. */
  readonly jobName: LocalizedText
  /** The method and its parameters. */
  readonly method: MethodInfo
  /** Weight share of the levelled requirements that were assessed, 0 … 1; absent where none has a level. */
  readonly coverage?: number
  /** Essential requirements held below their level. */
  readonly essentialsBelow: readonly string[]
  /** Essential requirements not assessed. */
  readonly essentialsNotAssessed: readonly string[]
  /** Essential requirements of no given level. */
  readonly essentialsUnspecified: readonly string[]
  /** False when the source shows only a part of the profile. */
  readonly profileComplete: boolean
}

const scorePerformanceOptions: OptionKinds<PerformanceOptions> = {
  weights: { due: true, fields: { result: aNumber, process: aNumber } },
  targetCap: someNumber,
}

const scorePerformanceArguments: Kinds = {
  parts: {
    due: true,
    fields: {
      result: { due: true, ofKind: 'number', each: { ofKind: 'object', parts: { id: aName } } },
      process: {
        due: true,
        ofKind: 'number',
        like: 'scoreFit(…)',
        has: ['job', 'jobName', 'method', 'unassessed'],
        parts: fitScoreParts,
      },
    },
  },
  options: { due: true, fields: scorePerformanceOptions },
}

/**
 * Adds up competency-based performance: the result (how far targets were reached) and the process (the competency with
 * which it was done), by weights the caller names. In percent; the interval is that of what is not assessed or not measured.
 *
 * @param parts - result and process
 * @param options - weights of the two, and the most a target counts
 * @throws `CompetencyError` with every issue: `number-out-of-range`, `duplicate-id` (of targets), `empty-list`,
 * `target-cap-needed`, `weights-all-zero`; `result-not-finite`
 * @source Endry, section A.3: performance management by competency measures the result, in figures, and the process
 * @example
 * ```ts
 * import { attainment, scoreFit } from 'kompetensi'
 * import { scorePerformance } from 'kompetensi/talent'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const process = scoreFit(lembagaXy, 'staf-administrasi', { INT: 1, CFV: 1 }, { method: attainment() })
 * const weights = { result: 60, process: 40 }
 * const { score, lowest, highest } = scorePerformance({ result: 90, process }, { weights })
 * console.log(score?.toFixed(1), lowest, highest) // 80.7 59 91.5
 * ```
 */
export function scorePerformance(parts: PerformanceParts, options: PerformanceOptions): PerformanceScore {
  checkArguments('scorePerformance', { parts, options }, scorePerformanceArguments)
  const { result, process } = parts
  const { weights, targetCap } = options
  throwIssues(partIssues(parts, options))
  const total = weights.result + weights.process
  const resultPart = { share: weights.result / total, ...resultOf(result, targetCap) }
  const processPart = { share: weights.process / total, ...processOf(process) }
  const both = (key: 'score' | 'lowest' | 'highest'): { [K in typeof key]?: number } => {
    let sum = 0
    for (const part of [resultPart, processPart]) {
      if (part.share === 0) continue
      const value = part[key]
      if (value === undefined) return {}
      sum += part.share * value
    }
    return { [key]: sum }
  }
  const sums = { ...both('score'), ...both('lowest'), ...both('highest') }
  const numbers = [sums, resultPart, processPart].flatMap((part) => Object.values(part))
  if (!numbers.every((value) => Number.isFinite(value))) throw notFinite()
  return {
    ...sums,
    result: resultPart,
    process: processPart,
    notMeasured:
      typeof result === 'number'
        ? []
        : result.flatMap(({ id, reached }) => (reached === undefined ? [id] : [])),
    ...(typeof process === 'number' ? {} : { fit: fitOf(process) }),
  }
}

function notFinite(): CompetencyError {
  return new CompetencyError(resultIssue('result-not-finite', [], { quantity: 'performance' }))
}

/** A part without its share. */
type Values = Omit<PerformancePart, 'share'>

function exactly(value: number): Values {
  return { score: value, lowest: value, highest: value }
}

/** The weighted mean of what targets count; what is not measured counts 0 … the cap. */
function resultOf(result: number | readonly PerformanceTarget[], cap: number | undefined): Values {
  if (typeof result === 'number') return exactly(result)
  const mean = (missing: number | undefined): number | undefined => {
    let sum = 0
    let weights = 0
    for (const { target, reached, weight = 1 } of result) {
      const counts =
        reached === undefined ? missing : Math.min((100 * reached) / target, cap ?? Number.POSITIVE_INFINITY)
      if (counts === undefined) continue
      sum += weight * counts
      weights += weight
    }
    return weights === 0 ? undefined : sum / weights
  }
  const score = mean(undefined)
  if (result.every(({ reached }) => reached !== undefined)) return score === undefined ? {} : exactly(score)
  const lowest = mean(0)
  const highest = mean(cap)
  return {
    ...(score === undefined ? {} : { score }),
    ...(lowest === undefined || highest === undefined ? {} : { lowest, highest }),
  }
}

/** A fit score in percent of full fit. */
function processOf(process: number | FitScore): Values {
  if (typeof process === 'number') return exactly(process)
  const { score, coverage, method, finish = 'none' } = process
  const full = finished(method.full, finish)
  const percent = (value: number): number => (100 * value) / full
  // A method without an interval still has one number where nothing is missing.
  const known = coverage === 1 ? score : undefined
  const lowest = process.lowest ?? known
  const highest = process.highest ?? known
  return {
    ...(score === undefined ? {} : { score: percent(score) }),
    ...(lowest === undefined || highest === undefined
      ? {}
      : { lowest: percent(lowest), highest: percent(highest) }),
  }
}

function fitOf(fit: FitScore): PerformanceFit {
  return {
    model: fit.model,
    modelVersion: fit.modelVersion,
    job: fit.job,
    jobName: { ...fit.jobName },
    method: methodInfo(fit.method),
    ...(fit.coverage === undefined ? {} : { coverage: fit.coverage }),
    essentialsBelow: [...fit.essentialsBelow],
    essentialsNotAssessed: [...fit.essentialsNotAssessed],
    essentialsUnspecified: [...fit.essentialsUnspecified],
    profileComplete: fit.profileComplete,
  }
}

function partIssues(
  { result, process }: PerformanceParts,
  { weights, targetCap }: PerformanceOptions,
): Issue[] {
  const bothZero = weights.result === 0 && weights.process === 0
  return [
    ...(typeof result === 'number' ? numberIssues(result, ['result'], 0) : targetIssues(result, targetCap)),
    ...(typeof process === 'number' ? numberIssues(process, ['process'], 0) : []),
    ...numberIssues(weights.result, ['weights', 'result'], 0),
    ...numberIssues(weights.process, ['weights', 'process'], 0),
    ...(bothZero ? [talentIssue('weights-all-zero', ['weights'], { parts: ['result', 'process'] })] : []),
    ...(targetCap === undefined ? [] : numberIssues(targetCap, ['targetCap'], 100)),
  ]
}

function targetIssues(targets: readonly PerformanceTarget[], cap: number | undefined): Issue[] {
  if (targets.length === 0) {
    return [emptyList(['result'])]
  }
  const seen = new Set<string>()
  return targets.flatMap(({ id, target, reached, weight }, i): Issue[] => {
    const at = (field: string): IssuePath => ['result', i, field]
    const twice = seen.has(id)
    seen.add(id)
    return [
      ...(twice ? [measureIssue('duplicate-id', at('id'), { id, kind: 'targets' })] : []),
      ...aboveZero(target, at('target')),
      ...(reached === undefined ? unmeasured(cap, id) : numberIssues(reached, at('reached'), 0)),
      ...(weight === undefined ? [] : aboveZero(weight, at('weight'))),
    ]
  })
}

/** A target that is not measured has a most only under a cap. */
function unmeasured(cap: number | undefined, target: string): Issue[] {
  return cap === undefined ? [talentIssue('target-cap-needed', ['targetCap'], { target })] : []
}

function numberIssues(value: number, path: IssuePath, least: number): Issue[] {
  return Number.isFinite(value) && value >= least ? [] : [rangeIssue(value, path, { atLeast: least })]
}

function aboveZero(value: number, path: IssuePath): Issue[] {
  return Number.isFinite(value) && value > 0 ? [] : [rangeIssue(value, path, { above: 0 })]
}
