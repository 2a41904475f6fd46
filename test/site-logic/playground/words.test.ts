import { describe, expect, it } from 'vitest'
import { words } from '../../../docs/.vitepress/theme/playground/words'

/** Every text, by its place; functions are called with samples. */
function textsOf(value: unknown, place = ''): [string, string][] {
  if (typeof value === 'string') return [[place, value]]
  if (typeof value === 'function') return [[place, String(value(3, 2, true))]]
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) =>
      textsOf(inner, place === '' ? key : `${place}.${key}`),
    )
  }
  return []
}

/** Called with lists rather than numbers. */
const sampled = { ...words.en, undetermined: () => words.en.undetermined(['a', 'b']) }
const sampledId = { ...words.id, undetermined: () => words.id.undetermined(['a', 'b']) }

describe('the words of the playground', () => {
  const en = textsOf(sampled)
  const id = textsOf(sampledId)

  it('are there in both languages, and none is empty', () => {
    expect(id.map(([place]) => place)).toEqual(en.map(([place]) => place))
    for (const [place, text] of [...en, ...id]) expect(text.trim(), place).not.toBe('')
  })

  it('differ between the languages, except for names', () => {
    const same = en.filter(([place, text]) => id.some(([other, own]) => other === place && own === text))
    expect(same.map(([place]) => place)).toEqual(['columns.status'])
  })
})
