import {
  analyzeGap,
  type Claim,
  classifyMove,
  countClaims,
  describeGap,
  findCompetency,
  findLevel,
  jobPersonMatch,
  lintModel,
  listCompetencies,
  profileMatrix,
  scoreFit,
  withLevels,
} from 'kompetensi'
import * as entry from 'kompetensi/asn'
import { asnTextClaims } from 'kompetensi/asn/text'
import { asnTextEn } from 'kompetensi/asn/text/en'
import { asnTextId } from 'kompetensi/asn/text/id'
import { en } from 'kompetensi/locale/en'
import { describe, expect, it } from 'vitest'
import { unfrozenIn } from '../support/deep-frozen'

const { asn, kkniGroups, kkniLevels } = entry
const jobs = Object.values(asn.jobs)
const codes = listCompetencies(asn)

/** The required level of every competency of a job, in the order of the model. */
const levelsOf = (job: entry.AsnJob): (number | undefined)[] =>
  asn.jobs[job].requirements.map(({ level }) => level)

describe('the model of the Indonesian civil service', () => {
  it('has nine competencies, eight managerial and one socio-cultural', () => {
    expect(codes).toEqual(['M01', 'M02', 'M03', 'M04', 'M05', 'M06', 'M07', 'M08', 'S01'])
    expect(listCompetencies(asn, { cluster: 'manajerial' })).toEqual(codes.slice(0, 8))
    expect(listCompetencies(asn, { cluster: 'sosial-kultural' })).toEqual(['S01'])
  })

  it('names a level alike everywhere and says what it means for the competency', () => {
    expect(findLevel(asn, 'M01', 4)).toMatchObject({
      name: { id: 'Mumpuni', en: 'Advanced' },
      description: { en: 'Builds a working climate that supports ethical compliance' },
    })
    for (const level of [1, 2, 3, 4, 5]) {
      const found = codes.map((code) => findLevel(asn, code, level))
      expect(new Set(found.map((one) => one?.name.id)).size).toBe(1)
      expect(new Set(found.map((one) => one?.description?.id)).size).toBe(9)
    }
  })

  it('says that the names of levels are unverified, and which titles one source alone carries', () => {
    const claims = codes.flatMap((code) =>
      [1, 2, 3, 4, 5].flatMap((level) => findLevel(asn, code, level)?.claims ?? []),
    )
    const confidences = (of: string): string[] => [
      ...new Set(claims.filter((claim) => claim.of === of).map(({ confidence }) => confidence)),
    ]
    expect(confidences('name')).toEqual(['unverified'])
    expect(confidences('description').sort()).toEqual(['corroborated', 'single-source'])
  })

  it('asks one level of a tier, and none where the level depends on the post', () => {
    expect(levelsOf('jpt-pratama')).toEqual(Array(9).fill(4))
    expect(levelsOf('administrator')).toEqual(Array(9).fill(3))
    expect(levelsOf('jf-ahli-utama')).toEqual(Array(9).fill(undefined))
    expect(levelsOf('jf-mahir')).toEqual(Array(9).fill(undefined))
    expect(asn.jobs['jf-ahli-utama'].requirements[0]?.claims?.[0]).toMatchObject({
      confidence: 'single-source',
      printed: '4 or 5 (position-specific)',
    })
    const { cells } = profileMatrix(asn)
    expect(cells.flat().every(({ status }) => status === 'required' || status === 'level-unspecified')).toBe(
      true,
    )
  })

  it('takes the levels of a post where the tier has none', () => {
    const post = withLevels(asn, 'jf-ahli-utama', {
      levels: { M01: 5, M02: 4, M03: 4, M04: 5, M05: 4, M06: 4, M07: 4, M08: 5, S01: 4 },
    })
    expect(post.requirements.map(({ level }) => level)).toEqual([5, 4, 4, 5, 4, 4, 4, 5, 4])
  })

  it('calls no profile complete: technical competencies of the post are not here', () => {
    expect(jobs.filter(({ complete }) => complete)).toEqual([])
    const met = analyzeGap(asn, 'pelaksana', Object.fromEntries(codes.map((code) => [code, 1])))
    expect(met.counts).toMatchObject({ met: 9, below: 0 })
    expect(describeGap(asn, met, { language: en })).toContain('on the 9 requirements that are known')
  })

  it('measures an Administrator against JPT Pratama', () => {
    const report = analyzeGap(asn, 'jpt-pratama', { M01: 4, M02: 3, M03: 4, S01: 5 })
    expect(report.counts).toMatchObject({ below: 1, met: 2, above: 1, 'not-assessed': 5 })
    const fit = scoreFit(asn, 'jpt-pratama', Object.fromEntries(codes.map((code) => [code, 3])), {
      method: jobPersonMatch({ variant: 'ratioOfSums', cap: 'item' }),
    })
    expect(fit.score).toBe(75)
  })

  it('says where each fact comes from', () => {
    const facts = [...Object.values(asn.competencies), ...Object.values(asn.clusters), ...jobs]
    expect(facts.filter(({ claims }) => claims === undefined || claims.length === 0)).toEqual([])
    const { byConfidence, bySource, total } = countClaims(asn)
    expect(total).toBe(365)
    expect(byConfidence.document).toBe(0) // no regulation was read itself
    expect(bySource).toEqual({ 'permenpanrb-38-2017': 312, 'pp-11-2017': 6, 'perpres-8-2012': 0 }) // the last: of KKNI
  })

  it('has no lint issue of any severity', () => {
    expect(lintModel(asn)).toEqual([])
  })

  it('cannot be changed, nor can what stands beside it, and survives JSON', () => {
    for (const [name, value] of Object.entries(entry)) expect(unfrozenIn(value, name)).toEqual([])
    expect(JSON.parse(JSON.stringify(asn))).toStrictEqual(asn)
  })

  it('finds a competency by its code', () => {
    expect(findCompetency(asn, 'M02')).toMatchObject({
      name: { id: 'Kerjasama' },
      aliases: ['Kerja Sama'],
    })
  })
})

