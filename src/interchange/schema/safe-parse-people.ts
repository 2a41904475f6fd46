import type * as z from 'zod/mini'
import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import { duplicatePerson, duplicateTest } from '../../measure/people-issues'
import type { CompetencyModel } from '../../model/competency-model'
import type { Person } from '../../model/person'
import { aWholeModel } from '../../model/whole-model'
import { someLimits } from '../read/argument-kinds'
import type { ParseOptions } from '../read/parse-options'
import type { ParseResult } from '../read/result'
import type { SchemaIssue } from './issues'
import { personIssues } from './person-issues'
import { readList } from './read-list'
import { person } from './shapes/person'

const safeParsePeopleOptions: OptionKinds<ParseOptions> = {
  limits: someLimits,
  unknownFields: { oneOf: ['refuse', 'drop'] },
}

const safeParsePeopleArguments: Kinds = { model: aWholeModel, options: { fields: safeParsePeopleOptions } }

/**
 * Reads people (pegawai) with what they hold from outside: a list. Every entry is looked at, also when others are wrong.
 *
 * @param model - the model they are of
 * @param data - JSON text, or what was read from it
 * @param options - limits, and what to do with unknown fields
 * @returns the list, in its order, with warnings; or every issue, errors first, each path beginning with the
 * position in the list. Codes: `duplicate-person`, `unknown-competency`, `level-off-scale`, `unknown-job`, `date-invalid`,
 * `period-reversed`, `certificate-of-another`, `number-out-of-range`, `unknown-reference` (a warning: of a unit or scheme), and
 * those of reading: `not-json`, `data-too-large`, `too-deep`, `reserved-key`, `wrong-type`, `missing-field`,
 * `unknown-field`, `not-one-of`, `blank-id`
 * @throws `CompetencyError` `parameter-invalid` for a limit that is none
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { safeParsePeople } from 'kompetensi/schema'
 *
 * const result = safeParsePeople(lembagaXy, [{ id: 'p1', holdings: { INT: 3 }, job: 'kepala-lps' }])
 * console.log(result.issues.map(({ message }) => message))
 * // ['"kepala-lps" is not a job of "lembaga-xy" (did you mean "kepala-lsp"?)']
 * ```
 */
export function safeParsePeople<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  data: unknown,
  options: ParseOptions = {},
): ParseResult<readonly Person<Id, C, J>[], SchemaIssue> {
  checkArguments('safeParsePeople', { model, options }, safeParsePeopleArguments)
  return readList<Person<Id, C, J>, SchemaIssue>(
    data,
    // Safe: every code and job is looked up in the model; with an error nothing is given out.
    person as z.ZodMiniType<Person<Id, C, J>>,
    (entries) => {
      const issues: SchemaIssue[] = []
      const twice = duplicateTest()
      for (const { index, value } of entries) {
        if (twice(value.id)) issues.push(duplicatePerson(value.id, [index, 'id']))
        for (const issue of personIssues(model, value, { path: [index], before: issues.length })) {
          issues.push(issue)
        }
      }
      return issues
    },
    options,
  )
}
