import * as z from 'zod/mini'
import { checkArguments } from '../../base/check-arguments'
import { invalidParameter } from '../../base/invalid-parameter'
import type { Kinds, OptionKinds } from '../../base/kind'
import { someModel } from '../../model/argument-kinds'
import type { CompetencyModel } from '../../model/competency-model'
import { type FileLanguage, tagOrUnknown } from '../read/file-language'
import { type JsonSchema, type JsonSchemaDraft, jsonSchemaOf } from './json-schema-of'
import { activity } from './shapes/activity'
import { jobProfile } from './shapes/job-profile'
import { model } from './shapes/model'
import { holdingsOfModel } from './shapes/of-model'
import { certificate, holdings, person, personHolding } from './shapes/person'
import { rating } from './shapes/rating'

export type { FileLanguage } from '../read/file-language'
export type { JsonSchema, JsonSchemaDraft } from './json-schema-of'

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

/** The kinds of data of which the JSON Schema can know a model. */
export type SchemaKindOfModel = 'holdings' | 'people'

/** Which JSON Schema. */
export interface JsonSchemaOptions {
  /** The dialect; draft 2020-12 when absent. Draft 7 is for tools that know no later one, such as those of many form builders. */
  readonly draft?: JsonSchemaDraft
  /**
   * Of `holdings` and `people`: the model whose codes and levels are said too: a property for each code, with the name of the
   * competency as its title and the ends of its scale as least and greatest, and no other. Any code when absent.
   */
  readonly model?: CompetencyModel
  /** The language of the titles; English, or what there is, when absent. */
  readonly language?: FileLanguage
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

const jsonSchemaOptions: OptionKinds<JsonSchemaOptions> = {
  draft: { oneOf: ['2020-12', '7'], like: "'7'" },
  model: someModel,
  language: {},
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
  options: { fields: jsonSchemaOptions },
}
const kindsOfModel: readonly SchemaKind[] = ['holdings', 'people'] satisfies SchemaKindOfModel[]

/**
 * The JSON Schema of a kind of data, generated from the shapes the parsers use: for forms, editors, other languages and API
 * descriptions. It says less than the parsers: references between entries and the order of dates are beyond it. What the
 * parsers take, it takes. Of `holdings` with a `model` it says the same as `safeParseHoldings`.
 *
 * A validator that coerces types (`coerceTypes` of Ajv, which some web frameworks switch on) turns `null` into 0 before the
 * schema sees it, so that "not assessed" becomes "assessed, nothing shown". Switch it off for levels.
 *
 * @param kind - the kind of data
 * @param options - the dialect; of `holdings` and `people` the model
 * @returns a fresh copy
 * @throws `CompetencyError` `parameter-invalid` for a dialect or a language that is none, and for a model with a kind of data whose
 * schema cannot know it
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { generateJsonSchema } from 'kompetensi/schema'
 *
 * const schema = generateJsonSchema('people')
 * console.log(schema.$schema) // https://json-schema.org/draft/2020-12/schema
 * console.log(schema.$id) // urn:kompetensi:schema:people
 *
 * const form = generateJsonSchema('holdings', { model: lembagaXy, draft: '7', language: { tag: 'id' } })
 * console.log(Object(form['properties']).INT) // { type: 'number', title: 'Integritas', minimum: 0, maximum: 5 }
 * ```
 */
export function generateJsonSchema<K extends SchemaKind>(
  kind: K,
  options: K extends SchemaKindOfModel
    ? JsonSchemaOptions
    : Omit<JsonSchemaOptions, 'model' | 'language'> = {},
): JsonSchema {
  checkArguments('generateJsonSchema', { kind, options }, generateJsonSchemaArguments)
  const { draft, model, language }: JsonSchemaOptions = options
  if (model !== undefined && !kindsOfModel.includes(kind)) {
    const given = { ofKind: 'model', givenWith: kindsOfModel.join(', ') } as const
    throw invalidParameter('generateJsonSchema', 'model', model, given)
  }
  const shape = model === undefined ? shapeOf(kind) : shapeOfModel(kind, model, language)
  const id = model === undefined ? kind : `${kind}:${encodeURIComponent(model.id)}`
  return jsonSchemaOf(shape, { id, title: titles[kind], draft, subject: 'generateJsonSchema' })
}

function shapeOfModel(
  kind: SchemaKind,
  model: CompetencyModel,
  language: FileLanguage | undefined,
): z.ZodMiniType {
  const held = holdingsOfModel(model, tagOrUnknown(language, 'generateJsonSchema'))
  return kind === 'people' ? z.array(personHolding(held)) : held
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
