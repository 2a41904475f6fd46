import type { FitMethod, MethodInfo } from '../fit/fit-method'
import { methodInfo } from '../fit/method-info'
import type { OutcomeRange } from '../fit/outcomes'
import { type FitScore, scoreFit } from '../fit/score-fit'
import { CompetencyError } from '../base/competency-error'
import type { CompetencyModel } from '../model/competency-model'
import { errorIssue } from '../base/issue-of'
import type { LocalizedText } from '../model/localized-text'
import type { Person } from '../model/person'
import { type JobOrProfile, resolveMeasurableProfile } from '../model/resolve-profile'
import { throwIssues } from '../base/throw-issues'
import { checkQualifications, type QualificationCheck } from './check-qualifications'
import { type OutlookQuestion, outlookOf } from './outlook'
import { heldIssues } from './people-issues'
import { policyIssues } from './readiness-policy-issues'
import { type LevelledRequirement, levelledOf, raisedOf, shortfallsOf } from './readiness-shortfalls'

/** What counts as ready, and how fast people develop. */
export interface ReadinessPolicy<C extends string = string> {
  /** The fit method; it must be separable, because only such a method has an interval. There is no default. */
  readonly method: FitMethod
  /** The score to reach, in the method's unit. Less than 1e-9 (relative) below counts as reached. */
  readonly bar: number
  /** Within how many months a person may still become ready, 0 or more. */
  readonly withinMonths: number
  /** Months that one level takes, above 0, for competencies that `monthsByCompetency` does not name; absent: nothing develops them. */
  readonly monthsPerLevel?: number
  /** Months that one level takes, above 0, by competency. */
  readonly monthsByCompetency?: { readonly [K in C]?: number }
  /** What is known of competencies that are not assessed; nothing when absent. */
  readonly outcomes?: { readonly [K in C]?: OutcomeRange }
}

/** What an outcome comes to. */
export type ReadinessStage = 'ready-now' | 'within-months' | 'not-ready'

/**
 * What the evidence says: the stage of every outcome of what is not assessed; `evidence-missing` where outcomes differ;
 * `no-score` where the method has none for this profile.
 */
export type ReadinessVerdict = ReadinessStage | 'evidence-missing' | 'no-score'

/** Why an outcome is not even ready within the months. */
export type NotReadyReason =
  /** An essential requirement is below its level and nothing develops it. */
  | 'essential-without-pace'
  /** Another requirement is below its level and nothing develops it. */
  | 'shortfall-without-pace'
  /** The shortfalls together take longer. */
  | 'too-long'
  /** Closing every shortfall would not reach the bar. */
  | 'bar-out-of-reach'
  /** An absolute qualification is short or missing. */
  | 'qualification'

/** A requirement that is below its level in an outcome. */
export interface ReadinessShortfall<C extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /** Whether it is essential. */
  readonly essential: boolean
  /** Required level. */
  readonly required: number
  /** Level held; of a competency that is not assessed, the level this outcome takes. */
  readonly held: number
  /** `held − required`, in levels, below 0. */
  readonly gap: number
  /** False when the level is that of an outcome and nobody has assessed it. */
  readonly assessed: boolean
  /** Months to close it; absent when nothing develops it. */
  readonly months?: number
}

/** The best or the worst outcome of what is not assessed. */
export interface ReadinessOutcome<C extends string = string> {
  /** What it comes to. */
  readonly stage: ReadinessStage
  /** The score. */
  readonly score: number
  /** Months until every shortfall is closed, one after the other; 0 without one; absent when nothing develops one. */
  readonly months?: number
  /** Requirements below their level, in the order of the profile. */
  readonly shortfalls: readonly ReadinessShortfall<C>[]
  /** Why it is `not-ready`; empty otherwise. */
  readonly reasons: readonly NotReadyReason[]
}

