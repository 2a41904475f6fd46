// Talent and succession at Lembaga XY: performance of results and process, the nine-box in two numberings, readiness,
// succession for three key jobs, and the grade a person's competencies meet. The profiles are the source's; cuts, bars, paces
// and what is essential are this example's choice, and the people are invented.
//
//   npx tsx --tsconfig examples/tsconfig.json examples/talent-and-succession.ts [--language id]

import {
  assessReadiness,
  attainment,
  composeProfile,
  describeGrade,
  describeReadiness,
  findEligibleGrade,
  type Person,
  scoreFit,
} from 'kompetensi'
import { type LembagaXyCode, type LembagaXyJob, lembagaXy } from 'kompetensi/lembaga-xy'
import { nineBoxKemenkeu, nineBoxPanrb } from 'kompetensi/schemes'
import {
  checkNineBox,
  describeNineBox,
  describePerformance,
  describeSuccession,
  findNineBoxRanges,
  type NineBoxCuts,
  placeInNineBox,
  planSuccession,
  scorePerformance,
} from 'kompetensi/talent'
import { readOptions } from './support/arguments.js'
import { languages, textIn } from './support/languages.js'
import { wrap } from './support/table.js'

const width = 100
const { language: tag } = readOptions({
  start: 'npx tsx --tsconfig examples/tsconfig.json examples/talent-and-succession.ts',
  says: {
    en: 'Performance, nine-box, readiness, succession and grades at Lembaga XY.',
    id: 'Kinerja, kotak sembilan, kesiapan, suksesi, dan golongan di Lembaga XY.',
  },
})

type Employee = Person<'lembaga-xy', LembagaXyCode, LembagaXyJob>

// Levels in the order of the printed profile. P-03 has not been assessed on Integrity (INT).
const people: readonly Employee[] = [
  {
    id: 'P-01',
    job: 'manager-sertifikasi',
    holdings: {
      INT: 4,
      CFV: 4,
      FCI: 4,
      LRS: 4,
      SO: 4,
      IMI: 4,
      SFE: 4,
      CL: 4,
      BT: 3,
      LA: 4,
      AT: 4,
      CT: 4,
      CFO: 4,
    },
  },
  {
    id: 'P-02',
    job: 'staf-manajemen-mutu',
    holdings: {
      INT: 4,
      CFV: 4,
      FCI: 3,
      LRS: 3,
      SO: 3,
      IMI: 3,
      SFE: 3,
      CL: 3,
      BT: 3,
      LA: 4,
      AT: 4,
      CT: 4,
      CFO: 3,
    },
  },
  {
    id: 'P-03',
    job: 'staf-sertifikasi',
    holdings: { CFV: 4, FCI: 4, LRS: 3, SO: 3, IMI: 3, SFE: 3, CL: 4, BT: 3, LA: 4, AT: 4, CT: 4, CFO: 3 },
  },
  {
    id: 'P-04',
    job: 'staf-administrasi',
    holdings: {
      INT: 2,
      CFV: 2,
      FCI: 1,
      LRS: 1,
      SO: 1,
      IMI: 1,
      SFE: 2,
      CL: 1,
      BT: 2,
      LA: 2,
      AT: 2,
      CT: 2,
      CFO: 1,
    },
  },
]

const keyJobs = [
  composeProfile(lembagaXy, { job: 'kepala-lsp', essentials: ['INT'] }),
  composeProfile(lembagaXy, { job: 'manager-manajemen-mutu', essentials: ['INT'] }),
  composeProfile(lembagaXy, { job: 'manager-administrasi', essentials: ['INT'] }),
]
const policy = { method: attainment(), bar: 95, withinMonths: 12, monthsPerLevel: 6 }

const cuts: NineBoxCuts = {
  performance: { middle: { from: 80, included: true }, high: { from: 100, included: true } },
  potential: { middle: { from: 68, included: true }, high: { from: 80, included: true } },
}

