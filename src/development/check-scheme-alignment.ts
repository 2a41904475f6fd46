import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import { throwIssues } from '../base/throw-issues'
import type { Nature } from '../model/competency'
import { unknownCompetency } from '../model/competency-issues'
import type { CompetencyModel } from '../model/competency-model'
import type { JobProfile } from '../model/job-profile'
import { listCompetencies } from '../model/list-competencies'
import { listJobs } from '../model/list-jobs'
import { natureOf } from '../model/nature-of'
import { profilePartIssues } from '../model/profile-part-issues'
import { aWholeModel } from '../model/whole-model'

/** What one certification scheme has to do with the model. */
export interface AlignedScheme<C extends string = string, J extends string = string> {
  /** Id of the scheme. */
  readonly scheme: string
  /** The competencies its certificate attests, in the order of the scheme, each once. */
  readonly certifies: readonly C[]
  /** Of these, the ones that no other scheme certifies. */
  readonly onlyHere: readonly C[]
  /** The jobs that require at least one of them, in the order of the model. */
  readonly requiredBy: readonly J[]
  /** The jobs of which it is not known whether they do, because the source shows only a part of their profile. */
  readonly mayBeRequiredBy: readonly J[]
}

/** How far competencies of one nature are certified. */
export interface CertifiedCount {
  /** Number of competencies. */
  readonly competencies: number
  /** Of these, how many at least one scheme certifies. */
  readonly certified: number
}

/** A competency and the schemes that certify it. */
export interface CertifiedCompetency<C extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /** Soft or hard; absent where the model does not say. */
  readonly nature?: Nature
  /** Ids of the schemes, in the order of the model. */
  readonly schemes: readonly string[]
}

/** How the certification schemes of a model line up with its competencies. Plain, JSON-able, fresh. */
export interface SchemeAlignment<
  Id extends string = string,
  C extends string = string,
  J extends string = string,
> {
  /** Id of the model. */
  readonly model: Id
  /** Version of the model. */
  readonly modelVersion: string
  /** One entry a scheme, in the order of the model. */
  readonly schemes: readonly AlignedScheme<C, J>[]
  /** The competencies that at least one scheme certifies, in the order of the model. */
  readonly certified: readonly CertifiedCompetency<C>[]
  /** The competencies that no scheme certifies, in the order of the model. */
  readonly uncertified: readonly C[]
  /** The schemes of which the model names no competency, in the order of the model. */
  readonly schemesWithoutCompetencies: readonly string[]
  /** Counts by nature; `unstated` where the model does not say. */
  readonly counts: Readonly<Record<Nature | 'unstated', CertifiedCount>>
}

const checkSchemeAlignmentArguments: Kinds = { model: aWholeModel }

/**
 * Lines up the certification schemes of a model with its competencies: which scheme certifies what, which competencies
 * no scheme certifies, and which jobs ask for what a scheme certifies. It speaks of the model's own lists; whether an
 * authority recognises a scheme is not in them. Further dimensions of a competency are not counted as competencies.
 *
 * @param model - the model
 * @returns schemes and competencies, each in the order of the model
 * @throws `CompetencyError` `unknown-competency` when a scheme names a code that the model lacks
 * @example
 * ```ts
 * import { checkSchemeAlignment } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const { counts, schemes } = checkSchemeAlignment(lembagaXy)
 * console.log(counts.hard.competencies) // 67
 * console.log(schemes[3]?.certifies) // ['PKM', 'MM', 'NEGO', 'MAM', 'PC', 'LRS']
 * ```
 */
export function checkSchemeAlignment<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
): SchemeAlignment<Id, C, J> {
  checkArguments('checkSchemeAlignment', { model }, checkSchemeAlignmentArguments)
  throwIssues(
    Object.entries<JobProfile>(model.jobs).flatMap(([id, job]) => profilePartIssues(job, ['jobs', id])),
  )
  const schemesOf = new Map<string, string[]>()
  const listed = Object.entries(model.schemes).map(([scheme, { certifies = [] }]) => {
    const codes = [...new Set(certifies.map(({ competency }) => competency))]
    for (const [i, code] of codes.entries()) {
      if (!Object.hasOwn(model.competencies, code)) {
        throwIssues([unknownCompetency(model, code, ['schemes', scheme, 'certifies', i, 'competency'])])
      }
      schemesOf.set(code, [...(schemesOf.get(code) ?? []), scheme])
    }
    return { scheme, codes }
  })
  const schemes = listed.map(({ scheme, codes }): AlignedScheme<C, J> => {
    const jobs = listJobs<J>(model)
    const requiredBy = jobs.filter((job) => requiresAny(model.jobs[job], codes))
    return {
      scheme,
      certifies: codes,
      onlyHere: codes.filter((code) => schemesOf.get(code)?.length === 1),
      requiredBy,
      mayBeRequiredBy: jobs.filter(
        (job) => !requiredBy.includes(job) && mayRequireAny(model.jobs[job], codes),
      ),
    }
  })
  const entryOf = (competency: C): CertifiedCompetency<C> => {
    const nature = natureOf(model, model.competencies[competency])
    const its = schemesOf.get(competency) ?? []
    return { competency, ...(nature === undefined ? {} : { nature }), schemes: [...its] }
  }
  const competencies = listCompetencies<C>(model).map(entryOf)
  const count = (nature: Nature | undefined): CertifiedCount => {
    const its = competencies.filter((entry) => entry.nature === nature)
    return { competencies: its.length, certified: its.filter((entry) => entry.schemes.length > 0).length }
  }
  return {
    model: model.id,
    modelVersion: model.version,
    schemes,
    certified: competencies.filter((entry) => entry.schemes.length > 0),
    uncertified: competencies
      .filter((entry) => entry.schemes.length === 0)
      .map(({ competency }) => competency),
    schemesWithoutCompetencies: schemes.flatMap(({ scheme, certifies }) =>
      certifies.length === 0 ? [scheme] : [],
    ),
    counts: { soft: count('soft'), hard: count('hard'), unstated: count(undefined) },
  }
}

function requiresAny<C extends string>(job: JobProfile<string, C>, codes: readonly C[]): boolean {
  return job.requirements.some(({ competency }) => codes.includes(competency))
}

/** Whether the part of a profile that its source does not show may ask for one of the codes. */
function mayRequireAny<C extends string>(job: JobProfile<string, C>, codes: readonly C[]): boolean {
  if (job.complete || codes.length === 0) return false
  return job.unknown === undefined || job.unknown.some((code) => codes.includes(code))
}
