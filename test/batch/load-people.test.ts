import type { LayoutProblem } from 'kompetensi'
import { encodePeople, loadPeople } from 'kompetensi/batch'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
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
    ['body', bytes(encoded.tilesAt + 5, 200)],
    ['body', bytes(encoded.buffer.byteLength - 4 * 1500 - 1, 200)],
    ['ranks', bytes(encoded.buffer.byteLength - 4, 77)],
  ]
  it.each(damaged)('refuses a damaged buffer: %s', (problem, buffer) => {
    const { code, details } = thrownBy(() => loadPeople(model, buffer()))
    expect([code, details]).toEqual(['layout-invalid', { problem }])
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
