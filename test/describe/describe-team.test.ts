import { lembagaXy } from 'kompetensi/lembaga-xy'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { describeTeam } from '../../src/describe/describe-team'
import { summarizeTeam } from '../../src/team/summarize-team'
import { people, plan } from './support/clinic-people'

const team = summarizeTeam(lembagaXy, people, {
  competencies: ['AT', 'CT'],
  change: { leaving: ['p2'], plans: [{ person: 'p1', plan }] },
})

describe('describeTeam', () => {
  it('says what hangs on one person, before and after', () => {
    expect(describeTeam(lembagaXy, team, { language: en }).split('\n')).toEqual([
      '3 people, 2 competencies; of 4 requirements whose level is known: 2 met, 2 below, 0 not assessed (100% assessed).',
      'Below what their job requires: Analytical Thinking (1 of 2 people) and Conceptual Thinking (1 of 2 people).',
      'Only one person is known to hold the highest level the team needs: Analytical Thinking (p2; 1 more not assessed on it) and Conceptual Thinking (p2; 1 more not assessed on it).',
      'No job is given for p3, so it is not known what is required of them.',
      'If p2 left and the plan of p1 was carried out, of 2 requirements whose level is known: 0 met, 2 below, 0 not assessed (100% assessed).',
      'From then on nobody would be known to hold: Analytical Thinking and Conceptual Thinking.',
      'The levels after a plan are what it aims at; only an assessment can show them.',
    ])
  })

  it('says it in Indonesian', () => {
    expect(describeTeam(lembagaXy, team, { language: id }).split('\n')[2]).toBe(
      'Hanya satu orang yang diketahui memiliki level tertinggi yang diperlukan tim: Berpikir Analitis (p2; 1 orang lain belum dinilai) dan Berpikir Konseptual (p2; 1 orang lain belum dinilai).',
    )
  })
})
