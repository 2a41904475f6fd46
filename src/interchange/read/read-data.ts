import type { Issue } from '../../base/issue'
import { errorIssue } from '../../base/issue-of'
import { isRecord } from './kind-of'
import { depthIssue, sizeIssue } from './limit-issues'
import type { Limits } from './parse-options'
import { scanJson } from './scan-json'
import { typeIssue } from './type-issue'

/** Data as they came, made safe to look into, and what stood in the way. */
export interface ReadData {
  /** A fresh copy, a tree of plain records and lists; `undefined` when there are issues. */
  readonly data: unknown
  /** What was wrong; all errors. */
  readonly issues: readonly Issue[]
}

/**
 * Reads JSON text, or takes what was read from it, into a fresh copy that is a tree, not too large, not too deep,
 * and without keys that reach a prototype. A field that is `undefined` is left out, as `JSON.stringify` does.
 */
export function readData(data: unknown, limits: Limits): ReadData {
  if (typeof data !== 'string') return copied(data, limits)
  if (data.length > limits.characters) return failed([sizeIssue('characters', limits.characters, [])])
  // A byte order mark is what some editors put first; JSON does not know it.
  const text = data.startsWith('\uFEFF') ? data.slice(1) : data
  const issues = scanJson(text, limits)
  return issues.length > 0 ? failed(issues) : copied(JSON.parse(text), limits)
}

function failed(issues: readonly Issue[]): ReadData {
  return { data: undefined, issues }
}

/** What a copy in the making knows. */
interface Copying {
  readonly limits: Limits
  readonly issues: Issue[]
  readonly path: (string | number)[]
  readonly above: Set<object>
  values: number
}

/** Thrown to end a copy at once; its issue is already told. */
const stop: unique symbol = /* @__PURE__ */ Symbol('stop')

function copied(data: unknown, limits: Limits): ReadData {
  const copying: Copying = { limits, issues: [], path: [], above: new Set(), values: 0 }
  try {
    const copy = copyOf(data, copying)
    return copying.issues.length > 0 ? failed(copying.issues) : { data: copy, issues: [] }
  } catch (error) {
    // A getter or a proxy of the caller's threw: whatever it is, it is no data.
    if (error !== stop) copying.issues.push(typeIssue('object', 'other', [...copying.path]))
    return failed(copying.issues)
  }
}

function copyOf(value: unknown, copying: Copying): unknown {
  const { limits, path, above, issues } = copying
  if (++copying.values > limits.values) {
    issues.push(sizeIssue('values', limits.values, []))
    throw stop
  }
  if (typeof value !== 'object' || value === null) return value
  if (!Array.isArray(value) && !isRecord(value)) {
    issues.push(typeIssue('object', 'other', [...path]))
    return undefined
  }
  if (path.length >= limits.depth || above.has(value)) {
    issues.push(depthIssue(limits.depth, [...path]))
    throw stop
  }
  above.add(value)
  const copy = Array.isArray(value) ? copyOfList(value, copying) : copyOfRecord(value, copying)
  above.delete(value)
  return copy
}

function copyOfList(list: readonly unknown[], copying: Copying): unknown[] {
  const { limits, path, issues } = copying
  // Before the loop: a list may claim four thousand million entries and have none.
  if (copying.values + list.length > limits.values) {
    issues.push(sizeIssue('values', limits.values, []))
    throw stop
  }
  const copy: unknown[] = []
  for (let i = 0; i < list.length; i++) {
    path.push(i)
    copy.push(copyOf(list[i], copying))
    path.pop()
  }
  return copy
}

function copyOfRecord(record: Readonly<Record<string, unknown>>, copying: Copying): Record<string, unknown> {
  const { path, issues } = copying
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(record)) {
    path.push(key)
    const value = record[key]
    if (key === '__proto__') {
      const kind = String(path[path.length - 2] ?? 'data')
      issues.push(errorIssue('reserved-key', [...path], { key, kind }, `"${key}" cannot be a key of ${kind}`))
    } else if (value !== undefined) copy[key] = copyOf(value, copying)
    path.pop()
  }
  return copy
}
