import { lembagaXy } from 'kompetensi/lembaga-xy'
import { expect, test } from 'vitest'
import { glossary } from '../words/glossary'
import { exampleItem } from './example-item'
import type { TextItem } from './text-items'
import { sentences } from './text-sets'
import { wordsOf } from './words-of'

/** English texts that name a thing of the Indonesian text otherwise than the glossary. */
function otherNames(items: readonly TextItem[]): readonly string[] {
  return items.flatMap((item) => {
    const id = ` ${wordsOf(item.id).join(' ')} `
    const en = ` ${wordsOf(item.en).join(' ')} `
    return glossary
      .filter((term) => id.includes(` ${term.id} `))
      .flatMap((term) => term.not)
      .filter(
        (word) =>
          en.includes(` ${word} `) && !(word === 'the board' && en.includes(' the board of directors ')),
      )
      .map((word) => `${item.place}: ${word}`)
  })
}

// The glossary is that of Lembaga XY; BPJS Ketenagakerjaan calls its members participants.
const texts = sentences.filter((item) => item.model === 'lembaga-xy')

test('a term has one English name', () => {
  expect(otherNames(texts)).toEqual([])
})

test('so it has in the names of schemes, which are translated here', () => {
  const names = Object.entries(lembagaXy.schemes).map(([place, { name }]) =>
    exampleItem('', { place, ...name }),
  )
  expect(names).not.toEqual([])
  expect(otherNames(names)).toEqual([])
})

test('every term of the glossary is in use', () => {
  const en = texts.map((item) => item.en.toLowerCase()).join(' ')
  const id = texts.map((item) => item.id.toLowerCase()).join(' ')
  expect(glossary.filter((term) => !id.includes(term.id))).toEqual([])
  expect(glossary.filter((term) => !en.includes(term.en))).toEqual([])
})

test('refuses another name', () => {
  const item = exampleItem('', {
    place: 'a',
    id: 'Menagih iuran peserta.',
    en: 'Collects premiums from members.',
  })
  expect(otherNames([item])).toEqual(['a: premiums'])
})
