import { checkArguments } from '../base/check-arguments'
import type { Kinds, OptionKinds } from '../base/kind'
import { aJob, aModel, aName } from '../model/argument-kinds'
import type { CompetencyModel } from '../model/competency-model'
import type { Person } from '../model/person'
import { type JobArgument, type JobOrProfile, profileOf } from '../model/resolve-profile'
import {
  type CheckQualificationsOptions,
  type QualificationCheck,
  qualificationsOf,
} from './qualifications-of'

const checkQualificationsOptions: OptionKinds<CheckQualificationsOptions> = {
  matches: { ofKind: 'function' },
}

const checkQualificationsArguments: Kinds = {
  model: aModel,
  job: aJob,
  person: {
    due: true,
    ofKind: 'object',
    like: "{ id: 'P-017', qualifications: [ … ] }",
    parts: { id: aName, qualifications: {} },
  },
  options: { fields: checkQualificationsOptions },
}

/**
 * Checks the qualifications that a job asks for beside its competencies: education, field of study, training, experience;
 * each absolute, important or needed. An absolute one that is short or missing knocks out, apart from every score; one that is
 * not known may.
 *
 * Months of matching experience add up; entries that overlap in time are the caller's to merge first.
 *
 * @param model - the model
 * @param job - id of a job of the model, or a profile of it
 * @param person - a person; without `qualifications` nothing is known of them, which is not that they have none
 * @param options - how what is asked is found among what is held
 * @returns one item a qualification, in the order of the profile
 * @throws `CompetencyError` `unknown-job` or `model-mismatch` for the job; `number-out-of-range` for months below 0 or a KKNI level outside 1 … 9
 * @example
 * ```ts
 * import { checkQualifications, defineModel } from 'kompetensi'
 *
 * const model = defineModel({
 *   id: 'm',
 *   scales: { five: { levels: [1, 2, 3, 4, 5] } },
 *   competencies: { A: { scale: 'five', name: 'A' } },
 *   jobs: {
 *     auditor: {
 *       name: 'Auditor',
 *       requires: { A: 3 },
 *       qualifications: [
 *         { kind: 'education', importance: 'absolute', name: { id: 'Sarjana', en: 'Bachelor' }, kkniLevel: 6 },
 *         { kind: 'experience', importance: 'important', name: { id: 'Audit', en: 'Audit' }, months: 24 },
 *       ],
 *     },
 *   },
 * })
 * const check = checkQualifications(model, 'auditor', {
 *   id: 'p1',
 *   qualifications: [
 *     { kind: 'education', name: { id: 'Magister', en: 'Master' }, kkniLevel: 8 },
 *     { kind: 'experience', name: { id: 'Audit', en: 'Audit' }, months: 18 },
 *   ],
 * })
 * console.log(check.items.map(({ status }) => status), check.knockOut) // ['met', 'short'] no
 * ```
 */
export function checkQualifications<
  const Id extends string,
  C extends string,
  J extends string,
  const P extends string,
  Job extends JobArgument<Id, C, J> = JobOrProfile<Id, C, J>,
>(
  model: CompetencyModel<Id, C, J>,
  job: Job,
  person: Pick<Person<string, string, string, P>, 'id' | 'qualifications'>,
  options?: CheckQualificationsOptions,
): QualificationCheck<Id, P>
export function checkQualifications<Id extends string, C extends string, J extends string, P extends string>(
  model: CompetencyModel<Id, C, J>,
  job: JobOrProfile<Id, C, J>,
  person: Pick<Person<string, string, string, P>, 'id' | 'qualifications'>,
  options: CheckQualificationsOptions = {},
): QualificationCheck<Id, P> {
  checkArguments('checkQualifications', { model, job, person, options }, checkQualificationsArguments)
  return qualificationsOf<Id, P>(model, profileOf<Id, C, J>(model, job), person, options)
}
