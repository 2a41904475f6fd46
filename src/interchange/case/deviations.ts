import { isIsoDate } from '../../base/is-iso-date'
import type { DeviationProblem, Issue, IssuePath } from '../../base/issue'
import { issueOf } from '../../base/issue-of'
import { isRecord } from '../read/kind-of'
import { isUuid } from '../read/uuid'
import { type CaseClass, type CaseField, caseShapes } from './case-shape'

interface Deviation {
  readonly field: string
  readonly problem: DeviationProblem
  readonly path: IssuePath
  times: number
}

/**
 * What a package has that CASE 1.1 does not allow, or lacks and has to have: one warning for each field and problem,
 * with the first place and how often. None: the official schema accepts the package.
 */
export function deviations(data: unknown): Issue[] {
  const found = new Map<string, Deviation>()
  const add = (field: string, problem: DeviationProblem, path: IssuePath): void => {
    const known = found.get(`${field} ${problem}`)
    if (known === undefined) found.set(`${field} ${problem}`, { field, problem, path, times: 1 })
    else known.times++
  }
  checkObject(data, 'CFPackage', 'CFPackage', [], add)
  return [...found.values()].map(({ field, problem, path, times }) =>
    issueOf(
      'warning',
      'schema-deviation',
      path,
      { field, problem, times },
      `"${field}" ${words[problem]} (${times === 1 ? 'once' : `${times} times`})`,
    ),
  )
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

type Add = (field: string, problem: DeviationProblem, path: IssuePath) => void

function checkObject(value: unknown, kind: CaseClass, name: string, path: IssuePath, add: Add): void {
  if (!isRecord(value)) {
    add(name, value === null ? 'null' : 'wrong-type', path)
    return
  }
  const { needed, possible } = caseShapes[kind]
  for (const field of Object.keys(needed)) {
    if (!Object.hasOwn(value, field)) add(`${name}.${field}`, 'missing', path)
  }
  for (const field of Object.keys(value)) {
    const shape = Object.hasOwn(needed, field)
      ? needed[field]
      : Object.hasOwn(possible, field)
        ? possible[field]
        : undefined
    const full = `${name === 'CFPackage' ? '' : `${name}.`}${field}`
    if (shape === undefined) add(full, 'not-in-format', [...path, field])
    else checkField(value[field], shape, full, [...path, field], add)
  }
}

function checkField(value: unknown, shape: CaseField, name: string, path: IssuePath, add: Add): void {
  if (value === null) {
    add(name, 'null', path)
    return
  }
  if (typeof shape === 'object' && 'one' in shape) {
    checkObject(value, shape.one, name, path, add)
    return
  }
  if (typeof shape === 'object' && 'list' in shape) {
    if (!Array.isArray(value)) add(name, 'wrong-type', path)
    else {
      value.forEach((entry: unknown, i) => {
        checkObject(entry, shape.list, name, [...path, i], add)
      })
    }
    return
  }
  const problem = problemOf(value, shape)
  if (problem !== undefined) add(name, problem, path)
}

function problemOf(
  value: unknown,
  shape: Exclude<CaseField, { readonly one: CaseClass } | { readonly list: CaseClass }>,
): DeviationProblem | undefined {
  if (shape === 'number') return typeof value === 'number' ? undefined : 'wrong-type'
  if (shape === 'whole-number') {
    const whole = typeof value === 'number' && Number.isInteger(value) && Math.abs(value + 0.5) < 2 ** 31
    return whole ? undefined : 'wrong-type'
  }
  if (shape === 'texts') {
    return Array.isArray(value) && value.every((text) => typeof text === 'string') ? undefined : 'wrong-type'
  }
  if (shape === 'extensions') return isRecord(value) ? undefined : 'wrong-type'
  if (shape === 'extensions-list') {
    return Array.isArray(value) && value.every(isRecord) ? undefined : 'wrong-type'
  }
  if (typeof value !== 'string') return 'wrong-type'
  if (shape === 'text') return undefined
  if (shape === 'uuid') return isUuid(value) ? undefined : 'identifier'
  if (shape === 'uri') return isUri(value) ? undefined : 'uri'
  if (shape === 'date') return isIsoDate(value) ? undefined : 'date'
  if (shape === 'date-time') return isDateTime(value) ? undefined : 'date'
  return shape.choices.includes(value) || (shape.open && isExtension(value)) ? undefined : 'not-one-of'
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
