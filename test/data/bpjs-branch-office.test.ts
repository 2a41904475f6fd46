import { existsSync, readFileSync } from 'node:fs'
import {
  bpjsHeadcount2022,
  bpjsKetenagakerjaan,
  bpjsOlderTitles,
  bpjsOnlineChannel,
  bpjsProgrammes,
  bpjsRoles,
  bpjsSegments,
  bpjsServices,
  bpjsTrainingModules,
} from 'kompetensi/bpjs-ketenagakerjaan'
import {
  bpjsAdvice,
  bpjsDrivingFactors,
  bpjsDrivingFactorsTheory,
  bpjsExpectedBehaviours,
  bpjsHistory,
  bpjsInterviewQuestions,
  bpjsJobDescriptions,
  bpjsMissing,
  bpjsObstacles,
  bpjsOrganization,
  bpjsProcedureUses,
  bpjsResponsibilities,
  bpjsServiceConditions,
  bpjsSupportDuties,
} from 'kompetensi/bpjs-ketenagakerjaan/text'
import { bpjsClaimStepsEn, bpjsTrainingReasonsEn } from 'kompetensi/bpjs-ketenagakerjaan/text/en'
import { bpjsClaimStepsId, bpjsTrainingReasonsId } from 'kompetensi/bpjs-ketenagakerjaan/text/id'
import {
  bpjsClaimFlows,
  bpjsDailyWork2022,
  bpjsInternship,
  bpjsMembershipWork,
  bpjsWorkingDays,
} from 'kompetensi/bpjs-ketenagakerjaan/work'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'

const jobs = Object.values(bpjsKetenagakerjaan.jobs)
const present = jobs.filter(({ horizon }) => horizon === undefined).map(({ id }) => id)
const heads = [
  'kepala-kantor-cabang',
  'kepala-bidang-kepesertaan',
  'kepala-bidang-pelayanan',
  'kepala-bidang-keuangan',
  'kepala-bidang-umum-sdm',
]
const steps = Object.values(bpjsClaimFlows).flatMap((flow) => flow.steps)

