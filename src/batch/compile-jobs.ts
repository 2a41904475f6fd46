import { at } from '../base/at'
import { checkArguments } from '../base/check-arguments'
import { CompetencyError } from '../base/competency-error'
import { emptyList } from '../base/empty-list'
import { invalidParameter } from '../base/invalid-parameter'
import type { Kinds, OptionKinds } from '../base/kind'
import { throwIssues } from '../base/throw-issues'
import { checkMethod, methodNameIssues } from '../fit/check-method'
import type { FitMethod, MethodInfo } from '../fit/fit-method'
import { raiseIssue } from '../fit/issues'
import { methodInfo } from '../fit/method-info'
import { duplicateJobs } from '../measure/duplicate-jobs'
import { measureJob } from '../measure/measure-job'
import { aJob, aMethod } from '../model/argument-kinds'
import type { CompetencyModel } from '../model/competency-model'
import type { JobOrProfile } from '../model/resolve-profile'
import { scaleOf } from '../model/scale-of'
import { aWholeModel } from '../model/whole-model'
import { type Binding, bindPeople } from './binding'
import { checkPeople } from './check-people'
import type { EncodedPeople } from './encoded-people'
import { planJob } from './job-plan'

/** How to compile jobs. */
export interface CompileJobsOptions {
  /** The fit method, one of the library's or the caller's own; it must be separable. There is no default. */
  readonly method: FitMethod
}

/** Where compiled jobs keep what only the functions of this room look at. */
const inner: unique symbol = /* @__PURE__ */ Symbol('compiled')

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

/** What is kept of compiled jobs. A copy that went through JSON or to a worker has lost it. */
export function innerOf(compiled: CompiledJobs): Inner {
  const its: Inner | undefined = compiled[inner]
  if (its !== undefined) return its
  throw invalidParameter('kompetensi/batch', 'jobs', compiled, { ofKind: 'result', like: 'compileJobs(…)' })
}

/** What is kept of compiled jobs. */
export interface Inner {
  /** The place of each job in the order of ids. */
  readonly ranks: Uint32Array
  /** The jobs made ready for these people. */
  readonly boundTo: (people: EncodedPeople) => Binding
  /** The column of each code. */
  readonly columnOf: ReadonlyMap<string, number>
  /** The model itself, for suggestions. */
  readonly model: CompetencyModel
}

const compileJobsOptions: OptionKinds<CompileJobsOptions> = { method: aMethod }

const compileJobsArguments: Kinds = {
  model: aWholeModel,
  jobs: { due: true, each: aJob },
  options: { due: true, fields: compileJobsOptions },
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
 * `unknown-competency` for a code the method names, `groups-invalid` for groups that are none, `method-unsound` for weights that
 * are none, `result-not-finite` for numbers too large to add; otherwise as `scoreFit` does of a profile and a method. What a
 * level makes the method throw is thrown when people who hold it are scored.
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
  checkArguments('compileJobs', { model, jobs, options }, compileJobsArguments)
  const { method } = options
  checkMethod('compileJobs', method)
  if (!method.separable) throw notSeparable(method)
  throwIssues([...(jobs.length === 0 ? [emptyList(['jobs'])] : []), ...methodNameIssues(model, method)])
  const measured = jobs.map((job) => measureJob<Id, C, J>(model, job))
  throwIssues(duplicateJobs(measured.map(({ profile }) => profile)))
  const codes = Object.keys(model.competencies) as C[]
  const columnOf = new Map<string, number>(codes.map((code, column) => [code, column]))
  const plans = measured.map((job) => planJob<Id, C>(job, method, columnOf))
  const unscaled = codes.flatMap((code, column) =>
    scaleOf(model, code) === undefined ? [{ code, column }] : [],
  )
  const ids = plans.map(({ id }) => id)
  const head = { model: model.id, modelVersion: model.version }
  // The one cache keyed by input (decision 26): bound once for each people, however many slices are asked for.
  const known = new WeakMap<EncodedPeople, Binding>()
  const boundTo = (people: EncodedPeople): Binding => {
    const before = known.get(people)
    if (before !== undefined) return before
    checkPeople(head, codes, people)
    const binding = bindPeople(plans, people, unscaled)
    known.set(people, binding)
    return binding
  }
  return {
    ...head,
    method: methodInfo(method),
    jobs: ids,
    [inner]: { ranks: ranksOf(ids), boundTo, columnOf, model },
  }
}

function notSeparable(method: FitMethod): CompetencyError {
  return new CompetencyError(
    raiseIssue('method-not-separable', ['method'], { method: method.id, purpose: 'columns' }),
  )
}

function ranksOf(ids: readonly string[]): Uint32Array {
  const ranks = new Uint32Array(ids.length)
  const order = [...ids.keys()].sort((a, b) => (at(ids, a) < at(ids, b) ? -1 : 1))
  for (const [rank, job] of order.entries()) ranks[job] = rank
  return ranks
}
