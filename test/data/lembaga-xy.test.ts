import { existsSync, readFileSync } from 'node:fs'
import { countClaims, findJob, findLevel, lintModel, listCompetencies, profileMatrix } from 'kompetensi'
import {
  lembagaXy,
  lembagaXyCareerRules,
  lembagaXyCertificationBody,
  lembagaXyDevelopmentMethods,
  lembagaXyFigures,
  lembagaXyGovernancePrinciples,
  lembagaXyHrUses,
  lembagaXyModelDerivation,
  lembagaXyRecommendations,
  lembagaXyStudy,
  type Practice,
} from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { unfrozenIn } from '../support/deep-frozen'

interface Facts {
  readonly groups: readonly {
    readonly id: string
    readonly nameId: string
    readonly nameEn: string
    readonly nature: string
    readonly competencies: readonly { readonly code: string; readonly nameEn: string }[]
  }[]
  readonly levels: readonly { readonly level: number; readonly asMeant: string; readonly en: string }[]
  readonly jobProfileMatrix: {
    readonly columns: readonly string[]
    readonly rows: readonly {
      readonly asPrinted: string
      readonly job: string
      readonly grade: string
      readonly levels: readonly number[]
    }[]
  }
  readonly certificationSchemes: readonly {
    readonly nameId: string
    readonly asPrinted: string
    readonly headcountInOccupationMap: number
  }[]
  readonly certificationTotal: number
  readonly developmentMethods: readonly string[]
  readonly hrUses: readonly string[]
  readonly recommendations: readonly string[]
  readonly governancePrinciples: readonly string[]
}

const file = new URL('../../../shared/facts/lembaga-xy.json', import.meta.url)
const jobs = Object.values(lembagaXy.jobs)
const practices = [
  lembagaXyCareerRules,
  lembagaXyDevelopmentMethods,
  lembagaXyGovernancePrinciples,
  lembagaXyHrUses,
  lembagaXyModelDerivation,
  lembagaXyRecommendations,
  lembagaXyStudy.problem,
  lembagaXyStudy.conclusions,
  lembagaXyStudy.terms,
  ...Object.values<readonly Practice[]>({ ...lembagaXyCertificationBody }),
].flat()

