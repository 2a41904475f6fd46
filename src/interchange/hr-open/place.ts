import type { IssuePath } from '../../base/issue'
import type { Findings } from '../read/findings'
import { type DataKind, dataIssue } from '../read/issues'
import { isRecord, tellWrongKind } from '../read/kind-of'
import type { HrOpenIssue } from './issues'

/** An object of the data, and where it stands. */
export interface Place {
  /** The object. */
  readonly record: Readonly<Record<string, unknown>>
  /** Its path. */
  readonly path: IssuePath
  /** Where issues go. */
  readonly found: Findings<HrOpenIssue>
}

/** The objects of a list, or one object for a list of one; what is none is told. */
export function placesOf(data: unknown, found: Findings<HrOpenIssue>): Place[] {
  const entries = Array.isArray(data)
    ? data.map((entry: unknown, i) => ({ entry, path: [i] }))
    : [{ entry: data, path: [] }]
  return entries.flatMap(({ entry, path }) => {
    if (isRecord(entry)) return [{ record: entry, path, found }]
    tellWrongKind(Array.isArray(data) ? 'object' : 'list', entry, path, found)
    return []
  })
}

/** Tells of each field of an object that a model has no place for. */
export function tellNotCarried({ record, path, found }: Place, read: readonly string[]): void {
  for (const field of Object.keys(record)) {
    if (!read.includes(field)) found.notCarried(field, [...path, field])
  }
}

/** A field that is an object. */
export function objectIn(place: Place, field: string): Place | undefined {
  const value = field in place.record ? place.record[field] : undefined
  const path = [...place.path, field]
  if (value === undefined) return undefined
  if (isRecord(value)) return { record: value, path, found: place.found }
  return wrong(place, field, 'object')
}

/** A field that is a list of objects; what is none is told. */
export function objectsIn(place: Place, field: string): Place[] {
  const value = place.record[field]
  if (value === undefined) return []
  const path = [...place.path, field]
  if (!Array.isArray(value)) {
    wrong(place, field, 'list')
    return []
  }
  return value.flatMap((entry: unknown, i): Place[] => {
    if (isRecord(entry)) return [{ record: entry, path: [...path, i], found: place.found }]
    tellWrongKind('object', entry, [...path, i], place.found)
    return []
  })
}

/** A field that is a number. */
export function numberIn(place: Place, field: string): number | undefined {
  const value = place.record[field]
  if (value === undefined || (typeof value === 'number' && Number.isFinite(value))) return value
  return wrong(place, field, 'number')
}

/** A field that is a text. */
export function textIn(place: Place, field: string): string | undefined {
  const value = place.record[field]
  return value === undefined || typeof value === 'string' ? value : wrong(place, field, 'text')
}

function wrong({ record, path, found }: Place, field: string, expected: DataKind): undefined {
  tellWrongKind(expected, record[field], [...path, field], found)
  return undefined
}

/** The text of a field that is needed. */
export function neededTextIn(place: Place, field: string): string | undefined {
  return field in place.record ? textIn(place, field) : missing(place, field)
}

/** Tells of a field that is needed. */
export function missing({ path, found }: Place, field: string): undefined {
  found.add(dataIssue('missing-field', [...path, field], { field }))
  return undefined
}
