import * as z from 'zod/mini'
import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import type { CompetencyModel } from '../../model/competency-model'
import type { Person } from '../../model/person'
import { aWholeModel } from '../../model/whole-model'
import { someLimits } from '../read/argument-kinds'
import type { ParseOptions } from '../read/parse-options'
import type { KompetensiSchema } from './kompetensi-schema'
import { safeParsePeople } from './safe-parse-people'
import { schemaFrom } from './schema-from'
import { person } from './shapes/person'

const peopleSchemaOptions: OptionKinds<ParseOptions> = {
  limits: someLimits,
  unknownFields: { oneOf: ['refuse', 'drop'] },
}

const peopleSchemaArguments: Kinds = { model: aWholeModel, options: { fields: peopleSchemaOptions } }

/**
 * The schema of people of a model: a zod schema and, with it, a Standard Schema (`['~standard']`). Checks all that
 * `safeParsePeople` checks; warnings and hints are not told.
 *
 * @param model - the model
 * @param options - limits, and what to do with unknown fields
 * @throws `CompetencyError` `parameter-invalid`, when used, for a limit that is none
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { peopleSchema } from 'kompetensi/schema'
 *
 * const result = await peopleSchema(lembagaXy)['~standard'].validate([{ id: 'p1' }])
 * console.log(result.issues?.map(({ path, message }) => `${path?.join('.')}: ${message}`))
 * // ['0.holdings: The field "holdings" is missing.']
 * ```
 */
export function peopleSchema<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  options: ParseOptions = {},
): KompetensiSchema<unknown, readonly Person<Id, C, J>[]> {
  checkArguments('peopleSchema', { model, options }, peopleSchemaArguments)
  // Safe: the parser looks every code up in the model; the shape behind it changes no value.
  const shape = person as z.ZodMiniType<Person<Id, C, J>>
  return schemaFrom((data) => safeParsePeople(model, data, options), z.array(shape))
}
