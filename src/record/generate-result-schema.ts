import * as z from 'zod/mini'
import { checkArguments } from '../base/check-arguments'
import type { Kinds, OptionKinds } from '../base/kind'
import { type JsonSchema, type JsonSchemaDraft, jsonSchemaOf } from '../interchange/schema/json-schema-of'
import { kindsOfResult, resultKinds } from './result-kinds'
import type { ResultKind } from './stored-result'

export type { JsonSchema, JsonSchemaDraft } from '../interchange/schema/json-schema-of'

/** Which JSON Schema of a stored result. */
export interface ResultSchemaOptions {
  /** The dialect; draft 2020-12 when absent. Draft 7 is for tools that know no later one. */
  readonly draft?: JsonSchemaDraft
}

const resultSchemaOptions: OptionKinds<ResultSchemaOptions> = { draft: { oneOf: ['2020-12', '7'] } }

const generateResultSchemaArguments: Kinds = {
  kind: { due: true, oneOf: resultKinds },
  options: { fields: resultSchemaOptions },
}

/**
 * The JSON Schema of a stored result, generated from the shape that `safeParseResult` holds it against: for API
 * descriptions, other languages, and databases that check a column. Each stands in the package as
 * `kompetensi/schema/result-<kind>.json`.
 *
 * @param kind - the kind of result
 * @param options - the dialect
 * @returns a fresh copy
 * @throws `CompetencyError` `parameter-invalid` for a kind there is not, or a dialect that is none
 * @example
 * ```ts
 * import { generateResultSchema } from 'kompetensi/record'
 *
 * const schema = generateResultSchema('gap')
 * console.log(schema.$id) // urn:kompetensi:schema:result-gap
 * console.log(schema['required']) // ['kind', 'schema', 'result']
 * ```
 */
export function generateResultSchema(kind: ResultKind, options: ResultSchemaOptions = {}): JsonSchema {
  checkArguments('generateResultSchema', { kind, options }, generateResultSchemaArguments)
  const { schema, shape } = kindsOfResult[kind]
  const stored = z.strictObject({
    kind: z.literal(kind),
    schema: z.literal(schema),
    library: z.exactOptional(z.string()),
    model: z.exactOptional(z.string()),
    modelVersion: z.exactOptional(z.string()),
    result: shape,
  })
  const title = `Stored result of the kind ${kind}, schema ${schema}`
  return jsonSchemaOf(stored, {
    id: `result-${kind}`,
    title,
    draft: options.draft,
    subject: 'generateResultSchema',
  })
}