describe('the Lembaga XY model', () => {
  it('has 86 competencies in four groups', () => {
    expect(listCompetencies(lembagaXy)).toHaveLength(86)
    expect(
      Object.keys(lembagaXy.clusters).map((cluster) => [
        cluster,
        listCompetencies(lembagaXy, { cluster }).length,
      ]),
    ).toEqual([
      ['dasar', 4],
      ['kepemimpinan', 6],
      ['fungsional-perilaku', 9],
      ['fungsional-teknis', 67],
    ])
    expect(listCompetencies(lembagaXy, { nature: 'soft' })).toHaveLength(19)
  })

  it('has seven jobs of 13 printed columns, and lists the 73 codes that are cut off', () => {
    expect(jobs).toHaveLength(7)
    for (const job of jobs) {
      expect(job.requirements).toHaveLength(13)
      expect(job.complete).toBe(false)
      expect(job.unknown).toHaveLength(73)
      const codes = [...job.requirements.map(({ competency }) => competency), ...(job.unknown ?? [])]
      expect(codes.toSorted()).toEqual(Object.keys(lembagaXy.competencies).toSorted())
    }
    const sum = jobs
      .flatMap(({ requirements }) => requirements)
      .reduce((all, { level = 0 }) => all + level, 0)
    expect(sum).toBe(52 + 45 + 20 + 45 + 20 + 45 + 16)
  })

  it('orders the grades, and has each job report to one of a higher rank', () => {
    const rank = (grade: string | undefined): number => lembagaXy.grades[grade ?? '']?.rank ?? Number.NaN
    expect(Object.keys(lembagaXy.grades).toSorted((a, b) => rank(b) - rank(a))).toEqual([
      'C11',
      'C8',
      'A2',
      'A1',
    ])
    for (const { superior, grade } of jobs) {
      if (superior !== undefined)
        expect(rank(findJob(lembagaXy, superior)?.grade)).toBeGreaterThan(rank(grade))
    }
    expect(jobs.filter(({ superior }) => superior === undefined).map(({ id }) => id)).toEqual(['kepala-lsp'])
  })

  it('has ten schemes of 4,167 people', () => {
    const schemes = Object.values(lembagaXy.schemes)
    expect(schemes).toHaveLength(10)
    expect(schemes.reduce((sum, { headcount = 0 }) => sum + headcount, 0)).toBe(4167)
  })

  it('has what the source says of using a model', () => {
    expect(lembagaXyDevelopmentMethods).toHaveLength(4)
    expect(lembagaXyHrUses).toHaveLength(5)
    expect(lembagaXyCareerRules).toHaveLength(4)
    expect(lembagaXyGovernancePrinciples).toHaveLength(8)
    expect(lembagaXyRecommendations).toHaveLength(6)
    expect(lembagaXyModelDerivation).toHaveLength(3)
    expect(new Set(practices.map(({ id }) => id)).size).toBe(practices.length)
  })

  it('has the size of the institution as numbers, each as printed', () => {
    expect(Object.values(lembagaXyFigures).map(({ count, claims }) => [count, claims[0]?.printed])).toEqual([
      [222_000_000, '222 juta'],
      [23_043, '23.043 FKTP'],
      [2507, '2.507 FKRTL'],
    ])
  })

  it('has the certification body: a second party with four tasks and three kinds of standard', () => {
    const { standing, tasks, standards } = lembagaXyCertificationBody
    expect(standing.map(({ id }) => id)).toEqual(['pihak-kedua', 'dasar-hukum', 'pengakuan-bnsp'])
    expect([tasks.length, standards.length]).toEqual([4, 3])
    const noted = [...standing, ...tasks].filter(({ claims }) => claims[0]?.note?.en?.includes('BNSP'))
    expect(noted.map(({ id }) => id)).toEqual(['pengakuan-bnsp', 'tugas-sertifikat'])
  })

  it('has what the paper asks, its three conclusions and its word for staff', () => {
    expect(lembagaXyStudy.conclusions).toHaveLength(3)
    expect(lembagaXyStudy.terms.map(({ id }) => id)).toEqual(['duta'])
  })

  it('has stakeholders take part in decisions, not only be heard', () => {
    const participation = lembagaXyGovernancePrinciples.find(({ id }) => id === 'participation')
    expect(participation?.description.id).toContain('terlibat')
    expect(participation?.description.en).toContain('take part')
  })

  it('has whom each recommendation is for', () => {
    const told = lembagaXyRecommendations.map(({ description }) => description.id)
    for (const [i, name] of ['Kedeputian Bidang MSDM', 'BNSP', 'pelatihan', 'LSP', 'UKPF', 'BNSP'].entries())
      expect(told[i]).toContain(name)
  })

  it('has no lint error, and no text missing', () => {
    const issues = lintModel(lembagaXy)
    expect(issues.filter(({ severity, code }) => severity === 'error' || code === 'text-missing')).toEqual([])
  })

  it('is frozen, however deep', () => {
    for (const value of [lembagaXy, lembagaXyCertificationBody, lembagaXyFigures, lembagaXyStudy])
      expect(unfrozenIn(value)).toEqual([])
  })

  it('is plain data that JSON keeps as it is', () => {
    expect(JSON.parse(JSON.stringify(lembagaXy))).toStrictEqual(lembagaXy)
  })
})

