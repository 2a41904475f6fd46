import type { Issue, IssuePath } from '../../base/issue'
import { errorIssue } from '../../base/issue-of'
import { depthIssue, sizeIssue } from './limit-issues'
import type { Limits } from './parse-options'

/** A list or an object that is not closed yet. */
interface Open {
  /** Of an object: the keys seen; of a list: absent. */
  readonly keys?: Set<string>
  /** Key or position of the entry it is at. */
  at: string | number
}

type Expecting = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing'

const literal = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/
const escapes = '"\\/bfnrt'
const delimiters = ' \t\n\r,]}:"[{'

/**
 * Looks through JSON text before anything is made of it: where it stops being JSON (by line and column), whether
 * it is too deep or has too many values, and which keys stand twice in one object, of which `JSON.parse` would
 * silently keep the last. Keeps its own stack, so that depth costs memory and not calls.
 */
export function scanJson(text: string, limits: Limits): Issue[] {
  const issues: Issue[] = []
  const stack: Open[] = []
  const path = (): IssuePath => stack.map((open) => open.at)
  let expecting: Expecting = 'value'
  let values = 0
  let at = 0

  while (at < text.length) {
    const char = text.charAt(at)
    if (char === ' ' || char === '\n' || char === '\r' || char === '\t') {
      at++
      continue
    }
    const top = stack[stack.length - 1]
    switch (expecting) {
      case 'nothing':
        return [notJson(text, at)]
      case 'colon':
        if (char !== ':') return [notJson(text, at)]
        expecting = 'value'
        at++
        continue
      case 'comma-or-end':
        if (top === undefined) return [notJson(text, at)]
        if (char === ',') {
          if (typeof top.at === 'number') top.at++
          expecting = top.keys === undefined ? 'value' : 'key'
        } else if (char === (top.keys === undefined ? ']' : '}')) {
          stack.pop()
          expecting = stack.length === 0 ? 'nothing' : 'comma-or-end'
        } else return [notJson(text, at)]
        at++
        continue
      case 'key':
      case 'key-or-end': {
        if (char === '}' && expecting === 'key-or-end') {
          stack.pop()
          expecting = stack.length === 0 ? 'nothing' : 'comma-or-end'
          at++
          continue
        }
        const end = char === '"' ? endOfText(text, at) : -at - 1
        if (end < 0 || top?.keys === undefined) return [notJson(text, -end - 1)]
        const key: unknown = JSON.parse(text.slice(at, end))
        top.at = String(key)
        if (top.keys.has(top.at)) issues.push(repeatedIssue(top.at, path()))
        top.keys.add(top.at)
        expecting = 'colon'
        at = end
        continue
      }
      default:
    }
    if (char === ']' && expecting === 'value-or-end') {
      stack.pop()
      expecting = stack.length === 0 ? 'nothing' : 'comma-or-end'
      at++
      continue
    }
    if (++values > limits.values) return [sizeIssue('values', limits.values, [])]
    if (char === '{' || char === '[') {
      if (stack.length >= limits.depth) return [depthIssue(limits.depth, path())]
      stack.push(char === '{' ? { keys: new Set(), at: '' } : { at: 0 })
      expecting = char === '{' ? 'key-or-end' : 'value-or-end'
      at++
      continue
    }
    const end = char === '"' ? endOfText(text, at) : endOfLiteral(text, at)
    if (end < 0) return [notJson(text, -end - 1)]
    expecting = stack.length === 0 ? 'nothing' : 'comma-or-end'
    at = end
  }
  return expecting === 'nothing' ? issues : [notJson(text, text.length)]
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

function notJson(text: string, at: number): Issue {
  const before = text.slice(0, at)
  const line = before.split('\n').length
  const column = at - (before.lastIndexOf('\n') + 1) + 1
  return errorIssue(
    'not-json',
    [],
    { line, column },
    `the text is not valid JSON: look at line ${line}, column ${column}`,
  )
}

function repeatedIssue(key: string, path: IssuePath): Issue {
  const kind = String(path[path.length - 2] ?? 'data')
  return errorIssue('duplicate-id', path, { id: key, kind }, `"${key}" stands twice in ${kind}`)
}
