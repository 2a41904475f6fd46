import type { Issue, IssuePath } from '../../base/issue'
import { issueOf } from '../../base/issue-of'
import { isRecord } from '../read/kind-of'

/** A record of a package that was read leniently. */
export type Loose = Readonly<Record<string, unknown>>

/** A record and where it stands. */
export interface Placed {
  readonly data: Loose
  readonly path: IssuePath
}

/** The text of a field, without spaces around it; nothing where it is blank or no text. */
export function textIn(data: Loose, field: string): string | undefined {
  const value = Object.hasOwn(data, field) ? data[field] : undefined
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  return text === '' ? undefined : text
}

/** The finite number of a field, or nothing. */
export function numberIn(data: Loose, field: string): number | undefined {
  const value = Object.hasOwn(data, field) ? data[field] : undefined
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** The records in a list; what is no record is left out, and was told as a deviation. */
export function listIn(data: Loose, field: string, path: IssuePath): Placed[] {
  const value = Object.hasOwn(data, field) ? data[field] : undefined
  if (!Array.isArray(value)) return []
  return value.flatMap((entry: unknown, i): Placed[] =>
    isRecord(entry) ? [{ data: entry, path: [...path, field, i] }] : [],
  )
}

/** The identifier a link leads to: its own field, else the last part of its address; tools write either. */
export function linkedIn(data: Loose, field: string): string | undefined {
  const value = Object.hasOwn(data, field) ? data[field] : undefined
  if (typeof value === 'string') return lastPart(value)
  if (!isRecord(value)) return undefined
  const uri = textIn(value, 'uri')
  return textIn(value, 'identifier') ?? (uri === undefined ? undefined : lastPart(uri))
}

function lastPart(uri: string): string | undefined {
  const part = uri.trim().slice(uri.trim().lastIndexOf('/') + 1)
  return part === '' ? undefined : part
}

/** The warning of a link to something that the package does not have. */
export function unknownLink(kind: string, found: string | undefined, path: IssuePath): Issue {
  const reference = short(found ?? '')
  return issueOf('warning', 'unknown-reference', path, { kind, reference }, `${kind} has no "${reference}"`)
}

/** The warning of something that stands twice; the first holds. */
export function standsTwice(kind: string, id: string, path: IssuePath): Issue {
  return issueOf(
    'warning',
    'duplicate-id',
    path,
    { id: short(id), kind },
    `"${short(id)}" stands twice in ${kind}`,
  )
}

/** A text short enough for a sentence. */
export function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
