import type * as z from 'zod/mini'
import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import type { CompetencyModel } from '../../model/competency-model'
import type { JobProfile } from '../../model/job-profile'
import { aWholeModel } from '../../model/whole-model'
import { someLimits } from '../read/argument-kinds'
import type { ParseOptions } from '../read/parse-options'
import type { KompetensiSchema } from './kompetensi-schema'
import { safeParseJobProfile } from './safe-parse-job-profile'
import { schemaFrom } from './schema-from'
import { jobProfile } from './shapes/job-profile'

const jobProfileSchemaOptions: OptionKinds<ParseOptions> = {
  limits: someLimits,
  unknownFields: { oneOf: ['refuse', 'drop'] },
}

const jobProfileSchemaArguments: Kinds = { model: aWholeModel, options: { fields: jobProfileSchemaOptions } }

/**
 * The schema of one job profile of a model: a zod schema and, with it, a Standard Schema (`['~standard']`). Checks all that
 * `safeParseJobProfile` checks; warnings and hints are not told.
 *
 * @param model - the model
 * @param options - limits, and what to do with unknown fields
 * @throws `CompetencyError` `parameter-invalid`, when used, for a limit that is none
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { jobProfileSchema } from 'kompetensi/schema'
 *
 * const result = await jobProfileSchema(lembagaXy)['~standard'].validate({ ...lembagaXy.jobs['kepala-lsp'], complete: 'yes' })
 * console.log(result.issues?.map(({ path, message }) => `${path?.join('.')}: ${message}`))
 * // ['complete: True or false is expected here, and a text was found.']
 * ```
 */
export function jobProfileSchema<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  options: ParseOptions = {},
): KompetensiSchema<unknown, JobProfile<Id, C>> {
  checkArguments('jobProfileSchema', { model, options }, jobProfileSchemaArguments)
  // Safe: the parser looks every code up in the model; the shape behind it changes no value.
  const shape = jobProfile as z.ZodMiniType<JobProfile<Id, C>>
  return schemaFrom((data) => safeParseJobProfile(model, data, options), shape)
}
