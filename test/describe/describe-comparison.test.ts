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
        'Attainment: 1. p2 (81.25%), 2. p1 (50%), p3 (no score).',
        'Share of requirements met: 1. p1 (50%), 2. p2 (0%), p3 (no score).',
        'Attainment and Share of requirements met put 1 pair of candidates in opposite order:',
        'Attainment puts p2 ahead of p1, Share of requirements met the other way round, mainly because of Negotiation and SQL.',
      ].join('\n'),
    )
    expect(describeComparison(model, comparison, { language: id })).toBe(
      [
        'Capaian level: 1. p2 (81,25%), 2. p1 (50%), p3 (tanpa nilai).',
        'Porsi persyaratan terpenuhi: 1. p1 (50%), 2. p2 (0%), p3 (tanpa nilai).',
        'Capaian level dan Porsi persyaratan terpenuhi mengurutkan 1 pasang kandidat secara bertolak belakang:',
        'Capaian level menempatkan p2 di atas p1, Porsi persyaratan terpenuhi sebaliknya; penyebab utamanya: Negotiation dan SQL.',
      ].join('\n'),
    )
  })

  it('says how many disagreements there are, and how many are listed of them', () => {
    const people = Array.from({ length: 1_200 }, (_, i) => ({
      id: `q${i}`,
      holdings: { SQL: 4 - i / 1_000, NEG: i / 500 },
    }))
    const many = compareMethods(model, 'j', people, { methods, limit: 2 })
    const line = (language: typeof en | typeof id): string | undefined =>
      describeComparison(model, many, { language }).split('\n')[2]
    expect(line(en)).toBe(
      'Attainment and Share of requirements met put 1,199 pairs of candidates in opposite order; the 2 furthest apart:',
    )
    expect(line(id)).toBe(
      'Capaian level dan Porsi persyaratan terpenuhi mengurutkan 1.199 pasang kandidat secara bertolak belakang; 2 yang selisih peringkatnya terbesar:',
    )
    const none = compareMethods(model, 'j', people.slice(0, 1), { methods })
    expect(describeComparison(model, none, { language: en }).split('\n')[2]).toBe(
      'Attainment and Share of requirements met put no two candidates in opposite order.',
    )
    expect(describeComparison(model, none, { language: id }).split('\n')[2]).toBe(
      'Tidak ada pasangan kandidat yang diurutkan bertolak belakang oleh Capaian level dan Porsi persyaratan terpenuhi.',
    )
  })

  it('says that the profile goes on', () => {
    const part = compareMethods(lembagaXy, 'kepala-lsp', [], { methods })
    expect(describeComparison(lembagaXy, part, { language: en })).toContain('requirements that are known')
    expect(describeComparison(lembagaXy, part, { language: id })).toContain(
      'standar kompetensinya belum lengkap',
    )
  })

  it('refuses the comparison of another model', () => {
    expect(thrownBy(() => describeComparison(lembagaXy, untyped(comparison), { language: en })).code).toBe(
      'model-mismatch',
    )
  })
})
