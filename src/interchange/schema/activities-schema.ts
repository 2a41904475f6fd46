import * as z from 'zod/mini'
import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import type { Activity } from '../../model/activity'
import type { CompetencyModel } from '../../model/competency-model'
import { aWholeModel } from '../../model/whole-model'
import { someLimits } from '../read/argument-kinds'
import type { ParseOptions } from '../read/parse-options'
import type { KompetensiSchema } from './kompetensi-schema'
import { safeParseActivities } from './safe-parse-activities'
import { schemaFrom } from './schema-from'
import { activity } from './shapes/activity'

const activitiesSchemaOptions: OptionKinds<ParseOptions> = {
  limits: someLimits,
  unknownFields: { oneOf: ['refuse', 'drop'] },
}

const activitiesSchemaArguments: Kinds = { model: aWholeModel, options: { fields: activitiesSchemaOptions } }

/**
 * The schema of development activities of a model: a zod schema and, with it, a Standard Schema (`['~standard']`). Checks all that
 * `safeParseActivities` checks; warnings and hints are not told.
 *
 * @param model - the model
 * @param options - limits, and what to do with unknown fields
 * @throws `CompetencyError` `parameter-invalid`, when used, for a limit that is none
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { activitiesSchema } from 'kompetensi/schema'
 *
 * const result = await activitiesSchema(lembagaXy)['~standard'].validate([{ id: ' ', name: { id: 'Bimbingan', en: 'Coaching' }, method: 'coaching-mentoring', develops: [] }])
 * console.log(result.issues?.map(({ path, message }) => `${path?.join('.')}: ${message}`))
 * // ['0.id: The id in "id" is blank.']
 * ```
 */
export function activitiesSchema<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  options: ParseOptions = {},
): KompetensiSchema<unknown, readonly Activity<C>[]> {
  checkArguments('activitiesSchema', { model, options }, activitiesSchemaArguments)
  // Safe: the parser looks every code up in the model; the shape behind it changes no value.
  const shape = activity as z.ZodMiniType<Activity<C>>
  return schemaFrom((data) => safeParseActivities(model, data, options), z.array(shape))
}
