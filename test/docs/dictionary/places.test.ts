import * as schemes from 'kompetensi/schemes'
import { expect, test } from 'vitest'
import { claimsIn } from '../../../docs/tools/content/claims-in'
import { dictionaryModels } from '../../../docs/tools/content/models'
import { placeText } from '../../../docs/tools/content/places'

const places = [
  ...new Set(
    claimsIn([dictionaryModels, schemes]).flatMap(({ place }) => (place === undefined ? [] : [place])),
  ),
]

/** Words that are the same in both languages, or are Indonesian in the source itself. */
const shared = new Set(['level', 'model', 'pasal', 'ayat', 'huruf', 'sampai', 'a', 'b', 'c', 'e'])

/** The words of a place that its Indonesian has from the English; headings, which are quoted, and names do not count. */
function untranslated(place: string): string[] {
  const wordsOf = (text: string): string[] =>
    text.replaceAll(/"[^"]*"/g, '').match(/(?<![\p{L}\d.])[a-z]+\b/gu) ?? []
  const english = new Set(wordsOf(place))
  return wordsOf(placeText(place).id).filter((word) => english.has(word) && !shared.has(word))
}

test('a place in a source is said in Indonesian', () => {
  expect(placeText('section 4.2, first paragraph, against section E.1')).toEqual({
    id: 'bagian 4.2, paragraf pertama, dibandingkan dengan bagian E.1',
    en: 'section 4.2, first paragraph, against section E.1',
  })
})

test('a heading stays as the source prints it', () => {
  expect(placeText('section "Table of items", item 3').id).toBe('bagian "Table of items", butir 3')
})

test('no place of the embedded models stays half English', () => {
  expect(places.length).toBeGreaterThan(100)
  expect(places.filter((place) => untranslated(place).length > 0)).toEqual([])
  expect(untranslated('section 4.2, running head')).toEqual(['running', 'head'])
})
