import { analyzeGap, type CompetencyModel } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { spencer } from 'kompetensi/spencer'
import { describe, expect, it } from 'vitest'
import { readNumber } from '../../../docs/.vitepress/theme/playground/number-input'
import { profileOf } from '../../../docs/.vitepress/theme/playground/profile'
import { type Rows, rowsLike, rowsOf } from '../../../docs/.vitepress/theme/playground/rows'
import {
  exampleState,
  type PlaygroundState,
  withValue,
} from '../../../docs/.vitepress/theme/playground/state'
import { start } from './states'

function rowsIn(state: PlaygroundState): Rows {
  const model: CompetencyModel = state.model === 'spencer' ? spencer : lembagaXy
  const profile = profileOf(model, state)
  if (!profile.ok) throw new Error('no profile')
  const report = analyzeGap(model, profile.value, state.held)
  return rowsOf({ model, profile: profile.value, report, state, locale: 'en' })
}

describe('rows', () => {
  const { required, others } = rowsIn(exampleState('2027-01-04'))

  it('are the whole model: what the job asks for, then all others', () => {
    expect(required).toHaveLength(13)
    expect(others).toHaveLength(73)
    expect(others.every(({ status }) => status === 'requirement-unknown')).toBe(true)
  })

  it('offer "nothing shown" and every level, and say which is required', () => {
    const row = required.find(({ code }) => code === 'CFV')
    expect(row).toMatchObject({
      name: 'Creating Value for the Customer',
      status: 'below',
      required: 4,
      held: 3,
    })
    expect(
      row?.options.map(
        ({ value, floor, required: asked }) => `${value}${floor ? 'f' : ''}${asked ? 'r' : ''}`,
      ),
    ).toEqual(['0f', '1', '2', '3', '4r', '5'])
    expect(row?.options[1]?.name).toBe('Knows and can explain')
  })

  it('offer what is held between two levels, too', () => {
    const rows = rowsIn({ ...start, job: 'staf-administrasi', held: { INT: 2.5 } })
    expect(rows.required[0]?.options.map(({ value }) => value)).toEqual([0, 1, 2, 2.5, 3, 4, 5])
  })

  it('let the reader give a level only where the source has none', () => {
    expect(required.every(({ mayGive }) => !mayGive)).toBe(true)
    const given = rowsIn({ ...start, job: 'staf-administrasi', given: { LAW: 3 } })
    const added = given.required.at(-1)
    if (given.required.length > 13)
      expect(added).toMatchObject({ mayGive: true, inProfile: true, required: 3 })
  })

  it('tell the four nothings apart', () => {
    const unspecified = rowsIn({ ...start, model: 'spencer', job: 'managers' })
    expect(new Set(unspecified.required.map(({ status }) => status))).toEqual(new Set(['level-unspecified']))
    expect(new Set(unspecified.others.map(({ status }) => status))).toEqual(new Set(['not-in-profile']))
    expect(required.find(({ code }) => code === 'IMI')?.status).toBe('not-assessed')
    expect(others[0]?.status).toBe('requirement-unknown')
  })

  it('are compared one by one by the library where something is wrong elsewhere', () => {
    const state = { ...start, job: 'staf-administrasi', held: { INT: 1.9999999999, CFV: 3, LAW: 9 } }
    const profile = profileOf(lembagaXy, state)
    if (!profile.ok) throw new Error('no profile')
    const { required: rows } = rowsOf({
      model: lembagaXy,
      profile: {
        ...profile.value,
        requirements: [
          { competency: 'INT', level: 2, weight: -1 },
          { competency: 'CFV', level: 1 },
          { competency: 'LAW', level: 3 },
          { competency: 'CFO', level: 3 },
        ],
      },
      report: undefined,
      state,
      locale: 'en',
    })
    // Noise is no shortfall; what is off its scale is compared with nothing.
    expect(rows.map(({ status }) => status)).toEqual(['met', 'above', 'not-assessed', 'not-assessed'])
  })

  it('are found by a part of name or code, in whatever case', () => {
    expect(rowsLike(required, ' think ').map(({ code }) => code)).toEqual(['AT', 'CT'])
    expect(rowsLike(required, 'cfo').map(({ code }) => code)).toEqual(['CFO'])
    expect(rowsLike(required, '')).toHaveLength(13)
    expect(rowsLike(required, '(.*')).toEqual([])
    // What a search finds comes first, in its order; a code of another list is passed over.
    const found = rowsLike(required, 'think', () => ['INT', 'XYZ', 'CT'])
    expect(found.map(({ code }) => code)).toEqual(['INT', 'CT', 'AT'])
  })
})

describe('a table of values', () => {
  it('gets, changes and loses values without touching others', () => {
    const before = { A: 1, B: 2 }
    expect(withValue(before, 'A', 3)).toEqual({ B: 2, A: 3 })
    expect(withValue(before, 'A', undefined)).toEqual({ B: 2 })
    expect(before).toEqual({ A: 1, B: 2 })
    expect(Object.keys(withValue({}, '__proto__', 1))).toEqual(['__proto__'])
  })
})

describe('a number field', () => {
  it('takes a point or a comma, nothing, or says that it is no number', () => {
    expect(readNumber('2.5')).toEqual({ kind: 'number', value: 2.5 })
    expect(readNumber(' 2,5 ')).toEqual({ kind: 'number', value: 2.5 })
    expect(readNumber('')).toEqual({ kind: 'empty' })
    for (const text of ['x', '1e999', '1,2,3', '--1'])
      expect(readNumber(text)).toEqual({ kind: 'not-a-number' })
  })
})
