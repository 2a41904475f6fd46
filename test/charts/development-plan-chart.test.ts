import { analyzeGap, planDevelopment } from 'kompetensi'
import { developmentPlanChart } from 'kompetensi/charts'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { fullEn } from 'kompetensi/locale/en'
import { fullId } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { rowsOf, textsOf } from './support.js'

describe('developmentPlanChart', () => {
  const report = analyzeGap(lembagaXy, 'staf-sertifikasi', { AT: 1, CT: 0 })
  const activity = (id: string, competency: 'AT' | 'CT', prerequisites: readonly string[]) => ({
    id,
    name: { id: `Kegiatan ${id}`, en: `Activity ${id}` },
    method: 'classroom' as const,
    develops: [{ competency, from: 0, to: 2 }],
    durationDays: 3,
    prerequisites,
  })
  const plan = planDevelopment(lembagaXy, report, {
    activities: [activity('a', 'AT', []), activity('b', 'CT', ['a'])],
    start: '2027-05-28',
    holidays: ['2027-06-01'],
    minimize: 'duration',
  })

  it('draws each activity from its first day to the end of its last, whatever the time zone', () => {
    const before = process.env['TZ']
    const drawn = ['UTC', 'Pacific/Apia', 'America/Los_Angeles'].map((zone) => {
      process.env['TZ'] = zone
      return developmentPlanChart(lembagaXy, plan, { language: fullId })
    })
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
    expect(drawn[1]).toEqual(drawn[0])
    expect(drawn[2]).toEqual(drawn[0])
    const [spec] = drawn
    if (spec === undefined) throw new Error('no chart')
    expect(rowsOf(spec, 'activities').map(({ activity: id, from, to }) => [id, from, to])).toEqual([
      ['a', 0, 6], // Friday 28 May, Monday 31 May, Wednesday 2 June
      ['b', 6, 11],
    ])
    // The weekend, the holiday, and the weekend after.
    expect(rowsOf(spec, 'days not worked').map(({ from, to }) => [from, to])).toEqual([
      [1, 3],
      [4, 5],
      [8, 10],
    ])
    expect(rowsOf(spec, 'order: points')).toHaveLength(1)
    expect(textsOf(spec)).toContain('28 Mei – 2 Juni 2027')
  })

  it('says what is not planned', () => {
    const spec = developmentPlanChart(lembagaXy, plan, { language: fullEn })
    expect(textsOf(spec)).toContain('Not planned: 11 to be assessed first.')
  })

  it('draws a plan of nothing', () => {
    const empty = planDevelopment(lembagaXy, report, {
      activities: [],
      start: '2027-05-28',
      minimize: 'cost',
    })
    const spec = developmentPlanChart(lembagaXy, empty, { language: fullId })
    expect(rowsOf(spec, 'activities')).toEqual([])
    expect(textsOf(spec).join(' ')).toContain('tidak ada yang direncanakan')
  })
})
