import { at } from '../base/at'
import { checkArguments } from '../base/check-arguments'
import { isAtLeast } from '../base/compare'
import { CompetencyError } from '../base/competency-error'
import type { Kinds, OptionKinds } from '../base/kind'
import { heldLevels, knownLevels } from '../measure/held-levels'
import { measureJob } from '../measure/measure-job'
import {
  aBandSet,
  aJob,
  aMethod,
  aModel,
  aText,
  someFlag,
  someNumber,
  someOutcomes,
} from '../model/argument-kinds'
import type { CompetencyModel } from '../model/competency-model'
import type { Holdings } from '../model/holdings'
import type { JobArgument, JobOrProfile } from '../model/resolve-profile'
import { bandById, checkBands, reaches } from './band-of'
import type { BandSetInput } from './band-set'
import { cheapestRaises, type Ladder } from './cheapest-raises'
import { checkMethod, checkMethodNames } from './check-method'
import type { FitMethod, SeparableMethod } from './fit-method'
import { fitOf } from './fit-of'
import type { FitScore } from './fit-score'
import { raiseIssue } from './issues'
import { jobFit } from './job-fit'
import { knownRanges } from './known-ranges'
import type { Levelled } from './levelled'
import type { OutcomeRange } from './outcomes'
import { rungsOf } from './rungs'
import { checkFinite, endsOf, preparedFor, scoreOfSum, weightedSum } from './separable'

/** What to reach, and by which raises. */
export interface RaiseOptions<C extends string = string> {
  /** The method; it must be separable. */
  readonly method: FitMethod
  /** The bands. */
  readonly bands: BandSetInput
  /** Id of the band to reach, or a better one. */
  readonly to: string
  /** Whether a level may be raised above its requirement; `false` when absent. */
  readonly aboveRequired?: boolean
  /** `'worst'` (when absent): the band must be reached whatever the unassessed turn out to be. `'exclude'`: by the assessed part alone. */
  readonly unassessed?: 'worst' | 'exclude'
  /** Length of a rung, in levels, above 0; needed for continuous scales, and used on no other. */
  readonly step?: number
  /** What is known of competencies that are not assessed; nothing when absent. */
  readonly outcomes?: { readonly [K in C]?: OutcomeRange }
}

/** One competency to raise. */
export interface Raise<C extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /** Level held. */
  readonly from: number
  /** Level to reach. */
  readonly to: number
  /** Rungs climbed on the way. */
  readonly rungs: number
}

/** The cheapest way to a band. Plain, JSON-able, fresh. */
export interface RaiseAnswer<Id extends string = string, C extends string = string> {
  /** Id of the model. */
  readonly model: Id
  /** Version of the model. */
  readonly modelVersion: string
  /** Id of the job. */
  readonly job: string
  /** Id of the band set. */
  readonly bandSet: string
  /** Id of the band to reach. */
  readonly to: string
  /** `already`: nothing to raise. `raises`: these raises reach it. `impossible`: no raises of assessed competencies do. */
  readonly outcome: 'already' | 'raises' | 'impossible'
  /** What to raise, in the order of the profile; empty unless `outcome` is `raises`. */
  readonly raises: readonly Raise<C>[]
  /** Rungs climbed in all. */
  readonly cost: number
  /** The score before. */
  readonly before: FitScore<Id, C>
  /** The score after the raises; that before when there are none. */
  readonly after: FitScore<Id, C>
}

const raiseToBandOptions: OptionKinds<RaiseOptions> = {
  method: aMethod,
  bands: aBandSet,
  to: aText,
  aboveRequired: someFlag,
  unassessed: { oneOf: ['worst', 'exclude'] },
  step: someNumber,
  outcomes: someOutcomes,
}

const raiseToBandArguments: Kinds = {
  model: aModel,
  job: aJob,
  options: { due: true, fields: raiseToBandOptions },
}

/**
 * Finds the fewest rungs to climb so that a fit score reaches a band. A rung is the next level of the scale (on a
 * continuous scale a `step`). Only assessed competencies are raised, never above the requirement unless `aboveRequired`.
 * Essential requirements that are below are always raised to their level first.
 *
 * The answer is exact; where that would take more than 200 million steps, or a table of more than 10 million entries, there is
 * none but an error. Among answers of equal cost: the fewest competencies; then the one that
 * climbs most rungs in the competency of the largest weighted shortfall, then in the next largest, and so on; equal
 * shortfalls in the order of the profile.
 *
 * @param model - the model
 * @param job - id of a job of the model, or a profile of it
 * @param holdings - levels held by competency code
 * @param options - method, bands, the band to reach, and which raises are allowed
 * @returns the raises, and the scores before and after
 * @throws `CompetencyError` as `scoreFit` does; `method-not-separable`, `step-needed`, `step-too-short`, `parameter-invalid`;
 * `search-too-large` when rungs and requirements are too many for an exact answer
 * @example
 * ```ts
 * import { attainment, raiseToBand } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { jpmSelection } from 'kompetensi/schemes'
 *
 * const holdings = { INT: 1, CFV: 2, FCI: 1, LRS: 1, SO: 1, IMI: 1, SFE: 1, CL: 0, BT: 1, LA: 1, AT: 1, CT: 1, CFO: 1 }
 * const answer = raiseToBand(lembagaXy, 'staf-administrasi', holdings, { method: attainment(), bands: jpmSelection, to: 'memenuhi-syarat' })
 * console.log(answer.outcome, answer.before.score) // already 81.25
 * ```
 */
