import * as z from 'zod/mini'
import { checkArguments } from '../../base/check-arguments'
import type { Kinds } from '../../base/kind'
import { activity } from './shapes/activity'
import { jobProfile } from './shapes/job-profile'
import { notes } from './shapes/made'
import { model } from './shapes/model'
import { certificate, holdings, person } from './shapes/person'
import { rating } from './shapes/rating'

/** What there is a JSON Schema for; each stands in the package as `kompetensi/schema/<kind>.json`. */
export type SchemaKind =
  | 'model'
  | 'job-profile'
  | 'job-profiles'
  | 'holdings'
  | 'ratings'
  | 'people'
  | 'activities'
  | 'certificates'

/** Every kind of JSON Schema there is. */
export const schemaKinds: readonly SchemaKind[] = [
  'model',
  'job-profile',
  'job-profiles',
  'holdings',
  'ratings',
  'people',
  'activities',
  'certificates',
]

/** A JSON Schema: plain data. */
export interface JsonSchema {
  /** The dialect: draft 2020-12. */
  readonly $schema: string
  /** Its id: `urn:kompetensi:schema:<kind>`. */
  readonly $id: string
  /** Any other keyword. */
  readonly [keyword: string]: unknown
}

const titles: Readonly<Record<SchemaKind, string>> = {
  model: 'Competency model',
  'job-profile': 'Job profile',
  'job-profiles': 'Job profiles',
  holdings: 'Levels a person holds, by competency code; a code that is absent is not assessed',
  ratings: 'Ratings',
  people: 'People with what they hold',
  activities: 'Development activities',
  certificates: 'Certificates',
}

const generateJsonSchemaArguments: Kinds = {
  kind: {
    due: true,
    oneOf: [
      'holdings',
      'certificates',
      'people',
      'model',
      'job-profile',
      'job-profiles',
      'ratings',
      'activities',
    ],
  },
}

/**
 * The JSON Schema (draft 2020-12) of a kind of data, generated from the shapes the parsers use: for editors, other
 * languages and API descriptions. It says less than the parsers: references between entries, levels of a scale and the
 * order of dates are beyond it. What the parsers take, it takes.
 *
 * @param kind - the kind of data
 * @returns a fresh copy
 * @example
 * ```ts
 * import { generateJsonSchema } from 'kompetensi/schema'
 *
 * const schema = generateJsonSchema('people')
 * console.log(schema.$schema) // https://json-schema.org/draft/2020-12/schema
 * console.log(schema.$id) // urn:kompetensi:schema:people
 * ```
 */
export function generateJsonSchema(kind: SchemaKind): JsonSchema {
  checkArguments('generateJsonSchema', { kind }, generateJsonSchemaArguments)
  const schema = z.toJSONSchema(shapeOf(kind), { target: 'draft-2020-12', metadata: notes })
  const { $schema = 'https://json-schema.org/draft/2020-12/schema', ...rest } = schema
  const plain: Readonly<Record<string, unknown>> = JSON.parse(JSON.stringify(rest))
  return { $schema, $id: `urn:kompetensi:schema:${kind}`, title: titles[kind], ...plain }
}

function shapeOf(kind: SchemaKind): z.ZodMiniType {
  switch (kind) {
    case 'model':
      return model
    case 'job-profile':
      return jobProfile
    case 'job-profiles':
      return z.array(jobProfile)
    case 'holdings':
      return holdings
    case 'ratings':
      return z.array(rating)
    case 'people':
      return z.array(person)
    case 'activities':
      return z.array(activity)
    case 'certificates':
      return z.array(certificate)
  }
}
