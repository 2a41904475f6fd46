import * as z from 'zod/mini'
import { invalidParameter } from '../../base/invalid-parameter'
import { notes } from './shapes/made'

/** A dialect of JSON Schema: draft 2020-12, or draft 7 for tools that know no later one. */
export type JsonSchemaDraft = '2020-12' | '7'

/** A JSON Schema: plain data. */
export interface JsonSchema {
  /** The dialect. */
  readonly $schema: string
  /** Its id: `urn:kompetensi:schema:` and the kind. */
  readonly $id: string
  /** Any other keyword. */
  readonly [keyword: string]: unknown
}

/** What a JSON Schema says of itself. */
interface SchemaHead {
  /** Its id, after `urn:kompetensi:schema:`. */
  readonly id: string
  /** What it is of, in a sentence. */
  readonly title: string
  /** The dialect asked for. */
  readonly draft: JsonSchemaDraft | undefined
  /** The function that was asked. */
  readonly subject: string
}

/** The JSON Schema of a shape, fresh. */
export function jsonSchemaOf(
  shape: z.ZodMiniType,
  { id, title, draft = '2020-12', subject }: SchemaHead,
): JsonSchema {
  if (draft !== '2020-12' && draft !== '7') {
    throw invalidParameter(subject, 'draft', draft, { oneOf: ['2020-12', '7'] })
  }
  const target = draft === '7' ? 'draft-07' : 'draft-2020-12'
  const { $schema, ...rest } = z.toJSONSchema(shape, { target, metadata: notes })
  const plain: Readonly<Record<string, unknown>> = JSON.parse(JSON.stringify(rest))
  return { $schema: String($schema), $id: `urn:kompetensi:schema:${id}`, title, ...plain }
}
