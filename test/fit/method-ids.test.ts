import {
  attainment,
  describeMethod,
  type FitMethod,
  jobPersonMatch,
  type MethodId,
  methodIds,
  metShare,
  profileMatching,
  proportionalReadiness,
  similarity,
} from 'kompetensi'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { methodIdOf } from '../../src/fit/method-ids'

const made: Readonly<Record<MethodId, FitMethod>> = {
  attainment: attainment(),
  jobPersonMatch: jobPersonMatch({ variant: 'ratioOfSums', cap: 'item' }),
  profileMatching: profileMatching({ core: ['A'] }),
  metShare: metShare(),
  proportionalReadiness: proportionalReadiness(),
  similarity: similarity({ measure: 'cosine' }),
}

describe('methodIds', () => {
  it('are the ids of what the factories of these names make', () => {
    expect(Object.values(made).map(({ id }) => id)).toEqual(methodIds)
    for (const method of Object.values(made)) expect(methodIdOf(method)).toBe(method.id)
  })

  it("are not that of a caller's own, which goes by its id", () => {
    const own = { ...attainment(), id: 'constructor' }
    expect(methodIdOf(own)).toBeUndefined()
    expect(describeMethod(own, { language: id })).toBe('constructor')
  })
})
