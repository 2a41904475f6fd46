import type * as z from 'zod/mini'
import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import type { CompetencyModel } from '../../model/competency-model'
import type { Holdings } from '../../model/holdings'
import { aDictionary } from '../../model/whole-model'
import { someLimits } from '../read/argument-kinds'
import type { ParseOptions } from '../read/parse-options'
import type { KompetensiSchema } from './kompetensi-schema'
import { safeParseHoldings } from './safe-parse-holdings'
import { schemaFrom } from './schema-from'
import { holdings } from './shapes/person'

const holdingsSchemaOptions: OptionKinds<ParseOptions> = {
  limits: someLimits,
  unknownFields: { oneOf: ['refuse', 'drop'] },
}

const holdingsSchemaArguments: Kinds = { model: aDictionary, options: { fields: holdingsSchemaOptions } }

/**
 * The schema of what a person holds of a model: a zod schema and, with it, a Standard Schema (`['~standard']`). Checks all that
 * `safeParseHoldings` checks; warnings and hints are not told.
 *
 * @param model - the model
 * @param options - limits, and what to do with unknown fields
 * @throws `CompetencyError` `parameter-invalid`, when used, for a limit that is none
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { holdingsSchema } from 'kompetensi/schema'
 *
 * const result = await holdingsSchema(lembagaXy)['~standard'].validate({ INT: 9 })
 * console.log(result.issues?.map(({ path, message }) => `${path?.join('.')}: ${message}`))
 * // ['INT: The held level of "INT" is 9; its scale has 0 to 5.']
 * ```
 */
export function holdingsSchema<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  options: ParseOptions = {},
): KompetensiSchema<unknown, Holdings<Id, C>> {
  checkArguments('holdingsSchema', { model, options }, holdingsSchemaArguments)
  // Safe: the parser looks every code up in the model; the shape behind it changes no value.
  const shape = holdings as z.ZodMiniType<Holdings<Id, C>>
  return schemaFrom((data) => safeParseHoldings(model, data, options), shape)
}