describe('the claims of the Lembaga XY model', () => {
  const entries = {
    ...lembagaXy.scales,
    ...lembagaXy.clusters,
    ...lembagaXy.competencies,
    ...lembagaXy.tracks,
    ...lembagaXy.grades,
    ...lembagaXy.jobs,
    ...lembagaXy.schemes,
  }
  const claimed = [
    ...Object.values(entries),
    ...jobs.flatMap(({ requirements }) => requirements),
    ...Object.values(lembagaXy.scales).flatMap(({ definitions = [] }) => definitions),
    ...practices,
    ...Object.values(lembagaXyFigures),
    ...Object.values(lembagaXy.families),
  ]
  const claims = claimed.flatMap((entry) => entry.claims ?? [])

  it('stand on every fact', () => {
    expect(claimed.filter((entry) => (entry.claims ?? []).length === 0)).toEqual([])
    for (const { requirements } of jobs)
      for (const { claims: own = [] } of requirements) expect(own.map(({ of }) => of)).toEqual(['level'])
    for (const { claims: own = [] } of Object.values(lembagaXy.competencies))
      expect(own.map(({ of }) => of)).toEqual(expect.arrayContaining(['name.id', 'name.en', 'cluster']))
    for (const { claims: own = [] } of Object.values(lembagaXy.schemes))
      expect(own.map(({ of }) => of)).toEqual(
        expect.arrayContaining(['name.id', 'name.en', 'headcount', 'certifies']),
      )
  })

  it('name the source and the place in it, unless they are ours', () => {
    for (const { basis, source, place, confidence } of claims) {
      if (basis === 'authored') expect(confidence).toBe('proposed')
      else expect([source, place]).toEqual(['endry', expect.stringMatching(/^section/)])
    }
  })

  it('say of what is reconstructed why it is read so, and what was printed where something was', () => {
    const reconstructed = claims.filter(({ basis }) => basis === 'reconstructed')
    for (const { note } of reconstructed) expect(note?.id && note.en).toBeTruthy()
    const unprinted = new Set(
      reconstructed.filter(({ printed }) => printed === undefined).map(({ of = 'whole entry' }) => of),
    )
    expect([...unprinted].toSorted()).toEqual(['family', 'rank', 'whole entry'])
  })

  it.each([
    ['the two halves of PKM', lembagaXy.competencies.PKM.claims, 'Product Knowledge, … Management (PKM)'],
    [
      'the garbled levels',
      findLevel(lembagaXy, 'INT', 5)?.claims,
      'Subject Matter Expert (SME)/ Pengembangan/Inovasi',
    ],
    ['the slipped row 3', lembagaXy.jobs['staf-sertifikasi'].claims, 'Manager Sertifikasi'],
    ['the slipped row 7', lembagaXy.jobs['staf-administrasi'].claims, 'Manager Administrasi'],
    ['the cut matrix', lembagaXy.jobs['kepala-lsp'].claims, 'KOMPETENSI FUNGSIONAL PERIL'],
    ['a short head: FCI', lembagaXy.competencies.FCI.claims, 'Fostering Creativity and'],
    ['a short head: LRS', lembagaXy.competencies.LRS.claims, 'Leveraging Relationship with'],
    ['a short head: CL', lembagaXy.competencies.CL.claims, 'Compassionate'],
    ['another head: CFV', lembagaXy.competencies.CFV.claims, 'Creating Values for the Customer'],
    [
      'RUKUNAN, scheme 2',
      lembagaXy.schemes['verifikator-penjaminan-manfaat-rujukan']?.claims,
      'VERIFIKATOR PENJAMINAN MANFAAT RUKUNAN',
    ],
    [
      'RUKUNAN, scheme 9',
      lembagaXy.schemes['staf-pengelolaan-fasilitas-rujukan']?.claims,
      'STAF PENGELOLAAN FASILITAS RUKUNAN',
    ],
    ['the clash of INT', lembagaXy.competencies.INT.claims, 'INT'],
    ['the clash of OA', lembagaXy.competencies.OA.claims, 'OA'],
    [
      'whom leadership binds',
      lembagaXy.clusters['kepemimpinan']?.claims,
      'berlaku untuk semua pegawai / pegawai yang menjalankan peran tertentu',
    ],
  ])('keep the reading note on %s', (_, own, printed) => {
    expect(own).toContainEqual(
      expect.objectContaining({
        basis: 'reconstructed',
        printed,
        note: expect.objectContaining({ en: expect.any(String) }),
      }),
    )
  })

  it('are counted both ways', () => {
    const { total, byBasis } = countClaims(lembagaXy)
    expect(total).toBe(
      claims.length -
        [...practices, ...Object.values(lembagaXyFigures)].flatMap((fact) => fact.claims).length,
    )
    expect(byBasis.reconstructed).toBeGreaterThanOrEqual(14)
  })
})

