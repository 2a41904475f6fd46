import { analyzeGap } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { describePlan } from '../../src/describe/describe-plan'
import { planDevelopment } from '../../src/development/plan-development'
import { plan } from './support/clinic-people'

describe('describePlan', () => {
  it('says what is planned, what stays open and how far it can be relied on, in English', () => {
    expect(describePlan(lembagaXy, plan, { language: en }).split('\n')).toEqual([
      'Certification Staff: 1 activity from 28 May 2027, the last ending on 31 May 2027; 2 working days in all, cost 1,500,000.',
      '1. Case clinic, 28 May 2027 to 31 May 2027: Analytical Thinking from level 0 to 1.',
      'Raised, but no activity leads to the required level: Analytical Thinking (level 1, required level 2).',
      'No activity raises: Conceptual Thinking (level 1, required level 2).',
      expect.stringMatching(
        /^To be assessed first, and not planned for: Integrity, .+ and Concern for Order\.$/,
      ),
      'No other choice of these activities does as much for a lower total cost.',
      'The dates are one order that works, not necessarily the shortest; the levels are what the activities aim at, and only an assessment can show them.',
      'This profile is not complete, so what else is required could not be planned for.',
    ])
  })

  it('says it in Indonesian', () => {
    const lines = describePlan(lembagaXy, plan, { language: id }).split('\n')
    expect(lines.slice(0, 4)).toEqual([
      'Staf Sertifikasi: 1 kegiatan mulai 28 Mei 2027, yang terakhir selesai 31 Mei 2027; seluruhnya 2 hari kerja, biaya 1.500.000.',
      '1. Klinik kasus, 28 Mei 2027 s.d. 31 Mei 2027: Berpikir Analitis dari level 0 ke 1.',
      'Naik, tetapi tidak ada kegiatan yang mencapai level yang dipersyaratkan: Berpikir Analitis (level 1; dipersyaratkan level 2).',
      'Tidak ada kegiatan yang menaikkan: Berpikir Konseptual (level 1; dipersyaratkan level 2).',
    ])
  })

  it('never calls a choice the best that was not proven to be, and says by how much one may be better', () => {
    const within = { shortfall: 1.5, total: 250_000 }
    const cut = { ...plan, exact: false, within }
    const english = describePlan(lembagaXy, cut, { language: en })
    expect(english).toContain('lower total cost, by 250,000 at most')
    expect(english).toContain('smaller shortfall, by 1.5 at most')
    expect(english).not.toContain('No other choice')
    const days = describePlan(lembagaXy, { ...cut, minimize: 'duration' }, { language: en })
    expect(days).toContain('fewer working days, by 250,000 days at most')
    const indonesian = describePlan(lembagaXy, cut, { language: id })
    expect(indonesian).toContain('biaya total lebih rendah, selisihnya paling banyak 250.000')
    expect(indonesian).toContain('selisihnya paling banyak 1,5 (bobot × level)')
    expect(indonesian).not.toContain('Tidak ada pilihan kegiatan lain')
  })

  it('calls a choice the cheapest where only which of equal ones comes first was not proven', () => {
    const tie = { ...plan, exact: false, within: { shortfall: 0, total: 0 } }
    expect(describePlan(lembagaXy, tie, { language: en })).toBe(
      describePlan(lembagaXy, plan, { language: en }),
    )
  })

  it('tells nothing to plan from nothing planned', () => {
    const empty = { activities: [], start: '2027-05-28', minimize: 'cost' } as const
    const met = planDevelopment(lembagaXy, analyzeGap(lembagaXy, 'staf-sertifikasi', { AT: 2 }), empty)
    expect(describePlan(lembagaXy, met, { language: en })).toContain('no assessed requirement is below')
    const none = planDevelopment(lembagaXy, analyzeGap(lembagaXy, 'staf-sertifikasi', { AT: 1 }), empty)
    expect(describePlan(lembagaXy, none, { language: en })).toContain('no activity raises what is below')
  })
})
