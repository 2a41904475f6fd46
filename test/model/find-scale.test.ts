import { findScale } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { expect, it } from 'vitest'
import { soundModel } from '../support/sound-model'

it('finds the scale of a competency', () => {
  expect(findScale(lembagaXy, 'INT')).toBe(lembagaXy.scales['kemahiran'])
})

it('finds none where the competency has none, or is unknown', () => {
  for (const code of ['ART', 'NO', '__proto__', 'constructor'])
    expect(findScale(soundModel(), code)).toBeUndefined()
})

it('finds none where the model lacks the scale, whatever it is called', () => {
  const competencies = { X: { name: { id: 'x', en: 'x' }, scale: 'toString' } }
  expect(findScale(soundModel({ competencies }), 'X')).toBeUndefined()
})
