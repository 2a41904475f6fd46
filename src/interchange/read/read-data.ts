import type { IssuePath } from '../../base/issue'
import { entryIssue } from '../../model/issues'
import { shown, unreadable } from './cell-text'
import { tellTooDeep, tellTooLarge } from './exceeded'
import type { Findings } from './findings'
import { dataIssue, tableIssue } from './issues'
import { isRecord } from './kind-of'
import type { Limits } from './parse-options'
import { scanJson } from './scan-json'

/** A copy as `readData` makes it: an object in it is a list or a record of plain data, and of no class. */
export type PlainData = Leaf | PlainData[] | PlainRecord

/** A record of plain data; none of its fields is `undefined`. */
export interface PlainRecord {
  readonly [field: string]: PlainData
}

/** What is no object, whether JSON has it or not. */
type Leaf = string | number | bigint | boolean | symbol | null | undefined | ((...given: never) => unknown)

/**
 * Reads JSON text, or takes what was read from it, into a fresh copy that is a tree, not too large, not too deep,
 * and without keys that reach a prototype. A field that is `undefined` is left out, as `JSON.stringify` does.
 *
 * @param data - JSON text, or data
 * @param limits - how much is read
 * @param found - where issues go: with an error the copy is not to be used
 */
export function readData(data: unknown, limits: Limits, found: Findings): PlainData {
  if (typeof data !== 'string') return copied(data, limits, found)
  if (data.length > limits.characters) {
    tellTooLarge('characters', limits.characters, [], found)
    return undefined
  }
  // A byte order mark is what some editors put first; JSON does not know it.
  const text = data.startsWith('\uFEFF') ? data.slice(1) : data
  return scanJson(text, limits, found) ? copied(JSON.parse(text), limits, found) : undefined
}

/** What a copy in the making knows. */
interface Copying {
  readonly limits: Limits
  readonly found: Findings
  readonly path: (string | number)[]
  readonly above: Set<object>
  values: number
  isDamageTold: boolean
}

/** Thrown to end a copy at once; its issue is already told. */
const stop: unique symbol = /* @__PURE__ */ Symbol('stop')

function copied(data: unknown, limits: Limits, found: Findings): PlainData {
  const copying: Copying = { limits, found, path: [], above: new Set(), values: 0, isDamageTold: false }
  try {
    return copyOf(data, copying)
  } catch (error) {
    // A getter or a proxy of the caller's threw: whatever it is, it is no data.
    if (error !== stop) tellNoData(copying.path, found)
    return undefined
  }
}

function copyOf(value: unknown, copying: Copying): PlainData {
  const { limits, path, above, found } = copying
  if (++copying.values > limits.values) {
    tellTooLarge('values', limits.values, [], found)
    throw stop
  }
  if (typeof value === 'string') tellDamage(value, copying)
  if (isLeaf(value)) return value
  if (!Array.isArray(value) && !isRecord(value)) {
    tellNoData(path, found)
    return undefined
  }
  if (path.length >= limits.depth || above.has(value)) {
    tellTooDeep(limits.depth, [...path], found)
    throw stop
  }
  above.add(value)
  const copy = Array.isArray(value) ? copyOfList(value, copying) : copyOfRecord(value, copying)
  above.delete(value)
  return copy
}

function isLeaf(value: unknown): value is Leaf {
  return typeof value !== 'object' || value === null
}

function copyOfList(list: readonly unknown[], copying: Copying): PlainData[] {
  const { limits, path, found } = copying
  // Before the loop: a list may claim four thousand million entries and have none.
  if (copying.values + list.length > limits.values) {
    tellTooLarge('values', limits.values, [], found)
    throw stop
  }
  const copy: PlainData[] = []
  for (let i = 0; i < list.length; i++) {
    path.push(i)
    copy.push(copyOf(list[i], copying))
    path.pop()
  }
  return copy
}

function copyOfRecord(record: Readonly<Record<string, unknown>>, copying: Copying): PlainRecord {
  const { path, found } = copying
  const copy: Record<string, PlainData> = {}
  for (const key of Object.keys(record)) {
    path.push(key)
    const value = record[key]
    tellDamage(key, copying)
    if (key === '__proto__') {
      const kind = String(path[path.length - 2] ?? 'data')
      found.add(entryIssue('reserved-key', [...path], { key, kind }))
    } else if (value !== undefined) copy[key] = copyOf(value, copying)
    path.pop()
  }
  return copy
}

/** Tells of the first text with a character that a decoder could not read. */
function tellDamage(text: string, copying: Copying): void {
  if (copying.isDamageTold || !text.includes(unreadable)) return
  copying.isDamageTold = true
  copying.found.add(tableIssue('text-damaged', [...copying.path], { found: shown(text) }, 'hint'))
}

function tellNoData(path: IssuePath, found: Findings): void {
  found.add(dataIssue('wrong-type', [...path], { expected: 'object', found: 'other' }))
}
