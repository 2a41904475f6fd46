import type * as z from 'zod/mini'
import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import { someText } from '../../model/argument-kinds'
import type { CompetencyModel } from '../../model/competency-model'
import { someLimits } from '../read/argument-kinds'
import type { KompetensiSchema } from './kompetensi-schema'
import type { ParsedCode, ParsedJob } from './model-ids'
import { type ParseModelOptions, safeParseModel } from './safe-parse-model'
import { schemaFrom } from './schema-from'
import { model } from './shapes/model'

const modelSchemaOptions: OptionKinds<ParseModelOptions> = {
  as: someText,
  limits: someLimits,
  unknownFields: { oneOf: ['refuse', 'drop'] },
}

const modelSchemaArguments: Kinds = { options: { fields: modelSchemaOptions } }

/**
 * The schema of a competency model: a zod schema and, with it, a Standard Schema (`['~standard']`) for form libraries,
 * routers and whatever else knows that specification. Checks all that `safeParseModel` checks; an issue has a path and
 * an English message, and for zod its code and details in `params`. Warnings and hints are not told.
 *
 * @param options - the id the model must have, limits, and what to do with unknown fields
 * @throws `CompetencyError` `parameter-invalid`, when used, for a limit that is none
 * @example
 * ```ts
 * import { modelSchema } from 'kompetensi/schema'
 *
 * const standard = modelSchema({ as: 'acme' })['~standard']
 * const result = await standard.validate({ id: 'acme', version: 1 })
 * console.log(result.issues?.[0]?.message) // A text is expected here, and a number was found.
 * ```
 */
export function modelSchema<const Id extends string = string>(
  options: ParseModelOptions<Id> = {},
): KompetensiSchema<unknown, CompetencyModel<Id, ParsedCode<Id>, ParsedJob<Id>>> {
  checkArguments('modelSchema', { options }, modelSchemaArguments)
  // Safe: the parser gives a model of this id and these tags; the shape behind it changes no value.
  const shape = model as unknown as z.ZodMiniType<CompetencyModel<Id, ParsedCode<Id>, ParsedJob<Id>>>
  return schemaFrom((data) => safeParseModel(data, options), shape)
}
