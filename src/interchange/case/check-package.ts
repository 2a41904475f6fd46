import { isIsoDate } from '../../base/is-iso-date'
import type { IssuePath } from '../../base/issue'
import type { Findings } from '../read/findings'
import { type DeviationProblem, dataIssue, exchangeIssue } from '../read/issues'
import { tellWrongKind } from '../read/kind-of'
import type { PlainData, PlainRecord } from '../read/read-data'
import { isUuid } from '../read/uuid'
import { type CaseClass, type CaseField, caseShapes } from './case-shape'
import type { CaseIssue } from './issues'

/** A record of a package as it came, and where it stands. */
export interface Placed {
  readonly data: PlainRecord
  readonly path: IssuePath
}

/** A record whose fields were checked; by their names those that the format has and that hold something readable. */
export interface CheckedRecord extends Placed {
  /** Texts, without spaces around them; none is blank. */
  readonly texts: Readonly<Record<string, string>>
  /** Finite numbers. */
  readonly numbers: Readonly<Record<string, number>>
  /** Fields that are one record. */
  readonly records: Readonly<Record<string, CheckedRecord>>
  /** Lists, of what is a record in them. */
  readonly lists: Readonly<Record<string, readonly CheckedRecord[]>>
}

/** A package that can be read: one with a document. */
export interface CheckedPackage extends CheckedRecord {
  readonly document: CheckedRecord
}

/** A value of a package: what it is called, whatever its place in a list, and where it stands. */
interface Spot {
  readonly value: PlainData
  readonly name: string
  readonly path: IssuePath
}

interface Deviation extends Omit<Spot, 'value'> {
  readonly problem: DeviationProblem
  times: number
}

type Deviations = Map<string, Deviation>

/**
 * Checks the shape of a package, and keeps of it what can be read. What CASE 1.1 does not allow, or lacks and has to
 * have, is told: one warning for each field and problem, with the first place and how often. None: the official schema
 * accepts the package.
 *
 * @param data - the package
 * @param found - where issues go; errors, and these alone, where nothing can be read
 * @returns the package; nothing where it has no document, or items that are no list
 */
export function checkPackage(data: PlainData, found: Findings<CaseIssue>): CheckedPackage | undefined {
  const all: Deviations = new Map()
  const field = 'CFDocument'
  const { value, path } = withoutWrapper(data, all)
  const checked = checkRecord({ value, name: 'CFPackage', path }, 'CFPackage', all)
  const document = checked?.records[field]
  const items = checked?.data['CFItems'] ?? []
  if (checked === undefined) tellWrongKind('object', value, path, found)
  else if (!Object.hasOwn(checked.data, field)) {
    found.add(dataIssue('missing-field', [...path, field], { field }))
  } else if (document === undefined) {
    tellWrongKind('object', checked.data[field], [...path, field], found)
  } else if (!Array.isArray(items)) tellWrongKind('list', items, [...path, 'CFItems'], found)
  else {
    tellDeviations(all, found)
    return { ...checked, document }
  }
  return undefined
}

/** A package, or the one in the wrapper `{ CFPackage }` that some tools put around it; what else stands there is told. */
function withoutWrapper(data: PlainData, all: Deviations): Pick<Spot, 'value' | 'path'> {
  const wrapper = 'CFPackage'
  if (!isObject(data) || !Object.hasOwn(data, wrapper) || Object.hasOwn(data, 'CFDocument')) {
    return { value: data, path: [] }
  }
  for (const field of Object.keys(data)) if (field !== wrapper) note(all, 'not-in-format', field, [field])
  return { value: data[wrapper], path: [wrapper] }
}

function tellDeviations(all: Deviations, found: Findings<CaseIssue>): void {
  for (const { name: field, problem, path, times } of all.values()) {
    found.add(exchangeIssue('schema-deviation', path, { field, problem, times }, 'warning'))
  }
}

function note(all: Deviations, problem: DeviationProblem, name: string, path: IssuePath): void {
  const known = all.get(`${name} ${problem}`)
  if (known === undefined) all.set(`${name} ${problem}`, { name, problem, path, times: 1 })
  else known.times++
}

/** A checked record that is still being filled. */
interface Filling extends Placed {
  readonly texts: Record<string, string>
  readonly numbers: Record<string, number>
  readonly records: Record<string, CheckedRecord>
  readonly lists: Record<string, readonly CheckedRecord[]>
}

