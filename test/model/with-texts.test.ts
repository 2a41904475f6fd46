import { asnTextId } from 'kompetensi/asn/text/id'
import { describe, expect, it } from 'vitest'
import { asn } from '../../src/data/asn/index'
import { formatCase } from '../../src/interchange/case/format-case'
import { parseModel } from '../../src/interchange/schema/parse-model'
import { en } from '../../src/locale/en/index'
import { id } from '../../src/locale/id/index'
import { defineModel } from '../../src/model/define-model'
import { getTexts } from '../../src/model/get-texts'
import { lintModel } from '../../src/model/lint-model'
import { withTexts } from '../../src/model/with-texts'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const model = defineModel({
  id: 'office',
  scales: { three: { levels: [1, 2, 3] } },
  competencies: {
    AUDIT: { name: 'Audit', scale: 'three', definition: { id: 'Memeriksa.', en: 'Examines.' } },
    WRITE: { name: 'Writing', scale: 'three' },
  },
  jobs: {},
})
const text = {
  definition: 'Kemampuan memeriksa.',
  levelDescriptions: { 1: 'Mampu mencatat.', 3: 'Mampu menilai.' },
  indicators: { 1: ['Mencatat temuan.'] },
}
const claim = { basis: 'stated', confidence: 'document', source: 'kamus', place: 'Lampiran' } as const
const sources = { kamus: { title: 'Kamus kompetensi instansi' } }

