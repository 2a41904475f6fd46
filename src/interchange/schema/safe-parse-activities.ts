import type * as z from 'zod/mini'
import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import { duplicateTest } from '../../measure/people-issues'
import type { Activity } from '../../model/activity'
import type { CompetencyModel } from '../../model/competency-model'
import { prerequisiteIssues } from '../../model/prerequisite-issues'
import { aWholeModel } from '../../model/whole-model'
import { someLimits } from '../read/argument-kinds'
import type { ReadIssue } from '../read/issues'
import type { ParseOptions } from '../read/parse-options'
import type { ParseResult } from '../read/result'
import { activityIssues } from './activity-issues'
import { duplicateId } from './list-issues'
import { readList } from './read-list'
import { activity } from './shapes/activity'

const safeParseActivitiesOptions: OptionKinds<ParseOptions> = {
  limits: someLimits,
  unknownFields: { oneOf: ['refuse', 'drop'] },
}

const safeParseActivitiesArguments: Kinds = {
  model: aWholeModel,
  options: { fields: safeParseActivitiesOptions },
}

/**
 * Reads development activities (kegiatan pengembangan) from outside: a list. Every entry is looked at, also when others are wrong.
 *
 * @param model - the model they are of
 * @param data - JSON text, or what was read from it
 * @param options - limits, and what to do with unknown fields
 * @returns the list, in its order, with warnings; or every issue, errors first, each path beginning with the
 * position in the list. Codes: `duplicate-id`, `unknown-competency`, `level-off-scale`, `step-not-upward`, `unknown-reference` and
 * `reference-cycle` (of prerequisites), `number-out-of-range`, and
 * those of reading: `not-json`, `data-too-large`, `too-deep`, `reserved-key`, `wrong-type`, `missing-field`,
 * `unknown-field`, `not-one-of`, `blank-id`
 * @throws `CompetencyError` `parameter-invalid` for a limit that is none
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { safeParseActivities } from 'kompetensi/schema'
 *
 * const coaching = {
 *   id: 'coaching',
 *   name: { id: 'Bimbingan', en: 'Coaching' },
 *   method: 'coaching-mentoring',
 *   develops: [{ competency: 'INT', from: 3, to: 2 }],
 * }
 * const result = safeParseActivities(lembagaXy, [coaching])
 * console.log(result.issues.map(({ path, code }) => `${path.join('.')}: ${code}`))
 * // ['0.develops.0.to: step-not-upward']
 * ```
 */
export function safeParseActivities<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  data: unknown,
  options: ParseOptions = {},
): ParseResult<readonly Activity<C>[], ReadIssue> {
  checkArguments('safeParseActivities', { model, options }, safeParseActivitiesArguments)
  return readList<Activity<C>>(
    data,
    // Safe: every code is looked up in the model; with an error nothing is given out.
    activity as z.ZodMiniType<Activity<C>>,
    (entries) => {
      const issues: ReadIssue[] = []
      const twice = duplicateTest()
      for (const { index, value } of entries) {
        if (twice(value.id)) issues.push(duplicateId('activities', value.id, [index, 'id']))
        for (const issue of activityIssues(model, value, { path: [index], before: issues.length })) {
          issues.push(issue)
        }
      }
      const listed = entries.map(({ index, value: activity }) => ({ activity, index }))
      return [...issues, ...prerequisiteIssues(listed, { path: [], before: issues.length })]
    },
    options,
  )
}
