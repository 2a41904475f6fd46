import type * as z from 'zod/mini'
import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import type { CompetencyModel } from '../../model/competency-model'
import type { JobProfile } from '../../model/job-profile'
import { aWholeModel } from '../../model/whole-model'
import { someLimits } from '../read/argument-kinds'
import type { ReadIssue } from '../read/issues'
import type { ParseOptions } from '../read/parse-options'
import type { ParseResult } from '../read/result'
import { jobProfileIssues } from './job-profile-issues'
import { readList } from './read-list'
import { jobProfile } from './shapes/job-profile'

const safeParseJobProfilesOptions: OptionKinds<ParseOptions> = {
  limits: someLimits,
  unknownFields: { oneOf: ['refuse', 'drop'] },
}

const safeParseJobProfilesArguments: Kinds = {
  model: aWholeModel,
  options: { fields: safeParseJobProfilesOptions },
}

/**
 * Reads job profiles (standar kompetensi jabatan) from outside: a list. Every entry is looked at, also when others are wrong. A profile with the id of a job of the model stands in its
 * place; profiles may report to one another.
 *
 * @param model - the model they are of
 * @param data - JSON text, or what was read from it
 * @param options - limits, and what to do with unknown fields
 * @returns the list, in its order, with warnings; or every issue, errors first, each path beginning with the
 * position in the list. Codes: those of `lintModel` about jobs and what they require, and `duplicate-id`, and
 * those of reading: `not-json`, `data-too-large`, `too-deep`, `reserved-key`, `wrong-type`, `missing-field`,
 * `unknown-field`, `not-one-of`, `blank-id`
 * @throws `CompetencyError` `parameter-invalid` for a limit that is none
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { safeParseJobProfiles } from 'kompetensi/schema'
 *
 * const auditor = {
 *   model: 'lembaga-xy',
 *   id: 'auditor-mutu',
 *   name: { id: 'Auditor Mutu', en: 'Quality Auditor' },
 *   complete: true,
 *   requirements: [{ competency: 'INT', level: 7 }],
 * }
 * const result = safeParseJobProfiles(lembagaXy, [auditor])
 * console.log(result.issues[0]?.path, result.issues[0]?.code)
 * // [0, 'requirements', 0, 'level'] level-off-scale
 * ```
 */
export function safeParseJobProfiles<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  data: unknown,
  options: ParseOptions = {},
): ParseResult<readonly JobProfile<Id, C>[], ReadIssue> {
  checkArguments('safeParseJobProfiles', { model, options }, safeParseJobProfilesArguments)
  return readList<JobProfile<Id, C>>(
    data,
    // Safe: the model and every code are checked; with an error nothing is given out.
    jobProfile as z.ZodMiniType<JobProfile<Id, C>>,
    (entries) => jobProfileIssues(model, entries),
    options,
  )
}
