import { describe, expect, it } from 'vitest'
import { diagnose } from './diagnose.js'

const imports = `
import { analyzeGap, composeProfile, defineHoldings, defineModel, findJob, profileMatrix, withLevels } from 'kompetensi'
import { lembagaXy, type LembagaXyCode } from 'kompetensi/lembaga-xy'
const acme = defineModel({
  id: 'acme',
  scales: { five: { levels: [1, 2, 3, 4, 5] }, percent: { levels: [0, 100], continuous: true } },
  competencies: { SQL: { scale: 'five', name: 'SQL' }, TYPING: { scale: 'percent', name: 'Typing' }, TASTE: { name: 'Taste' } },
  jobs: {
    analyst: { name: 'Analyst', requires: { SQL: 4, TYPING: 62.5, TASTE: {} }, superior: 'lead' },
    lead: { name: 'Lead', requires: { SQL: { level: 5, essential: true } } },
  },
})
`

/** What must not compile, and a part of what the compiler says. */
const refused: readonly (readonly [title: string, code: string, message: RegExp])[] = [
  ['a wrong job', `analyzeGap(lembagaXy, 'manager-sertifikasii', {})`, /not assignable/],
  ['a wrong code', `analyzeGap(lembagaXy, 'kepala-lsp', { INTT: 3 })`, /Did you mean to write 'INT'/],
  ['a wrong code of an own model', `analyzeGap(acme, 'lead', { SQLL: 3 })`, /Did you mean to write 'SQL'/],
  [
    'a level that is no number',
    `analyzeGap(lembagaXy, 'kepala-lsp', { INT: '3' })`,
    /not assignable to type 'number'/,
  ],
  [
    'another model’s holdings',
    `analyzeGap(lembagaXy, 'kepala-lsp', defineHoldings(acme, { SQL: 3 }))`,
    /"acme".*not assignable/s,
  ],
  ['another model’s job', `analyzeGap(lembagaXy, acme.jobs.analyst, {})`, /not assignable/],
  [
    'another model’s composed profile',
    `analyzeGap(lembagaXy, composeProfile(acme, { job: 'lead' }), {})`,
    /not assignable/,
  ],
  ['a mutable result', `analyzeGap(acme, 'lead', {}).counts.below = 0`, /read-only/],
  [
    'a mutable list',
    `analyzeGap(acme, 'lead', {}).items.push({ competency: 'SQL', status: 'not-assessed', required: 5, weight: 1, essential: false })`,
    /push/,
  ],
  ['a mutable dictionary', `lembagaXy.competencies.INT.name.id = 'x'`, /read-only/],
  ['a mutable job', `acme.jobs.lead.requirements.length = 0`, /read-only/],
  [
    'an unknown essential',
    `composeProfile(lembagaXy, { job: 'kepala-lsp', essentials: ['INTEGRITY'] })`,
    /not assignable/,
  ],
  [
    'an unknown code in withLevels',
    `withLevels(acme, 'lead', { levels: { TASTEE: 3 } })`,
    /Did you mean to write 'TASTE'/,
  ],
  ['an unknown column', `profileMatrix(lembagaXy, { competencies: ['XYZ'] })`, /not assignable/],
  [
    'gap of an item that was not assessed',
    `for (const item of analyzeGap(acme, 'lead', {}).items) item.gap`,
    /'gap' does not exist/,
  ],
  ['a job that may be missing', `findJob(acme, 'lead').requirements`, /possibly 'undefined'/],
  [
    'a level off its scale',
    `defineModel({ id: 'm', scales: { five: { levels: [1, 2, 3, 4, 5] } }, competencies: { A: { scale: 'five', name: 'A' } }, jobs: { j: { name: 'J', requires: { A: 7 } } } })`,
    /Type '7' is not assignable/,
  ],
  [
    'a level for a competency without a scale',
    `defineModel({ id: 'm', scales: {}, competencies: { A: { name: 'A' } }, jobs: { j: { name: 'J', requires: { A: 1 } } } })`,
    /no properties in common/,
  ],
  [
    'an unknown scale',
    `defineModel({ id: 'm', scales: { five: { levels: [1, 2] } }, competencies: { A: { scale: 'six', name: 'A' } }, jobs: {} })`,
    /"six".*not assignable/s,
  ],
  [
    'an unknown code in a job',
    `defineModel({ id: 'm', scales: { five: { levels: [1, 2] } }, competencies: { A: { scale: 'five', name: 'A' } }, jobs: { j: { name: 'J', requires: { B: 1 } } } })`,
    /'B' does not exist/,
  ],
  [
    'an unknown superior',
    `defineModel({ id: 'm', scales: { five: { levels: [1, 2] } }, competencies: { A: { scale: 'five', name: 'A' } }, jobs: { j: { name: 'J', superior: 'k', requires: { A: 1 } } } })`,
    /"k".*not assignable/s,
  ],
]

/** What must compile. */
const accepted: readonly (readonly [title: string, code: string])[] = [
  [
    'an ordinary call',
    `analyzeGap(lembagaXy, 'manager-sertifikasi', { INT: 3, CFV: 2.5 }).shortfall satisfies number`,
  ],
  ['a profile of the model', `analyzeGap(lembagaXy, lembagaXy.jobs['kepala-lsp'], { INT: 3 })`],
  ['a composed profile', `analyzeGap(acme, composeProfile(acme, { job: 'lead' }), { SQL: 3 })`],
  ['typed holdings', `analyzeGap(acme, 'lead', defineHoldings(acme, { SQL: 3, TYPING: 40 }))`],
  [
    'a level that may be undefined',
    `declare const level: number | undefined; analyzeGap(acme, 'lead', { SQL: level })`,
  ],
  [
    'codes of results',
    `analyzeGap(acme, 'lead', {}).items.map((item) => item.competency) satisfies ('SQL' | 'TYPING' | 'TASTE')[]`,
  ],
  ['every code', `const codes: LembagaXyCode[] = ['INT', 'UM']; void codes`],
  [
    'narrowing by status',
    `for (const item of analyzeGap(acme, 'lead', {}).items) if (item.status === 'below') item.gap satisfies number`,
  ],
]

describe('types', () => {
  const messages = diagnose([...refused, ...accepted].map(([, code]) => `${imports}\n${code}\n`))

  it.each(refused.map(([title, , message], i) => ({ title, message, said: messages[i] ?? [] })))(
    'refuse $title',
    ({ message, said }) => {
      expect(said.join('\n')).toMatch(message)
    },
  )

  it.each(accepted.map(([title], i) => ({ title, said: messages[refused.length + i] })))(
    'accept $title',
    ({ said }) => {
      expect(said).toEqual([])
    },
  )
})