describe('the head count of 2022', () => {
  const { rows, total, claims } = bpjsHeadcount2022

  it('has 13 rows that add up to the printed 37', () => {
    expect(rows.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
    expect(new Set(rows.map(({ job }) => job)).size).toBe(13)
    expect(rows.reduce((sum, { people }) => sum + people, 0)).toBe(37)
    expect(total).toBe(37)
  })

  it('leaves out the five heads and the IT officer, and says so', () => {
    const counted = new Set<string>(rows.map(({ job }) => job))
    expect(present.filter((job) => !counted.has(job)).toSorted()).toEqual(
      [...heads, 'penata-madya-ti'].toSorted(),
    )
    expect(claims[0]?.note?.en).toContain('five heads')
    expect(bpjsHeadcount2022.missing.map(({ subject }) => subject)).toContain('penata-madya-ti')
  })
})

describe('the branch office beside its jobs', () => {
  it('has five programmes, six segments, two services and eight training modules', () => {
    expect(Object.keys(bpjsProgrammes)).toEqual(['JKK', 'JKM', 'JHT', 'JP', 'JKP'])
    expect(Object.keys(bpjsSegments)).toHaveLength(6)
    expect(Object.keys(bpjsServices)).toHaveLength(2)
    expect(bpjsServices.klaim.programmes).toEqual(Object.keys(bpjsProgrammes))
    expect(Object.values(bpjsTrainingModules).map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  it('divides the segments between AR and PAP on the one side, ARK and PAPK on the other', () => {
    const servedBy = (job: string): string[] =>
      Object.entries(bpjsSegments).flatMap(([id, { servedBy }]) =>
        servedBy.some((server) => server === job) ? [id] : [],
      )
    expect(servedBy('account-representative')).toEqual(['pu-besar-menengah', 'jakon'])
    expect(servedBy('petugas-administrasi-peserta')).toEqual(['pu-besar-menengah', 'jakon'])
    expect(servedBy('account-representative-khusus')).toEqual(['pu-kecil-mikro', 'bpu', 'keagenan', 'pmi'])
    expect(servedBy('petugas-administrasi-peserta-khusus')).toEqual(['pu-kecil-mikro', 'bpu', 'pmi'])
  })

  it('has older titles that agree with the jobs they are read as', () => {
    expect(bpjsOlderTitles).toHaveLength(4)
    const known = bpjsOlderTitles.filter(({ job }) => job !== undefined)
    expect(known.map(({ title, job }) => ({ title, job }))).toEqual(
      jobs.flatMap(({ id, olderNames = [] }) => olderNames.map((title) => ({ title, job: id }))),
    )
    expect(known).toHaveLength(2)
  })

  it('opens at different hours in the two branches, on the same five days', () => {
    expect(bpjsWorkingDays.map(({ days, from, to }) => [days.en, from, to])).toEqual([
      ['Monday to Friday', '08:45', '17:00'],
      ['Monday to Friday', '08:00', '17:00'],
    ])
  })

  it('describes every present job, and says what is missing of it', () => {
    expect(Object.keys(bpjsJobDescriptions)).toEqual(present)
    for (const [job, { purpose, duties, authorities, missing }] of Object.entries(bpjsJobDescriptions)) {
      const subjects = missing.map(({ subject }) => subject)
      expect(subjects.includes('description'), job).toBe(purpose === undefined || duties.length === 0)
      expect(subjects.includes('authorities') || subjects.includes('description'), job).toBe(
        authorities.length === 0,
      )
      expect(subjects.includes('headcount'), job).toBe([...heads, 'penata-madya-ti'].includes(job))
    }
  })
})

describe('the service work', () => {
  it('runs online in seven steps from the participant to the payment, at most seven days', () => {
    const flow = bpjsClaimFlows['klaim-daring'].steps
    expect(flow.map(({ actor }) => actor)).toEqual([
      'peserta',
      'customer-service-officer',
      'customer-service-officer',
      'customer-service-officer',
      'penata-madya-pelayanan',
      'kepala-bidang-keuangan',
      'penata-madya-keuangan',
    ])
    expect(flow.at(-1)).toMatchObject({ deadlineDays: 7, usualHours: 24 })
    expect(bpjsClaimFlows['klaim-manual'].steps).toHaveLength(5)
  })

  it('names only actors there are', () => {
    const actors = new Set<string>([...present, ...Object.keys(bpjsRoles)])
    const named = steps.flatMap(({ actor, supportedBy = [] }) => [actor, ...supportedBy])
    const answering = [...Object.keys(bpjsResponsibilities), ...Object.keys(bpjsSupportDuties)]
    expect([...named, ...answering].filter((actor) => !actors.has(actor))).toEqual([])
  })

  it('links each step to the competencies that its texts give a reason for, in both languages', () => {
    expect(steps.map(({ id }) => id)).toEqual(Object.keys(bpjsClaimStepsId))
    for (const { id, competencies } of steps) {
      expect(Object.keys(bpjsClaimStepsId[id].reasons), id).toEqual(competencies)
      expect(Object.keys(bpjsClaimStepsEn[id].reasons), id).toEqual(competencies)
    }
    expect(steps.filter(({ competencies }) => competencies.length === 0).map(({ actor }) => actor)).toEqual([
      'peserta',
    ])
  })

  it('marks every such link as ours', () => {
    for (const { id, claims, competencies } of [
      ...steps,
      ...Object.entries(bpjsTrainingModules).map(([id, entry]) => ({ id, ...entry })),
    ]) {
      if (competencies.length === 0) continue
      expect(claims, id).toContainEqual({ of: 'competencies', basis: 'authored', confidence: 'proposed' })
    }
  })

  it('links each training module to the competencies that its texts give a reason for', () => {
    for (const reasons of [bpjsTrainingReasonsId, bpjsTrainingReasonsEn]) {
      expect(Object.entries(reasons).map(([id, codes]) => [id, Object.keys(codes)])).toEqual(
        Object.entries(bpjsTrainingModules).map(([id, { competencies }]) => [id, competencies]),
      )
    }
  })

  it('keeps the tables and the interview apart: 19 online, 21 at the office, 19 to 23 said', () => {
    const sum = (rows: readonly { readonly filesPerOfficer: number }[]): number =>
      rows.reduce((total, { filesPerOfficer }) => total + filesPerOfficer, 0)
    expect(sum(bpjsDailyWork2022.online)).toBe(19)
    expect(sum(bpjsDailyWork2022.manual)).toBe(21)
    expect(bpjsDailyWork2022.interview).toMatchObject({ lowest: 19, highest: 23 })
    expect(bpjsHeadcount2022.rows.find(({ job }) => job === bpjsDailyWork2022.job)?.people).toBe(
      bpjsDailyWork2022.officers,
    )
  })

  it('has 11 obstacles, each with a remedy, 4 driving factors, 11 behaviours and 3 pieces of advice', () => {
    expect(Object.keys(bpjsObstacles)).toHaveLength(11)
    expect(Object.values(bpjsObstacles).filter(({ remedies }) => remedies.length === 0)).toEqual([])
    expect(Object.keys(bpjsDrivingFactors)).toHaveLength(4)
    expect(Object.keys(bpjsExpectedBehaviours)).toHaveLength(11)
    expect(Object.keys(bpjsAdvice)).toHaveLength(3)
    const against = Object.values(bpjsAdvice).flatMap((advice) => advice.against)
    expect(against.filter((id) => !Object.hasOwn(bpjsObstacles, id))).toEqual([])
  })

  it('keeps both months in which the online channel began', () => {
    expect(bpjsOnlineChannel.since.map(({ month }) => month)).toEqual(['2020-03', '2020-04'])
  })

  it('says which chapters the source text lacks', () => {
    expect(bpjsMissing.map(({ subject }) => subject)).toContain('kota-bekasi-chapters-2-to-4')
    expect(bpjsMissing).toHaveLength(6)
  })
})

describe('what the body is for and how it came about', () => {
  it('has one function, three missions, seven tasks and four colours', () => {
    const { missions, tasks, logo } = bpjsOrganization
    expect([missions.length, tasks.length]).toEqual([3, 7])
    expect(Object.keys(logo)).toEqual(['hijau', 'putih', 'kuning', 'biru'])
  })

  it('keeps the two visions apart, each with its source, and says that they differ', () => {
    const [medan, bekasi] = bpjsOrganization.visions
    expect([medan?.claims[0]?.source, bekasi?.claims[0]?.source]).toEqual(['medan-utara', 'kota-bekasi'])
    expect(medan?.claims[0]?.note?.en).toContain('different visions')
  })

  it('says that the function names four programmes, and the other source five', () => {
    expect(bpjsOrganization.function.claims[0]?.note?.en).toContain('five programmes')
  })

  it('runs from 1947 to 1 July 2015, in the order of time', () => {
    const dates = bpjsHistory.map(({ date }) => date)
    expect(dates).toEqual(dates.toSorted())
    expect([dates[0], dates.at(-1)]).toEqual(['1947', '2015-07-01'])
    expect(dates).toContain('2014-01-01')
  })

  it('says what is printed wherever a number or a year was read back', () => {
    const readBack = bpjsHistory.flatMap(({ claims }) =>
      claims.filter(({ basis, of }) => basis === 'reconstructed' && of === 'regulations'),
    )
    expect(readBack.map(({ printed }) => printed)).toHaveLength(7)
    for (const { printed, note } of readBack) {
      expect(printed).toMatch(/^(UU|PMP|PP) No\.\d{4,5}/)
      expect(note?.id).toBeTruthy()
    }
    const year = (date: string) => bpjsHistory.find((event) => event.date === date)?.claims
    expect(year('1992')).toContainEqual(expect.objectContaining({ printed: 'UU No.3 Tahun 1922' }))
    expect(year('1964')?.filter(({ confidence }) => confidence === 'unverified')).toHaveLength(2)
  })
})

describe('the work of the membership division and of interns', () => {
  it('has three scopes of work, each with a name, and two parts of an internship', () => {
    const scopes = Object.values(bpjsMembershipWork)
    expect(scopes.map(({ name }) => name.en)).toHaveLength(3)
    expect(Object.keys(bpjsInternship)).toEqual(['proyek', 'pengalaman-kerja'])
    for (const { claims } of [...scopes, ...Object.values(bpjsInternship)])
      expect(claims.every(({ source }) => source === 'tanjung-perak')).toBe(true)
  })
})

describe('the circumstances of the service work', () => {
  it('has those in the pandemic, what was asked, and what a procedure is for', () => {
    expect(Object.keys(bpjsServiceConditions)).toHaveLength(4)
    expect(bpjsInterviewQuestions).toHaveLength(5)
    const kinds = Object.values(bpjsProcedureUses).map(({ kind }) => kind)
    expect(kinds).toEqual(['purpose', 'purpose', 'benefit', 'benefit', 'benefit'])
  })

  it('knows of a claim on a tenth of the old-age savings, told by one participant', () => {
    expect(bpjsClaimFlows['klaim-daring'].partial).toMatchObject({
      percent: 10,
      claims: [{ confidence: 'single-source' }],
    })
    expect(bpjsClaimFlows['klaim-manual'].partial).toBeUndefined()
  })

  it('names whose the driving factors are, and notes that communication is judged otherwise elsewhere', () => {
    expect(bpjsDrivingFactorsTheory.description.en).toContain('Edward III')
    expect(bpjsDrivingFactors.komunikasi.claims[0]?.note?.en).toContain('4.4.1')
  })

  it('tells that the Account Representative Khusus is a new job', () => {
    const background = Object.entries(bpjsJobDescriptions).filter(([, job]) => job.background !== undefined)
    expect(background.map(([job]) => job)).toEqual(['account-representative-khusus'])
  })
})

const Facts = z.object({
  branchOffice: z.object({
    headcount2022: z.object({ rows: z.array(z.object({ job: z.string(), existing: z.number() })) }),
  }),
  programmes: z.array(z.object({ code: z.string(), nameId: z.string() })),
  customerServiceWork: z.object({
    dailyWorkPerOfficer: z.object({ onlineJHT: z.number(), manual: z.record(z.string(), z.number()) }),
  }),
})

const file = new URL('../../../shared/facts/bpjs-ketenagakerjaan.json', import.meta.url)

const readFacts = (): z.infer<typeof Facts> => Facts.parse(JSON.parse(readFileSync(file, 'utf8')))

describe.skipIf(!existsSync(file))('against the facts (skipped where ../shared/facts is absent)', () => {
  it('has the rows of the head count', () => {
    expect(bpjsHeadcount2022.rows.map(({ printed, people }) => ({ job: printed, existing: people }))).toEqual(
      readFacts().branchOffice.headcount2022.rows,
    )
  })

  it('has the programmes', () => {
    expect(Object.entries(bpjsProgrammes).map(([code, { name }]) => [code, name.id])).toEqual(
      readFacts().programmes.map(({ code, nameId }) => [code, nameId]),
    )
  })

  it("has the day's work", () => {
    const { onlineJHT, manual } = readFacts().customerServiceWork.dailyWorkPerOfficer
    expect(bpjsDailyWork2022.online.map(({ filesPerOfficer }) => filesPerOfficer)).toEqual([onlineJHT])
    expect(
      Object.fromEntries(
        bpjsDailyWork2022.manual.map(({ programme, filesPerOfficer }) => [programme, filesPerOfficer]),
      ),
    ).toEqual(manual)
  })
})
