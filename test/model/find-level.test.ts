import { findLevel } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { expect, it } from 'vitest'
import { soundModel } from '../support/sound-model'

it('finds the definition of a level', () => {
  expect(findLevel(lembagaXy, 'INT', 1)?.name.en).toBe('Knows and can explain')
})

it('finds the level that a mean of raters stands for but for its last bits', () => {
  for (const level of [2.9999999999999996, 3.0000000000000004])
    expect(findLevel(lembagaXy, 'INT', level)?.value).toBe(3)
})

it.each([0, 2.5, 6, Number.NaN])('finds none of the level %s', (level) => {
  expect(findLevel(lembagaXy, 'INT', level)).toBeUndefined()
})

it('finds none of a scale without definitions, nor of an unknown code', () => {
  expect(findLevel(soundModel(), 'SQL', 1)).toBeUndefined()
  expect(findLevel(lembagaXy, '__proto__', 1)).toBeUndefined()
})
