import {
  analyzeGap,
  classifyMove,
  findCareerPaths,
  placeInNineBox,
  planDevelopment,
  summarizeTeam,
  trainingNeeds,
} from 'kompetensi'
import {
  careerLatticeChart,
  developmentPlanChart,
  nineBoxChart,
  teamHeatMap,
  trainingNeedsChart,
} from 'kompetensi/charts'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { nineBoxKemenkeu, nineBoxPanrb } from 'kompetensi/schemes'
import { describe, expect, it } from 'vitest'
import { rowsOf, textsOf } from './support.js'

const people = [
  { id: 'p1', job: 'staf-sertifikasi', holdings: { AT: 3, CT: 2, NEGO: 4 } },
  { id: 'p2', job: 'staf-sertifikasi', holdings: { AT: 1 } },
  { id: 'p3', holdings: { AT: 2 } },
] as const

describe('teamHeatMap', () => {
  const spec = teamHeatMap(
    lembagaXy,
    summarizeTeam(lembagaXy, people, { competencies: ['AT', 'CT', 'NEGO'] }),
    {
      locale: 'en',
    },
  )

  it('writes the gap on a cell, and nothing on a nothing', () => {
    expect(
      rowsOf(spec, 'cells').map(({ person, competency, status }) => `${person} ${competency} ${status}`),
    ).toEqual(['p1 AT above', 'p1 CT met', 'p2 AT below'])
    expect(rowsOf(spec, 'gaps').map(({ text }) => text)).toEqual(['+1', '0', '−1'])
    expect(rowsOf(spec, 'nothings').map(({ status }) => status)).toEqual([
      'requirement-unknown',
      'not-assessed',
      'requirement-unknown',
      'requirement-unknown',
      'requirement-unknown',
      'requirement-unknown',
    ])
  })

  it('says each cell', () => {
    expect(rowsOf(spec, 'cells')[2]?.['says']).toBe('p2, Analytical Thinking: below; required 2; held 1')
    expect(rowsOf(spec, 'nothings')[1]?.['says']).toBe('p2, Conceptual Thinking: not assessed; required 2')
  })

  it('becomes wider than asked rather than unreadable', () => {
    const many = Array.from({ length: 40 }, (_, i) => ({
      id: `p${i}`,
      job: 'staf-sertifikasi' as const,
      holdings: { AT: i % 4 },
    }))
    const wide = teamHeatMap(lembagaXy, summarizeTeam(lembagaXy, many), { locale: 'id', width: 400 })
    expect(wide.width).toBe(40 * 26)
  })
})

describe('nineBoxChart', () => {
  const third = { middle: { from: 60, included: true }, high: { from: 80, included: true } }
  const cuts = { performance: third, potential: third }
  const place = (performance: number, potential: number | undefined) =>
    placeInNineBox({ performance, ...(potential === undefined ? {} : { potential }) }, nineBoxPanrb, { cuts })

  it('puts people into the boxes of the scheme, and who is undetermined into each that is possible', () => {
    const spec = nineBoxChart(
      nineBoxPanrb,
      [
        { id: 'a', placement: place(85, 60) },
        { id: 'b', placement: place(50, undefined) },
      ],
      { locale: 'en' },
    )
    expect(
      rowsOf(spec, 'people')
        .map(({ kind, label }) => `${kind} ${label}`)
        .sort(),
    ).toEqual(['placed a', 'possible b ?', 'possible b ?', 'possible b ?'])
    expect(
      rowsOf(spec, 'numbers of boxes')
        .map(({ text }) => text)
        .sort(),
    ).toEqual([...'123456789'])
    expect(spec.description).toContain('Box 7, 1 person: a.')
  })

  it('refuses a placement by another scheme', () => {
    expect(() =>
      nineBoxChart(nineBoxKemenkeu, [{ id: 'a', placement: place(85, 60) }], { locale: 'id' }),
    ).toThrow(/scheme/)
  })

  it('draws nobody', () => {
    expect(rowsOf(nineBoxChart(nineBoxPanrb, [], { locale: 'id' }), 'boxes')).toHaveLength(9)
  })
})

