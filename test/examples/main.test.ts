import { describe, expect, it } from 'vitest'
import { cases } from '../../examples/main/case'
import { type Part, printed } from '../../examples/main/print'
import { program } from '../../examples/main/program'

const models = Object.keys(cases) as (keyof typeof cases)[]
const parts = Object.keys(program.options.only.values) as Part[]
const combinations = models.flatMap((model) => (['en', 'id'] as const).map((locale) => ({ model, locale })))

const held = (name: string): string => `../../examples/output/gap-analysis.${name}.txt`

/** What follows the heading of a case and its note. */
const body = (text: string): string[] => text.split('\n\n').slice(1)

describe('the main example', () => {
  it.each(combinations)('prints $model in $locale', async ({ model, locale }) => {
    const text = printed({ model, language: locale })
    expect(text.split('\n').length).toBeLessThanOrEqual(66)
    expect(body(text).length).toBeGreaterThanOrEqual(parts.length)
    await expect(`${text}\n`).toMatchFileSnapshot(
      held(model === 'lembaga-xy' ? locale : `${model}.${locale}`),
    )
  })

  it.each(combinations)('prints every part of $model in full, in $locale', async ({ model, locale }) => {
    const texts = parts.map((part) => printed({ model, language: locale, only: part }))
    for (const text of texts) {
      expect(Math.max(...text.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(100)
      expect(body(text).join('\n').split('\n').length).toBeGreaterThanOrEqual(5)
    }
    const all = parts.map((part, i) => `═══ --only ${part}\n\n${texts[i]}\n`).join('\n')
    await expect(all).toMatchFileSnapshot(held(`${model}.parts.${locale}`))
  })

  it('says in every part whose the levels are where the source gives none', () => {
    for (const model of ['spencer', 'bpjs-ketenagakerjaan'] as const) {
      for (const only of [undefined, ...parts]) {
        const text = printed({ model, language: 'en', only }).replace(/\s+/g, ' ')
        expect(text).toContain('The required levels shown here are ours, for illustration')
      }
    }
  })

  it('gives every part as JSON', () => {
    for (const model of models) {
      for (const only of parts) {
        const json = printed({ model, language: 'en', only, json: true })
        expect(Object.keys(JSON.parse(json)).length).toBeGreaterThan(0)
      }
    }
  })
})
