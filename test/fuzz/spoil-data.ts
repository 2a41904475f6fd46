import type { Random } from './random'

/** A place in a value: what holds it, and under which key. */
interface Place {
  readonly holder: Record<string, unknown> | unknown[]
  readonly key: string
}

const keys: readonly string[] = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'length', 'toJSON', 'then', '0', ''],
  ...['id', 'name', 'model', 'level', 'levels', 'scale', 'competency', 'requirements', 'holdings', 'jobs'],
]

const values: readonly (() => unknown)[] = [
  ...[null, undefined, '', ' ', '0', '3', 'x', 'NaN', '__proto__', '\ud800', '\u200b', 'a\u0000'].map(
    (one) => () => one,
  ),
  ...[0, 3, -1, 0.1, 1e308, -0, Number.NaN, Number.POSITIVE_INFINITY, true, false].map((one) => () => one),
  ...['2026-02-30', '2026-01-01', 'SQL', 'clerk', 'acme', 'authored', 'document'].map((one) => () => one),
  () => [],
  () => ({}),
  () => [[]],
  () => ({ id: 'x', en: 'x' }),
  () => new Date(Number.NaN),
  () => new Date(0),
  () => new Map([['SQL', 3]]),
  () => new Set([3]),
  () => 3n,
  () => Symbol('x'),
  () => () => 3,
  () => Object.create(null),
  () => new Array(5),
  () => new Uint8Array(3),
  () => 'x'.repeat(5000),
]

/** Puts a value under a key that may be `__proto__`. */
function put(holder: object, key: string, value: unknown): void {
  if (Array.isArray(holder) && key === 'length') return
  Reflect.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
}

type Spoiler = (place: Place, random: Random, places: readonly Place[]) => void

const valueAt = ({ holder, key }: Place): unknown => (holder as Record<string, unknown>)[key]

const spoilers: readonly Spoiler[] = [
  ({ holder, key }, random) => put(holder, key, random.pick(values)()),
  ({ holder, key }) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1)
    else Reflect.deleteProperty(holder, key)
  },
  ({ holder }, random) => {
    if (Array.isArray(holder)) holder.push(random.pick(values)())
    else put(holder, random.pick(keys), random.pick(values)())
  },
  // A key written otherwise.
  (place, random) => {
    const { holder, key } = place
    if (Array.isArray(holder)) return
    const value = holder[key]
    Reflect.deleteProperty(holder, key)
    put(holder, random.once(2) ? random.pick(keys) : key.slice(1), value)
  },
  ({ holder, key }) => {
    if (Array.isArray(holder)) holder.push(structuredCopy(holder[Number(key)]))
  },
  // Another part of it stands here; often a circle.
  ({ holder, key }, random, places) => put(holder, key, valueAt(random.pick(places))),
  ({ holder, key }, random, places) => put(holder, key, structuredCopy(valueAt(random.pick(places)))),
  // A number as text, a text as a number, one as a list.
  (place, random) => {
    const value = valueAt(place)
    const other =
      typeof value === 'number' ? String(value) : typeof value === 'string' ? Number(value) : [value]
    put(place.holder, place.key, random.once(4) ? [value] : other)
  },
  ({ holder }) => {
    if (Array.isArray(holder)) holder.reverse()
  },
]

/** A copy of plain data; of what is spoilt already, as it is. */
function structuredCopy(value: unknown): unknown {
  try {
    return structuredClone(value)
  } catch {
    return value
  }
}

/** A copy of plain data with one to four places changed. */
export function spoilData(data: unknown, random: Random): unknown {
  const root = { data: structuredClone(data) }
  for (let i = random.below(4); i >= 0; i--) {
    const places = placesWithin(root)
    if (places.length === 0) break // All of it is gone.
    random.pick(spoilers)(random.pick(places), random, places)
  }
  return root.data
}

/** The places of a value that may have become a circle: those of its first thousands. */
function placesWithin(root: Record<string, unknown>): Place[] {
  const places: Place[] = []
  const seen = new Set<unknown>()
  const waiting: unknown[] = [root]
  while (waiting.length > 0 && places.length < 3000) {
    const value = waiting.pop()
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || seen.has(value)) continue
    seen.add(value)
    const holder = value as Record<string, unknown>
    for (const key of Object.keys(holder)) {
      places.push({ holder, key })
      waiting.push(holder[key])
    }
  }
  return places
}
