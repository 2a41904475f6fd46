import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import { aJob } from '../../model/argument-kinds'
import type { CompetencyModel } from '../../model/competency-model'
import { type JobArgument, type JobOrProfile, resolveProfile } from '../../model/resolve-profile'
import { lowestLevel, scaleOf } from '../../model/scale-of'
import { aDictionary, aWholeJob } from '../../model/whole-model'
import { type FileLanguageOption, tagOf } from '../read/file-language'
import { type Formatted, lossesOf } from '../read/losses'
import type { HrOpenPositionCompetency } from './competency-types'
import { type HrOpenLossCode, hrOpenLosses } from './hr-open-losses'
import { identityOf, nameLosses, scaleLosses, scoreOf } from './write-competency'

const formatHrOpenPositionOptions: OptionKinds<FileLanguageOption> = { language: {} }

const formatHrOpenPositionArguments: Kinds = {
  model: aDictionary,
  job: aJob,
  options: { due: true, fields: formatHrOpenPositionOptions },
}

/**
 * Writes a job profile as HR Open `PositionCompetency` objects, one a requirement. The code stands in
 * `competencyIds` with the model's id for its scheme; the ends of the scale stand beside the level.
 *
 * @param model - the model
 * @param job - a job of the model or a profile of it
 * @param options - the language of the names: HR Open has one
 * @returns the list in the order of the requirements, plain data for `JSON.stringify`; and what stays behind, in the
 * order of the profile, then scales, then names written in another language
 * @throws `CompetencyError` `unknown-job`, `model-mismatch`, `parameter-invalid` (the language), and those of a
 * profile that cannot be used
 * @source HR Open Standards 4.5, PositionCompetencyType
 * @example
 * ```ts
 * import { defineModel } from 'kompetensi'
 * import { formatHrOpenPosition } from 'kompetensi/hr-open'
 * import { en } from 'kompetensi/locale/en'
 *
 * const acme = defineModel({
 *   id: 'acme',
 *   scales: { five: { levels: [1, 2, 3, 4, 5] } },
 *   competencies: { SQL: { name: 'SQL', scale: 'five' } },
 *   jobs: { clerk: { name: 'Clerk', requires: { SQL: { level: 3, weight: 2, essential: true } } } },
 * })
 * const { value, losses } = formatHrOpenPosition(acme, 'clerk', { language: en })
 * console.log(value[0]?.requiredProficiencyLevel?.scoresNumeric)
 * // [{ value: 3, minimum: 1, maximum: 5, interval: 1 }]
 * console.log(losses.map(({ code }) => code)) // ['job-identity', 'job-identity', 'essential']
 * ```
 */
export function formatHrOpenPosition<
  Id extends string,
  C extends string,
  J extends string,
  Job extends JobArgument<Id, C, J> = JobOrProfile<Id, C, J>,
>(
  model: CompetencyModel<Id, C, J>,
  job: Job,
  options: FileLanguageOption,
): Formatted<HrOpenPositionCompetency[], HrOpenLossCode>
export function formatHrOpenPosition<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  job: JobOrProfile<Id, C, J>,
  options: FileLanguageOption,
): Formatted<HrOpenPositionCompetency[], HrOpenLossCode> {
  checkArguments('formatHrOpenPosition', { model, job, options }, formatHrOpenPositionArguments)
  const tag = tagOf(options.language, 'HR Open')
  const profile = resolveProfile<Id, C, J>(model, job)
  checkArguments('formatHrOpenPosition', { job: profile }, { job: aWholeJob })
  const value = profile.requirements.map(({ competency, level, weight }) => {
    const scale = scaleOf(model, competency, profile)
    return {
      ...identityOf(model, competency, tag),
      ...(weight === undefined ? {} : { weight: { value: weight } }),
      ...(level === undefined
        ? {}
        : { requiredProficiencyLevel: scoreOf(level, scale, scale && lowestLevel(scale)) }),
    }
  })
  // What says nothing is no loss: a complete profile, and a requirement that is not essential.
  const { complete, ...rest } = profile
  const telling = {
    ...rest,
    requirements: profile.requirements.map(({ essential, ...requirement }) => ({
      ...requirement,
      ...(essential === true ? { essential } : {}),
    })),
    ...(complete ? {} : { complete }),
  }
  const codes = profile.requirements.map(({ competency }) => competency)
  return {
    value,
    losses: [
      ...lossesOf(hrOpenLosses, telling),
      ...scaleLosses(model, codes),
      ...nameLosses(model, codes, tag),
    ],
  }
}
