import { describe, expect, it } from 'vitest'
import { composeInterview } from '../../src/interview/compose-interview'
import { defineModel } from '../../src/model/define-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const model = defineModel({
  id: 'office',
  scales: { five: { levels: [1, 2, 3, 4, 5] } },
  competencies: {
    AUDIT: { name: 'Audit', scale: 'five' },
    WRITE: { name: 'Writing', scale: 'five' },
    SPEAK: { name: 'Speaking', scale: 'five' },
    PLAN: { name: 'Planning', scale: 'five' },
    DRIVE: { name: 'Driving', scale: 'five' },
  },
  jobs: {
    auditor: {
      name: 'Auditor',
      requires: { AUDIT: 5, WRITE: 3, SPEAK: { level: 1, essential: true }, PLAN: 2, DRIVE: 2 },
    },
  },
})

const guide = (code: string) => ({
  questions: [`${code} ordinary`, `${code} difficult`, `${code} changed`],
  answers: { 1: 'Names it.', 2: 'Does it.', 3: 'Solves it.', 4: 'Judges it.', 5: 'Renews it.' },
  evidence: ['A record', 'A note', 'A method'],
  negativeIndicators: ['Hides it.', 'Blames others.'],
})
const { AUDIT, WRITE, SPEAK, PLAN } = {
  AUDIT: guide('AUDIT'),
  WRITE: guide('WRITE'),
  SPEAK: guide('SPEAK'),
  PLAN: guide('PLAN'),
}
const guides = { AUDIT, WRITE, SPEAK, PLAN }
const codes = (interview: { readonly parts: readonly { readonly competency: string }[] }) =>
  interview.parts.map(({ competency }) => competency)

