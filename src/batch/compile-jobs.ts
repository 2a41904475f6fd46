import type {
  FitMethod,
  MethodInfo,
  MethodRequirement,
  PreparedMethod,
  SeparableMethod,
} from '../fit/fit-method'
import { methodInfo } from '../fit/method-info'
import type { MissingPolicy } from '../fit/score-fit'
import { preparedFor } from '../fit/separable'
import { CompetencyError } from '../base/competency-error'
import { unknownCompetency } from '../model/competency-issues'
import type { CompetencyModel } from '../model/competency-model'
import { invalidParameter } from '../base/invalid-parameter'
import { errorIssue } from '../base/issue-of'
import type { JobProfile } from '../model/job-profile'
import { type JobOrProfile, resolveMeasurableProfile } from '../model/resolve-profile'
import type { Scale } from '../model/scale'
import { lowestHeld, scaleOf } from '../model/scale-of'
import { throwIssues } from '../base/throw-issues'
import { duplicateJobs, emptyList } from '../talent/people-issues'
import { type BoundJob, bindJob } from './bind-job'
import { checkPeople } from './check-people'
import type { EncodedPeople } from './encoded-people'
import { type RowPlan, rowPlan } from './row-plan'

/** How to compile jobs. */
export interface CompileJobsOptions {
  /** The fit method, one of the library's or the caller's own; it must be separable. There is no default. */
  readonly method: FitMethod
}

/** Where compiled jobs keep what only the functions of this room look at. */
export const inner: unique symbol = /* @__PURE__ */ Symbol('compiled')

/**
 * Jobs made ready to score columns of people by one method. It holds functions, so it cannot be sent to a worker: compile
 * there again.
 */
export interface CompiledJobs<Id extends string = string> {
  /** Id of the model. */
  readonly model: Id
  /** Version of the model. */
  readonly modelVersion: string
  /** The method and its parameters. */
  readonly method: MethodInfo
  /** Ids of the jobs, in the order given; results name jobs by their position here. */
  readonly jobs: readonly string[]
  /** What the functions of this entry look at; nothing for others. @internal */
  readonly [inner]: Inner
}

/** What is kept of compiled jobs. */
export interface Inner {
  /** The place of each job in the order of ids. */
  readonly ranks: Uint32Array
  /** The jobs made ready for these people. */
  readonly boundTo: (people: EncodedPeople) => readonly BoundJob[]
  /** How rows of these people are kept. */
  readonly rowPlanOf: (people: EncodedPeople, missing: MissingPolicy) => RowPlan
  /** The column of each code. */
  readonly columnOf: ReadonlyMap<string, number>
  /** The model itself, for suggestions. */
  readonly model: CompetencyModel
}

/** One job, made ready as far as that goes without people. */
export interface JobPlan {
  readonly id: string
  readonly method: SeparableMethod
  /** The requirements that have a level, in the order of the profile. */
  readonly requirements: readonly MethodRequirement[]
  /** The column of each. */
  readonly columns: Int32Array
  /** Absent where the method has no score for this profile. */
  readonly prepared: PreparedMethod | undefined
  /** Whether a part keeps the weights of the whole to the last bit, so that it need not be made ready. */
  readonly keepsWeights: boolean
  /** Σ weight of these requirements. */
  readonly weight: number
  /** The scale of the profile, for competencies without one. */
  readonly scale: Scale | undefined
  /** Essential requirements of no given level. */
  readonly essentialsUnspecified: number
}

/**
 * Makes jobs ready to be scored against columns of people by a method. The method is asked once for each requirement and
 * each level it can meet, not for each person; sums, coverage, intervals, bands and order are worked out in columns and
 * are those of `scoreFit`, `rankJobs`, `rankCandidates` and `assignBand`.
 *
 * @param model - the model
 * @param jobs - ids of jobs of the model, or profiles of it; at least one, none twice
 * @param options - the method
 * @returns compiled jobs, in the order given
 * @throws `CompetencyError` `method-not-separable`, `empty-list`, `duplicate-id`, `unknown-job`, `empty-profile`,
 * `unknown-competency` for a code the method names, `method-not-finite` or `result-not-finite` for numbers too large to
 * add; otherwise as `scoreFit` does of a profile and a method. What a level makes the method throw is thrown when people
 * who hold it are scored.
 * @example
 * ```ts
 * import { attainment } from 'kompetensi'
 * import { compileJobs } from 'kompetensi/batch'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const compiled = compileJobs(lembagaXy, ['kepala-lsp', 'staf-administrasi'], { method: attainment() })
 * console.log(compiled.jobs, compiled.method.id) // ['kepala-lsp', 'staf-administrasi'] attainment
 * ```
 */
