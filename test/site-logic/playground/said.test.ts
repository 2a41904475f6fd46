import { analyzeGap } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { sayIssueIn as sayIssue } from '../../../docs/.vitepress/theme/playground/issue-sentences'
import { after, attempt } from '../../../docs/.vitepress/theme/playground/outcome'
import { checkOwnModel, exampleModel } from '../../../docs/.vitepress/theme/playground/own-model'
import { blocksOf, countsLine, saidOf } from '../../../docs/.vitepress/theme/playground/said'

describe('lines of the library', () => {
  it('become paragraphs and lists', () => {
    expect(blocksOf('Path 1\nOne move.\n1. A\n2. B\n\nPath 2\n1. C\nNo path:\n- limit')).toEqual([
      { kind: 'paragraph', text: 'Path 1', lead: true },
      { kind: 'paragraph', text: 'One move.', lead: false },
      { kind: 'numbered', items: ['A', 'B'] },
      { kind: 'paragraph', text: 'Path 2', lead: true },
      { kind: 'numbered', items: ['C'] },
      { kind: 'paragraph', text: 'No path:', lead: false },
      { kind: 'bulleted', items: ['limit'] },
    ])
  })

  it('say what is unexpected instead of breaking the page', () => {
    const broken = attempt((): string => {
      throw new RangeError('too far')
    })
    expect(saidOf(broken, (text) => text, 'id', sayIssue).blocks).toEqual([
      {
        kind: 'paragraph',
        text: 'Terjadi kesalahan yang tidak semestinya: RangeError: too far',
        lead: false,
      },
    ])
    expect(after(broken, () => 1)).toBe(broken)
  })
})

describe('the counts of a gap report', () => {
  it('are one line, in the order of the report', () => {
    const report = analyzeGap(lembagaXy, 'staf-administrasi', { INT: 5, CFV: 0 })
    expect(countsLine(report, 'en')).toBe('1 below · 1 above · 11 not assessed')
  })
})

describe('a pasted model', () => {
  it('is given back when it is sound', async () => {
    const { model, issues } = await checkOwnModel(exampleModel, 'id')
    expect(model?.id).toBe('acme')
    expect(issues).toEqual([])
  })

  it('is refused with every issue and its place, in the language of the page', async () => {
    const wrong = exampleModel
      .replace('"level": 4', '"level": 9')
      .replace('"scale": "five"', '"scale": "six"')
    const { model, issues } = await checkOwnModel(wrong, 'id')
    expect(model).toBeUndefined()
    expect(issues.map(({ severity, path }) => `${severity} ${path}`)).toEqual([
      'error competencies.SQL.scale',
      'error jobs.analyst.requirements.0.level',
    ])
    expect(issues[0]?.sentence).toContain('tidak ada')
  })

  it('may be anything at all', async () => {
    for (const text of ['', '{', 'null', '[]', '"x"', '{"__proto__":{}}', '{"id":"a"}']) {
      const { model, issues } = await checkOwnModel(text, 'en')
      expect(model).toBeUndefined()
      expect(issues.length).toBeGreaterThan(0)
    }
  })
})
