import type * as z from 'zod/mini'
import type { DataKind, Issue, IssuePath, Severity } from '../../base/issue'
import { didYouMean, errorIssue, issueOf } from '../../base/issue-of'
import { mostSuggestions, suggest } from '../../base/suggest'
import { isRecord, kindOf } from './kind-of'
import { sizeIssue } from './limit-issues'
import { typeIssue } from './type-issue'

const kinds: Readonly<Record<string, DataKind>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'true-or-false',
  object: 'object',
  record: 'object',
  array: 'list',
}

/** What zod found, in the library's own codes, in zod's order: the order of the shape. */
export function shapeIssues(
  found: readonly z.core.$ZodIssue[],
  data: unknown,
  shape: z.ZodMiniType,
  unknownFields: 'refuse' | 'drop',
): Issue[] {
  const issues: Issue[] = []
  for (const issue of found) {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
    if (issue.code === 'unrecognized_keys') {
      const known = fieldsAt(shape, path)
      const severity = unknownFields === 'drop' ? 'warning' : 'error'
      for (const field of issue.keys) {
        const suggestion = issues.length < mostSuggestions ? suggest(field, known) : undefined
        issues.push(unknownField(field, suggestion, severity, [...path, field]))
      }
    } else issues.push(shapeIssue(issue, data, path))
  }
  return issues
}

function shapeIssue(issue: z.core.$ZodIssue, data: unknown, path: IssuePath): Issue {
  const field = path[path.length - 1]
  const parent = valueAt(data, path.slice(0, -1))
  const value = valueAt(data, path)
  if (typeof field === 'string' && isRecord(parent) && !Object.hasOwn(parent, field)) {
    return errorIssue('missing-field', path, { field }, `the field "${field}" is missing`)
  }
  if (issue.code === 'invalid_format') {
    const blank = String(field ?? 'id')
    return errorIssue('blank-id', path, { field: blank }, `the id in "${blank}" is blank`)
  }
  if (issue.code === 'too_big') return sizeIssue('entries', Number(issue.maximum), path)
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const allowed = issue.values.map(String)
    return errorIssue(
      'not-one-of',
      path,
      { found: value, allowed },
      `"${value}" is not one of ${allowed.join(', ')}`,
    )
  }
  const expected =
    issue.code === 'invalid_type'
      ? (kinds[issue.expected] ?? 'object')
      : issue.code === 'invalid_union'
        ? 'level-or-not-applicable'
        : 'text'
  return typeIssue(expected, kindOf(value), path)
}

function unknownField(
  field: string,
  suggestion: string | undefined,
  severity: Severity,
  path: IssuePath,
): Issue {
  return issueOf(
    severity,
    'unknown-field',
    path,
    { field, ...(suggestion === undefined ? {} : { suggestion }) },
    `the field "${field}" is not known here${didYouMean(suggestion)}`,
  )
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
  // Safe: every schema zod makes is one of `$ZodTypes`; so its documentation tells libraries to look into one.
  const { def } = (shape as z.core.$ZodTypes)._zod
  if (def.type === 'optional') return fieldsAt(def.innerType, path)
  const [step, ...rest] = path
  if (def.type === 'object') {
    if (step === undefined) return Object.keys(def.shape)
    const field = def.shape[String(step)]
    return field === undefined ? [] : fieldsAt(field, rest)
  }
  if (def.type === 'array') return fieldsAt(def.element, rest)
  return def.type === 'record' ? fieldsAt(def.valueType, rest) : []
}
