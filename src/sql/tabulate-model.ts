import { at } from '../base/at'
import { checkArguments } from '../base/check-arguments'
import type { Kinds, OptionKinds } from '../base/kind'
import { levelledOf } from '../measure/levelled-of'
import type { MeasuredJob } from '../measure/measured-job'
import { aJob } from '../model/argument-kinds'
import type { CompetencyModel } from '../model/competency-model'
import type { JobProfile } from '../model/job-profile'
import type { JobOrProfile } from '../model/resolve-profile'
import type { Scale } from '../model/scale'
import { highestLevel, lowestHeld, lowestLevel, scaleOf } from '../model/scale-of'
import { aWholeModel } from '../model/whole-model'
import { jobsOf } from './jobs-of'
import type {
  CompetencyRow,
  JobRow,
  OutcomeRow,
  RequirementRow,
  TableRows,
  UnknownRequirementRow,
} from './tables'

/** Which rows of a model. */
export interface TabulateModelOptions<
  Id extends string = string,
  C extends string = string,
  J extends string = string,
> {
  /** Jobs, ids or profiles of the model such as composed ones; every job of the model when absent. */
  readonly jobs?: readonly JobOrProfile<Id, C, J>[]
}

/** The rows that come from a model. */
export type ModelRows = Pick<
  TableRows,
  'competencies' | 'jobs' | 'requirements' | 'outcomes' | 'unknownRequirements'
>

const tabulateModelOptions: OptionKinds<TabulateModelOptions> = { jobs: { each: aJob } }

const tabulateModelArguments: Kinds = { model: aWholeModel, options: { fields: tabulateModelOptions } }

/**
 * The rows of a model for the tables that statements read. One version of a model is loaded at a time: delete its rows
 * before the next version's.
 *
 * @param model - the model
 * @param options - which jobs
 * @returns rows by table, in the order of the model; scales are spelled out with each requirement
 * @throws `CompetencyError` `unknown-job`, `model-mismatch`, or the errors of a profile as `analyzeGap` tells them
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { tabulateModel } from 'kompetensi/sql'
 *
 * const rows = tabulateModel(lembagaXy, { jobs: ['staf-administrasi'] })
 * console.log(rows.requirements[0])
 * // { model: 'lembaga-xy', job: 'staf-administrasi', competency: 'INT', position: 1, required: 1, weight: 1, essential: false, scale_floor: 0, lowest_level: 1, highest_level: 5, continuous: false }
 * console.log(rows.outcomes.slice(0, 6).map(({ level }) => level)) // [0, 1, 2, 3, 4, 5]
 * ```
 */
export function tabulateModel<const Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  options: TabulateModelOptions<NoInfer<Id>, NoInfer<C>, NoInfer<J>> = {},
): ModelRows {
  checkArguments('tabulateModel', { model, options }, tabulateModelArguments)
  const measured = jobsOf<Id, C, J>(model, options.jobs)
  return {
    competencies: (Object.keys(model.competencies) as C[]).map((competency, i) =>
      competencyRow(model, competency, i + 1),
    ),
    jobs: measured.map(
      ({ profile }): JobRow => ({
        model: model.id,
        model_version: model.version,
        job: profile.id,
        unit: profile.unit ?? null,
        profile_complete: profile.complete,
      }),
    ),
    requirements: measured.flatMap((job) => requirementRows(job)),
    outcomes: measured.flatMap((job) => outcomeRows(job)),
    unknownRequirements: measured.flatMap(({ profile }) => unknownRows(model, profile)),
  }
}

function competencyRow<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  competency: C,
  position: number,
): CompetencyRow {
  const scale = scaleOf(model, competency)
  return {
    model: model.id,
    competency,
    position,
    lowest_held: scale === undefined ? null : lowestHeld(scale),
    highest_level: scale === undefined ? null : highestLevel(scale),
  }
}

function requirementRows<Id extends string, C extends string>({
  model,
  profile,
  measures,
}: MeasuredJob<Id, C>): RequirementRow[] {
  return profile.requirements.map(({ competency, level, weight = 1, essential = false }, i) => {
    const { scale } = at(measures, i)
    return {
      model: model.id,
      job: profile.id,
      competency,
      position: i + 1,
      required: level === undefined ? null : level + 0, // -0 is 0
      weight,
      essential,
      scale_floor: scale === undefined ? null : scale.floor + 0,
      lowest_level: scale === undefined ? null : lowestLevel(scale) + 0,
      highest_level: scale === undefined ? null : highestLevel(scale) + 0,
      continuous: scale?.continuous === true,
    }
  })
}

function outcomeRows<Id extends string, C extends string>(measured: MeasuredJob<Id, C>): OutcomeRow[] {
  const { model, profile } = measured
  return levelledOf(measured).flatMap(({ competency, required, scale }) =>
    levelsFound(scale, required).map((level) => ({ model: model.id, job: profile.id, competency, level })),
  )
}

/** The levels an assessment could find; of a continuous scale those that matter to every method. */
function levelsFound({ levels, floor, continuous }: Scale, required: number): number[] {
  const all = continuous === true ? [floor, ...levels, required] : [floor, ...levels]
  return [...new Set(all.map((level) => level + 0))].sort((a, b) => a - b)
}

function unknownRows<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  { id, complete, unknown, requirements }: JobProfile<Id, C>,
): UnknownRequirementRow[] {
  if (complete) return []
  const required = new Set<string>(requirements.map(({ competency }) => competency))
  const codes = Object.keys(model.competencies) as C[]
  return codes
    .filter((code) => !required.has(code))
    .filter((code) => unknown?.includes(code) ?? model.competencies[code].retired === undefined)
    .map((competency) => ({ model: model.id, job: id, competency }))
}
