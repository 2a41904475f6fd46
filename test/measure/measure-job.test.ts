import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { heldLevels } from '../../src/measure/held-levels'
import { levelledOf } from '../../src/measure/levelled-of'
import { measureJob } from '../../src/measure/measure-job'

describe('measureJob', () => {
  it('checks a job once and has its levelled requirements at hand, with their scales', () => {
    const measured = measureJob(lembagaXy, 'kepala-lsp')
    const [first] = levelledOf(measured)
    expect(first).toMatchObject({ competency: 'INT', required: 4, weight: 1, essential: false, place: 0 })
    expect(first?.scale.floor).toBe(0)
    expect(measured.codes.size).toBe(13)
  })

  it('reads what somebody holds in the order of the profile', () => {
    const { held, beside } = heldLevels(measureJob(lembagaXy, 'kepala-lsp'), { FCI: 2, CFV: 3 })
    expect(held.slice(0, 3)).toEqual([undefined, 3, 2])
    expect(beside).toEqual([])
  })

  it('has a measure for each requirement, also of a competency without a name that only a model made by hand has', () => {
    const { INT, ...others } = lembagaXy.competencies
    const { name, ...nameless } = INT
    expect(name.en).toBe('Integrity')
    const byHand = { ...lembagaXy, competencies: { ...others, INT: nameless } } as unknown as typeof lembagaXy
    const measured = measureJob(byHand, 'kepala-lsp')
    expect(measured.measures).toHaveLength(measured.profile.requirements.length)
    expect(heldLevels(measured, { INT: 3, FCI: 2 }).held.slice(0, 3)).toEqual([3, undefined, 2])
  })
})
