import { describe, expect, it } from 'vitest'
import { isKey } from '../../src/base/is-key'

describe('isKey', () => {
  it('takes codes and ids as people write them', () => {
    for (const text of [
      'INT',
      'p-1',
      '198501012010011001',
      'a b',
      'M.70SDM01.001.2',
      'Ñandú',
      '১২',
      'a❤\uFE0F',
      '葛\u{E0100}',
    ]) {
      expect([text, isKey(text)]).toEqual([text, true])
    }
  })

  it('refuses what nobody sees, or sees as something else', () => {
    for (const text of [
      '',
      ' ',
      'a ',
      ' a',
      'a\u0001',
      'a\u200B',
      'a\u00A0b',
      'a\uFE0F',
      'a\uFE00b',
      '\uFE0Fa',
      'é\uFE0F',
      'a\u{E0100}',
      'a\u2800',
      'a\uD800',
      'a\nb',
      '__proto__',
    ]) {
      expect([text, isKey(text)]).toEqual([text, false])
    }
  })
})
