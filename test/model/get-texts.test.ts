import { defineModel, getTexts } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { expect, it } from 'vitest'

const model = defineModel({
  id: 'office',
  scales: { three: { levels: [1, 2, 3] } },
  competencies: {
    A: { name: 'Audit', scale: 'three', definition: { id: 'Memeriksa.', en: 'Examines.' } },
    B: {
      name: { id: 'Menulis', en: 'Writing' },
      scale: 'three',
      levelTexts: { id: { indicators: { 1: ['Mencatat.'] } } },
    },
    C: { name: 'Speaking' },
  },
  jobs: {},
})

it('takes what the model says in a language, in its order', () => {
  expect(getTexts(model, 'id')).toEqual({
    A: { definition: 'Memeriksa.' },
    // Of levels alone: the name stands where no definition does.
    B: { definition: 'Menulis', indicators: { 1: ['Mencatat.'] } },
  })
  expect(getTexts(model, 'en')).toEqual({ A: { definition: 'Examines.' } })
  expect(getTexts(model, 'id-ID')).toEqual(getTexts(model, 'id'))
})

it('finds none in a language that nobody wrote, and none in an embedded model', () => {
  expect(getTexts(model, 'jv')).toEqual({})
  expect(getTexts(lembagaXy, 'id')).toEqual({})
})
