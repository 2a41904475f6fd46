import { attainment, compareMethods, describeComparison, metShare } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { soundJob, withJobs } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const model = withJobs(
  soundJob('j', [
    { competency: 'SQL', level: 4 },
    { competency: 'NEG', level: 4 },
  ]),
)
const methods = [attainment(), metShare()]
const comparison = compareMethods(
  model,
  'j',
  [
    { id: 'p1', holdings: { SQL: 4, NEG: 0 } },
    { id: 'p2', holdings: { SQL: 3, NEG: 3.5 } },
    { id: 'p3', holdings: {} },
  ],
  { methods },
)

describe('describeComparison', () => {
  it('says one line a method and one a disagreement', () => {
    expect(describeComparison(model, comparison, { language: en })).toBe(
      [
        'Attainment: 1. p2 (81.25), 2. p1 (50), p3 (no score).',
        'Share of requirements met: 1. p1 (50), 2. p2 (0), p3 (no score).',
        'Attainment puts p2 ahead of p1, Share of requirements met the other way round, mainly because of Negotiation and SQL.',
      ].join('\n'),
    )
    expect(describeComparison(model, comparison, { language: id })).toBe(
      [
        'Capaian level: 1. p2 (81,25), 2. p1 (50), p3 (tanpa nilai).',
        'Porsi persyaratan terpenuhi: 1. p1 (50), 2. p2 (0), p3 (tanpa nilai).',
        'Capaian level menempatkan p2 di atas p1, Porsi persyaratan terpenuhi sebaliknya; penyebab utamanya: Negotiation dan SQL.',
      ].join('\n'),
    )
  })

  it('says that the profile goes on', () => {
    const part = compareMethods(lembagaXy, 'kepala-lsp', [], { methods })
    expect(describeComparison(lembagaXy, part, { language: en })).toContain(
      'requirements that are printed only',
    )
    expect(describeComparison(lembagaXy, part, { language: id })).toContain('profilnya belum lengkap')
  })

  it('refuses the comparison of another model', () => {
    expect(thrownBy(() => describeComparison(lembagaXy, untyped(comparison), { language: en })).code).toBe(
      'model-mismatch',
    )
  })
})
