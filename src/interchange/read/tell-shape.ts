import type * as z from 'zod/mini'
import type { IssuePath } from '../../base/issue'
import { valueIssue } from '../../base/issues'
import { measureIssue } from '../../measure/issues'
import { entryIssue } from '../../model/issues'
import { keyIssue } from '../../model/key-issue'
import { shown } from './cell-text'
import { tellTooLarge } from './exceeded'
import type { Findings } from './findings'
import { type DataKind, dataIssue, type ReadIssue } from './issues'
import { leftIn, mostIssuesWithin } from './issues-left'
import { isRecord, tellWrongKind } from './kind-of'
import { tellUnknownField } from './tell-unknown-field'

const kinds: Readonly<Record<string, DataKind>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'true-or-false',
  object: 'object',
  record: 'object',
  array: 'list',
  tuple: 'list',
}

/** What was held against what. */
export interface Compared {
  readonly data: unknown
  readonly shape: z.ZodMiniType
}

/** Tells what zod found, in the library's own codes, in zod's order: the order of the shape. */
export function tellShape(
  issues: readonly z.core.$ZodIssue[],
  { data, shape }: Compared,
  found: Findings,
): void {
  for (const issue of issues) {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
    if (issue.code === 'invalid_key') {
      const field = String(path[path.length - 1])
      tellUnknownField(field, { path: path.slice(0, -1), known: [], severity: 'error' }, found)
    } else if (issue.code === 'unrecognized_keys') {
      const known = fieldsAt(shape, path)
      for (const field of issue.keys) tellUnknownField(field, { path, known, severity: 'error' }, found)
    } else if (issue.code === 'invalid_union' && issue.discriminator !== undefined) {
      tellAlternative(shape, valueAt(data, path), path, found)
    } else tellShapeIssue(issue, data, path, found)
  }
}

function tellShapeIssue(issue: z.core.$ZodIssue, data: unknown, path: IssuePath, found: Findings): void {
  const field = path[path.length - 1]
  const parent = valueAt(data, path.slice(0, -1))
  const value = valueAt(data, path)
  const left = leftIn(issue)
  if (left !== undefined) {
    found.add(dataIssue('data-too-large', path, { what: 'issues', atMost: mostIssuesWithin, left }))
  } else if (typeof field === 'string' && isRecord(parent) && !Object.hasOwn(parent, field)) {
    found.add(dataIssue('missing-field', path, { field: shown(field) }))
  } else if (issue.code === 'invalid_format' && issue.format === 'date') {
    found.add(valueIssue('date-invalid', path, { found: shown(String(value)) }))
  } else if (issue.code === 'invalid_format') {
    const blank = String(field ?? 'id')
    found.add(measureIssue('blank-id', path, { field: blank }))
  } else if (issue.code === 'custom' && typeof value === 'string') {
    found.addAll(malformed(value, path))
  } else if (issue.code === 'custom') {
    found.add(entryIssue('text-missing', path, { problem: 'in-no-language', languages: [] }))
  } else if (issue.code === 'too_big') {
    tellTooLarge('entries', Number(issue.maximum), path, found)
  } else if (issue.code === 'too_small') {
    found.add(dataIssue('missing-field', [...path, listLength(value)], { field: String(listLength(value)) }))
  } else if (issue.code === 'invalid_value' && typeof value === 'string') {
    const allowed = issue.values.map(String)
    found.add(dataIssue('not-one-of', path, { found: shown(value), allowed }))
  } else tellWrongKind(expectedBy(issue), value, path, found)
}

/** What is wrong with an id that is not blank. */
function malformed(id: string, path: IssuePath): readonly ReadIssue[] {
  const issue = keyIssue(id, String(path[path.length - 1] ?? 'id'), path)
  return issue === undefined ? [] : [issue]
}

/** Tells of a field that says which of several objects this is, and says none of them. */
function tellAlternative(shape: z.ZodMiniType, value: unknown, path: IssuePath, found: Findings): void {
  const field = String(path[path.length - 1])
  const words = shapesAt(shape, path).flatMap((each) => [...(each._zod.values ?? [])])
  if (value === undefined) found.add(dataIssue('missing-field', path, { field }))
  else if (typeof value === 'string') {
    found.add(dataIssue('not-one-of', path, { found: shown(value), allowed: words.map(String) }))
  } else tellWrongKind(typeof words[0] === 'boolean' ? 'true-or-false' : 'text', value, path, found)
}

function expectedBy(issue: z.core.$ZodIssue): DataKind {
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? 'object'
  if (issue.code === 'invalid_value') return typeof issue.values[0] === 'boolean' ? 'true-or-false' : 'text'
  if (issue.code !== 'invalid_union') return 'text'
  const words = issue.errors.flat().flatMap((each) => (each.code === 'invalid_value' ? each.values : []))
  return words.includes('not-applicable') ? 'level-or-not-applicable' : 'another-kind'
}

function listLength(value: unknown): number {
  return Array.isArray(value) ? value.length : 0
}

/** What stands at a path of plain data, or `undefined`. */
export function valueAt(data: unknown, path: IssuePath): unknown {
  let value = data
  for (const step of path) {
    if (Array.isArray(value) && typeof step === 'number') value = value[step]
    else if (isRecord(value) && Object.hasOwn(value, step)) value = value[String(step)]
    else return undefined
  }
  return value
}

/** The names of the fields that the object at a path may have. */
function fieldsAt(shape: z.core.$ZodType, path: IssuePath): readonly string[] {
  return shapesAt(shape, path).flatMap((each) => {
    const { def } = each._zod
    return def.type === 'object' ? Object.keys(def.shape) : []
  })
}

/** The shapes that what stands at a path may have: one, or one for each of several objects it may be in. */
function shapesAt(shape: z.core.$ZodType, path: IssuePath): readonly z.core.$ZodTypes[] {
  // Safe: every schema zod makes is one of `$ZodTypes`; so its documentation tells libraries to look into one.
  const known = shape as z.core.$ZodTypes
  const { def } = known._zod
  if (def.type === 'optional') return shapesAt(def.innerType, path)
  if (def.type === 'union') return def.options.flatMap((option) => shapesAt(option, path))
  const [step, ...rest] = path
  if (step === undefined) return [known]
  if (def.type === 'object') {
    const field = def.shape[String(step)]
    return field === undefined ? [] : shapesAt(field, rest)
  }
  if (def.type === 'array') return shapesAt(def.element, rest)
  return def.type === 'record' ? shapesAt(def.valueType, rest) : []
}
