import { checkArguments } from '../base/check-arguments'
import type { Kinds, OptionKinds } from '../base/kind'
import { throwIssues } from '../base/throw-issues'
import { aText } from './argument-kinds'
import { unknownCompetency } from './competency-issues'
import type { CompetencyModel } from './competency-model'
import { isCompetency } from './is-competency'
import type { JobProfile, Requirement } from './job-profile'
import { resolveProfile } from './resolve-profile'
import { aWholeModel } from './whole-model'

/** A cell of the matrix: required at a level. */
export interface RequiredCell {
  /** Required, and the level is known. */
  readonly status: 'required'
  /** Required level. */
  readonly level: number
  /** Weight; 1 when the profile gives none. */
  readonly weight: number
  /** Whether a shortfall rules a person out. */
  readonly essential: boolean
}

/** A cell of the matrix: required, at a level the source does not give. */
export interface UnspecifiedCell {
  /** Required, and the level is not known. */
  readonly status: 'level-unspecified'
  /** Weight; 1 when the profile gives none. */
  readonly weight: number
  /** Whether a shortfall rules a person out. */
  readonly essential: boolean
}

/** A cell of the matrix: not required, or not known whether it is. */
export interface EmptyCell {
  /** `not-in-profile`: the job does not ask for it. `requirement-unknown`: the source does not show whether it does. */
  readonly status: 'not-in-profile' | 'requirement-unknown'
}

/** A cell of the matrix. */
export type MatrixCell = RequiredCell | UnspecifiedCell | EmptyCell

/** Jobs × competencies, dense. */
export interface ProfileMatrix<C extends string = string, J extends string = string> {
  /** Id of the model. */
  readonly model: string
  /** Version of the model. */
  readonly modelVersion: string
  /** Rows: job ids. */
  readonly jobs: readonly J[]
  /** Columns: codes. */
  readonly competencies: readonly C[]
  /** `cells[row][column]`. */
  readonly cells: readonly (readonly MatrixCell[])[]
}

/** Which part of the matrix to build. */
export interface ProfileMatrixOptions<C extends string, J extends string> {
  /** Rows, in this order; every job in the model's order when absent. */
  readonly jobs?: readonly J[]
  /** Columns, in this order; every code that some row requires, in dictionary order, when absent. */
  readonly competencies?: readonly C[]
}

const profileMatrixOptions: OptionKinds<ProfileMatrixOptions<string, string>> = {
  jobs: { each: aText },
  competencies: { each: aText },
}

const profileMatrixArguments: Kinds = { model: aWholeModel, options: { fields: profileMatrixOptions } }

/**
 * The job profiles as a dense table in which nothings stay apart: not in the profile, required without a
 * level, and not known whether required (of an incomplete profile every code it neither requires nor rules
 * out: the codes it lists as cut off, or all others where it lists none).
 *
 * @param model - the model
 * @param options - rows and columns
 * @returns rows in the order of `jobs`, columns in the order of `competencies`
 * @throws `CompetencyError` `unknown-job`, `unknown-competency`, or an issue of a profile
 * @example
 * ```ts
 * import { profileMatrix } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const matrix = profileMatrix(lembagaXy, { jobs: ['staf-administrasi'], competencies: ['INT', 'CFV', 'HPA'] })
 * console.log(matrix.cells[0]?.map((cell) => (cell.status === 'required' ? cell.level : cell.status)))
 * // [1, 2, 'requirement-unknown']
 * ```
 */
export function profileMatrix<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  options: ProfileMatrixOptions<NoInfer<C>, NoInfer<J>> = {},
): ProfileMatrix<C, J> {
  checkArguments('profileMatrix', { model, options }, profileMatrixArguments)
  throwIssues(
    (options.competencies ?? []).flatMap((code, i) =>
      isCompetency(model, code) ? [] : [unknownCompetency(model, code, ['competencies', i])],
    ),
  )
  const jobs = options.jobs ?? (Object.keys(model.jobs) as J[])
  const profiles = jobs.map((job) => resolveProfile(model, job))
  const byCode = profiles.map(({ requirements }) => new Map(requirements.map((r) => [r.competency, r])))
  const competencies =
    options.competencies ??
    (Object.keys(model.competencies) as C[]).filter((code) => byCode.some((row) => row.has(code)))
  return {
    model: model.id,
    modelVersion: model.version,
    jobs: [...jobs],
    competencies: [...competencies],
    cells: profiles.map((profile, row) => {
      const unknown = new Set<C>(profile.unknown)
      return competencies.map((code) => cellOf(profile, byCode[row]?.get(code), unknown, code))
    }),
  }
}

function cellOf<Id extends string, C extends string>(
  profile: JobProfile<Id, C>,
  requirement: Requirement<C> | undefined,
  unknown: ReadonlySet<C>,
  code: C,
): MatrixCell {
  if (requirement === undefined) {
    const cutOff = !profile.complete && (profile.unknown === undefined || unknown.has(code))
    return { status: cutOff ? 'requirement-unknown' : 'not-in-profile' }
  }
  const { level, weight = 1, essential = false } = requirement
  return level === undefined
    ? { status: 'level-unspecified', weight, essential }
    : { status: 'required', level: level + 0, weight, essential } // -0 becomes 0
}
