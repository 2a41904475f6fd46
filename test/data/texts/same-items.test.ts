import { expect, test } from 'vitest'
import { allItems, textsByModel } from './text-sets'

/** The paths of all texts in a tree, in the order they are written. */
function paths(tree: object): readonly string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? paths(value).map((path) => `${key}.${path}`) : [key],
  )
}

/** The numbers written in figures, sorted: a translation has the same ones. */
function figures(text: string): readonly string[] {
  return (text.match(/\d+/g) ?? []).toSorted()
}

test.each(textsByModel)('both languages have the same items in the same order: $model.id', ({ texts }) => {
  expect(paths(texts.en)).toEqual(paths(texts.id))
})

test.each(textsByModel)(
  'every competency of the model has texts, and nothing else has: $model.id',
  ({ model, texts }) => {
    expect(Object.keys(texts.id).toSorted()).toEqual(Object.keys(model.competencies).toSorted())
  },
)

test('both languages give the same figures', () => {
  expect(allItems.filter((item) => figures(item.id).join() !== figures(item.en).join())).toEqual([])
})

test('no text is empty', () => {
  expect(allItems.filter((item) => item.id.trim() === '' || item.en.trim() === '')).toEqual([])
})

test('refuses a missing item, another order and another figure', () => {
  const id = { A: { 1: ['satu', 'dua'] }, B: { 1: ['tiga'] } }
  expect(paths({ A: { 1: ['one'] }, B: { 1: ['three'] } })).not.toEqual(paths(id))
  expect(paths({ B: { 1: ['three'] }, A: { 1: ['one', 'two'] } })).not.toEqual(paths(id))
  expect(figures('Selesai dalam 14 hari.')).not.toEqual(figures('Closed within 15 days.'))
})
