import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import type { Certificate } from '../../model/certificate'
import type { CompetencyModel } from '../../model/competency-model'
import { aWholeModel } from '../../model/whole-model'
import { someLimits } from '../read/argument-kinds'
import type { ReadIssue } from '../read/issues'
import type { ParseOptions } from '../read/parse-options'
import type { ParseResult } from '../read/result'
import { certificateIssues } from './certificate-issues'
import { readList } from './read-list'
import { certificate } from './shapes/person'

const safeParseCertificatesOptions: OptionKinds<ParseOptions> = {
  limits: someLimits,
  unknownFields: { oneOf: ['refuse', 'drop'] },
}

const safeParseCertificatesArguments: Kinds = {
  model: aWholeModel,
  options: { fields: safeParseCertificatesOptions },
}

/**
 * Reads certificates (sertifikat) from outside: a list. Every entry is looked at, also when others are wrong.
 *
 * @param model - the model they are of
 * @param data - JSON text, or what was read from it
 * @param options - limits, and what to do with unknown fields
 * @returns the list, in its order, with warnings; or every issue, errors first, each path beginning with the
 * position in the list. Codes: `date-invalid`, `period-reversed`, `unknown-reference` (a warning: of a scheme), and
 * those of reading: `not-json`, `data-too-large`, `too-deep`, `reserved-key`, `wrong-type`, `missing-field`,
 * `unknown-field`, `not-one-of`, `blank-id`
 * @throws `CompetencyError` `parameter-invalid` for a limit that is none
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { safeParseCertificates } from 'kompetensi/schema'
 *
 * const certificate = { person: 'p1', scheme: 'relationship-officer', issuedOn: '2026-03-01', validUntil: '2026-02-28' }
 * const result = safeParseCertificates(lembagaXy, [certificate])
 * console.log(result.issues.map(({ path, code }) => `${path.join('.')}: ${code}`))
 * // ['0.validUntil: period-reversed']
 * ```
 */
export function safeParseCertificates<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  data: unknown,
  options: ParseOptions = {},
): ParseResult<readonly Certificate[], ReadIssue> {
  checkArguments('safeParseCertificates', { model, options }, safeParseCertificatesArguments)
  return readList(
    data,
    certificate,
    (entries) => {
      const issues: ReadIssue[] = []
      for (const { index, value } of entries) {
        for (const issue of certificateIssues(model, value, { path: [index], before: issues.length })) {
          issues.push(issue)
        }
      }
      return issues
    },
    options,
  )
}