/** Whether a person is ready for a job. Plain, JSON-able, fresh. */
export interface Readiness<Id extends string = string, C extends string = string, P extends string = string> {
  /** Id of the model. */
  readonly model: Id
  /** Version of the model. */
  readonly modelVersion: string
  /** Id of the job. */
  readonly job: string
  /** Name of the job. */
  readonly jobName: LocalizedText
  /** Id of the person. */
  readonly person: P
  /** The method and its parameters. */
  readonly method: MethodInfo
  /** The score to reach. */
  readonly bar: number
  /** Within how many months. */
  readonly withinMonths: number
  /** What the evidence says. */
  readonly verdict: ReadinessVerdict
  /** The best outcome of what is not assessed; absent without a score. */
  readonly best?: ReadinessOutcome<C>
  /** The worst outcome; the same as the best when everything is assessed. */
  readonly worst?: ReadinessOutcome<C>
  /** Weight share of the levelled requirements that were assessed, 0 … 1; absent where none has a level. */
  readonly coverage?: number
  /** Requirements not assessed, in the order of the profile. */
  readonly notAssessed: readonly C[]
  /** Essential requirements held below their level. */
  readonly essentialsBelow: readonly C[]
  /** Essential requirements not assessed. */
  readonly essentialsNotAssessed: readonly C[]
  /** Essential requirements of no given level. */
  readonly essentialsUnspecified: readonly C[]
  /** The check of qualifications; absent where the job asks for none. */
  readonly qualifications?: QualificationCheck<Id, P>
  /** False when the source shows only a part of the profile: the verdict then speaks of that part. */
  readonly profileComplete: boolean
}

/**
 * Says whether a person is ready for a job, by a policy the caller names:
 *
 * - ready now: no essential requirement below, the bar reached, no absolute qualification lacking
 * - within months: every shortfall has a pace and closing them one after the other takes at most that long
 * - not ready: otherwise; `reasons` say why
 *
 * The verdict holds for every outcome of what is not assessed; where the best and the worst outcome differ it is
 * `evidence-missing`, and both are shown. Nobody is ready with an essential below. For methods that are monotone, as all of
 * the library's but `similarity` are, the best and the worst outcome are exact.
 *
 * @param model - the model
 * @param job - id of a job of the model, or a profile of it
 * @param person - id, holdings and, where the job asks for some, qualifications
 * @param policy - method, bar, months, and how fast people develop
 * @throws `CompetencyError` as `scoreFit` does; `method-not-separable`; `number-out-of-range` or `unknown-competency` for the policy;
 * `outcomes-invalid`; `result-not-finite`
 * @example
 * ```ts
 * import { assessReadiness, composeProfile, attainment } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const job = composeProfile(lembagaXy, { job: 'staf-administrasi', essentials: ['CFV'] })
 * const holdings = { INT: 1, CFV: 1, FCI: 1, LRS: 1, SO: 1, IMI: 1, SFE: 2, CL: 1, BT: 1, LA: 1, AT: 2, CT: 1, CFO: 1 }
 * const policy = { method: attainment(), bar: 90, withinMonths: 12, monthsByCompetency: { CFV: 6 } }
 * const readiness = assessReadiness(lembagaXy, job, { id: 'p1', holdings }, policy)
 * console.log(readiness.verdict, readiness.worst?.months) // within-months 6
 * ```
 */
export function assessReadiness<
  const Id extends string,
  C extends string,
  J extends string,
  P extends string,
