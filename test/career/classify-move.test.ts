import { analyzeGap, classifyMove } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { soundJob, withJobs } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const clerk = soundJob(
  'clerk',
  [
    { competency: 'SQL', level: 2 },
    { competency: 'NEG', level: 3 },
  ],
  { grade: 'low', family: 'data', track: 'expert', unit: 'office' },
)
const chief = soundJob('chief', [{ competency: 'SQL', level: 4 }], {
  grade: 'high',
  family: 'data',
  track: 'expert',
})
const model = {
  ...withJobs(clerk, chief),
  families: { data: { name: { id: 'Data', en: 'Data' } }, law: { name: { id: 'Hukum', en: 'Law' } } },
  tracks: {
    expert: { name: { id: 'Ahli', en: 'Expert' } },
    manager: { name: { id: 'Manajer', en: 'Manager' } },
  },
  units: {
    office: { name: { id: 'Kantor', en: 'Office' } },
    branch: { name: { id: 'Cabang', en: 'Branch' } },
  },
  grades: { low: { rank: 10 }, middle: { rank: 50 }, high: { rank: 70 } },
}

describe('classifyMove', () => {
  it('says kind, form, steps, and what deepens', () => {
    expect(classifyMove(lembagaXy, 'staf-sertifikasi', 'manager-sertifikasi')).toMatchObject({
      model: 'lembaga-xy',
      modelVersion: '1.0.0',
      from: { job: 'staf-sertifikasi', family: 'sertifikasi', grade: 'A2', profileComplete: false },
      to: { job: 'manager-sertifikasi', track: 'managerial', grade: 'C8' },
      kind: 'promotion',
      pattern: 'vertical',
      rankSteps: 1,
      family: 'same',
      track: 'not-stated',
      broadens: [],
      drops: [],
    })
  })

  it('counts steps among the ranks there are', () => {
    expect(classifyMove(model, 'clerk', 'chief').rankSteps).toBe(2)
    expect(classifyMove(model, 'chief', 'clerk').rankSteps).toBe(-2)
  })

  it.each([
    [{}, 'promotion', 'vertical'],
    [{ family: 'law' }, 'diagonal', 'diagonal'],
    [{ track: 'manager' }, 'diagonal', 'diagonal'],
    [{ family: 'law', track: 'manager' }, 'diagonal', 'diagonal'],
    [{ grade: 'low' }, 'lateral', 'horizontal'],
    [{ grade: 'low', family: 'law' }, 'lateral', 'horizontal'],
  ])('calls a move to a job with %o %s', (change, kind, pattern) => {
    const to = { ...chief, ...change }
    expect(classifyMove(model, 'clerk', to)).toMatchObject({ kind, pattern })
  })

  it('calls a move down a step-down, whatever the family, and gives it no form', () => {
    const move = classifyMove(model, 'chief', { ...clerk, family: 'law' })
    expect(move.kind).toBe('step-down')
    expect(move).not.toHaveProperty('pattern')
  })

  it('never guesses: without a rank it is unranked, whatever the order of the rows', () => {
    const { grade: _, ...ungraded } = chief
    for (const [from, to] of [
      [clerk, ungraded],
      [ungraded, clerk],
      [clerk, { ...chief, grade: 'unheard-of' }],
    ] as const) {
      const move = classifyMove(model, from, to)
      expect(move.kind).toBe('unranked')
      expect(move).not.toHaveProperty('rankSteps')
      expect(move).not.toHaveProperty('pattern')
    }
  })

  it('does not take a job of no family, or of no track, for one of another', () => {
    // The head of the certification body stands above its three families.
    for (const from of ['manager-sertifikasi', 'manager-manajemen-mutu', 'manager-administrasi'] as const) {
      expect(classifyMove(lembagaXy, from, 'kepala-lsp')).toMatchObject({
        kind: 'promotion',
        family: 'not-stated',
      })
    }
  })

  it('calls the same job in another unit a rotation', () => {
    expect(classifyMove(model, 'clerk', { job: 'clerk', unit: 'branch' })).toMatchObject({
      kind: 'rotation',
      pattern: 'horizontal',
      from: { unit: 'office' },
      to: { unit: 'branch' },
      deepens: [],
      broadens: [],
      lessens: [],
      drops: [],
      unclear: [],
    })
    expect(classifyMove(model, { job: 'clerk', unit: 'branch' }, clerk).kind).toBe('rotation')
    expect(classifyMove(model, clerk, { ...clerk, unit: 'branch' }).kind).toBe('rotation')
  })

  it('does not take equal requirements for the same job', () => {
    expect(classifyMove(model, clerk, { ...clerk, id: 'other', unit: 'branch' }).kind).toBe('lateral')
  })

  it('refuses a move that is none', () => {
    expect(thrownBy(() => classifyMove(model, 'clerk', 'clerk')).code).toBe('same-job')
    expect(thrownBy(() => classifyMove(model, 'clerk', { job: 'clerk', unit: 'office' })).code).toBe(
      'same-job',
    )
    // No unit is stated: nothing says it is another one.
    expect(thrownBy(() => classifyMove(model, 'chief', { job: 'chief', unit: 'branch' })).code).toBe(
      'same-job',
    )
  })

  it('tells deepen, broaden, lessen and drop apart, by how much', () => {
    const from = soundJob('a', [
      { competency: 'SQL', level: 2 },
      { competency: 'NEG', level: 3 },
    ])
    const to = soundJob('b', [
      { competency: 'NEG', level: 1 },
      { competency: 'SQL', level: 4 },
    ])
    expect(classifyMove(model, from, to)).toMatchObject({
      deepens: [{ competency: 'SQL', from: 2, to: 4, by: 2 }],
      lessens: [{ competency: 'NEG', from: 3, to: 1, by: -2 }],
    })
    const narrow = soundJob('c', [{ competency: 'NEG', level: 3 }])
    expect(classifyMove(model, narrow, to).broadens).toEqual([{ competency: 'SQL', to: 4, by: 4 }])
    expect(classifyMove(model, to, narrow).drops).toEqual(['SQL'])
  })

  it('keeps what is not known apart', () => {
    const from = soundJob('a', [{ competency: 'SQL' }], { complete: false, unknown: ['NEG'] })
    const to = soundJob('b', [
      { competency: 'SQL', level: 4 },
      { competency: 'NEG', level: 1 },
      { competency: 'ART' },
    ])
    expect(classifyMove(model, from, to)).toMatchObject({
      deepens: [],
      broadens: [],
      unclear: [
        { competency: 'SQL', reason: 'level-unspecified' },
        { competency: 'NEG', reason: 'profile-incomplete' },
        { competency: 'ART', reason: 'level-unspecified' },
      ],
    })
    expect(classifyMove(model, to, from).unclear).toContainEqual({
      competency: 'NEG',
      reason: 'profile-incomplete',
    })
  })

  it('does not compare levels of different scales', () => {
    const on = (id: string, levels: number[]) =>
      soundJob(id, [{ competency: 'ART', level: 2 }], { scale: { levels, floor: 0 } })
    expect(classifyMove(model, on('a', [1, 2, 3]), on('b', [1, 2, 3, 4])).unclear).toEqual([
      { competency: 'ART', reason: 'scales-differ' },
    ])
    expect(classifyMove(model, on('a', [1, 2, 3]), on('b', [1, 2, 3])).unclear).toEqual([])
  })

  it.each([
    ['a gap report', analyzeGap(model, 'clerk', {}), ['unit']],
    ['a unit that is no text', { job: 'clerk', unit: 3 }, ['unit']],
    ['a unit of no job', { job: null, unit: 'office' }, ['job']],
    ['a person', { id: 'p', holdings: {} }, ['model', 'name', 'complete']],
    ['nothing', null, []],
  ])('refuses %s in place of a job at either end', (_, end, fields) => {
    const moves = {
      from: () => classifyMove(model, untyped(end), 'chief'),
      to: () => classifyMove(model, 'chief', untyped(end)),
    }
    for (const [argument, move] of Object.entries(moves)) {
      const paths = fields.length === 0 ? [[argument]] : fields.map((field) => [argument, field])
      expect(thrownBy(move).issues.map(({ code, path }) => [code, path])).toEqual(
        paths.map((path) => ['parameter-invalid', path]),
      )
    }
  })

  it('refuses a profile without a list of requirements', () => {
    const { requirements, ...without } = chief
    expect(thrownBy(() => classifyMove(model, 'clerk', untyped(without))).code).toBe('profile-malformed')
  })

  it('names what is wrong with its input', () => {
    expect(thrownBy(() => classifyMove(model, 'clerk', untyped('cheif'))).details).toMatchObject({
      suggestion: 'chief',
    })
    expect(
      thrownBy(() => classifyMove(model, untyped({ job: 'clerk', unit: 'ofice' }), 'chief')).issues,
    ).toMatchObject([
      {
        code: 'unknown-reference',
        path: ['from', 'unit'],
        details: { reference: 'ofice', suggestion: 'office' },
      },
    ])
    expect(thrownBy(() => classifyMove(model, 'clerk', { ...chief, model: 'other' })).code).toBe(
      'model-mismatch',
    )
  })
})
