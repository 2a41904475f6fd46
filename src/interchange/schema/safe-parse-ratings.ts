import type * as z from 'zod/mini'
import { ratingIssues } from '../../assessment/rating-issues'
import { at } from '../../base/at'
import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import type { CompetencyModel } from '../../model/competency-model'
import type { Rating } from '../../model/rating'
import { aDictionary } from '../../model/whole-model'
import { someLimits } from '../read/argument-kinds'
import type { ReadIssue } from '../read/issues'
import type { ParseOptions } from '../read/parse-options'
import type { ParseResult } from '../read/result'
import { readList } from './read-list'
import { rating } from './shapes/rating'

const safeParseRatingsOptions: OptionKinds<ParseOptions> = {
  limits: someLimits,
  unknownFields: { oneOf: ['refuse', 'drop'] },
}

const safeParseRatingsArguments: Kinds = { model: aDictionary, options: { fields: safeParseRatingsOptions } }

/**
 * Reads ratings (hasil penilaian) from outside: a list. Every entry is looked at, also when others are wrong.
 *
 * @param model - the model they are of
 * @param data - JSON text, or what was read from it
 * @param options - limits, and what to do with unknown fields
 * @returns the list, in its order, with warnings; or every issue, errors first, each path beginning with the
 * position in the list. Codes: `unknown-competency`, `level-not-a-number`, `level-off-scale`, `model-mismatch`, `date-invalid`,
 * `period-reversed`, `duplicate-rating`, and
 * those of reading: `not-json`, `data-too-large`, `too-deep`, `reserved-key`, `wrong-type`, `missing-field`,
 * `unknown-field`, `not-one-of`, `blank-id`
 * @throws `CompetencyError` `parameter-invalid` for a limit that is none
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { safeParseRatings } from 'kompetensi/schema'
 *
 * const rating = { person: 'p1', competency: 'INT', level: 3, assessedOn: '2026-02-30', raterKind: 'superior' }
 * const result = safeParseRatings(lembagaXy, [rating])
 * console.log(result.issues.map(({ path, message }) => `${path.join('.')}: ${message}`))
 * // ['0.assessedOn: "2026-02-30" is not a date that exists, written YYYY-MM-DD']
 * ```
 */
export function safeParseRatings<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  data: unknown,
  options: ParseOptions = {},
): ParseResult<readonly Rating<Id, C>[], ReadIssue> {
  checkArguments('safeParseRatings', { model, options }, safeParseRatingsArguments)
  return readList<Rating<Id, C>>(
    data,
    // Safe: every code is looked up in the model; with an error nothing is given out.
    rating as z.ZodMiniType<Rating<Id, C>>,
    (entries) => {
      const values = entries.map(({ value }) => value)
      return ratingIssues(model, values).map((issue) => {
        const [, position, ...rest] = issue.path
        return { ...issue, path: [at(entries, Number(position)).index, ...rest] }
      })
    },
    options,
  )
}
