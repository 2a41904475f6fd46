// Arguments that are plain objects and lists, and yet not those of this realm: what a parser makes without a prototype, or what
// comes from a frame, a worker or a sandbox. They are read as plain ones are.

import { createContext, runInContext } from 'node:vm'
import { beforeAll, describe, expect, it } from 'vitest'
import { entryModules } from './support/entry-modules'
import { publicFunctions } from './support/public-functions'
import { type Recorded, recordedExamples } from './support/recorded-calls'

/** Makes objects and lists of a kind, with the same in them. */
interface Maker {
  readonly list: (entries: readonly unknown[]) => unknown
  readonly object: (entries: readonly (readonly [string, unknown])[]) => unknown
  readonly map: (entries: readonly (readonly [unknown, unknown])[]) => unknown
}

const realm = createContext({})

const makers: Readonly<Record<string, Maker>> = {
  'objects without a prototype': {
    list: (entries) => [...entries],
    object: (entries) => Object.assign(Object.create(null), Object.fromEntries(entries)),
    map: (entries) => new Map(entries),
  },
  'objects of another realm': {
    list: runInContext('(entries) => Array.from(entries)', realm),
    object: runInContext('(entries) => Object.fromEntries(entries)', realm),
    map: runInContext('(entries) => new Map(entries)', realm),
  },
}

const functions = publicFunctions(await entryModules())

describe.each(Object.entries(makers))('%s', (_, maker) => {
  let recorded: Recorded = { calls: new Map(), made: new WeakSet() }
  beforeAll(async () => {
    recorded = await recordedExamples()
  })

  it.each(functions)('are read by $key', ({ key, work }) => {
    const calls = recorded.calls.get(key) ?? []
    expect(calls.length).toBeGreaterThan(0)
    for (const given of calls.slice(0, mostCalls)) {
      const seen = new Map<object, unknown>()
      const foreign = given.map((argument) => madeAnew(argument, maker, seen))
      expect(answerOf(work, foreign)).toEqual(answerOf(work, given))
    }
  })
})

/** Calls of a function that are tried: the first examples. */
const mostCalls = 2

function answerOf(work: (...given: unknown[]) => unknown, given: readonly unknown[]): unknown {
  try {
    return JSON.stringify(work(...given))
  } catch (error) {
    return String(error)
  }
}

/** The same of other objects; functions and what is no plain object stay as they are. */
function madeAnew(value: unknown, maker: Maker, seen: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value
  const known = seen.get(value)
  if (known !== undefined) return known
  const anew = anewOf(value, maker, seen)
  seen.set(value, anew)
  return anew
}

function anewOf(value: object, maker: Maker, seen: Map<object, unknown>): unknown {
  const inner = (each: unknown): unknown => madeAnew(each, maker, seen)
  if (Array.isArray(value)) return maker.list(value.map(inner))
  if (value instanceof Map) return maker.map([...value].map(([key, each]) => [inner(key), inner(each)]))
  // Compiled jobs keep what is theirs alone under a symbol.
  const isPlain =
    Object.getPrototypeOf(value) === Object.prototype && Object.getOwnPropertySymbols(value).length === 0
  if (!isPlain) return value
  return maker.object(Object.entries(value).map(([key, each]) => [key, inner(each)]))
}
