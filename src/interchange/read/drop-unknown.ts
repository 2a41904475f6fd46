import * as z from 'zod/mini'
import type { Findings } from './findings'
import { isRecord } from './kind-of'
import { tellUnknownField } from './tell-unknown-field'

/** What goes through data with their shape. */
interface Dropping {
  readonly found: Findings
  readonly path: (string | number)[]
}

/** Takes the fields that a shape does not know out of data, and tells of each as a warning. */
export function dropUnknown(data: unknown, shape: z.core.$ZodType, found: Findings): void {
  dropWithin(data, shape, { found, path: [] })
}

function dropWithin(data: unknown, shape: z.core.$ZodType, dropping: Dropping): void {
  // Safe: every schema zod makes is one of `$ZodTypes`; so its documentation tells libraries to look into one.
  const { def } = (shape as z.core.$ZodTypes)._zod
  if (def.type === 'optional') dropWithin(data, def.innerType, dropping)
  else if (def.type === 'union' && isRecord(data)) dropOfAlternative(data, def, dropping)
  else if (def.type === 'array' && Array.isArray(data)) {
    for (const [i, entry] of data.entries()) dropAt(i, entry, def.element, dropping)
  } else if ((def.type === 'object' || def.type === 'record') && isRecord(data)) {
    dropFields(data, def, dropping)
  }
}

/** Of several objects that data may be, the one they say they are. */
function dropOfAlternative(
  data: Readonly<Record<string, unknown>>,
  def: z.core.$ZodUnionDef,
  dropping: Dropping,
): void {
  const own = def.options.find((option) => {
    const told = Object.entries(option._zod.propValues ?? {})
    return (
      told.length > 0 && told.every(([field, values]) => [...values].some((value) => value === data[field]))
    )
  })
  if (own !== undefined) dropWithin(data, own, dropping)
}

function dropFields(data: Record<string, unknown>, def: RecordDef, dropping: Dropping): void {
  const known = def.type === 'object' ? Object.keys(def.shape) : []
  for (const field of Object.keys(data)) {
    const own = fieldOf(def, field)
    if (own === undefined) drop(data, field, known, dropping)
    else dropAt(field, data[field], own, dropping)
  }
}

type RecordDef = z.core.$ZodObjectDef | z.core.$ZodRecordDef

/** The shape of a field, where an object or a record may have it. */
function fieldOf(def: RecordDef, field: string): z.core.$ZodType | undefined {
  if (def.type === 'object') return Object.hasOwn(def.shape, field) ? def.shape[field] : undefined
  return z.safeParse(def.keyType, field).success ? def.valueType : undefined
}

function dropAt(step: string | number, data: unknown, shape: z.core.$ZodType, dropping: Dropping): void {
  dropping.path.push(step)
  dropWithin(data, shape, dropping)
  dropping.path.pop()
}

function drop(
  data: Record<string, unknown>,
  field: string,
  known: readonly string[],
  { path, found }: Dropping,
): void {
  delete data[field]
  tellUnknownField(field, { path, known, severity: 'warning' }, found)
}