export function compileJobs<const Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  jobs: readonly JobOrProfile<NoInfer<Id>, NoInfer<C>, NoInfer<J>>[],
  options: CompileJobsOptions,
): CompiledJobs<Id> {
  const { method } = options
  if (typeof method?.separable !== 'boolean')
    throw invalidParameter('compileJobs', 'method', method, 'a method')
  if (!method.separable) throw notSeparable(method)
  throwIssues([
    ...(jobs.length === 0 ? [emptyList(['jobs'])] : []),
    ...(method.names ?? []).flatMap((code, i) =>
      Object.hasOwn(model.competencies, code) ? [] : [unknownCompetency(model, code, ['method', code], i)],
    ),
  ])
  const profiles = jobs.map((job) => resolveMeasurableProfile<Id, C, J>(model, job))
  throwIssues(duplicateJobs(profiles))
  const codes = Object.keys(model.competencies)
  const columnOf = new Map(codes.map((code, c) => [code, c]))
  const plans = profiles.map((profile) => planOf<Id, C>(model, profile, method, columnOf))
  const unscaled = codes.flatMap((_, c) => {
    const code = codes[c] as C // Safe: the codes are the keys of the model's competencies.
    return scaleOf(model, code) === undefined ? [{ code, column: c }] : []
  })
  const ids = plans.map(({ id }) => id)
  const head = { model: model.id, modelVersion: model.version }
  // Bound once for each set of people, however many slices are asked for; freed with either.
  const known = new WeakMap<EncodedPeople, readonly BoundJob[]>()
  const boundTo = (people: EncodedPeople): readonly BoundJob[] => {
    const before = known.get(people)
    if (before !== undefined) return before
    checkPeople(head, codes, people)
    const bound = plans.map((plan) => bindJob(plan, people, unscaled))
    known.set(people, bound)
    return bound
  }
  const rowPlans = {
    exclude: new WeakMap<EncodedPeople, RowPlan>(),
    floor: new WeakMap<EncodedPeople, RowPlan>(),
  }
  const rowPlanOf = (people: EncodedPeople, missing: MissingPolicy): RowPlan => {
    const before = rowPlans[missing].get(people)
    if (before !== undefined) return before
    const plan = rowPlan(boundTo(people), people, missing)
    rowPlans[missing].set(people, plan)
    return plan
  }
  return {
    ...head,
    method: methodInfo(method),
    jobs: ids,
    [inner]: { ranks: ranksOf(ids), boundTo, rowPlanOf, columnOf, model },
  }
}

function notSeparable(method: FitMethod): CompetencyError {
  const message = `the method "${method.id}" is not separable, so its scores cannot be added up by column`
  return new CompetencyError(errorIssue('method-not-separable', ['method'], { method: method.id }, message))
}

function planOf<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  profile: JobProfile<Id, C>,
  method: SeparableMethod,
  columnOf: ReadonlyMap<string, number>,
): JobPlan {
  const requirements = profile.requirements.flatMap(
    ({ competency, level, weight = 1, essential = false }): MethodRequirement<C>[] => {
      const scale = scaleOf(model, competency, profile)
      return level === undefined || scale === undefined
        ? []
        : [{ competency, required: level + 0, weight, essential, scale }]
    },
  )
  const weight = requirements.reduce((sum, entry) => sum + entry.weight, 0)
  const shortfall = requirements.reduce(
    (sum, entry) => sum + entry.weight * (entry.required - lowestHeld(entry.scale)),
    0,
  )
  if (!Number.isFinite(weight) || !Number.isFinite(shortfall)) throw notFinite(profile.id)
  const prepared = preparedFor(method, requirements, requirements)
  const keepsWeights = prepared !== undefined && checkGroups(method, requirements, prepared)
  return {
    id: profile.id,
    method,
    requirements,
    columns: Int32Array.from(requirements, ({ competency }) => columnOf.get(competency) ?? 0),
    prepared,
    keepsWeights,
    weight,
    scale: profile.scale,
    essentialsUnspecified: profile.requirements.filter(
      ({ level, essential }) => level === undefined && essential === true,
    ).length,
  }
}

function notFinite(job: string): CompetencyError {
  const details = { quantity: 'shortfall' }
  const message = `weights and levels of "${job}" are so large that the shortfall is not finite`
  return new CompetencyError(errorIssue('result-not-finite', ['requirements'], details, message))
}

/**
 * Throws where a method says of its groups what one part of the profile shows to be wrong: the part without the first
 * requirement of each group that has others.
 *
 * @returns whether the part keeps the weights of the whole to the last bit
 */
function checkGroups(
  method: SeparableMethod,
  whole: readonly MethodRequirement[],
  { groups, weights }: PreparedMethod,
): boolean {
  if (groups === undefined) return false
  const wrong = (): CompetencyError =>
    invalidParameter(
      method.id,
      'groups',
      groups.join(', '),
      'groups whose parts share their weight in proportion',
    )
  if (groups.length !== whole.length || groups.some((group) => !Number.isInteger(group) || group < 0))
    throw wrong()
  const all = [...whole.keys()]
  const kept = all.filter((i) => {
    const group = groups[i] ?? 0
    return groups.indexOf(group) !== i || groups.lastIndexOf(group) === i
  })
  const sumOf = (group: number, of: readonly number[]): number =>
    of.reduce((sum, i) => sum + (groups[i] === group ? (weights[i] ?? 0) : 0), 0)
  if (kept.length === whole.length || kept.some((i) => sumOf(groups[i] ?? 0, kept) === 0)) return false
  const part = preparedFor(
    method,
    kept.flatMap((i) => whole[i] ?? []),
    whole,
  )
  if (part === undefined) throw wrong()
  const total = [...new Set(groups)].reduce((sum, group) => sum + sumOf(group, all), 0)
  const proportional = kept.every((i, k) => {
    const group = groups[i] ?? 0
    const expected = ((weights[i] ?? 0) / sumOf(group, kept)) * (sumOf(group, all) / total)
    return Math.abs((part.weights[k] ?? 0) / part.divisor - expected) <= 1e-12
  })
  if (!proportional) throw wrong()
  const own = kept.reduce((sum, i) => sum + (weights[i] ?? 0), 0)
  return part.divisor === own && kept.every((i, k) => part.weights[k] === weights[i])
}

function ranksOf(ids: readonly string[]): Uint32Array {
  const ranks = new Uint32Array(ids.length)
  const order = [...ids.keys()].sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1))
  for (const [rank, job] of order.entries()) ranks[job] = rank
  return ranks
}