const words = {
  en: {
    performance: '1. Performance of P-02: results and process',
    box: '2. Where that puts P-02 in the nine-box, with a potential of 79.5',
    other: (scheme: string, box: number) => `${scheme}: box ${box}. The same place, another number.`,
    range: (from: number, to: number) =>
      `Box 7 of PANRB stands here for a potential from ${from} to below ${to}.`,
    said: (yes: boolean) =>
      `A list that puts P-02 in box 8 without naming its scheme ${yes ? 'agrees with the Ministry of Finance, not with PANRB' : 'agrees with neither'}.`,
    readiness: '3. Is P-03 ready for the quality manager’s job?',
    succession: '4. Succession for three key jobs',
    grade: '5. The grade that the competencies of P-04 meet',
  },
  id: {
    performance: '1. Kinerja P-02: hasil dan proses',
    box: '2. Letak P-02 dalam sembilan kotak, dengan potensi 79,5',
    other: (scheme: string, box: number) => `${scheme}: kotak ${box}. Tempatnya sama, nomornya lain.`,
    range: (from: number, to: number) =>
      `Kotak 7 PANRB di sini berarti potensi dari ${from} sampai di bawah ${to}.`,
    said: (yes: boolean) =>
      `Daftar yang menempatkan P-02 di kotak 8 tanpa menyebut skemanya ${yes ? 'cocok dengan Kementerian Keuangan, bukan dengan PANRB' : 'tidak cocok dengan keduanya'}.`,
    readiness: '3. Apakah P-03 siap menjadi manajer manajemen mutu?',
    succession: '4. Calon pengganti untuk tiga jabatan kunci',
    grade: '5. Golongan yang dipenuhi kompetensi P-04',
  },
}[tag]

const [, second, third, fourth] = people
if (second === undefined || third === undefined || fourth === undefined) throw new Error('four people')

const process = scoreFit(lembagaXy, 'staf-manajemen-mutu', second.holdings, { method: attainment() })
const performance = scorePerformance({ result: 104, process }, { weights: { result: 60, process: 40 } })
const said = { performance, potential: 79.5 }
const placement = placeInNineBox(nineBoxPanrb, said, { cuts })
const elsewhere = placeInNineBox(nineBoxKemenkeu, said, { cuts })
const check = checkNineBox(nineBoxPanrb, { ...said, box: 8 }, { cuts, others: [nineBoxKemenkeu] })
const { from = 0, to = 0 } = findNineBoxRanges(nineBoxPanrb, 7, { cuts }).potential
const readiness = assessReadiness(lembagaXy, keyJobs[1] ?? 'manager-manajemen-mutu', third, policy)
const plan = planSuccession(lembagaXy, people, { jobs: keyJobs, policy })
const grade = findEligibleGrade(lembagaXy, fourth.holdings, { rule: 'any-job' })

const said8 = check.outcome === 'differs' && check.agreesIn.includes(nineBoxKemenkeu.id)
const sections: readonly (readonly [string, string])[] = [
  [words.performance, describePerformance(performance, { language: languages[tag] })],
  [
    words.box,
    [
      describeNineBox(placement, { language: languages[tag] }),
      ...(elsewhere.outcome === 'placed'
        ? [words.other(textIn(elsewhere.schemeName, tag), elsewhere.box)]
        : []),
      words.range(from, to),
      words.said(said8),
    ].join('\n'),
  ],
  [words.readiness, describeReadiness(lembagaXy, readiness, { language: languages[tag] })],
  [words.succession, describeSuccession(plan, { language: languages[tag] })],
  [words.grade, describeGrade(lembagaXy, grade, { language: languages[tag] })],
]

console.log(
  sections
    .map(([title, text]) =>
      [title, ...text.split('\n').flatMap((line) => wrap(line, width, '  '))].join('\n'),
    )
    .join('\n\n'),
)
