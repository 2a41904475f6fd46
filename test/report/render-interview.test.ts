import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeInterview } from '../../src/interview/compose-interview'
import { fullEn } from '../../src/locale/en/index'
import { fullId } from '../../src/locale/id/index'
import { defineModel } from '../../src/model/define-model'
import { withTexts } from '../../src/model/with-texts'
import { renderInterview } from '../../src/report/render-interview'

const model = defineModel({
  id: 'office',
  scales: {
    three: { levels: [1, 2, 3], definitions: [{ value: 2, name: { id: 'Mahir', en: 'Skilled' } }] },
  },
  competencies: { AUDIT: { name: { id: 'Audit', en: 'Audit' }, scale: 'three' } },
  jobs: {
    auditor: { name: { id: 'Auditor', en: 'Auditor' }, requires: { AUDIT: { level: 2, essential: true } } },
  },
})
const guides = {
  AUDIT: {
    questions: ['Tell me about an audit of last year.'],
    answers: { 1: 'Names the steps.', 2: 'Walks through the steps.', 3: 'Gives the cause.' },
    evidence: ['Working papers'],
    negativeIndicators: ['Signs what was not read.'],
  },
}
const options = { job: 'auditor', minutes: 30 } as const
const interview = composeInterview(model, guides, { ...options, holdings: { AUDIT: 1 } })

