import fc from 'fast-check'
import { isCompetencyError, type LayoutProblem } from 'kompetensi'
import { encodePeople, loadPeople } from 'kompetensi/batch'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { checksumOf, checksumWord } from '../../src/batch/people-layout'
import { thrownBy } from '../support/thrown-by'
import { five, many } from './many'

describe('loadPeople', () => {
  const { model, people } = many({ people: 1500, jobs: 1, scale: five, backwards: true })
  const encoded = encodePeople(model, people)

  it('reads what was written', () => {
    expect(loadPeople(model, structuredClone(encoded.buffer))).toEqual(encoded)
  })

  const words = (change: (words: Uint32Array) => void) => (): ArrayBuffer | SharedArrayBuffer => {
    const buffer = structuredClone(encoded.buffer)
    change(new Uint32Array(buffer, 0, 16))
    return buffer
  }
  const bytes = (at: number, value: number) => (): ArrayBuffer | SharedArrayBuffer => {
    const buffer = structuredClone(encoded.buffer)
    new Uint8Array(buffer)[at] = value
    return buffer
  }
  /** A buffer that somebody changed and gave a checksum of their own. */
  const sealed = (buffer: () => ArrayBuffer | SharedArrayBuffer) => (): ArrayBuffer | SharedArrayBuffer => {
    const made = buffer()
    new Uint32Array(made)[checksumWord] = checksumOf(made)
    return made
  }
  const damaged: readonly [LayoutProblem, () => ArrayBuffer | SharedArrayBuffer][] = [
    ['too-short', () => new ArrayBuffer(10)],
    ['not-encoded-people', () => new ArrayBuffer(1000)],
    [
      'another-version',
      words((header) => {
        header[1] = 2
      }),
    ],
    [
      'header',
      words((header) => {
        header[15] = 1
      }),
    ],
    ['size', () => encoded.buffer.slice(0, encoded.buffer.byteLength - 1)],
    [
      'size',
      words((header) => {
        header[2] = 4_000_000_000
      }),
    ],
    ['checksum', bytes(70, 1)],
    ['checksum', bytes(encoded.tilesAt + 5, 200)],
    ['body', sealed(bytes(encoded.tilesAt + 5, 200))],
    ['body', sealed(bytes(encoded.buffer.byteLength - 4 * 1500 - 1, 200))],
    ['ranks', sealed(bytes(encoded.buffer.byteLength - 4, 77))],
  ]
  it.each(damaged)('refuses a damaged buffer: %s', (problem, buffer) => {
    const { code, details } = thrownBy(() => loadPeople(model, buffer()))
    expect([code, details]).toEqual(['layout-invalid', { problem }])
  })

  it('refuses a buffer of which any single bit was flipped', () => {
    const few = many({ people: 3, jobs: 1, scale: five, competencies: 2, backwards: true })
    const { buffer } = encodePeople(few.model, few.people)
    const copy = new Uint8Array(structuredClone(buffer))
    const loaded: number[] = []
    for (let bit = 0; bit < 8 * copy.length; bit++) {
      copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      let refused = false
      try {
        loadPeople(few.model, copy.buffer)
      } catch (error) {
        refused = isCompetencyError(error, 'layout-invalid')
      }
      if (!refused) loaded.push(bit)
      copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    }
    expect(loaded).toEqual([])
    expect(loadPeople(few.model, copy.buffer).count).toBe(3)
  })

  it('refuses a larger one of which up to 31 bits in a row were changed', () => {
    const last = 8 * encoded.buffer.byteLength - 1
    fc.assert(
      fc.property(fc.nat({ max: last }), fc.nat({ max: 30 }), (from, further) => {
        const copy = new Uint8Array(structuredClone(encoded.buffer))
        for (let bit = from; bit <= Math.min(from + further, last); bit++) {
          copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        }
        expect(thrownBy(() => loadPeople(model, copy.buffer)).code).toBe('layout-invalid')
      }),
    )
  })

  it('refuses another model and another version', () => {
    expect(thrownBy(() => loadPeople(lembagaXy, encoded.buffer)).code).toBe('model-mismatch')
    const later = { ...model, version: 'later' }
    expect(thrownBy(() => loadPeople(later, encoded.buffer)).details).toEqual({
      expected: 'many later',
      found: `many ${model.version}`,
    })
  })

  it('refuses other competencies or levels off the scale in a model of the same name', () => {
    const { C0: _, ...rest } = model.competencies
    const fewer = { ...model, competencies: rest }
    expect(thrownBy(() => loadPeople(fewer, encoded.buffer)).details).toEqual({ problem: 'codes' })
    const shorter = { ...model, scales: { only: { levels: [1, 2], floor: 0 } } }
    expect(thrownBy(() => loadPeople(shorter, encoded.buffer)).code).toBe('level-off-scale')
  })
})
