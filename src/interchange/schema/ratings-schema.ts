import * as z from 'zod/mini'
import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import type { CompetencyModel } from '../../model/competency-model'
import type { Rating } from '../../model/rating'
import { aDictionary } from '../../model/whole-model'
import { someLimits } from '../read/argument-kinds'
import type { ParseOptions } from '../read/parse-options'
import type { KompetensiSchema } from './kompetensi-schema'
import { safeParseRatings } from './safe-parse-ratings'
import { schemaFrom } from './schema-from'
import { rating } from './shapes/rating'

const ratingsSchemaOptions: OptionKinds<ParseOptions> = {
  limits: someLimits,
  unknownFields: { oneOf: ['refuse', 'drop'] },
}

const ratingsSchemaArguments: Kinds = { model: aDictionary, options: { fields: ratingsSchemaOptions } }

/**
 * The schema of ratings of a model: a zod schema and, with it, a Standard Schema (`['~standard']`). Checks all that
 * `safeParseRatings` checks; warnings and hints are not told.
 *
 * @param model - the model
 * @param options - limits, and what to do with unknown fields
 * @throws `CompetencyError` `parameter-invalid`, when used, for a limit that is none
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { ratingsSchema } from 'kompetensi/schema'
 *
 * const result = await ratingsSchema(lembagaXy)['~standard'].validate({})
 * console.log(result.issues?.map(({ path, message }) => `${path?.join('.')}: ${message}`))
 * // [': A list is expected here, and an object was found.']
 * ```
 */
export function ratingsSchema<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  options: ParseOptions = {},
): KompetensiSchema<unknown, readonly Rating<Id, C>[]> {
  checkArguments('ratingsSchema', { model, options }, ratingsSchemaArguments)
  // Safe: the parser looks every code up in the model; the shape behind it changes no value.
  const shape = rating as z.ZodMiniType<Rating<Id, C>>
  return schemaFrom((data) => safeParseRatings(model, data, options), z.array(shape))
}
