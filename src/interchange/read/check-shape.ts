import type * as z from 'zod/mini'
import { dropUnknown } from './drop-unknown'
import type { Findings } from './findings'
import { tellWrongKind } from './kind-of'
import type { ParseOptions } from './parse-options'
import { tellShape } from './tell-shape'

/**
 * Holds a copy of data against a shape. With `unknownFields: 'drop'` the fields that nothing reads are taken out
 * of the copy, which is therefore the parser's own.
 *
 * @returns the data in their shape; `undefined` when there is an error among what was told
 */
export function checkShape<T>(
  data: unknown,
  shape: z.ZodMiniType<T>,
  { unknownFields = 'refuse' }: ParseOptions,
  found: Findings,
): T | undefined {
  // Most of what is no object at all is found so without a look at the shape: a list may have very many of it.
  if (isOfObjects(shape) && (typeof data !== 'object' || data === null)) {
    tellWrongKind('object', data, [], found)
    return undefined
  }
  if (unknownFields === 'drop') dropUnknown(data, shape, found)
  const read = shape.safeParse(data)
  if (read.success) return read.data
  tellShape(read.error.issues, { data, shape }, found)
  return undefined
}

function isOfObjects(shape: z.ZodMiniType): boolean {
  return shape._zod.def.type === 'object'
}
