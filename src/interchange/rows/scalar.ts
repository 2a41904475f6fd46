import type { RefusedKind } from './issues'

/** What a driver's value comes down to. */
export type Scalar =
  | { readonly is: 'null' }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'number'; readonly number: number }
  | { readonly is: 'moment'; readonly date: Date }
  | { readonly is: 'refused'; readonly holds: RefusedKind }

/**
 * What a driver's value comes down to. A `bigint` and an object of a class that writes itself (`Decimal` of Prisma, the values of
 * DuckDB) are the text they write; true, false, lists, bytes and plain objects are nothing that a column here holds.
 */
export function scalarOf(value: unknown): Scalar {
  if (value === null || value === undefined) return { is: 'null' }
  if (typeof value === 'string') return { is: 'text', text: value.trim() }
  if (typeof value === 'number') return { is: 'number', number: value }
  if (typeof value === 'bigint') return { is: 'text', text: String(value) }
  if (typeof value !== 'object') return refused(typeof value === 'boolean' ? 'true-or-false' : 'other')
  return value instanceof Date ? momentOf(value) : writtenBy(value)
}

function refused(holds: RefusedKind): Scalar {
  return { is: 'refused', holds }
}

function momentOf(date: Date): Scalar {
  return Number.isFinite(date.getTime()) ? { is: 'moment', date } : refused('no-date')
}

/** An object by what it writes; one that holds several values, writes nothing of its own, or fails, is refused. */
function writtenBy(value: object): Scalar {
  if (Array.isArray(value)) return refused('list')
  // DuckDB wraps bytes, which would write themselves as a text.
  if (ArrayBuffer.isView(value) || ('bytes' in value && ArrayBuffer.isView(value.bytes)))
    return refused('bytes')
  try {
    const text = String(value).trim()
    // What every object writes, in any realm.
    if (text.startsWith('[object ')) return numberBy(value)
    // Lists and structures of DuckDB, as they write themselves.
    if (text.startsWith('[')) return refused('list')
    return text.startsWith('{') ? refused('object') : { is: 'text', text }
  } catch {
    return refused('object')
  }
}

function numberBy(value: object): Scalar {
  const number: unknown = 'toNumber' in value && typeof value.toNumber === 'function' && value.toNumber()
  return typeof number === 'number' ? { is: 'number', number } : refused('object')
}

const numeric = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i

/** The finite number that a scalar is, or writes as databases write numbers: with a point, and without any grouping. */
export function numberOf(scalar: Scalar): number | undefined {
  const number =
    scalar.is === 'number'
      ? scalar.number
      : scalar.is === 'text' && numeric.test(scalar.text)
        ? Number(scalar.text)
        : undefined
  return number !== undefined && Number.isFinite(number) ? number : undefined
}

/** Whether a text is a number as it is written with a decimal comma, which a database would not write. */
export function hasComma(scalar: Scalar): boolean {
  return scalar.is === 'text' && /^[+-]?\d+,\d+$/.test(scalar.text)
}

/** A scalar as messages show it. */
export function shownScalar(scalar: Scalar): string {
  switch (scalar.is) {
    case 'null':
      return 'null'
    case 'text':
      return scalar.text
    case 'number':
      return String(scalar.number)
    case 'moment':
      return scalar.date.toISOString()
    case 'refused':
      return scalar.holds
  }
}
