import type { IssuePath } from '../../base/issue'
import { measureIssue } from '../../measure/issues'
import { tellTooDeep, tellTooLarge } from './exceeded'
import type { Findings } from './findings'
import { dataIssue } from './issues'
import type { Limits } from './parse-options'

/** A list or an object that is not closed yet. */
interface Open {
  /** Of an object: the keys seen; of a list: absent. */
  readonly keys?: Set<string>
  /** Key or position of the entry it is at. */
  at: string | number
}

type Expecting = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing'

/** A scan under way. */
interface Scan {
  readonly text: string
  readonly limits: Limits
  readonly found: Findings
  /** The lists and objects that are not closed yet, from the outermost in. */
  readonly stack: Open[]
  /** Keys that stand twice in one object. */
  readonly repeated: { readonly key: string; readonly path: IssuePath }[]
  /** What may come next. */
  expecting: Expecting
  /** How many values there were. */
  values: number
  /** The place in the text. */
  at: number
  /** Whether the scan has ended early; why is told. */
  stopped: boolean
}

const literal = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/
const escapes = '"\\/bfnrt'
const delimiters = ' \t\n\r,]}:"[{'

/**
 * Looks through JSON text before anything is made of it: where it stops being JSON (by line and column), whether
 * it is too deep or has too many values, and which keys stand twice in one object, of which `JSON.parse` would
 * silently keep the last. Keeps its own stack, so that depth costs memory and not calls.
 *
 * @returns whether nothing was found
 */
export function scanJson(text: string, limits: Limits, found: Findings): boolean {
  const scan: Scan = {
    text,
    limits,
    found,
    stack: [],
    repeated: [],
    expecting: 'value',
    values: 0,
    at: 0,
    stopped: false,
  }
  while (scan.at < text.length && !scan.stopped) {
    const char = text.charAt(scan.at)
    if (char === ' ' || char === '\n' || char === '\r' || char === '\t') scan.at++
    else step(scan, char)
  }
  if (scan.stopped) return false
  if (scan.expecting !== 'nothing') {
    tellNotJson(scan, text.length)
    return false
  }
  for (const { key, path } of scan.repeated) {
    const kind = String(path[path.length - 2] ?? 'data')
    found.add(measureIssue('duplicate-id', path, { id: key, kind }))
  }
  return scan.repeated.length === 0
}

function step(scan: Scan, char: string): void {
  switch (scan.expecting) {
    case 'nothing':
      tellNotJson(scan, scan.at)
      break
    case 'colon':
      takeColon(scan, char)
      break
    case 'comma-or-end':
      takeCommaOrEnd(scan, char)
      break
    case 'key':
    case 'key-or-end':
      takeKey(scan, char)
      break
    default:
      takeValue(scan, char)
  }
}

function takeColon(scan: Scan, char: string): void {
  if (char === ':') {
    scan.expecting = 'value'
    scan.at++
  } else tellNotJson(scan, scan.at)
}

function takeCommaOrEnd(scan: Scan, char: string): void {
  const top = scan.stack[scan.stack.length - 1]
  if (top !== undefined && char === (top.keys === undefined ? ']' : '}')) close(scan)
  else if (top !== undefined && char === ',') {
    if (typeof top.at === 'number') top.at++
    scan.expecting = top.keys === undefined ? 'value' : 'key'
    scan.at++
  } else tellNotJson(scan, scan.at)
}

function takeKey(scan: Scan, char: string): void {
  const { text, stack, at } = scan
  if (char === '}' && scan.expecting === 'key-or-end') {
    close(scan)
    return
  }
  const top = stack[stack.length - 1]
  const end = char === '"' ? endOfText(text, at) : -at - 1
  if (end < 0 || top?.keys === undefined) {
    tellNotJson(scan, -end - 1)
    return
  }
  const key = String(JSON.parse(text.slice(at, end)))
  top.at = key
  if (top.keys.has(key)) scan.repeated.push({ key, path: pathOf(scan) })
  top.keys.add(key)
  scan.expecting = 'colon'
  scan.at = end
}

function takeValue(scan: Scan, char: string): void {
  const { text, limits, at } = scan
  if (char === ']' && scan.expecting === 'value-or-end') close(scan)
  else if (++scan.values > limits.values) {
    scan.stopped = true
    tellTooLarge('values', limits.values, [], scan.found)
  } else if (char === '{' || char === '[') open(scan, char)
  else takePlain(scan, char === '"' ? endOfText(text, at) : endOfLiteral(text, at))
}

/** Goes on behind a text, a number, true, false or null, or ends where it is none. */
function takePlain(scan: Scan, end: number): void {
  if (end < 0) tellNotJson(scan, -end - 1)
  else {
    scan.expecting = scan.stack.length === 0 ? 'nothing' : 'comma-or-end'
    scan.at = end
  }
}

function open(scan: Scan, char: '{' | '['): void {
  const { stack, limits, found } = scan
  if (stack.length >= limits.depth) {
    scan.stopped = true
    tellTooDeep(limits.depth, pathOf(scan), found)
    return
  }
  stack.push(char === '{' ? { keys: new Set(), at: '' } : { at: 0 })
  scan.expecting = char === '{' ? 'key-or-end' : 'value-or-end'
  scan.at++
}

function close(scan: Scan): void {
  scan.stack.pop()
  scan.expecting = scan.stack.length === 0 ? 'nothing' : 'comma-or-end'
  scan.at++
}

function pathOf({ stack }: Scan): IssuePath {
  return stack.map((open) => open.at)
}

/** Where a text in quotes ends, or −1 − the place of what is wrong in it. */
function endOfText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at + 1
    if (code < 0x20) return -at - 1
    if (code !== 0x5c) continue
    at++
    if (text.charAt(at) === 'u') {
      if (!/^[\da-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) return -at - 1
      at += 4
    } else if (at >= text.length || !escapes.includes(text.charAt(at))) return -at - 1
  }
  return -text.length - 1
}

/** Where a number, true, false or null ends, or −1 − its place when it is none. */
function endOfLiteral(text: string, start: number): number {
  let end = start
  while (end < text.length && !delimiters.includes(text.charAt(end))) end++
  return literal.test(text.slice(start, end)) ? end : -start - 1
}

function tellNotJson(scan: Scan, at: number): void {
  scan.stopped = true
  const before = scan.text.slice(0, at)
  const line = before.split('\n').length
  const column = at - (before.lastIndexOf('\n') + 1) + 1
  scan.found.add(dataIssue('not-json', [], { line, column }))
}