export function raiseToBand<
  const Id extends string,
  C extends string,
  J extends string,
  Job extends JobArgument<Id, C, J> = JobOrProfile<Id, C, J>,
>(
  model: CompetencyModel<Id, C, J>,
  job: Job,
  holdings: Holdings<NoInfer<Id>, NoInfer<C>>,
  options: RaiseOptions<NoInfer<C>>,
): RaiseAnswer<Id, C>
export function raiseToBand<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  job: JobOrProfile<Id, C, J>,
  holdings: Holdings<Id, C>,
  options: RaiseOptions<C>,
): RaiseAnswer<Id, C> {
  checkArguments('raiseToBand', { model, job, options }, raiseToBandArguments)
  const { method, bands, to, unassessed = 'worst', outcomes } = options
  checkMethod('raiseToBand', method)
  checkBands(bands, method)
  const { band } = bandById(bands, to)
  if (!method.separable) throw notSeparable(method)
  checkMethodNames(model, method)
  const measured = measureJob<Id, C, J>(model, job)
  const levels = heldLevels(measured, holdings)
  const fit = jobFit(measured, method, 'exclude')
  const before = fitOf(fit, levels, knownRanges(fit, levels, outcomes))
  const score = unassessed === 'exclude' ? before.score : before.lowest
  const there = score !== undefined && (band.from === undefined || reaches(score, band.from, bands))
  const answer = (
    outcome: RaiseAnswer['outcome'],
    raises: readonly Raise<C>[],
    after: FitScore<Id, C>,
  ): RaiseAnswer<Id, C> => ({
    model: model.id,
    modelVersion: model.version,
    job: before.job,
    bandSet: bands.id,
    to,
    outcome,
    raises,
    cost: raises.reduce((sum, { rungs }) => sum + rungs, 0),
    before,
    after,
  })

  if (there && before.essentialsBelow.length === 0) return answer('already', [], before)
  const levelled = fit.levelled.map((requirement) => ({
    ...requirement,
    held: levels.held[requirement.place],
  }))
  const climb = climbOf(method, levelled, options)
  if (climb === undefined) return answer('impossible', [], before)
  const { ladders, scoreWith } = climb
  const rungs = cheapestRaises(
    ladders,
    (gain) => band.from === undefined || reaches(scoreWith(gain), band.from, bands),
  )
  if (rungs === undefined) return answer('impossible', [], before)
  const raises = ladders.flatMap(({ competency, held, levels }, i): Raise<C>[] => {
    const climbed = at(rungs, i)
    return climbed === 0 ? [] : [{ competency, from: held, to: at(levels, climbed - 1), rungs: climbed }]
  })
  const raised = { ...holdings, ...Object.fromEntries(raises.map((raise) => [raise.competency, raise.to])) }
  const after = knownLevels(measured, raised)
  return answer('raises', raises, fitOf(fit, after, knownRanges(fit, after, outcomes)))
}

/** The ladder of an assessed requirement: its levels, and what each gains. */
interface CompetencyLadder<C extends string> extends Ladder {
  readonly competency: C
  readonly held: number
  readonly levels: readonly number[]
}

interface Climb<C extends string> {
  readonly ladders: readonly CompetencyLadder<C>[]
  /** The score that a sum of gains leads to. */
  readonly scoreWith: (gain: number) => number
}

/** The ladders of the requirements that count, in the order of the profile; `undefined` where there is no score. */
function climbOf<C extends string>(
  method: SeparableMethod,
  levelled: readonly Levelled<C>[],
  options: RaiseOptions<C>,
): Climb<C> | undefined {
  const { aboveRequired = false, unassessed = 'worst', step, outcomes = {} } = options
  const counted = unassessed === 'exclude' ? levelled.filter(({ held }) => held !== undefined) : levelled
  const prepared = preparedFor(method, counted, levelled)
  if (prepared === undefined) return undefined
  const ranges: Readonly<Record<string, OutcomeRange | undefined>> = outcomes
  const worst = counted.map((item, i) => {
    const range = Object.hasOwn(ranges, item.competency) ? ranges[item.competency] : undefined
    if (item.held === undefined) return endsOf({ method, prepared }, item, i, range).least
    const value = prepared.value(i, item.held)
    checkFinite(method, [value])
    return value
  })
  const base = weightedSum(prepared, worst)
  const ladders = counted.flatMap((item, i): CompetencyLadder<C>[] => {
    const { competency, held, required, weight, essential } = item
    if (held === undefined) return []
    const levels = rungsOf({ ...item, held }, aboveRequired, step)
    const gains = levels.map((level) => at(prepared.weights, i) * (prepared.value(i, level) - at(worst, i)))
    checkFinite(method, gains)
    const least =
      essential && !isAtLeast(held, required)
        ? levels.findIndex((level) => isAtLeast(level, required)) + 1
        : 0
    return [
      {
        competency,
        held,
        levels,
        gains: [0, ...gains],
        least,
        priority: weight * Math.max(0, required - held),
      },
    ]
  })
  return { ladders, scoreWith: (gain) => scoreOfSum(method, prepared, base + gain) }
}

function notSeparable({ id }: FitMethod): CompetencyError {
  return new CompetencyError(
    raiseIssue('method-not-separable', ['method'], { method: id, purpose: 'raises' }),
  )
}
