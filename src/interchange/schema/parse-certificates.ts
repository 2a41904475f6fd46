import type { Certificate } from '../../model/certificate'
import type { CompetencyModel } from '../../model/competency-model'
import type { ParseOptions } from '../read/parse-options'
import { valueOrThrow } from '../read/result'
import { safeParseCertificates } from './safe-parse-certificates'

/**
 * Reads certificates (sertifikat) from outside: a list.
 *
 * @param model - the model they are of
 * @param data - JSON text, or what was read from it
 * @param options - limits, and what to do with unknown fields
 * @returns the list, in its order
 * @throws `CompetencyError` with every error that `safeParseCertificates` tells
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { parseCertificates } from 'kompetensi/schema'
 *
 * const [certificate] = parseCertificates(
 *   lembagaXy,
 *   '[{ "person": "p1", "scheme": "relationship-officer", "issuedOn": "2024-02-29", "validUntil": "2027-02-28" }]',
 * )
 * console.log(certificate?.validUntil) // 2027-02-28
 * ```
 */
export function parseCertificates<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  data: unknown,
  options: ParseOptions = {},
): readonly Certificate[] {
  return valueOrThrow(safeParseCertificates(model, data, options))
}
