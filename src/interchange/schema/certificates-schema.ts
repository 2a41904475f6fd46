import * as z from 'zod/mini'
import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import type { Certificate } from '../../model/certificate'
import type { CompetencyModel } from '../../model/competency-model'
import { aWholeModel } from '../../model/whole-model'
import { someLimits } from '../read/argument-kinds'
import type { ParseOptions } from '../read/parse-options'
import type { KompetensiSchema } from './kompetensi-schema'
import { safeParseCertificates } from './safe-parse-certificates'
import { schemaFrom } from './schema-from'
import { certificate } from './shapes/person'

const certificatesSchemaOptions: OptionKinds<ParseOptions> = {
  limits: someLimits,
  unknownFields: { oneOf: ['refuse', 'drop'] },
}

const certificatesSchemaArguments: Kinds = {
  model: aWholeModel,
  options: { fields: certificatesSchemaOptions },
}

/**
 * The schema of certificates of a model: a zod schema and, with it, a Standard Schema (`['~standard']`). Checks all that
 * `safeParseCertificates` checks; warnings and hints are not told.
 *
 * @param model - the model
 * @param options - limits, and what to do with unknown fields
 * @throws `CompetencyError` `parameter-invalid`, when used, for a limit that is none
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { certificatesSchema } from 'kompetensi/schema'
 *
 * const result = await certificatesSchema(lembagaXy)['~standard'].validate([{ person: 'p1', scheme: 'teller', issuedOn: '1/2/2026' }])
 * console.log(result.issues?.map(({ path, message }) => `${path?.join('.')}: ${message}`))
 * // ['0.issuedOn: "1/2/2026" is not a date that exists, written YYYY-MM-DD.']
 * ```
 */
export function certificatesSchema<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  options: ParseOptions = {},
): KompetensiSchema<unknown, readonly Certificate[]> {
  checkArguments('certificatesSchema', { model, options }, certificatesSchemaArguments)
  return schemaFrom((data) => safeParseCertificates(model, data, options), z.array(certificate))
}
