import fc from 'fast-check'
import { findText, type LocalizedText } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { textIn } from '../../src/model/find-text'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

describe('findText', () => {
  it.each<[string, LocalizedText, string, string, boolean]>([
    ['the very tag', { id: 'a', en: 'b' }, 'id', 'id', false],
    ['a shorter tag', { id: 'a', en: 'b' }, 'id-Latn-ID', 'id', false],
    ['the longest of the shorter tags', { 'zh-Hant': 'a', zh: 'b' }, 'zh-Hant-TW', 'zh-Hant', false],
    ['a longer tag', { en: 'a', 'id-ID': 'b' }, 'id', 'id-ID', false],
    ['another region', { id: 'a', 'en-GB': 'b' }, 'en-US', 'en-GB', false],
    ['a tag in other letters', { ID: 'a', en: 'b' }, 'id', 'ID', false],
    ['a tag asked for in other letters', { 'pt-BR': 'a', en: 'b' }, 'PT-br', 'pt-BR', false],
    ['English first', { id: 'a', en: 'b', jv: 'c' }, 'fr', 'en', true],
    ['then Indonesian', { id: 'a', ar: 'b' }, 'fr', 'id', true],
    ['English of a region before Indonesian', { id: 'a', 'en-GB': 'b' }, 'fr', 'en-GB', true],
    ['then whichever there is, by tag', { su: 'a', jv: 'b' }, 'fr', 'jv', true],
    ['a text whose language is not known', { und: 'a' }, 'id', 'und', true],
    ['not what begins alike', { fil: 'a' }, 'fi', 'fil', true],
    ['no blank text', { id: ' ', en: 'b' }, 'id', 'en', true],
    ['the shorter tag for a blank one', { 'id-ID': '', id: 'b' }, 'id-ID', 'id', false],
  ])('takes %s', (_, text, asked, tag, fellBack) => {
    expect(findText(text, asked)).toEqual({ text: text[tag], tag, fellBack })
  })

  it('falls back in the order it is given', () => {
    const text = { id: 'a', en: 'b', jv: 'c' }
    expect(findText(text, 'fr', { fallback: ['jv', 'id'] })?.tag).toBe('jv')
    expect(findText({ id: 'a', en: 'b' }, 'fr', { fallback: [] })?.tag).toBe('en')
  })

  it('finds nothing where there is nothing', () => {
    expect(findText({}, 'id')).toBeUndefined()
    expect(findText({ id: '', en: '\t' }, 'id')).toBeUndefined()
    expect(textIn({}, 'id')).toBe('')
  })

  it('refuses other languages that are no list of tags', () => {
    for (const fallback of ['id', null, [3]]) {
      const found = thrownBy(() => findText({ en: 'a' }, 'jv', untyped({ fallback })))
      expect(found).toMatchObject({ code: 'parameter-invalid', details: { parameter: 'fallback' } })
    }
  })

  it('takes no word of JavaScript for a tag', () => {
    for (const tag of ['__proto__', 'constructor', 'toString', '']) {
      expect(findText({ id: 'a' }, tag), tag).toEqual({ text: 'a', tag: 'id', fellBack: true })
    }
    const own: LocalizedText = JSON.parse('{"__proto__": "a"}')
    expect(findText(own, 'id')?.text).toBe('a')
  })

  it('does not depend on the order of the languages, and finds a text where one has any', () => {
    const tag = fc.constantFrom('id', 'en', 'jv', 'en-GB', 'ID', 'zh-Hant', 'und')
    const texts = fc.uniqueArray(fc.tuple(tag, fc.constantFrom('', ' ', 'a', 'b')), {
      selector: ([key]) => key,
    })
    fc.assert(
      fc.property(texts, tag, (entries, asked) => {
        const found = findText(Object.fromEntries(entries), asked)
        expect(findText(Object.fromEntries([...entries].reverse()), asked)).toEqual(found)
        expect(found !== undefined).toBe(entries.some(([, text]) => text.trim() !== ''))
      }),
    )
  })
})
