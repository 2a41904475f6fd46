import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Lane, packLanes } from '../../src/batch/pack-lanes'
import { fieldOf, readField, tileWords } from '../../src/batch/read-field'

const amounts = fc.oneof(
  fc.nat({ max: 60 }),
  fc.tuple(fc.nat({ max: 9 }), fc.integer({ min: 1, max: 12 })).map(([a, b]) => a / b),
  fc.double({ min: 0, max: 1e6, noNaN: true }),
)

describe('packLanes', () => {
  it('packs small fractions of one unit into one word', () => {
    const lanes: Lane[] = [
      { kind: 'amount', table: Float64Array.of(0, 1 / 3, 2 / 3, 1, 0, 0.5, 1, 1.5) },
      { kind: 'amount', table: Float64Array.of(1, 2 / 3, 1 / 3, 0, 2, 1.5, 1, 0.5) },
      { kind: 'count', table: Float64Array.of(0, 0, 0, 1, 0, 0, 0, 1) },
    ]
    const { words, bases, fields } = packLanes(lanes, new Uint8Array(8).fill(1), 4)
    expect(words).toHaveLength(1)
    expect(bases).toEqual([2 ** 52])
    // The second lane is what the first one leaves.
    expect(fields.map(({ unit, flip, add }) => [unit, flip, add])).toEqual([
      [6, 0, 0],
      [6, -1, 19],
      [1, 0, 0],
    ])
  })

  it('keeps what has no unit as fractions, once', () => {
    const table = Float64Array.of(0, Math.PI, 0, Math.E)
    const { words, bases, fields } = packLanes(
      [
        { kind: 'amount', table },
        { kind: 'amount', table: table.slice() },
      ],
      new Uint8Array(4).fill(1),
      2,
    )
    expect([words.length, bases, fields[0] === fields[1]]).toEqual([1, [0], true])
  })

  it('gives back the sum of every lane, from bits and from numbers alike', () => {
    const cases = fc
      .record({
        size: fc.integer({ min: 1, max: 6 }),
        stride: fc.integer({ min: 1, max: 8 }),
        lanes: fc.integer({ min: 1, max: 7 }),
      })
      .chain(({ size, stride, lanes }) => {
        const length = size * stride
        const lane = fc.oneof(
          fc
            .array(amounts, { minLength: length, maxLength: length })
            .map((table) => ({ kind: 'amount' as const, table })),
          fc
            .array(fc.nat({ max: 1 }), { minLength: length, maxLength: length })
            .map((table) => ({ kind: 'count' as const, table })),
        )
        return fc.record({
          size: fc.constant(size),
          stride: fc.constant(stride),
          lanes: fc.array(lane, { minLength: lanes, maxLength: lanes }),
          codes: fc.array(fc.nat({ max: stride - 1 }), { minLength: size, maxLength: size }),
        })
      })
    fc.assert(
      fc.property(cases, ({ size, stride, lanes, codes }) => {
        const given = lanes.map(({ kind, table }): Lane => ({ kind, table: Float64Array.from(table) }))
        const { words, bases, fields } = packLanes(given, new Uint8Array(size * stride).fill(1), stride)
        const sumOf = (table: Float64Array): number =>
          codes.reduce((sum, code, i) => sum + (table[i * stride + code] ?? 0), 0)
        const tile = tileWords(words.length)
        words.forEach((word, w) => {
          const sums = tile[w]?.sums
          if (sums !== undefined)
            sums[5] = codes.reduce((sum, code, i) => sum + (word[i * stride + code] ?? 0), bases[w] ?? 0)
        })
        given.forEach(({ table }, l) => {
          const field = fields[l]
          if (field === undefined) throw new Error('no field')
          const out = new Float64Array(1024)
          readField(field, tile, { from: 5, to: 6 }, out)
          expect(fieldOf(field, sumOf(words[field.word] ?? table))).toBe(out[5])
          const expected = sumOf(table)
          expect(Math.abs((out[5] ?? Number.NaN) / field.unit - expected)).toBeLessThanOrEqual(
            1e-14 * expected,
          )
        })
      }),
      { numRuns: 1000 },
    )
  })
})
