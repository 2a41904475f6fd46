import type { IssuePath } from '../../base/issue'
import { shown } from '../read/cell-text'
import type { Findings } from '../read/findings'
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

/** A criterion of a rubric and its levels. */
export interface PlacedCriterion extends Placed {
  readonly levels: readonly Placed[]
}

/** A rubric and its criteria. */
export interface PlacedRubric extends Placed {
  readonly criteria: readonly PlacedCriterion[]
}

/** An association, the identifiers of its two ends, and its notes. */
export interface Association extends Placed {
  readonly type: string | undefined
  readonly origin: string | undefined
  readonly destination: string | undefined
  readonly notes: string | undefined
}

/** The framework itself, and what it says of itself. */
export interface PlacedDocument extends Placed {
  readonly title: string | undefined
  readonly language: string | undefined
  /** Its version, else the time of its last change. */
  readonly version: string | undefined
  readonly from: string | undefined
  readonly until: string | undefined
}

/** The parts of a package: every record in it, once, with its place. */
export interface CaseParts {
  readonly document: PlacedDocument
  /** The identifier of the document. */
  readonly id: string | undefined
  readonly items: readonly Placed[]
  readonly associations: readonly Association[]
  readonly rubrics: readonly PlacedRubric[]
  /** Fields of the package that no part is made of and that hold something. */
  readonly others: readonly string[]
}

/** Takes a package apart. */
export function partsOf(data: Loose): CaseParts {
  const document = isRecord(data['CFDocument']) ? data['CFDocument'] : {}
  const rubrics = listIn(data, 'CFRubrics', []).map((rubric) => {
    const criteria = listIn(rubric.data, 'CFRubricCriteria', rubric.path).map((criterion) => ({
      ...criterion,
      levels: listIn(criterion.data, 'CFRubricCriterionLevels', criterion.path),
    }))
    return { ...rubric, criteria }
  })
  return {
    document: documentOf(document),
    id: textIn(document, 'identifier'),
    items: listIn(data, 'CFItems', []),
    associations: listIn(data, 'CFAssociations', []).map((placed) => ({
      ...placed,
      type: textIn(placed.data, 'associationType'),
      origin: linkedIn(placed.data, 'originNodeURI'),
      destination: linkedIn(placed.data, 'destinationNodeURI'),
      notes: textIn(placed.data, 'notes'),
    })),
    rubrics,
    others: ['CFDefinitions', 'extensions'].filter(
      (field) => Object.hasOwn(data, field) && !isBlank(data[field]),
    ),
  }
}

function documentOf(data: Loose): PlacedDocument {
  return {
    data,
    path: ['CFDocument'],
    title: textIn(data, 'title'),
    language: textIn(data, 'language'),
    version: textIn(data, 'version') ?? textIn(data, 'lastChangeDateTime'),
    from: textIn(data, 'statusStartDate'),
    until: textIn(data, 'statusEndDate'),
  }
}

/** Whether there is nothing to carry: null, a blank text, or nothing but such. */
export function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  if (typeof value !== 'object') return false
  return value === null || Object.values(value).every(isBlank)
}

/** Tells of a link to something that the package does not have. */
export function tellUnknownLink(
  kind: string,
  id: string | undefined,
  path: IssuePath,
  found: Findings,
): void {
  const reference = shown(id ?? '')
  found.warning('unknown-reference', path, { kind, reference }, `${kind} has no "${reference}"`)
}

/** Tells of something that stands twice; the first holds. */
export function tellTwice(kind: string, name: string, path: IssuePath, found: Findings): void {
  const id = shown(name)
  found.warning('duplicate-id', path, { id, kind }, `"${id}" stands twice in ${kind}`)
}
