// Results as they come back from somewhere: a field left out, or something else in its place.

/** What may stand in place of a field, by the name it is told by. */
const inPlace: Readonly<Record<string, unknown>> = {
  null: null,
  'the number 1': 1,
  'the text x': 'x',
  'an empty list': [],
  'an empty object': {},
}

/** A value with one thing in it spoilt. */
export interface Spoilt {
  /** Where, and what is there. */
  readonly what: string
  readonly value: unknown
}

/** The most entries of a list that are spoilt: one of each kind, where a list begins with them. */
const mostEntries = 5

/** The value with each field and each entry in it, however deep, left out or replaced; one at a time. */
export function* spoilt(value: unknown, place = ''): Generator<Spoilt> {
  if (typeof value !== 'object' || value === null) return
  const keys = Array.isArray(value) ? [...value.keys()].slice(0, mostEntries) : Object.keys(value)
  for (const key of keys) {
    const its: unknown = Reflect.get(value, key)
    const at = place === '' ? String(key) : `${place}.${key}`
    yield { what: `${at}: left out`, value: without(value, key) }
    for (const [name, other] of Object.entries(inPlace)) {
      yield { what: `${at}: ${name}`, value: withAt(value, key, other) }
    }
    for (const inner of spoilt(its, at)) yield { ...inner, value: withAt(value, key, inner.value) }
  }
}

function withAt(value: object, key: string | number, its: unknown): unknown {
  return Array.isArray(value)
    ? value.map((entry: unknown, i) => (i === key ? its : entry))
    : { ...value, [key]: its }
}

function without(value: object, key: string | number): unknown {
  return Array.isArray(value)
    ? value.filter((_, i) => i !== key)
    : Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
}
