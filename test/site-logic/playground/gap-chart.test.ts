import fc from 'fast-check'
import { analyzeGap, attainment, jobPersonMatch, scoreFit } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { spencer } from 'kompetensi/spencer'
import { describe, expect, it } from 'vitest'
import { fitBar } from '../../../docs/.vitepress/theme/playground/fit-bar'
import { type GapChart, gapChart, shortened } from '../../../docs/.vitepress/theme/playground/gap-chart'
import { shortStatusWord } from '../../../docs/.vitepress/theme/playground/status-word'
import { exampleState } from '../../../docs/.vitepress/theme/playground/state'
import { arbitraryHoldingsCase } from '../../support/arbitraries'
import { numbersIn } from '../../support/numbers-in'
import { start } from './states'

const example = exampleState('2027-01-04')

function chart(width: number, held = example.held): GapChart {
  const report = analyzeGap(lembagaXy, 'manager-sertifikasi', held)
  const profile = lembagaXy.jobs['manager-sertifikasi']
  const statusWordIn = (status: Parameters<typeof shortStatusWord>[0]): string =>
    shortStatusWord(status, 'en')
  return gapChart({
    model: lembagaXy,
    profile,
    report,
    state: example,
    locale: 'en',
    width,
    statusWord: statusWordIn,
  })
}

describe('the gap chart', () => {
  it('draws one row a requirement on one axis, where all share a scale', () => {
    const { rows, axis, height } = chart(700)
    expect(rows).toHaveLength(13)
    expect(axis.map(({ text }) => text)).toEqual(['0', '1', '2', '3', '4', '5'])
    const row = rows[1]
    expect(row).toMatchObject({
      code: 'CFV',
      status: 'below',
      said: '−1',
      required: axis[4]?.x,
      held: axis[3]?.x,
    })
    expect(height).toBeGreaterThan(rows.at(-1)?.y ?? 0)
  })

  it('says in a word what has no gap', () => {
    expect(chart(700).rows.find(({ code }) => code === 'IMI')).toMatchObject({
      status: 'not-assessed',
      held: undefined,
      said: 'not assessed',
    })
  })

  it('shows levels held beside the profile', () => {
    const beside = chart(700, { INT: 3, LAW: 2 }).rows.slice(13)
    expect(beside.map(({ code, status, said }) => [code, status, said])).toEqual([
      ['LAW', 'requirement-unknown', 'not known'],
    ])
  })

  it('puts labels above the tracks where there is little room', () => {
    const [narrow, wide] = [chart(326).rows[0], chart(700).rows[0]]
    expect((narrow?.labelY ?? 0) + 10).toBeLessThan(narrow?.y ?? 0)
    expect(Math.abs((wide?.labelY ?? 0) - (wide?.y ?? 0))).toBeLessThan(6)
  })

  it('gives each row its own scale where they differ, and no axis', () => {
    const job = spencer.jobs.managers
    const report = analyzeGap(spencer, job, { [job.requirements[0]?.competency ?? '']: 2 })
    const drawn = gapChart({
      model: spencer,
      profile: job,
      report,
      state: { ...start, model: 'spencer' },
      locale: 'id',
      width: 700,
      statusWord: (status) => status,
    })
    expect(drawn.axis).toEqual([])
    expect(drawn.rows[0]?.held).toBeGreaterThan(drawn.rows[0]?.track?.from ?? 0)
  })

  it('keeps every mark inside, for any model and width', () => {
    fc.assert(
      fc.property(
        arbitraryHoldingsCase(),
        fc.integer({ min: 0, max: 1200 }),
        ({ model, job, holdings }, width) => {
          const drawn = gapChart({
            model,
            profile: job,
            report: analyzeGap(model, job, holdings),
            state: { ...start, held: {} },
            locale: 'en',
            width,
            statusWord: (status) => status,
          })
          for (const number of numbersIn(drawn)) expect(Number.isFinite(number)).toBe(true)
          for (const { required, held, track } of drawn.rows) {
            for (const x of [required, held]) {
              if (x === undefined || track === undefined) continue
              expect(x).toBeGreaterThanOrEqual(track.from)
              expect(x).toBeLessThanOrEqual(track.to)
            }
          }
        },
      ),
    )
  })

  it('cuts long names between words, and never within a character', () => {
    expect(shortened('Leveraging Relationship with Stakeholders', 30)).toBe('Leveraging Relationship with…')
    expect(shortened('Integrity', 30)).toBe('Integrity')
    expect(shortened('😀😀😀😀', 3)).toBe('😀😀…')
  })
})

describe('the bar of a score', () => {
  it('runs from 0 to the full score', () => {
    const fit = scoreFit(lembagaXy, 'manager-sertifikasi', example.held, { method: attainment() })
    const bar = fitBar(fit)
    expect(bar.full).toBe(100)
    expect(bar.interval?.from).toBeCloseTo(75.56, 1)
    expect(bar.interval?.length).toBeCloseTo(6.67, 1)
    expect(bar.score).toBeCloseTo(80.95, 1)
  })

  it('makes room for scores above the full one', () => {
    const method = jobPersonMatch({ variant: 'ratioOfSums', cap: 'none' })
    const bar = fitBar(scoreFit(lembagaXy, 'staf-administrasi', { INT: 5 }, { method }))
    expect(bar.score).toBe(100)
    expect(bar.full).toBeLessThan(100)
  })
})