describe('the sheet of an interview', () => {
  it('says in Markdown what to ask, to hear and to see', () => {
    expect(renderInterview(model, interview, { as: 'markdown', language: fullEn })).toMatchSnapshot()
  })

  it('is a page of its own in HTML', () => {
    const page = renderInterview(model, interview, { as: 'html', language: fullId })
    expect(page.slice(page.indexOf('<body>'))).toMatchSnapshot()
    expect(page).not.toMatch(/<script|https?:|src=|url\(/)
  })

  it('prints no title over nothing, and says where nobody told whose the texts are', () => {
    const bare = { ...guides.AUDIT, answers: {}, evidence: [], negativeIndicators: [] }
    const sheet = renderInterview(model, composeInterview(model, { AUDIT: bare }, options), {
      as: 'markdown',
      language: fullEn,
    })
    for (const title of ['What the answer shows', 'Evidence of work', 'Negative indicators']) {
      expect(sheet).not.toContain(title)
    }
    expect(sheet).toContain('> Whose questions and answers these are is not stated.')
  })

  it('says that the levels of a model are proposed', () => {
    const claim = { of: 'levels', basis: 'authored', confidence: 'proposed' } as const
    const proposed = { ...model, scales: { three: { ...model.scales.three, claims: [claim] } } }
    const sheet = renderInterview(proposed, interview, { as: 'markdown', language: fullId })
    expect(sheet).toContain('> Level dalam model ini usulan penyusunnya, bukan ketentuan lembaga mana pun.')
    // Pages part: each section says it, the summary too.
    for (const section of sheet.split(/^## (?!Cara)/m).slice(1)) {
      expect(section).toMatch(/Nama: [\\_]+ · .*Level dalam model ini usulan/)
    }
  })

  it('has no control characters in it, whatever stands in a guide', () => {
    const odd = { AUDIT: { ...guides.AUDIT, evidence: ['Working\u0000\u0007 papers'] } }
    for (const as of ['markdown', 'html'] as const) {
      const sheet = renderInterview(model, composeInterview(model, odd, options), { as, language: fullEn })
      expect(sheet).toMatch(/Working +papers/)
      expect(sheet).not.toMatch(/[^\P{Cc}\n]/u)
    }
  })

  it('says whose the texts are, once', () => {
    const claim = { basis: 'authored', confidence: 'proposed' } as const
    const claims = [
      claim,
      { ...claim, of: 'answers' },
      { ...claim, note: { id: 'Susunan kami.', en: 'Ours.' } },
    ]
    const sheet = renderInterview(model, composeInterview(model, guides, { ...options, claims }), {
      as: 'markdown',
      language: fullEn,
    })
    expect(
      sheet
        .split('\n')
        .filter((line) => line.startsWith('> '))
        .slice(0, 3),
    ).toEqual([
      '> office, version 1.',
      '> The texts of this guide are their author’s own and no part of the model’s source.',
      '> Ours.',
    ])
  })

  it('says whose the definitions are: those of the model by its claims, those that are given by theirs', () => {
    const texts = { AUDIT: { definition: 'Examines records.' } }
    const source = { source: 'annex', basis: 'stated', confidence: 'document' } as const
    const official = withTexts(model, texts, {
      language: 'en',
      claims: [source],
      sources: { annex: { title: 'Annex I' } },
    })
    const origins = (of: typeof model, options = {}): string[] =>
      renderInterview(of, interview, { as: 'markdown', language: fullEn, ...options })
        .split('\n')
        .filter((line) => line.startsWith('> The definitions') || line.startsWith('> Whose the definitions'))
    expect(origins(official, { texts })).toEqual([
      '> The definitions of the competencies are quoted from Annex I.',
    ])
    expect(origins(model, { texts })).toEqual([
      '> Whose the definitions of the competencies are is not stated.',
    ])
    const claims = [{ of: 'definition', basis: 'authored', confidence: 'proposed' } as const]
    expect(origins(model, { texts, claims })).toEqual([
      '> The definitions of the competencies are their author’s own and no part of the model’s source.',
    ])
    expect(origins(model)).toEqual([])
  })

  it('says at the foot of a competency whose its own definition is', () => {
    const two = defineModel({
      ...{ id: 'two', scales: { three: { levels: [1, 2, 3] } } },
      competencies: { A: { name: 'A', scale: 'three' }, B: { name: 'B', scale: 'three' } },
      jobs: { j: { name: 'J', requires: { A: 1, B: 1 } } },
    })
    const official = withTexts(
      two,
      { A: { definition: 'Official.' } },
      {
        language: 'en',
        claims: [{ source: 'annex', basis: 'stated', confidence: 'document' }],
        sources: { annex: { title: 'Annex I' } },
      },
    )
    const sheet = renderInterview(
      official,
      composeInterview(official, { A: guides.AUDIT, B: guides.AUDIT }, { job: 'j', minutes: 60 }),
      {
        as: 'markdown',
        language: fullEn,
        texts: { B: { definition: 'Ours.' } },
        claims: [{ of: 'definition', basis: 'authored', confidence: 'proposed' }],
      },
    )
    const [cover = '', ofA = '', ofB = ''] = sheet.split(/^## \d/m)
    expect(cover).toContain('> A: The definitions of the competencies are quoted from Annex I.')
    expect(cover).toContain('> B: The definitions of the competencies are their author’s own')
    expect([ofA.includes('Annex I'), ofA.includes('author’s own')]).toEqual([true, false])
    expect([ofB.includes('Annex I'), ofB.includes('author’s own')]).toEqual([false, true])
  })

  it('prints the definitions of the model before others that are given', () => {
    const official = withTexts(model, { AUDIT: { definition: 'Examines records.' } }, { language: 'en' })
    const sheet = (options = {}) =>
      renderInterview(official, interview, { as: 'markdown', language: fullEn, ...options })
    expect(sheet()).toContain('Examines records.')
    const texts = { AUDIT: { definition: 'Other words.' } }
    expect(sheet({ texts })).toContain('Examines records.')
    expect(renderInterview(model, interview, { as: 'markdown', language: fullEn, texts })).toContain(
      'Other words.',
    )
  })

  it('tells what was left out and why', () => {
    const sheet = renderInterview(model, composeInterview(model, {}, options), {
      as: 'markdown',
      language: fullId,
    })
    expect(sheet).toContain('Tidak ditanyakan karena belum ada panduannya: Audit.')
  })

  it('lets no text be markup', () => {
    const hostile = fc.oneof(
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        '# h',
        '- x',
        '1. x',
        '| a | b |',
      ),
      fc.string({ unit: 'binary' }).filter((text) => text.trim() !== ''),
    )
    fc.assert(
      fc.property(hostile, (text) => {
        const asked = {
          AUDIT: { ...guides.AUDIT, questions: [text], answers: { 2: text }, evidence: [text] },
        }
        const composed = composeInterview(model, asked, options)
        const tags = (page: string) => page.match(/<\/?[a-z][^>]*>/g)
        const page = renderInterview(model, composed, { as: 'html', language: fullEn })
        const plain = renderInterview(
          model,
          composeInterview(
            model,
            { AUDIT: { ...asked.AUDIT, questions: ['x'], answers: { 2: 'x' }, evidence: ['x'] } },
            options,
          ),
          { as: 'html', language: fullEn },
        )
        expect(tags(page)).toEqual(tags(plain))
        const lines = (sheet: string) => sheet.split('\n').length
        expect(lines(renderInterview(model, composed, { as: 'markdown', language: fullEn }))).toBe(
          lines(renderInterview(model, interview, { as: 'markdown', language: fullEn })) - 2,
        )
      }),
    )
  })
})
