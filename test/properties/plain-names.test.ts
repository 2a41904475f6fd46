// Bands, activities and nine-boxes whose texts are plain strings: what is computed, described and drawn of them is what their
// twins by language give.

import {
  type ActivityInput,
  analyzeGap,
  assignBand,
  attainment,
  type BandSetInput,
  bandsFromRanges,
  describeBand,
  describePlan,
  describeRaise,
  describeTrainingNeeds,
  type GivenText,
  listTrainingNeeds,
  planDevelopment,
  raiseToBand,
  scoreFit,
} from 'kompetensi'
import { compileJobs, countByBand, encodePeople } from 'kompetensi/batch'
import { developmentPlanChart, fitChart, nineBoxChart } from 'kompetensi/charts'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { fullEn } from 'kompetensi/locale/en'
import { fullId } from 'kompetensi/locale/id'
import { nineBoxPlain } from 'kompetensi/schemes'
import { selectBands } from 'kompetensi/sql'
import { describeNineBox, type NineBoxSchemeInput, placeInNineBox } from 'kompetensi/talent'
import { describe, expect, it } from 'vitest'

const method = attainment()
const job = 'staf-sertifikasi'
const holdings = { AT: 1, CT: 0 }
const fit = scoreFit(lembagaXy, job, holdings, { method })
const report = analyzeGap(lembagaXy, job, holdings)
const cut = { middle: { from: 60, included: true }, high: { from: 80, included: true } }

/** The same data, its texts written by `text`. */
function written(text: (plain: string) => GivenText) {
  const bands: BandSetInput = {
    id: 'two',
    name: text('Dua kategori'),
    purpose: text('Seleksi'),
    bands: [
      { id: 'tms', name: text('Tidak Memenuhi Syarat') },
      { id: 'ms', name: text('Memenuhi Syarat'), from: 50 },
    ],
  }
  const activities: readonly ActivityInput<'AT'>[] = [
    {
      id: 'kelas',
      name: text('Kelas audit'),
      method: 'classroom',
      develops: [{ competency: 'AT', from: 0, to: 5 }],
      durationDays: 2,
      cost: 1,
    },
  ]
  const boxes: NineBoxSchemeInput = {
    ...nineBoxPlain,
    name: text('Kotak kami'),
    boxes: nineBoxPlain.boxes.map((box) => ({ ...box, actions: [text('Promosikan')] })),
  }
  const ranges = [
    { id: 'low', name: text('Rendah'), below: 50 },
    { id: 'high', name: text('Tinggi'), from: 50 },
  ]
  return { bands, activities, boxes, ranges, name: text('Rentang'), purpose: text('Pemetaan') }
}

/** Everything that is made of them. */
function made({ bands, activities, boxes, ranges, name, purpose }: ReturnType<typeof written>) {
  const verdicts = (['interval', 'as-scored'] as const).map((evidence) =>
    assignBand(fit, { bands, evidence }),
  )
  const raise = raiseToBand(lembagaXy, job, holdings, { method, bands, to: 'ms', unassessed: 'exclude' })
  const plan = planDevelopment(lembagaXy, report, { activities, start: '2027-01-04', minimize: 'cost' })
  const needs = listTrainingNeeds(lembagaXy, [{ id: 'p1', job, holdings }], { activities })
  const placement = placeInNineBox(
    boxes,
    { performance: 85, potential: 60 },
    { cuts: { performance: cut, potential: cut } },
  )
  const counts = countByBand(
    compileJobs(lembagaXy, [job], { method }),
    encodePeople(lembagaXy, [{ id: 'p1', holdings }]),
    { bands },
  )
  return {
    verdicts,
    raise,
    plan,
    needs,
    placement,
    counts,
    query: selectBands(lembagaXy, { method, bands }),
    set: bandsFromRanges(ranges, { id: 'ranges', name, purpose }),
    said: [fullId, fullEn].flatMap((language) => [
      ...verdicts.map((verdict) => describeBand(lembagaXy, verdict, bands, { language })),
      describeRaise(lembagaXy, raise, bands, { language }),
      describePlan(lembagaXy, plan, { language }),
      describeTrainingNeeds(lembagaXy, needs, { language }),
      describeNineBox(placement, { language }),
    ]),
    drawn: [fullId, fullEn].map((language) => [
      fitChart(lembagaXy, fit, { bands, language }),
      developmentPlanChart(lembagaXy, plan, { language }),
      nineBoxChart(boxes, [{ id: 'p1', placement }], { language }),
    ]),
  }
}

describe('plain names', () => {
  const plain = made(written((text) => text))

  it('are what names in both languages are', () => {
    expect(plain).toEqual(made(written((text) => ({ id: text, en: text }))))
  })

  it('are by language in results', () => {
    expect(plain.verdicts[1]).toMatchObject({
      band: { id: 'tms', name: { id: 'Tidak Memenuhi Syarat', en: 'Tidak Memenuhi Syarat' } },
    })
    expect(plain.plan.activities[0]?.name).toEqual({ id: 'Kelas audit', en: 'Kelas audit' })
    expect(plain.needs.seats[0]?.name).toEqual({ id: 'Kelas audit', en: 'Kelas audit' })
  })

  it('are said and drawn', () => {
    const said = plain.said.join('\n')
    for (const text of ['Dua kategori', 'Tidak Memenuhi Syarat', 'Kelas audit', 'Kotak kami', 'Promosikan']) {
      expect(said).toContain(text)
    }
    const drawn = JSON.stringify(plain.drawn)
    for (const text of ['Dua kategori', 'Memenuhi Syarat ≥', 'Kelas audit', 'Kotak kami']) {
      expect(drawn).toContain(text)
    }
  })
})