describe('careerLatticeChart', () => {
  const holdings = {
    INT: 1,
    CFV: 2,
    FCI: 1,
    LRS: 1,
    SO: 1,
    IMI: 1,
    SFE: 2,
    CL: 1,
    BT: 1,
    LA: 1,
    AT: 2,
    CT: 1,
    CFO: 1,
  }
  const answer = findCareerPaths(
    lembagaXy,
    { holdings, from: 'staf-administrasi', to: 'kepala-lsp' },
    { objectives: ['moves', 'hardest'], maxRankSteps: 1, k: 2 },
  )

  it('draws every job once, those on the path so that they stand out', () => {
    const spec = careerLatticeChart(lembagaXy, answer, { locale: 'en' })
    const on = rowsOf(spec, 'jobs on the path').map(({ job }) => job)
    const off = rowsOf(spec, 'jobs').map(({ job }) => job)
    expect(new Set(on)).toEqual(new Set(answer.paths[0]?.jobs))
    expect([...on, ...off].sort()).toEqual(Object.keys(lembagaXy.jobs).sort())
    expect(rowsOf(spec, 'moves')).toHaveLength(answer.paths[0]?.moves.length ?? 0)
    expect(textsOf(spec)).toContain('1. diagonal move to Quality Management Staff: effort 4')
  })

  it('puts a higher rank higher', () => {
    const spec = careerLatticeChart(lembagaXy, answer, { locale: 'id' })
    const at = (id: string): number =>
      Number(
        [...rowsOf(spec, 'jobs'), ...rowsOf(spec, 'jobs on the path')].find(({ job }) => job === id)?.['y'],
      )
    expect(classifyMove(lembagaXy, 'staf-sertifikasi', 'manager-sertifikasi').rankSteps).toBeGreaterThan(0)
    expect(at('manager-sertifikasi')).toBeLessThan(at('staf-sertifikasi'))
  })

  it('draws another path when asked, and refuses one that is not there', () => {
    const spec = careerLatticeChart(lembagaXy, answer, { locale: 'en', path: 1, jobs: 'on-paths' })
    expect(new Set(rowsOf(spec, 'jobs on the path').map(({ job }) => job))).toEqual(
      new Set(answer.paths[1]?.jobs),
    )
    expect(() => careerLatticeChart(lembagaXy, answer, { locale: 'en', path: 2 })).toThrow(/path/)
    expect(() => careerLatticeChart(lembagaXy, answer, { locale: 'en', jobs: 'none' as 'all' })).toThrow(
      /jobs/,
    )
  })

  it('says that there is no path', () => {
    const none = findCareerPaths(
      lembagaXy,
      { holdings, from: 'staf-administrasi', to: 'kepala-lsp' },
      { objectives: ['moves'], maxRankSteps: 0 },
    )
    const spec = careerLatticeChart(lembagaXy, none, { locale: 'id' })
    expect(rowsOf(spec, 'moves')).toEqual([])
    expect(textsOf(spec)).toContain('Tidak ada jalur dengan batasan ini.')
  })
})

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
      return developmentPlanChart(lembagaXy, plan, { locale: 'id' })
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
    const spec = developmentPlanChart(lembagaXy, plan, { locale: 'en' })
    expect(textsOf(spec)).toContain('Not planned: 11 to be assessed first.')
  })

  it('draws a plan of nothing', () => {
    const empty = planDevelopment(lembagaXy, report, {
      activities: [],
      start: '2027-05-28',
      minimize: 'cost',
    })
    const spec = developmentPlanChart(lembagaXy, empty, { locale: 'id' })
    expect(rowsOf(spec, 'activities')).toEqual([])
    expect(textsOf(spec).join(' ')).toContain('tidak ada yang direncanakan')
  })
})

describe('trainingNeedsChart', () => {
  const needs = trainingNeeds(lembagaXy, people, {})
  const spec = trainingNeedsChart(lembagaXy, needs, { locale: 'en' })

  it('counts people by what is known of them, in the order of need', () => {
    const of = (code: string) =>
      rowsOf(spec, 'people')
        .filter(({ competency }) => competency === code)
        .map(({ counted, people: n }) => `${counted} ${n}`)
    expect(of('AT')).toEqual(['below 1', 'met 1'])
    expect(of('CT')).toEqual(['met 1', 'not-assessed 1'])
    expect(rowsOf(spec, 'row labels')[0]?.['text']).toBe('1. Analytical Thinking')
    expect(rowsOf(spec, 'people')[0]?.['says']).toBe('Analytical Thinking, below: 1 person')
  })

  it('draws every bar on one scale', () => {
    const perPerson = rowsOf(spec, 'people').map(
      ({ x, x2, people: n }) => (Number(x2) - Number(x)) / Number(n),
    )
    for (const one of perPerson) expect(one).toBeCloseTo(perPerson[0] ?? 0, 9)
  })
})
