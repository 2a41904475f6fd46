// What an attacker, or a bad export, could give to the readers of other people's formats.

import fc from 'fast-check'

const pieces = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\r\n',
  '\n',
  "'",
  '=',
  '-',
  '1e999',
  '-1',
  'NaN',
  '\0',
  '\uD800',
  '\uFEFF',
]
const words = [
  '__proto__',
  'constructor',
  'toString',
  'Y',
  'n/a',
  'essential',
  'http://data.europa.eu/esco/skill/',
]

/** Any text, or one of these files with places changed. */
export function hostileTextOf(files: readonly string[]): fc.Arbitrary<string> {
  const put = fc.constantFrom('', ...pieces, ...words)
  return fc.oneof(
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc
      .record({
        file: fc.constantFrom(...files),
        edits: fc.array(fc.record({ at: fc.nat(3000), cut: fc.nat(12), put }), { maxLength: 6 }),
      })
      .map(({ file, edits }) =>
        edits.reduce((text, { at, cut, put: piece }) => {
          const place = at % (text.length + 1)
          return text.slice(0, place) + piece + text.slice(place + cut)
        }, file),
      ),
  )
}

/** Rows under these headers, with anything in them; now and then something that is no table at all. */
export function hostileRows(headers: readonly string[]): fc.Arbitrary<readonly (readonly unknown[])[]> {
  const cell = fc.oneof(
    fc.constantFrom<unknown>(...pieces, ...words, 3, null, true),
    fc.anything({ withDate: true }),
  )
  return fc.oneof(
    fc
      .array(fc.array(cell, { maxLength: headers.length + 1 }), { maxLength: 6 })
      .map((rows) => [[...headers], ...rows]),
    fc.anything().map((value) => value as readonly (readonly unknown[])[]),
  )
}

/** JSON in which any place can hold anything. */
export function hostileJsonOf(examples: readonly unknown[]): fc.Arbitrary<unknown> {
  const anything = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      '',
      0,
      -1,
      1e308,
      Number.NaN,
      [],
      {},
      '__proto__',
      'INT',
      JSON.parse('{"__proto__":{"polluted":1}}'),
    ),
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
  )
  return fc.oneof(
    anything,
    fc.string(),
    fc
      .record({ example: fc.constantFrom(...examples), at: fc.nat(200), value: anything })
      .map(({ example, at, value }) => {
        let place = at
        const changed = (node: unknown): unknown => {
          if (place-- === 0) return value
          if (Array.isArray(node)) return node.map(changed)
          if (typeof node !== 'object' || node === null) return node
          return Object.fromEntries(Object.entries(node).map(([key, entry]) => [key, changed(entry)]))
        }
        return changed(example)
      }),
  )
}
