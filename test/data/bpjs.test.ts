import { existsSync, readFileSync } from 'node:fs'
import { analyzeGap, CompetencyError, lintModel, listCompetencies, profileMatrix } from 'kompetensi'
import { arkInSpencer, arkInSpencerToDevelop, bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import { spencer } from 'kompetensi/spencer'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'

const model = bpjsKetenagakerjaan
const competencies = Object.entries(model.competencies)
const jobs = Object.values(model.jobs)
const ark = model.jobs['account-representative-khusus']
const future = model.jobs['account-representative-khusus-mendatang']
const proposed = ['LIS', 'SCO', 'DIG']

const codesOf = (profile: { readonly requirements: readonly { readonly competency: string }[] }): string[] =>
  profile.requirements.map(({ competency }) => competency)

const codesIn = (cluster: string): string[] =>
  competencies.flatMap(([code, entry]) => (entry.cluster === cluster ? [code] : []))

/** The jobs from a job up to the head of branch. */
function chainOf(job: string, chain: readonly string[] = []): readonly string[] {
  if (chain.includes(job)) throw new Error(`reporting cycle: ${[...chain, job].join(' > ')}`)
  const superior = jobs.find(({ id }) => id === job)?.superior
  return superior === undefined ? [...chain, job] : chainOf(superior, [...chain, job])
}

describe('the BPJS Ketenagakerjaan model', () => {
  it('has 17 competencies in groups of 5, 3 and 9, and 3 proposed ones', () => {
    expect(codesIn('inti')).toHaveLength(5)
    expect(codesIn('kepemimpinan')).toHaveLength(3)
    expect(codesIn('teknis-generik')).toHaveLength(9)
    expect(codesIn('usulan')).toEqual(proposed)
    expect(listCompetencies(model)).toHaveLength(20)
  })

  it('has no scale and gives no level, because the source has none', () => {
    expect(model.scales).toEqual({})
    expect(competencies.filter(([, { scale }]) => scale !== undefined)).toEqual([])
    const profiles = [...jobs, arkInSpencer, arkInSpencerToDevelop]
    expect(profiles.flatMap((job) => job.requirements.filter(({ level }) => level !== undefined))).toEqual([])
  })

  it('has no lint issue but the hint that 18 jobs have no profile', () => {
    expect(lintModel(model).map(({ code, severity }) => `${severity} ${code}`)).toEqual(
      Array(18).fill('hint empty-profile'),
    )
  })

  it('claims every entry, the codes among them as ours', () => {
    const entries = [model.clusters, model.competencies, model.units, model.jobs].flatMap((table) =>
      Object.entries(table),
    )
    expect(entries.filter(([, { claims }]) => (claims ?? []).length === 0)).toEqual([])
    for (const [code, { claims = [] }] of competencies) {
      expect(
        claims.find(({ of }) => of === 'code'),
        code,
      ).toMatchObject({ basis: 'authored', confidence: 'proposed' })
    }
  })
})

describe('the jobs of the branch office', () => {
  it('are 19, and the Account Representative Khusus once more as it is expected to become', () => {
    expect(jobs.filter(({ horizon }) => horizon === undefined)).toHaveLength(19)
    expect(jobs.filter(({ horizon }) => horizon === 'future')).toEqual([future])
  })

  it('each stand in a unit, but the inspection officer, whose unit no source prints', () => {
    const [homeless, ...others] = jobs.filter(({ unit }) => unit === undefined)
    expect(others).toEqual([])
    expect(homeless?.id).toBe('petugas-pemeriksa-cabang')
    expect(homeless?.claims?.some(({ of, note }) => of === 'unit' && note !== undefined)).toBe(true)
    expect(Object.keys(model.units)).toEqual([
      'kantor-cabang',
      'kepesertaan',
      'pelayanan',
      'keuangan',
      'umum-sdm',
    ])
  })

  it('report to the head of branch, in at most two steps and without a cycle', () => {
    for (const { id } of jobs) {
      const chain = chainOf(id)
      expect(chain.length, id).toBeLessThanOrEqual(3)
      expect(chain.at(-1), id).toBe(
        id === 'petugas-pemeriksa-cabang' ? 'petugas-pemeriksa-cabang' : 'kepala-kantor-cabang',
      )
    }
  })

  it('stand in the unit of their superior, but the division heads', () => {
    const unitOf = (job: string): string | undefined => jobs.find(({ id }) => id === job)?.unit
    const elsewhere = jobs.filter(({ superior, unit }) => superior !== undefined && unitOf(superior) !== unit)
    expect(elsewhere.map(({ id }) => id)).toEqual([
      'kepala-bidang-kepesertaan',
      'kepala-bidang-pelayanan',
      'kepala-bidang-keuangan',
      'kepala-bidang-umum-sdm',
    ])
  })

  it('say of a job without a profile that its requirements are unknown, not none', () => {
    const job = 'customer-service-officer'
    const { cells } = profileMatrix(model, { jobs: [job], competencies: ['CSE', 'CHM', 'LIS'] })
    expect(cells[0]).toEqual(Array(3).fill({ status: 'requirement-unknown' }))
    expect(() => analyzeGap(model, job, {})).toThrow(CompetencyError)
  })
})

describe('the Account Representative Khusus', () => {
  it('requires the 17 at no given level, each as our reading of "already held"', () => {
    expect(codesOf(ark)).toEqual(
      competencies.map(([code]) => code).filter((code) => !proposed.includes(code)),
    )
    expect(ark.requirements.map(({ claims }) => claims?.map(({ basis }) => basis))).toEqual(
      Array(17).fill(['reconstructed']),
    )
    const { counts, profileComplete } = analyzeGap(model, 'account-representative-khusus', {})
    expect(counts['level-unspecified']).toBe(17)
    expect(profileComplete).toBe(true)
  })

  it('is to develop what the English abstract names, in the model, from that place', () => {
    expect(codesOf(future)).toEqual(proposed)
    expect(future.complete).toBe(false)
    for (const { claims } of future.requirements) {
      expect(claims).toMatchObject([{ source: 'surabaya-rungkut', place: 'English abstract, last sentence' }])
    }
  })

  it("is to develop what the Indonesian abstract names, in Spencer's codes, from that place", () => {
    expect(codesOf(arkInSpencerToDevelop)).toEqual(['SCF', 'IU'])
    expect(arkInSpencerToDevelop).toMatchObject({ horizon: 'future', complete: false })
    for (const { claims } of arkInSpencerToDevelop.requirements) {
      expect(claims).toMatchObject([
        { source: 'surabaya-rungkut', place: 'Indonesian abstract, last sentence' },
      ])
    }
  })

  it("stands in Spencer's 16 codes, which analyzeGap takes with Spencer's model", () => {
    const { items, counts, profileComplete } = analyzeGap(spencer, arkInSpencer, { AT: 3 })
    expect(items).toHaveLength(16)
    expect(counts['level-unspecified']).toBe(16)
    expect(items.find(({ competency }) => competency === 'AT')).toMatchObject({ held: 3 })
    expect(profileComplete).toBe(true)
    expect(analyzeGap(spencer, arkInSpencerToDevelop, {}).items).toHaveLength(2)
  })

  it('leaves out of the 20 only DEV, TL, SCT and OC', () => {
    const inSpencer = new Set(codesOf(arkInSpencer))
    const all = Object.entries(spencer.competencies).flatMap(([code, { dimensionOf }]) =>
      dimensionOf === undefined ? [code] : [],
    )
    expect(all.filter((code) => !inSpencer.has(code)).toSorted()).toEqual(['DEV', 'OC', 'SCT', 'TL'])
  })
})

const Facts = z.object({
  competencyGroups: z.array(
    z.object({
      id: z.string(),
      nameId: z.string(),
      nameEn: z.string(),
      competencies: z.array(z.string()),
    }),
  ),
  accountRepresentativeKhusus: z.object({
    spencerCodes: z.array(z.string()),
    toDevelop: z.object({ englishAbstract: z.array(z.string()) }),
  }),
})

const file = new URL('../../../shared/facts/bpjs-ketenagakerjaan.json', import.meta.url)

const readFacts = (): z.infer<typeof Facts> => Facts.parse(JSON.parse(readFileSync(file, 'utf8')))

describe.skipIf(!existsSync(file))('against the facts (skipped where ../shared/facts is absent)', () => {
  it('has the names of the three groups and of their competencies, in order', () => {
    const { competencyGroups } = readFacts()
    for (const { id, nameId, nameEn, competencies: names } of competencyGroups) {
      expect(model.clusters[id]?.name).toEqual({ id: nameId, en: nameEn })
      expect(competencies.flatMap(([, { cluster, name }]) => (cluster === id ? [name.en] : []))).toEqual(
        names,
      )
    }
  })

  it("has Spencer's codes in order, and the names of the proposed three", () => {
    const { spencerCodes, toDevelop } = readFacts().accountRepresentativeKhusus
    expect(codesOf(arkInSpencer)).toEqual(spencerCodes)
    expect(competencies.flatMap(([, { cluster, name }]) => (cluster === 'usulan' ? [name.en] : []))).toEqual(
      toDevelop.englishAbstract,
    )
  })
})