function checkRecord(
  { value: data, name, path }: Spot,
  kind: CaseClass,
  all: Deviations,
): CheckedRecord | undefined {
  if (!isObject(data)) {
    note(all, data === null ? 'null' : 'wrong-type', name, path)
    return undefined
  }
  const { needed } = caseShapes[kind]
  for (const field of Object.keys(needed)) {
    if (!Object.hasOwn(data, field)) note(all, 'missing', `${name}.${field}`, path)
  }
  const prefix = name === 'CFPackage' ? '' : `${name}.`
  const record: Filling = { data, path, texts: {}, numbers: {}, records: {}, lists: {} }
  for (const [field, value] of Object.entries(data)) {
    const shape = shapeOf(kind, field)
    const spot = { value, name: `${prefix}${field}`, path: [...path, field], field }
    if (shape === undefined) note(all, 'not-in-format', spot.name, spot.path)
    else if (value === null) note(all, 'null', spot.name, spot.path)
    else takeField(spot, shape, record, all)
  }
  return record
}

/** Whether a value is an object, and no list. */
function isObject(value: PlainData): value is PlainRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What a field of a class holds; nothing where the format does not have it. */
function shapeOf(kind: CaseClass, field: string): CaseField | undefined {
  const { needed, possible } = caseShapes[kind]
  if (Object.hasOwn(needed, field)) return needed[field]
  return Object.hasOwn(possible, field) ? possible[field] : undefined
}

/** Checks a field and puts into its record what can be read of it, be it of another kind than the format asks for. */
function takeField(
  spot: Spot & { readonly field: string },
  shape: CaseField,
  record: Filling,
  all: Deviations,
): void {
  const { field, value, name, path } = spot
  if (typeof value === 'string') takeText(value, field, record)
  else if (typeof value === 'number' && Number.isFinite(value)) record.numbers[field] = value
  if (typeof shape === 'object' && 'one' in shape) {
    const one = checkRecord(spot, shape.one, all)
    if (one !== undefined) record.records[field] = one
  } else if (typeof shape === 'object' && 'list' in shape) {
    record.lists[field] = checkList(spot, shape.list, all)
  } else {
    const problem = problemOf(value, shape)
    if (problem !== undefined) note(all, problem, name, path)
  }
}

function takeText(value: string, field: string, { texts }: Filling): void {
  const text = value.trim()
  if (text !== '') texts[field] = text
}

function checkList({ value, name, path }: Spot, kind: CaseClass, all: Deviations): CheckedRecord[] {
  if (!Array.isArray(value)) {
    note(all, 'wrong-type', name, path)
    return []
  }
  return value.flatMap((entry, i) => checkRecord({ value: entry, name, path: [...path, i] }, kind, all) ?? [])
}

type Choices = Extract<CaseField, { readonly choices: readonly string[] }>

function problemOf(
  value: PlainData,
  shape: Extract<CaseField, string> | Choices,
): DeviationProblem | undefined {
  if (typeof shape === 'string') return problems[shape](value)
  if (typeof value !== 'string') return 'wrong-type'
  return shape.choices.includes(value) || (shape.open && isExtension(value)) ? undefined : 'not-one-of'
}

/** What is wrong with a value of each kind, if anything. */
const problems: Readonly<
  Record<Extract<CaseField, string>, (value: PlainData) => DeviationProblem | undefined>
> = {
  text: (value) => ofKind(typeof value === 'string'),
  number: (value) => ofKind(typeof value === 'number'),
  'whole-number': (value) =>
    ofKind(typeof value === 'number' && Number.isInteger(value) && Math.abs(value + 0.5) < 2 ** 31),
  texts: (value) => ofKind(Array.isArray(value) && value.every((text) => typeof text === 'string')),
  extensions: (value) => ofKind(isObject(value)),
  'extensions-list': (value) => ofKind(Array.isArray(value) && value.every(isObject)),
  uuid: (value) => ofText(value, isUuid, 'identifier'),
  uri: (value) => ofText(value, isUri, 'uri'),
  date: (value) => ofText(value, isIsoDate, 'date'),
  'date-time': (value) => ofText(value, isDateTime, 'date'),
}

function ofKind(isOfKind: boolean): 'wrong-type' | undefined {
  return isOfKind ? undefined : 'wrong-type'
}

function ofText(
  value: PlainData,
  isSound: (text: string) => boolean,
  problem: DeviationProblem,
): DeviationProblem | undefined {
  if (typeof value !== 'string') return 'wrong-type'
  return isSound(value) ? undefined : problem
}

function isExtension(text: string): boolean {
  return /^ext:[a-zA-Z0-9._-]+$/.test(text)
}

/** Whether a text is a URI: a scheme, and no character that a URI cannot have. */
function isUri(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:[\w.~:/?#@!$&'()*+,;=%[\]-]+$/i.test(text)
}

/** Whether a text is a date and time of RFC 3339. */
function isDateTime(text: string): boolean {
  const parts =
    /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i.exec(text)
  return parts?.[1] !== undefined && isIsoDate(parts[1])
}