describe.skipIf(!existsSync(file))('the Lembaga XY model and the facts it was read from (../shared)', () => {
  const facts: Facts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined

  it('has the same groups and competencies, in the same order', () => {
    const rows = Object.entries(lembagaXy.clusters).map(([id, { name, nature }]) => ({
      id,
      nameId: name.id,
      nameEn: name.en,
      nature,
      competencies: listCompetencies(lembagaXy, { cluster: id }).map((code) => ({
        code,
        nameEn: lembagaXy.competencies[code].name.en,
      })),
    }))
    expect(rows).toEqual(
      facts.groups.map(({ id, nameId, nameEn, nature, competencies }) => ({
        id,
        nameId,
        nameEn,
        nature,
        competencies: competencies.map(({ code, nameEn: name }) => ({ code, nameEn: name })),
      })),
    )
  })

  it('has the same levels', () => {
    expect(
      lembagaXy.scales['kemahiran']?.definitions?.map(({ value, name }) => ({
        level: value,
        asMeant: name.id,
        en: name.en,
      })),
    ).toEqual(facts.levels.map(({ level, asMeant, en }) => ({ level, asMeant, en })))
  })

  it('has the same matrix, cell by cell', () => {
    const { jobs: ids, competencies, cells } = profileMatrix(lembagaXy)
    expect(competencies.toSorted()).toEqual(facts.jobProfileMatrix.columns.toSorted())
    const rows = ids.map((id, row) => ({
      job: lembagaXy.jobs[id].name.id,
      grade: lembagaXy.jobs[id].grade,
      levels: facts.jobProfileMatrix.columns.map((code) => {
        const cell = cells[row]?.[competencies.findIndex((column) => column === code)]
        return cell?.status === 'required' ? cell.level : cell?.status
      }),
    }))
    expect(rows).toEqual(
      facts.jobProfileMatrix.rows.map(({ job, grade, levels }) => ({ job, grade, levels })),
    )
  })

  it('keeps what is printed in each row', () => {
    const printed = jobs.map(({ claims = [] }) => claims.find(({ of }) => of === 'name.id')?.printed)
    expect(printed).toEqual(facts.jobProfileMatrix.rows.map(({ asPrinted }) => asPrinted))
  })

  it('has the same schemes and head counts', () => {
    const rows = Object.values(lembagaXy.schemes).map(({ name, headcount, claims = [] }) => ({
      nameId: name.id,
      asPrinted: claims.find(({ of }) => of === 'name.id')?.printed,
      headcountInOccupationMap: headcount,
    }))
    expect(rows).toEqual(
      facts.certificationSchemes.map(({ nameId, asPrinted, headcountInOccupationMap }) => ({
        nameId,
        asPrinted,
        headcountInOccupationMap,
      })),
    )
    expect(facts.certificationTotal).toBe(4167)
  })

  it('has as many methods, uses, recommendations and principles', () => {
    expect(lembagaXyDevelopmentMethods).toHaveLength(facts.developmentMethods.length)
    expect(lembagaXyHrUses).toHaveLength(facts.hrUses.length)
    expect(lembagaXyRecommendations).toHaveLength(facts.recommendations.length)
    expect(lembagaXyGovernancePrinciples.map(({ name }) => name?.en.toLowerCase())).toEqual(
      facts.governancePrinciples,
    )
  })
})