>(
  model: CompetencyModel<Id, C, J>,
  job: JobOrProfile<NoInfer<Id>, NoInfer<C>, NoInfer<J>>,
  person: Person<NoInfer<Id>, NoInfer<C>, NoInfer<J>, P>,
  policy: ReadinessPolicy<NoInfer<C>>,
): Readiness<Id, C, P> {
  const { method, bar, withinMonths, outcomes = {} } = policy
  const profile = resolveMeasurableProfile<Id, C, J>(model, job)
  throwIssues([
    ...policyIssues(model, policy),
    ...heldIssues<Id, C>(model, person.holdings, { path: ['holdings'], profile }),
  ])
  const fit = scoreFit<Id, C, J>(model, profile, person.holdings, { method, outcomes })
  const qualifications =
    profile.qualifications === undefined ? undefined : checkQualifications<Id, P>(profile, person)
  const base = {
    model: model.id,
    modelVersion: model.version,
    job: profile.id,
    jobName: { id: profile.name.id, en: profile.name.en },
    person: person.id,
    method: methodInfo(method),
    bar,
    withinMonths,
    ...(fit.coverage === undefined ? {} : { coverage: fit.coverage }),
    notAssessed: fit.items.flatMap(({ competency, status }) =>
      status === 'not-assessed' ? [competency] : [],
    ),
    essentialsBelow: fit.essentialsBelow,
    essentialsNotAssessed: fit.essentialsNotAssessed,
    essentialsUnspecified: fit.essentialsUnspecified,
    ...(qualifications === undefined || qualifications.items.length === 0 ? {} : { qualifications }),
    profileComplete: profile.complete,
  }
  const question = { profile, holdings: person.holdings, method, outcomes }
  const { outlook } = outlookOf<Id, C>(model, question, fit)
  const levelled = levelledOf<Id, C>(model, profile, fit, outcomes)
  if (outlook === undefined) return { ...base, verdict: 'no-score' }
  const raised = raisedFit<Id, C>(model, question, levelled)
  const knockOut = qualifications?.knockOut ?? 'no'
  const best = outcomeOf(shortfallsOf(levelled, 'best', policy), policy, {
    score: (outlook.met ?? outlook.all).highest,
    raised: raised.highest ?? outlook.all.highest,
    unqualified: knockOut === 'yes',
  })
  const worst = outcomeOf(shortfallsOf(levelled, 'worst', policy), policy, {
    score: outlook.all.lowest,
    raised: raised.lowest ?? outlook.all.lowest,
    unqualified: knockOut !== 'no',
  })
  return { ...base, verdict: best.stage === worst.stage ? best.stage : 'evidence-missing', best, worst }
}

/** The score once every shortfall is closed, over every outcome. */
function raisedFit<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  { profile, holdings, method, outcomes: known }: OutlookQuestion<Id, C>,
  levelled: readonly LevelledRequirement<C>[],
): FitScore<Id, C> {
  const { held, outcomes } = raisedOf(levelled)
  return scoreFit<Id, C, string>(
    model,
    profile,
    { ...holdings, ...Object.fromEntries(held) },
    { method, outcomes: { ...known, ...Object.fromEntries(outcomes) } },
  )
}

/** What an outcome rests on beside its shortfalls. */
interface OutcomeBasis {
  readonly score: number
  /** The score once every shortfall is closed. */
  readonly raised: number
  readonly unqualified: boolean
}

function outcomeOf<C extends string>(
  shortfalls: readonly ReadinessShortfall<C>[],
  { bar, withinMonths }: ReadinessPolicy<C>,
  { score, raised, unqualified }: OutcomeBasis,
): ReadinessOutcome<C> {
  const stuck = shortfalls.filter(({ months }) => months === undefined)
  const months =
    stuck.length > 0 ? undefined : shortfalls.reduce((sum, entry) => sum + (entry.months ?? 0), 0)
  if (months !== undefined && !Number.isFinite(months)) {
    const message = 'paces are so slow that the number of months is not finite'
    throw new CompetencyError(errorIssue('result-not-finite', [], { quantity: 'months' }, message))
  }
  const base = { score, ...(months === undefined ? {} : { months }), shortfalls }
  if (!unqualified && reaches(score, bar) && shortfalls.every(({ essential }) => !essential)) {
    return { stage: 'ready-now', ...base, reasons: [] }
  }
  const reasons: NotReadyReason[] = [
    ...(stuck.some(({ essential }) => essential) ? (['essential-without-pace'] as const) : []),
    ...(stuck.some(({ essential }) => !essential) ? (['shortfall-without-pace'] as const) : []),
    ...(months !== undefined && !reaches(withinMonths, months) ? (['too-long'] as const) : []),
    ...(reaches(raised, bar) ? [] : (['bar-out-of-reach'] as const)),
    ...(unqualified ? (['qualification'] as const) : []),
  ]
  return { stage: reasons.length === 0 ? 'within-months' : 'not-ready', ...base, reasons }
}

/** Whether a number reaches another; less than 1e-9 (relative) below counts as at it. */
function reaches(value: number, edge: number): boolean {
  return value >= edge || value > edge - Math.abs(edge) * 1e-9
}
