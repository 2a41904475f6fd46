import fc from 'fast-check'

/** Keys and values an attacker, a spreadsheet or a typing error brings. */
const keys = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'id',
    'name',
    'level',
    'levels',
    'scale',
    '',
  ),
  fc.string({ maxLength: 6 }),
)
const values = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    ' ',
    '0',
    'NaN',
    '__proto__',
    '2026-02-30',
    0,
    -1,
    1e308,
    Number.NaN,
  ),
  fc.constantFrom<unknown>([], {}, [[]], { id: 'x', en: 'x' }, true, Number.POSITIVE_INFINITY, -0, 1e-320),
  fc.jsonValue({ maxDepth: 3 }),
)

interface Change {
  readonly way: 'replace' | 'remove' | 'add' | 'rename' | 'repeat'
  readonly at: number
  readonly key: string
  readonly value: unknown
}

const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({
    way: fc.constantFrom('replace', 'remove', 'add', 'rename', 'repeat'),
    at: fc.nat(),
    key: keys,
    value: values,
  }),
  { minLength: 1, maxLength: 3 },
)

/** Copies of sound data with one to three things changed, anywhere in them. */
export function mutated(sound: unknown): fc.Arbitrary<unknown> {
  return changes.map((list) => {
    let data: unknown = JSON.parse(JSON.stringify(sound))
    // A copy of the value: what is drawn may be drawn again, and the next change may reach into it.
    for (const change of list) data = changed(data, { ...change, value: structuredClone(change.value) })
    return data
  })
}

function changed(data: unknown, { way, at, key, value }: Change): unknown {
  const places = placesIn(data)
  const place = places[at % places.length]
  if (place === undefined) return value
  const { parent, field } = place
  if (way === 'add' || (way === 'replace' && Array.isArray(parent[field]) && at % 2 === 0)) {
    const target: unknown = parent[field]
    if (Array.isArray(target)) target.push(value)
    else if (typeof target === 'object' && target !== null)
      Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true })
    else parent[field] = value
  } else if (way === 'remove') delete parent[field]
  else if (way === 'rename') {
    Object.defineProperty(parent, key, {
      value: parent[field],
      enumerable: true,
      configurable: true,
      writable: true,
    })
    delete parent[field]
  } else if (way === 'repeat') parent[field] = [parent[field], parent[field]]
  else parent[field] = value
  return data
}

interface Place {
  readonly parent: Record<string, unknown>
  readonly field: string
}

function placesIn(data: unknown): Place[] {
  if (typeof data !== 'object' || data === null) return []
  const parent = data as Record<string, unknown>
  return Object.keys(parent).flatMap((field) => [{ parent, field }, ...placesIn(parent[field])])
}
