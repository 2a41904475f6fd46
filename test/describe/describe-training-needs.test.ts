import { lembagaXy } from 'kompetensi/lembaga-xy'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { describeTrainingNeeds } from '../../src/describe/describe-training-needs'
import { listTrainingNeeds } from '../../src/development/list-training-needs'
import { clinic, people } from './support/clinic-people'

/** Everything that the job requires, at the highest level. */
const fullHoldings = Object.fromEntries(
  lembagaXy.jobs['staf-sertifikasi'].requirements.map(({ competency }) => [competency, 5]),
)

const needs = listTrainingNeeds(lembagaXy, people, { activities: [clinic] })

describe('describeTrainingNeeds', () => {
  it('says who is below and counts the unknown apart', () => {
    const lines = describeTrainingNeeds(lembagaXy, needs, { language: en }).split('\n')
    expect(lines.slice(0, 6)).toEqual([
      '3 people, each measured against their own job: somebody is below in 2 of 13 required competencies.',
      '1. Analytical Thinking: 1 of 2 people below, by 2 levels on average.',
      '2. Conceptual Thinking: 1 of 2 people below, by 1 level on average.',
      'Places needed: Case clinic (1 person, held once).',
      'Below, and raised by none of the activities: Conceptual Thinking (1 person).',
      'Not known, and counted as no gap: of 26 requirements 22 are not assessed.',
    ])
    expect(lines.at(-1)).toBe('Not measured, because no job is given: p3.')
  })

  it('says it in Indonesian', () => {
    const lines = describeTrainingNeeds(lembagaXy, needs, { language: id }).split('\n')
    expect(lines[1]).toBe(
      '1. Berpikir Analitis: 1 dari 2 orang di bawah standar, rata-rata kesenjangannya 2 level.',
    )
  })

  it('speaks of no scheme or activity for what everybody has', () => {
    const full = listTrainingNeeds(lembagaXy, [{ id: 'p1', job: 'staf-sertifikasi', holdings: fullHoldings }])
    expect(full.uncovered.length).toBeGreaterThan(0)
    expect(describeTrainingNeeds(lembagaXy, full, { language: en }).split('\n')).toHaveLength(1)
  })

  it('says that nobody is below, not that somebody is in none', () => {
    const [alone] = people
    if (alone === undefined) throw new Error('there are people')
    const none = listTrainingNeeds(lembagaXy, [{ ...alone, holdings: {} }])
    const said = (language: typeof en | typeof id): string =>
      describeTrainingNeeds(lembagaXy, none, { language })
    expect(said(en).split('\n')[0]).toBe(
      '1 person, measured against their own job: nobody is known to be below in any of 13 required competencies.',
    )
    expect(said(id).split('\n')[0]).toBe(
      '1 orang, dibandingkan dengan standar jabatannya: dari 13 kompetensi yang dipersyaratkan, tidak ada yang diketahui di bawah standar.',
    )
    expect(said(en)).toContain('Covered by no activity and no certification scheme: Integrity')
    expect(said(id)).toContain('Belum ada kegiatan atau skema sertifikasi untuk: Integritas')
  })

  it('speaks of one as of one', () => {
    const [first] = needs.needs
    if (first === undefined) throw new Error('there is a need')
    const one = { ...first, required: 1, below: 1, notAssessed: 0, expired: 1, meanShortfall: 1.001 }
    const lines = describeTrainingNeeds(
      lembagaXy,
      { ...needs, needs: [one], expiryKnown: true },
      { language: en },
    ).split('\n')
    expect(lines[1]).toBe(
      '1. Analytical Thinking: 1 of 1 person below, by 1 level on average, not known for 1.',
    )
    expect(lines).toContain(
      'Not known, and counted as no gap: of 1 requirement 0 are not assessed and 1 rests on an assessment that has expired.',
    )
  })
})