describe('the wording of an organisation', () => {
  it('takes the place of what the model says in that language, and is found there', () => {
    const official = withTexts(model, { AUDIT: text }, { language: 'id', claims: [claim], sources })
    expect(getTexts(official, 'id')).toEqual({ AUDIT: text })
    expect(official.competencies.AUDIT.definition).toEqual({ id: 'Kemampuan memeriksa.', en: 'Examines.' })
    // Of the texts alone: the name and the code are as sure as before.
    expect(official.competencies.AUDIT.claims).toEqual([
      { ...claim, of: 'definition' },
      { ...claim, of: 'levelTexts' },
    ])
    expect(official.sources).toEqual({ ...model.sources, ...sources })
    expect(getTexts(official, 'en')).toEqual({ AUDIT: { definition: 'Examines.' } })
    expect(official.competencies.WRITE).toEqual(model.competencies.WRITE)
  })

  it('leaves the model it was given as it was', () => {
    const before = JSON.stringify(model)
    withTexts(model, { AUDIT: text }, { language: 'id' })
    expect(JSON.stringify(model)).toBe(before)
  })

  it('may be in any language, several one after the other', () => {
    const twice = withTexts(
      withTexts(model, { AUDIT: text }, { language: 'id' }),
      { AUDIT: { definition: 'Mriksa.' } },
      { language: 'jv' },
    )
    expect(getTexts(twice, 'jv').AUDIT?.definition).toBe('Mriksa.')
    expect(getTexts(twice, 'id').AUDIT).toEqual(text)
  })

  it('adds to what was given before, level by level', () => {
    const more = { indicators: { 1: ['Menyalin temuan.'], 2: ['Menelaah temuan.'] } }
    const first = withTexts(model, { AUDIT: text }, { language: 'id' })
    expect(getTexts(withTexts(first, { AUDIT: more }, { language: 'id' }), 'id').AUDIT).toEqual({
      ...text,
      indicators: more.indicators,
    })
  })

  it('makes no model that could not be read back: a claim needs its source', () => {
    const lost = { ...claim, source: 'nowhere' }
    for (const [claims, code] of [
      [[lost], 'unknown-reference'],
      [[{ basis: 'stated', confidence: 'document' }], 'claim-without-source'],
    ] as const) {
      const error = thrownBy(() => withTexts(model, { AUDIT: text }, { language: 'id', claims }))
      expect(error.code).toBe(code)
    }
  })

  it('takes no document that could not be read back, and none in the place of another', () => {
    const code = (given: unknown) =>
      thrownBy(() => withTexts(model, { AUDIT: text }, { language: 'id', sources: untyped(given) })).code
    expect(code({ kamus: {} })).toBe('parameter-invalid')
    expect(code({ kamus: { title: 5 } })).toBe('parameter-invalid')
    expect(code({ kamus: { title: 'x', pages: 3 } })).toBe('parameter-invalid')
    const held = withTexts(model, { AUDIT: text }, { language: 'id', sources })
    const other = { kamus: { title: 'Another' } }
    expect(thrownBy(() => withTexts(held, {}, { language: 'id', sources: other })).code).toBe(
      'parameter-invalid',
    )
    expect(withTexts(held, {}, { language: 'id', sources }).sources).toEqual(held.sources)
  })

  it('is stored with the model and read back', () => {
    const official = withTexts(model, { AUDIT: text }, { language: 'id' })
    const back = parseModel(JSON.parse(JSON.stringify(official)), { as: 'office' })
    expect(getTexts(back, 'id')).toEqual({ AUDIT: text })
    expect(lintModel(back).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('goes with the model into CASE', () => {
    const official = withTexts(asn, { M01: text }, { language: 'id' })
    const options = {
      language: id,
      creator: 'Instansi',
      baseUri: 'https://example.org',
      lastChange: '2026-11-30',
    }
    const written = JSON.stringify(formatCase(official, options).value)
    const inEnglish = formatCase(official, { ...options, language: en })
    expect(inEnglish.losses.map(({ code, path }) => [code, path])).toContainEqual([
      'level-texts',
      ['competencies', 'M01', 'levelTexts', 'id'],
    ])
    expect(formatCase(official, options).losses.map(({ code }) => code)).not.toContain('level-texts')
    expect(written).toContain('Mampu mencatat.\\n\\nMencatat temuan.')
  })

  it('goes before the texts that a program passes, level by level, and says what of them stays behind', () => {
    const official = withTexts(
      asn,
      { M01: { definition: 'Resmi.', levelDescriptions: { 1: 'Level resmi.' } } },
      { language: 'ID' },
    )
    expect(getTexts(official, 'id').M01?.levelDescriptions).toEqual({ 1: 'Level resmi.' })
    const { value, losses } = formatCase(official, {
      language: id,
      creator: 'Instansi',
      baseUri: 'https://example.org',
      lastChange: '2026-11-30',
      texts: asnTextId,
    })
    const written = JSON.stringify(value)
    expect(written).toContain('Resmi.')
    expect(written).toContain('"Level resmi."')
    expect(written).toContain(asnTextId.M01.levelDescriptions[2])
    for (const indicator of asnTextId.M01.indicators[1]) expect(written).not.toContain(indicator)
    expect(losses.filter(({ path }) => path[0] === 'texts').map(({ code, path }) => [code, ...path])).toEqual(
      [
        ['definition', 'texts', 'M01', 'definition'],
        ['level-texts', 'texts', 'M01', 'levelDescriptions', '1'],
        ['level-texts', 'texts', 'M01', 'indicators', '1'],
      ],
    )
  })

  it('is refused with every issue: a code that the model lacks, a level off the scale, a language that is none', () => {
    const wrong = {
      AUDT: text,
      WRITE: { definition: 'x', indicators: { 7: ['y'] }, levelDescriptions: { x: 'y' } },
    }
    const error = thrownBy(() => withTexts(model, untyped(wrong), { language: 'id' }))
    expect(error.issues.map(({ code, path }) => [code, path])).toEqual([
      ['unknown-competency', ['texts', 'AUDT']],
      ['level-not-a-number', ['texts', 'WRITE', 'levelDescriptions', 'x']],
      ['level-off-scale', ['texts', 'WRITE', 'indicators', '7']],
    ])
    expect(thrownBy(() => withTexts(model, {}, { language: 'bahasa Indonesia' })).code).toBe(
      'parameter-invalid',
    )
  })
})

describe('the language of texts', () => {
  const model = defineModel({
    id: 'office',
    scales: { three: { levels: [1, 2, 3] } },
    competencies: { AUDIT: { name: 'Audit', scale: 'three' } },
    jobs: {},
  })
  const worded = (language: string) => withTexts(model, { AUDIT: { definition: 'Memeriksa' } }, { language })

  it('may be written in capitals', () => {
    expect(getTexts(worded('ID'), 'id').AUDIT?.definition).toBe('Memeriksa')
  })

  it.each(['in', 'ind', 'IND', 'in-ID'])('is not %s, under which nobody looks for it', (language) => {
    const { code, message } = thrownBy(() => worded(language))
    expect([code, message]).toEqual(['parameter-invalid', expect.stringContaining("'id'")])
  })
})

describe('texts of levels in a model', () => {
  it('are refused where the scale does not have the level', () => {
    const error = thrownBy(() =>
      defineModel({
        id: 'office',
        scales: { three: { levels: [1, 2, 3] } },
        competencies: {
          AUDIT: { name: 'Audit', scale: 'three', levelTexts: { id: { indicators: { 4: ['x'] } } } },
        },
        jobs: {},
      }),
    )
    expect(error.issues[0]).toMatchObject({
      code: 'level-off-scale',
      path: ['competencies', 'AUDIT', 'levelTexts', 'id', 'indicators', '4'],
    })
  })
})
