import type { FieldValue } from './model-change'

/** A field that differs. */
export interface ChangedField {
  /** Name of the field. */
  readonly field: string
  /** Its value before, where it can be shown in a word. */
  readonly before?: FieldValue
  /** Its value after, where it can be shown in a word. */
  readonly after?: FieldValue
}

/** The fields in which two entries differ, in code-unit order; `undefined` is as if it were not there. */
export function changedFields(before: object, after: object, except: readonly string[] = []): ChangedField[] {
  const one = new Map(Object.entries(before))
  const other = new Map(Object.entries(after))
  const fields = [...new Set([...one.keys(), ...other.keys()])].filter((field) => !except.includes(field))
  return fields
    .filter((field) => !isAlike(one.get(field), other.get(field)))
    .sort()
    .map((field) => changedField(field, one.get(field), other.get(field)))
}

/** A field with its values before and after, where they can be shown in a word. */
export function changedField(field: string, before: unknown, after: unknown): ChangedField {
  return {
    field,
    ...(isWord(before) ? { before } : {}),
    ...(isWord(after) ? { after } : {}),
  }
}

/** Whether two pieces of plain data say the same; the order of keys does not matter. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false
    return one.every((entry, i) => isAlike(entry, other[i]))
  }
  return changedFields(one, other).length === 0
}

function isWord(value: unknown): value is FieldValue {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
}
