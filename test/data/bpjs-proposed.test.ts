import {
  analyzeGap,
  attainment,
  describeFit,
  describeGap,
  describeHoldings,
  describeRanking,
  describeTeam,
  describeTrainingNeeds,
  lintModel,
  listTrainingNeeds,
  rankCandidates,
  resolveHoldings,
  scoreFit,
  summarizeTeam,
} from 'kompetensi'
import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import { bpjsKetenagakerjaanProposed as proposed } from 'kompetensi/bpjs-ketenagakerjaan-proposed'
import { bpjsKetenagakerjaanProposedTextEn } from 'kompetensi/bpjs-ketenagakerjaan-proposed/text/en'
import { fitChart, gapChart, profileChart, rankingChart } from 'kompetensi/charts'
import { parseJobProfilesTable } from 'kompetensi/csv'
import { en, fullEn } from 'kompetensi/locale/en'
import { fullId, id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { proposedModel } from '../../.ci/write-proposed-model'
import { unfrozenIn } from '../support/deep-frozen'

const job = 'account-representative-khusus' as const
const later = 'account-representative-khusus-mendatang'
const both = [job, later] as const

describe('BPJS Ketenagakerjaan with proposed levels', () => {
  it('is the stated model with `withLevels`, on a scale of ours', () => {
    expect(proposed).toEqual(proposedModel())
  })

  it('leaves the stated model without levels', () => {
    expect(bpjsKetenagakerjaan.scales).toEqual({})
    expect(bpjsKetenagakerjaan.jobs[job].requirements.every(({ level }) => level === undefined)).toBe(true)
  })

  it('has a level for each of the 17 competencies of the job, and of 20 as it is expected to become', () => {
    expect(proposed.jobs[job].requirements.map(({ level }) => level)).not.toContain(undefined)
    expect(proposed.jobs[job].requirements).toHaveLength(17)
    expect(proposed.jobs[later].requirements).toHaveLength(20)
    expect(lintModel(proposed).filter(({ severity }) => severity === 'error')).toEqual([])
    expect(unfrozenIn(proposed)).toEqual([])
  })

  it('claims every level, the scale and each of its definitions as authored and proposed, with a reason', () => {
    const levels = both.flatMap((each) =>
      proposed.jobs[each].requirements.flatMap(({ claims = [] }) =>
        claims.filter(({ of }) => of === 'level'),
      ),
    )
    expect(levels).toHaveLength(37)
    const scale = proposed.scales['usulan']
    const claims = [
      ...levels,
      ...(scale?.claims ?? []),
      ...(scale?.definitions ?? []).flatMap((level) => level.claims ?? []),
    ]
    expect(claims).toHaveLength(43)
    for (const claim of claims) {
      expect(claim).toMatchObject({ basis: 'authored', confidence: 'proposed' })
      expect(claim.note?.['id']).not.toBe(undefined)
      expect(claim.source).toBe(undefined)
    }
  })

  it('says in every result, by the name of the job, that the levels are proposed', () => {
    const holdings = { PKN: 2, MKT: 3, RBN: 3 }
    const report = analyzeGap(proposed, job, holdings)
    const fit = scoreFit(proposed, job, holdings, { method: attainment() })
    const ranking = rankCandidates(proposed, job, [{ id: 'p1', holdings }], {
      method: attainment(),
      belowEssential: 'flag',
    })
    for (const [language, word] of [
      [en, 'proposed levels'],
      [id, 'level usulan'],
    ] as const) {
      expect(describeGap(proposed, report, { language })).toContain(word)
      expect(describeFit(proposed, fit, { language })).toContain(word)
      expect(describeRanking(proposed, ranking, { language })).toContain(word)
    }
    // What names no job says it in a sentence of its own.
    const people = [{ id: 'p1', job, holdings }] as const
    const day = { assessedOn: '2026-11-30', raterKind: 'assessor' } as const
    const ratings = [{ person: 'p1', competency: 'PKN', level: 2, ...day }] as const
    const resolved = resolveHoldings(proposed, ratings, { asOf: '2026-11-30', validity: 36 })
    for (const [language, word] of [
      [en, /levels of this model are proposed/],
      [id, /Level dalam model ini usulan/],
    ] as const) {
      expect(describeHoldings(proposed, resolved, { language })).toMatch(word)
      expect(describeTeam(proposed, summarizeTeam(proposed, people), { language })).toMatch(word)
      expect(describeTrainingNeeds(proposed, listTrainingNeeds(proposed, people), { language })).toMatch(word)
    }
    expect(report.model).toBe('bpjs-ketenagakerjaan-proposed')
  })

  it('says it of a profile of one’s own too, in every sentence and chart that counts levels', () => {
    const office = parseJobProfilesTable(proposed, 'Jabatan;PKN\nPetugas layanan;3\n')
    const own = 'Petugas layanan'
    const holdings = { PKN: 2 }
    const method = attainment()
    const people = [{ id: 'p1', holdings }]
    const report = analyzeGap(office, own, holdings)
    const fit = scoreFit(office, own, holdings, { method })
    const ranking = rankCandidates(office, own, people, { method, belowEssential: 'flag' })
    for (const [language, sentence] of [
      [fullEn, /levels of this model are proposed/],
      [fullId, /Level dalam model ini usulan/],
    ] as const) {
      const options = { language }
      const said = [
        describeGap(office, report, options),
        describeFit(office, fit, options),
        describeRanking(office, ranking, options),
      ]
      for (const text of said) expect(text.match(sentence)).toHaveLength(1)
      const charts = [
        gapChart(office, report, options),
        profileChart(office, [{ name: 'p1', report }], options),
        fitChart(office, [fit], options),
        rankingChart(office, ranking, options),
      ]
      for (const chart of charts) {
        expect(chart.description.match(sentence)).toHaveLength(1)
        expect(JSON.stringify(chart.title)).toMatch(sentence)
      }
    }
  })

  it('has its texts for an employee who is rated by them', () => {
    const { levelDescriptions, indicators } = bpjsKetenagakerjaanProposedTextEn.PKN
    expect(Object.keys(levelDescriptions)).toEqual(['1', '2', '3', '4', '5'])
    expect(indicators[3]).toHaveLength(2)
  })
})