describe('moves between tiers', () => {
  it.each([
    ['pengawas', 'administrator', 'promotion', 'vertical', 1],
    ['administrator', 'jpt-pratama', 'diagonal', 'diagonal', 1],
    ['administrator', 'jf-ahli-madya', 'lateral', 'horizontal', 0],
    ['jf-ahli-muda', 'jf-ahli-madya', 'promotion', 'vertical', 1],
    ['jf-penyelia', 'jf-ahli-muda', 'promotion', 'vertical', 1],
    ['jf-ahli-madya', 'jpt-pratama', 'diagonal', 'diagonal', 1],
    ['jpt-pratama', 'jf-ahli-utama', 'lateral', 'horizontal', 0],
    ['jpt-madya', 'jpt-pratama', 'step-down', undefined, -1],
  ] as const)('%s to %s is %s', (from, to, kind, pattern, rankSteps) => {
    const move = classifyMove(asn, from, to)
    expect([move.kind, move.pattern, move.rankSteps]).toEqual([kind, pattern, rankSteps])
  })

  it('gives every tier a rank, nine in all, and says that the order is ours', () => {
    expect(jobs.every(({ grade }) => Object.hasOwn(asn.grades, grade ?? ''))).toBe(true)
    expect(new Set(jobs.map(({ grade }) => grade)).size).toBe(9)
    for (const { claims } of Object.values(asn.grades)) {
      expect(claims?.[0]).toMatchObject({ of: 'rank', basis: 'authored', confidence: 'proposed' })
    }
  })
})

describe('KKNI', () => {
  it('has nine levels in three groups of three', () => {
    expect(Object.keys(kkniLevels)).toHaveLength(9)
    for (const group of Object.keys(kkniGroups)) {
      expect(Object.values(kkniLevels).filter((entry) => entry.group === group)).toHaveLength(3)
    }
    expect(kkniLevels[6]).toMatchObject({
      level: 6,
      group: 'teknisi-atau-analis',
      education: { id: 'D4/S1' },
    })
    expect(kkniLevels[1].education).toBeUndefined()
  })

  it('says that education is unverified', () => {
    const claims: readonly Claim[] = Object.values(kkniLevels).flatMap((entry) => entry.claims)
    const confidences = (of: string): Set<string> =>
      new Set(claims.filter((claim) => claim.of === of).map(({ confidence }) => confidence))
    expect([...confidences('education')]).toEqual(['unverified'])
    expect([...confidences('group')]).toEqual(['corroborated'])
    expect(claims.every(({ source }) => Object.hasOwn(asn.sources, source ?? ''))).toBe(true)
  })
})

describe('the texts', () => {
  it('say that they are ours', () => {
    expect(asnTextClaims.map(({ of }) => of)).toEqual([
      'definition',
      'levelDescriptions',
      'indicators',
      'reason',
    ])
    expect(asnTextClaims.every(({ basis }) => basis === 'authored')).toBe(true)
  })

  it('cannot be changed', () => {
    expect(unfrozenIn(asnTextId)).toEqual([])
    expect(unfrozenIn(asnTextEn)).toEqual([])
  })
})