describe('an interview', () => {
  it('asks for essentials first, then shortfalls with the largest gap first, then what is not assessed, then the others', () => {
    const holdings = { AUDIT: 4, WRITE: 1, PLAN: 2 }
    const interview = composeInterview(model, guides, { job: 'auditor', minutes: 42, holdings })
    expect(codes(interview)).toEqual(['SPEAK', 'WRITE', 'AUDIT', 'PLAN'])
    expect(interview.parts[1]).toMatchObject({
      status: 'below',
      required: 3,
      held: 1,
      gap: -2,
      levels: [1, 2, 3, 4, 5],
    })
    expect(interview.planned).toBe(42)
  })

  it('puts a focus in front of all', () => {
    const interview = composeInterview(model, guides, {
      job: 'auditor',
      minutes: 42,
      focus: ['PLAN', 'AUDIT'],
    })
    expect(codes(interview)).toEqual(['PLAN', 'AUDIT', 'SPEAK', 'WRITE'])
    expect(interview.parts.map(({ inFocus }) => inFocus)).toEqual([true, true, false, false])
  })

  it('begins the later in a guide, the higher the required level is', () => {
    const interview = composeInterview(model, guides, { job: 'auditor', minutes: 42 })
    expect(interview.parts.map(({ questions }) => questions)).toEqual([
      ['SPEAK ordinary'],
      ['AUDIT changed'],
      ['WRITE difficult'],
      ['PLAN ordinary'],
    ])
  })

  it('asks at four of five levels for what was changed or judged, where such a level can show', () => {
    const profile = {
      ...model.jobs.auditor,
      requirements: ([1, 2, 3, 4, 5] as const).map((level, i) => ({
        competency: (['AUDIT', 'WRITE', 'SPEAK', 'PLAN', 'DRIVE'] as const)[i] ?? 'AUDIT',
        level,
      })),
    }
    const all = { ...guides, DRIVE: guide('DRIVE') }
    const { parts } = composeInterview(model, all, { job: profile, minutes: 50 })
    expect(parts.map(({ questions }) => questions[0]?.split(' ')[1])).toEqual([
      'ordinary',
      'ordinary',
      'difficult',
      'changed',
      'changed',
    ])
  })

  it('asks one question for each before it asks a second one', () => {
    const interview = composeInterview(model, guides, { job: 'auditor', minutes: 58 })
    expect(interview.parts.map(({ questions }) => questions.length)).toEqual([2, 2, 1, 1])
    expect(interview.parts[1]?.questions).toEqual(['AUDIT changed', 'AUDIT difficult'])
  })

  it('never takes more time than there is, and lists what it leaves out with the reason', () => {
    const interview = composeInterview(model, guides, { job: 'auditor', minutes: 33 })
    expect(codes(interview)).toEqual(['SPEAK', 'AUDIT'])
    expect(interview.planned).toBe(26)
    expect(interview.leftOut).toEqual([
      { competency: 'WRITE', reason: 'no-time' },
      { competency: 'PLAN', reason: 'no-time' },
      { competency: 'DRIVE', reason: 'no-guide' },
    ])
  })

  it('takes the minutes that the caller thinks right', () => {
    const minutes = { minutes: 60, minutesAround: 0, minutesPerQuestion: 15 }
    expect(composeInterview(model, guides, { job: 'auditor', ...minutes })).toMatchObject({
      ...minutes,
      planned: 60,
    })
  })

  it('ends when all questions are asked', () => {
    const interview = composeInterview(model, guides, { job: 'auditor', minutes: 1000 })
    expect(interview.parts.map(({ questions }) => questions.length)).toEqual([3, 3, 3, 3])
    expect(interview.planned).toBe(10 + 12 * 8)
  })

  it('refuses a time in which nothing can be asked', () => {
    const error = thrownBy(() => composeInterview(model, guides, { job: 'auditor', minutes: 17 }))
    expect(error.code).toBe('number-out-of-range')
    expect(error.message).toContain('18')
  })

  it('refuses answers of levels that the scale lacks, and blank texts, each at its place', () => {
    const wrong = { ...AUDIT, answers: { 1: 'Names it.', 7: 'Judges it.' }, questions: ['Tell me …', ' '] }
    const error = thrownBy(() =>
      composeInterview(model, { ...guides, AUDIT: wrong }, { job: 'auditor', minutes: 42 }),
    )
    expect(error.issues.map(({ code, path }) => [code, path])).toEqual([
      ['level-off-scale', ['guides', 'AUDIT', 'answers', '7']],
      ['parameter-invalid', ['guides', 'AUDIT', 'questions', '1']],
    ])
    expect(error.message).toContain(
      '"guides.AUDIT.questions.1" of composeInterview is " "; it must be of kind text',
    )
  })

  it('has time for a question of a tenth of a minute three times in three tenths', () => {
    const options = { job: 'auditor', minutes: 0.3, minutesAround: 0, minutesPerQuestion: 0.1 } as const
    const { parts } = composeInterview(model, guides, options)
    expect(parts.flatMap(({ questions }) => questions)).toHaveLength(3)
  })

  it('refuses a focus on what the job does not require, and a guide of what the model lacks', () => {
    const profile = { ...model.jobs.auditor, requirements: model.jobs.auditor.requirements.slice(0, 2) }
    // A focus on another model's code does not compile.
    const misspelt = { ...guides, AUDT: guide('AUDT') }
    const error = thrownBy(() =>
      composeInterview(model, untyped(misspelt), { job: profile, minutes: 60, focus: ['PLAN'] }),
    )
    expect(error.issues.map(({ code, path }) => [code, path])).toEqual([
      ['unknown-competency', ['guides', 'AUDT']],
      ['not-in-profile', ['focus', 0]],
    ])
  })

  it('gives what a caller changes later no way into the result', () => {
    const interview = composeInterview(model, guides, { job: 'auditor', minutes: 42 })
    expect(interview.parts[1]?.evidence).not.toBe(AUDIT.evidence)
    expect(JSON.parse(JSON.stringify(interview))).toEqual(interview)
  })
})
