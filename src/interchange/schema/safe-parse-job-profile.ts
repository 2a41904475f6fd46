import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import type { CompetencyModel } from '../../model/competency-model'
import type { JobProfile } from '../../model/job-profile'
import { aWholeModel } from '../../model/whole-model'
import { someLimits } from '../read/argument-kinds'
import { checkShape } from '../read/check-shape'
import { allFindings } from '../read/findings'
import type { ReadIssue } from '../read/issues'
import { limitsOf, type ParseOptions } from '../read/parse-options'
import { readData } from '../read/read-data'
import { finish, type ParseResult, refuse } from '../read/result'
import { jobProfileIssues } from './job-profile-issues'
import { jobProfile } from './shapes/job-profile'

const safeParseJobProfileOptions: OptionKinds<ParseOptions> = {
  limits: someLimits,
  unknownFields: { oneOf: ['refuse', 'drop'] },
}

const safeParseJobProfileArguments: Kinds = {
  model: aWholeModel,
  options: { fields: safeParseJobProfileOptions },
}

/**
 * Reads one job profile from outside, such as one that a form wrote. In a list use `safeParseJobProfiles`, which looks
 * through the model once.
 *
 * @param model - the model it is of
 * @param data - JSON text, or what was read from it
 * @param options - limits, and what to do with unknown fields
 * @returns the profile, with warnings and hints; or every issue, errors first
 * @throws `CompetencyError` `parameter-invalid` for a limit that is none
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { safeParseJobProfile } from 'kompetensi/schema'
 *
 * const result = safeParseJobProfile(lembagaXy, { ...lembagaXy.jobs['kepala-lsp'], grade: 'C99' })
 * console.log(result.issues.map(({ path, code }) => `${path.join('.')}: ${code}`))
 * // ['grade: unknown-reference'…]
 * ```
 */
export function safeParseJobProfile<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  data: unknown,
  options: ParseOptions = {},
): ParseResult<JobProfile<Id, C>, ReadIssue> {
  checkArguments('safeParseJobProfile', { model, options }, safeParseJobProfileArguments)
  const limits = limitsOf(options)
  const found = allFindings()
  const read = readData(data, limits, found)
  if (found.errors() > 0) return refuse(found, limits)
  const value = checkShape(read, jobProfile, options, found)
  if (value === undefined) return refuse(found, limits)
  for (const issue of jobProfileIssues(model, [{ index: 0, value }])) {
    found.add({ ...issue, path: issue.path.slice(1) })
  }
  // Safe: the model and every code were checked; with an error the profile is not given out.
  return finish(value as JobProfile<Id, C>, found, limits)
}
