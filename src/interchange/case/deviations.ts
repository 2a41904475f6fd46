import { isIsoDate } from '../../base/is-iso-date'
import type { DeviationProblem, IssuePath } from '../../base/issue'
import type { Findings } from '../read/findings'
import { isRecord } from '../read/kind-of'
import { isUuid } from '../read/uuid'
import { type CaseClass, type CaseField, caseShapes } from './case-shape'

/** A value of a package: what it is called, whatever its place in a list, and where it stands. */
interface Spot {
  readonly value: unknown
  readonly name: string
  readonly path: IssuePath
}

interface Deviation extends Omit<Spot, 'value'> {
  readonly problem: DeviationProblem
  times: number
}

type Deviations = Map<string, Deviation>

/**
 * What a package has that CASE 1.1 does not allow, or lacks and has to have: one warning for each field and problem,
 * with the first place and how often. None: the official schema accepts the package.
 */
export function tellDeviations(data: unknown, found: Findings): void {
  const all: Deviations = new Map()
  checkObject({ value: data, name: 'CFPackage', path: [] }, 'CFPackage', all)
  for (const { name: field, problem, path, times } of all.values()) {
    const message = `"${field}" ${words[problem]} (${times === 1 ? 'once' : `${times} times`})`
    found.warning('schema-deviation', path, { field, problem, times }, message)
  }
}

function note(all: Deviations, problem: DeviationProblem, name: string, path: IssuePath): void {
  const known = all.get(`${name} ${problem}`)
  if (known === undefined) all.set(`${name} ${problem}`, { name, problem, path, times: 1 })
  else known.times++
}

const words: Readonly<Record<DeviationProblem, string>> = {
  missing: 'has to be there and is not',
  null: 'is null; what is blank is left out',
  'not-in-format': 'is a field that the format does not have',
  'wrong-type': 'holds another kind of data than the format asks for',
  identifier: 'is no UUID as the format has them',
  uri: 'is no URI',
  date: 'is no date or time as the format has them',
  'not-one-of': 'is none of the choices that the format has',
}

function checkObject({ value, name, path }: Spot, kind: CaseClass, all: Deviations): void {
  if (!isRecord(value)) {
    note(all, value === null ? 'null' : 'wrong-type', name, path)
    return
  }
  const { needed } = caseShapes[kind]
  for (const field of Object.keys(needed)) {
    if (!Object.hasOwn(value, field)) note(all, 'missing', `${name}.${field}`, path)
  }
  const prefix = name === 'CFPackage' ? '' : `${name}.`
  for (const [field, entry] of Object.entries(value)) {
    const shape = shapeOf(kind, field)
    const spot = { value: entry, name: `${prefix}${field}`, path: [...path, field] }
    if (shape === undefined) note(all, 'not-in-format', spot.name, spot.path)
    else checkField(spot, shape, all)
  }
}

/** What a field of a class holds; nothing where the format does not have it. */
function shapeOf(kind: CaseClass, field: string): CaseField | undefined {
  const { needed, possible } = caseShapes[kind]
  if (Object.hasOwn(needed, field)) return needed[field]
  return Object.hasOwn(possible, field) ? possible[field] : undefined
}

function checkField(spot: Spot, shape: CaseField, all: Deviations): void {
  const { value, name, path } = spot
  if (value === null) note(all, 'null', name, path)
  else if (typeof shape === 'object' && 'one' in shape) checkObject(spot, shape.one, all)
  else if (typeof shape === 'object' && 'list' in shape) checkList(spot, shape.list, all)
  else {
    const problem = problemOf(value, shape)
    if (problem !== undefined) note(all, problem, name, path)
  }
}

function checkList({ value, name, path }: Spot, kind: CaseClass, all: Deviations): void {
  if (!Array.isArray(value)) {
    note(all, 'wrong-type', name, path)
    return
  }
  value.forEach((entry: unknown, i) => {
    checkObject({ value: entry, name, path: [...path, i] }, kind, all)
  })
}

type Choices = Extract<CaseField, { readonly choices: readonly string[] }>

function problemOf(
  value: unknown,
  shape: Extract<CaseField, string> | Choices,
): DeviationProblem | undefined {
  if (typeof shape === 'string') return problems[shape](value)
  if (typeof value !== 'string') return 'wrong-type'
  return shape.choices.includes(value) || (shape.open && isExtension(value)) ? undefined : 'not-one-of'
}

/** What is wrong with a value of each kind, if anything. */
const problems: Readonly<
  Record<Extract<CaseField, string>, (value: unknown) => DeviationProblem | undefined>
> = {
  text: (value) => ofKind(typeof value === 'string'),
  number: (value) => ofKind(typeof value === 'number'),
  'whole-number': (value) =>
    ofKind(typeof value === 'number' && Number.isInteger(value) && Math.abs(value + 0.5) < 2 ** 31),
  texts: (value) => ofKind(Array.isArray(value) && value.every((text) => typeof text === 'string')),
  extensions: (value) => ofKind(isRecord(value)),
  'extensions-list': (value) => ofKind(Array.isArray(value) && value.every(isRecord)),
  uuid: (value) => ofText(value, isUuid, 'identifier'),
  uri: (value) => ofText(value, isUri, 'uri'),
  date: (value) => ofText(value, isIsoDate, 'date'),
  'date-time': (value) => ofText(value, isDateTime, 'date'),
}

function ofKind(isOfKind: boolean): 'wrong-type' | undefined {
  return isOfKind ? undefined : 'wrong-type'
}

function ofText(
  value: unknown,
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
