import { attainment, describeMethod, methodIds } from 'kompetensi'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { methodIdOf } from '../../src/fit/method-id-of'
import { everyVariant, methodVariants } from '../support/method-variants'

describe('methodIds', () => {
  it('are the ids of what the factories of these names make', () => {
    expect(Object.keys(methodVariants).toSorted()).toEqual(methodIds.toSorted())
    for (const [id, variants] of Object.entries(methodVariants)) {
      expect(new Set(variants.map((method) => method.id))).toEqual(new Set([id]))
    }
    for (const method of everyVariant) expect(methodIdOf(method)).toBe(method.id)
  })

  it("are not that of a caller's own, which goes by its id", () => {
    const own = { ...attainment(), id: 'constructor' }
    expect(methodIdOf(own)).toBeUndefined()
    expect(describeMethod(own, { language: id })).toBe('constructor')
  })
})
