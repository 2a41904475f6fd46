import {
  assessReadiness,
  attainment,
  checkQualifications,
  composeProfile,
  defineModel,
  describeGrade,
  describeNineBox,
  describePerformance,
  describeQualifications,
  describeRanking,
  describeReadiness,
  describeSuccession,
  eligibleGrade,
  placeInNineBox,
  planSuccession,
  rankCandidates,
  rankJobs,
  scoreFit,
  scorePerformance,
} from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { nineBoxPanrb } from 'kompetensi/schemes'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'

const method = attainment()
const job = composeProfile(lembagaXy, { job: 'staf-administrasi', essentials: ['INT', 'CFV'] })
const full = {
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
const { INT: _, ...open } = full
const candidates = [
  { id: 'p1', holdings: full },
  { id: 'p2', holdings: open },
  { id: 'p3', holdings: { ...full, CFV: 1 } },
  { id: 'p4', holdings: {} },
]
const other = defineModel({
  id: 'other',
  scales: { two: { levels: [1, 2] } },
  competencies: { INT: { scale: 'two', name: 'x' } },
  jobs: { x: { name: 'x', requires: { INT: 1 } } },
})

describe('describeRanking', () => {
  it('says ranks, what is possible, and who is or would be excluded', () => {
    const ranking = rankCandidates(lembagaXy, job, candidates, { method, essentials: 'exclude' })
    expect(describeRanking(lembagaXy, ranking, { locale: 'en' }).split('\n')).toEqual([
      'Administration Staff: 4 candidates by Attainment; a shortfall in an essential competency excludes.',
      '1. p1: 100.',
      '1. p2: 100 on what is assessed (92.31 % of the weight), between 93.75 and 100 in all; would be excluded if Integrity turned out below the required level.',
      '– p3: 93.75; excluded; essential and below: Creating Value for the Customer (requires 2, holds 1).',
      '– p4: no score, because nothing it could rest on is assessed, between 0 and 100 in all; rank 1 to 3 is possible; would be excluded if Integrity and Creating Value for the Customer turned out below the required level.',
      'It speaks of the requirements that are printed only; the profile goes on.',
    ])
  })

  it('speaks Indonesian, of jobs too', () => {
    const { length } = Object.keys(lembagaXy.jobs)
    const text = describeRanking(lembagaXy, rankJobs(lembagaXy, full, { method, essentials: 'last' }), {
      locale: 'id',
    })
    expect(text.split('\n')[0]).toBe(
      `${length} jabatan menurut Capaian level; yang kurang pada kompetensi wajib ditempatkan di belakang.`,
    )
    expect(text.split('\n')[1]).toBe('1. Staf Administrasi: 100.')
  })

  it('refuses a ranking of another model', () => {
    const ranking = rankJobs(other, { INT: 1 }, { method, essentials: 'flag' })
    // A model that is not known by its type.
    expect(thrownBy(() => describeRanking<string, string>(lembagaXy, ranking, { locale: 'en' })).code).toBe(
      'model-mismatch',
    )
  })
})

describe('describeReadiness', () => {
  const policy = { method, bar: 95, withinMonths: 12, monthsPerLevel: 6 }
  const lines = (holdings: object, locale: 'id' | 'en') =>
    describeReadiness(lembagaXy, assessReadiness(lembagaXy, job, { id: 'p1', holdings }, policy), {
      locale,
    }).split('\n')

  it('says by when, and what is to be closed', () => {
    expect(lines({ ...full, CFV: 1 }, 'en')).toEqual([
      'p1 for Administration Staff: ready within 12 months, 6 months in all.',
      'The bar is 95 by Attainment.',
      'The score is 93.75.',
      'To close: Creating Value for the Customer (requires 2, holds 1, 6 months).',
      'Essential and below the required level: Creating Value for the Customer.',
      'It speaks of the requirements that are printed only; the profile goes on.',
    ])
    expect(lines(full, 'id')[0]).toBe('p1 untuk Staf Administrasi: siap sekarang.')
    expect(lines({ ...full, CFV: 0, SFE: 1 }, 'id')[0]).toBe(
      'p1 untuk Staf Administrasi: tidak siap dalam 12 bulan, seluruhnya 18 bulan (menutup semua kekurangan memakan waktu lebih lama).',
    )
  })

  it('shows both outcomes where the evidence does not settle it', () => {
    expect(lines(open, 'en').slice(0, 3)).toEqual([
      'p1 for Administration Staff: the evidence does not settle it.',
      'If everything not assessed turns out at its best: ready now.',
      'At its worst: ready within 12 months, 6 months in all.',
    ])
    expect(lines(open, 'id')).toContain('Yang perlu dinilai dahulu: Integritas.')
  })
})

describe('describeSuccession', () => {
  it('says each job, the thin benches and the shared successors', () => {
    const able = Object.fromEntries(Object.keys(full).map((code) => [code, 4]))
    const people = [
      { id: 'p1', holdings: able },
      { id: 'p2', holdings: full },
      { id: 'p3', holdings: {} },
      { id: 'p9', holdings: full, job: 'kepala-lsp' as const },
    ]
    const policy = { method, bar: 90, withinMonths: 12 }
    const plan = planSuccession(lembagaXy, people, { jobs: ['kepala-lsp', 'manager-sertifikasi'], policy })
    expect(describeSuccession(plan, { locale: 'en' }).split('\n').slice(1)).toEqual([
      'Head of the Social Security Professional Certification Body (held by p9; 3 considered): p1 ready now; if what is not assessed turns out well: p3 (ready now); not ready: p2.',
      'Certification Manager (4 considered): p1 ready now; if what is not assessed turns out well: p3 (ready now); not ready: p2, p9.',
      'With a single sure successor: Head of the Social Security Professional Certification Body and Certification Manager.',
      'p1 is a successor in 2 jobs and can take one: Head of the Social Security Professional Certification Body and Certification Manager.',
      'It speaks of the requirements that are printed only; the profiles go on.',
    ])
    expect(describeSuccession(plan, { locale: 'id' })).toContain('p1 menjadi calon pengganti untuk 2 jabatan')
  })
})

describe('describeGrade', () => {
  it('says the grade that is met and what is missing for the next', () => {
    const result = eligibleGrade(lembagaXy, full, { rule: 'any-job' })
    expect(describeGrade(lembagaXy, result, { locale: 'en' }).split('\n')).toEqual([
      'The assessed competencies meet grade A1: the required levels of at least one job there are held.',
      'For grade A2, one of these:',
      expect.stringMatching(/^- Certification Staff: raise /),
      expect.stringMatching(/^- Quality Management Staff: raise Integrity \(requires 2, holds 1\), /),
      'It speaks of the requirements that are printed only; the profiles go on.',
    ])
    expect(
      describeGrade(lembagaXy, eligibleGrade(lembagaXy, open, { rule: 'any-job' }), { locale: 'id' }),
    ).toContain('Yang belum dinilai masih dapat menunjukkan bahwa golongan A1 terpenuhi.')
  })
})

describe('describeNineBox', () => {
  const axis = { middle: { from: 60, included: true }, high: { from: 80, included: true } }
  const cuts = { performance: axis, potential: axis }

  it('names a box with its scheme, and what the scheme recommends', () => {
    expect(
      describeNineBox(placeInNineBox({ performance: 85, potential: 60 }, nineBoxPanrb, { cuts }), {
        locale: 'en',
      }),
    ).toBe(
      'PANRB talent management boxes: box 7 (performance above expectation, potential middle).\nThe scheme recommends: Retain; Agency succession pool; Rotation/job enrichment; Competency development; Study assignment.',
    )
  })

  it('says which boxes are possible', () => {
    expect(
      describeNineBox(placeInNineBox({ performance: 85 }, nineBoxPanrb, { cuts }), { locale: 'id' }),
    ).toBe(
      'Kotak manajemen talenta PANRB: belum dapat ditentukan; kotak yang mungkin: 4, 7, dan 9.\nYang diketahui tentang potensi belum memastikannya.',
    )
  })
})

describe('describePerformance', () => {
  it('says the interval, the parts and what is open', () => {
    const process = scoreFit(lembagaXy, job, { ...open, CFV: 1 }, { method })
    const performance = scorePerformance({ result: 96, process }, { weights: { result: 60, process: 40 } })
    expect(describePerformance(performance, { locale: 'en' }).split('\n')).toEqual([
      'Performance: between 92.6 and 95.1 %.',
      'Results (60 %): 96 %. Process, by competency (40 %): between 87.5 and 93.75 %.',
      'The process is Attainment for Administration Staff.',
      'Essential and below the required level: CFV.',
      'Essential and not assessed: INT.',
      'The process speaks of the requirements that are printed only; the profile goes on.',
    ])
    const unknown = scorePerformance(
      { result: [{ id: 'peserta', target: 10 }], process: 80 },
      { weights: { result: 1, process: 1 }, targetCap: 100 },
    )
    expect(describePerformance(unknown, { locale: 'id' })).toBe(
      'Kinerja: antara 40 dan 90 %.\nHasil (50 %): antara 0 dan 100 %. Proses menurut kompetensi (50 %): 80 %.\nSasaran yang belum diukur, dan itu bukan 0: peserta.',
    )
  })
})

describe('describeQualifications', () => {
  it('says what is lacking and what is not known', () => {
    const text = (name: string) => ({ id: name, en: name })
    const profile = {
      model: 'm',
      id: 'j',
      name: text('Auditor'),
      qualifications: [
        { kind: 'education', importance: 'absolute', name: text('S1'), kkniLevel: 6 },
        { kind: 'experience', importance: 'important', name: text('Audit'), months: 24 },
      ],
    } as const
    const check = checkQualifications(profile, {
      id: 'p1',
      qualifications: [{ kind: 'experience', name: text('Audit'), months: 18 }],
    })
    expect(describeQualifications(check, { locale: 'en' })).toBe(
      'Auditor asks p1 for 2 qualifications: 1 short of what is asked, 1 not found.\nLacking, and absolute: S1 (KKNI level 6). This rules p1 out, whatever the score.\nLacking, and important: Audit (24 months, has 18 months).',
    )
    expect(describeQualifications(checkQualifications(profile, { id: 'p1' }), { locale: 'id' })).toContain(
      'Belum diketahui (mutlak): S1 (KKNI jenjang 6). Bila ternyata tidak ada, p1 gugur.',
    )
  })
})
