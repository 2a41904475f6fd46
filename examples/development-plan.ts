// Development: one plan, the training needs of a small unit, and the unit before and after.
//
//   npx tsx --tsconfig examples/tsconfig.json examples/development-plan.ts --language id
//
// The eight modules and the working days are those of the sources. Which level a module leads to, how long it takes, the
// levels of the job and the people are invented: the sources give none of them.

import {
  type Activity,
  analyzeGap,
  describePlan,
  describeTeam,
  describeTrainingNeeds,
  listTrainingNeeds,
  type Person,
  planDevelopment,
  summarizeTeam,
  withLevels,
} from 'kompetensi'
import { type BpjsCode, bpjsKetenagakerjaan, bpjsTrainingModules } from 'kompetensi/bpjs-ketenagakerjaan'
import { bpjsWorkingDays } from 'kompetensi/bpjs-ketenagakerjaan/work'
import { type LembagaXyCode, type LembagaXyJob, lembagaXy } from 'kompetensi/lembaga-xy'
import { inventedActivities } from './support/activities.js'
import { readOptions } from './support/arguments.js'
import { languages } from './support/languages.js'
import { table, wrap } from './support/table.js'

const width = 100
const { language: tag } = readOptions({
  start: 'npx tsx --tsconfig examples/tsconfig.json examples/development-plan.ts',
  says: {
    en: 'A development plan, the training needs of a small unit, and the unit before and after.',
    id: 'Rencana pengembangan, kebutuhan pelatihan sebuah unit kecil, dan keadaan unit itu sebelum dan sesudahnya.',
  },
})

const words = {
  en: {
    modules: 'A plan from the eight training modules, on the working days of the branch office',
    invented:
      'The titles and the working days are the sources’; levels, days and the person are invented for illustration.',
    worked: (branch: string, days: string) => `${branch} works ${days}; 1 June is a national holiday.`,
    plan: 'A plan for one of the staff, by the four methods (the activities are invented)',
    needs: 'Training needs of the certification unit (invented people)',
    heads: ['Competency', 'Needed by', 'Below', 'Not known', 'Mean', 'Priority'],
    team: 'The unit now, and after that plan and a departure',
  },
  id: {
    modules: 'Rencana dari delapan modul pelatihan, menurut hari kerja kantor cabang',
    invented:
      'Judul modul dan hari kerja dari sumber; level, lama kegiatan, dan orangnya rekaan kami sebagai contoh.',
    worked: (branch: string, days: string) => `${branch} bekerja ${days}; 1 Juni adalah hari libur nasional.`,
    plan: 'Rencana seorang staf dengan empat metode (kegiatannya rekaan)',
    needs: 'Kebutuhan pelatihan unit sertifikasi (orangnya rekaan)',
    heads: ['Kompetensi', 'Diperlukan', 'Di bawah', 'Belum tahu', 'Rata-rata', 'Prioritas'],
    team: 'Unit itu sekarang, dan setelah rencana tersebut dan satu orang keluar',
  },
}
const say = words[tag]

function paragraph(text: string): string[] {
  return text.split('\n').flatMap((line) => wrap(line, width, '  '))
}

// --- One plan from the eight modules -------------------------------------------------------------------------------

const days: Readonly<Record<keyof typeof bpjsTrainingModules, number>> = {
  'program-jaminan-sosial': 1,
  'tata-cara-klaim': 1,
  'kanal-kepesertaan-dan-pelayanan': 0.5,
  'pengawasan-dan-pemeriksaan': 1,
  'powerful-presentation': 2,
  'komunikasi-lintas-generasi': 1,
  'basic-leadership': 3,
  'membaca-dan-merangkum-buku': 5,
}

const modules = Object.entries(bpjsTrainingModules).map(
  ([id, { no, name, competencies }]): Activity<BpjsCode> => {
    const known = Object.entries(days).find(([module]) => module === id)
    return {
      id: `${no}-${id}`,
      name,
      method: 'self-study',
      develops: competencies.map((competency: BpjsCode) => ({ competency, from: 1, to: 3 })),
      durationDays: known?.[1] ?? 1,
    }
  },
)

const five = { levels: [1, 2, 3, 4, 5], floor: 0 }
const representative = withLevels(bpjsKetenagakerjaan, 'account-representative-khusus', {
  scale: five,
  levels: { PKN: 3, CHM: 2, TLIT: 3, CSE: 3, PRES: 3, MKT: 3, RBN: 3, CLI: 2, NEG: 3 },
  essentials: ['PKN'],
})
const report = analyzeGap(bpjsKetenagakerjaan, representative, {
  PKN: 1,
  CHM: 1,
  TLIT: 3,
  CSE: 2,
  PRES: 1,
  MKT: 2,
  RBN: 2,
  NEG: 2,
})
// Monday to Friday at both offices whose days are printed; of holidays the example needs one.
const [branch] = bpjsWorkingDays
const modulePlan = planDevelopment(bpjsKetenagakerjaan, report, {
  activities: modules,
  start: '2027-05-28',
  minimize: 'duration',
  workingWeekdays: [1, 2, 3, 4, 5],
  holidays: ['2027-06-01'],
})
console.log(
  [
    say.modules,
    ...paragraph(say.invented),
    ...(branch === undefined ? [] : [say.worked(branch.branch, branch.days[tag])]),
    '',
    ...paragraph(describePlan(bpjsKetenagakerjaan, modulePlan, { language: languages[tag] })),
    '',
  ].join('\n'),
)

// --- A unit of Lembaga XY ------------------------------------------------------------------------------------------

type Staff = Person<'lembaga-xy', LembagaXyCode, LembagaXyJob>

const people: readonly Staff[] = [
  {
    id: 'p1',
    job: 'manager-sertifikasi',
    holdings: {
      INT: 4,
      CFV: 3,
      FCI: 3,
      LRS: 3,
      SO: 3,
      IMI: 3,
      SFE: 3,
      CL: 3,
      BT: 3,
      LA: 4,
      AT: 4,
      CT: 3,
      CFO: 3,
    },
  },
  {
    id: 'p2',
    job: 'staf-sertifikasi',
    holdings: { INT: 2, CFV: 2, FCI: 1, LRS: 1, SO: 1, SFE: 2, CL: 1, BT: 2, LA: 2, AT: 1, CT: 0, CFO: 1 },
  },
  {
    id: 'p3',
    job: 'staf-sertifikasi',
    holdings: { INT: 1, CFV: 1, FCI: 2, LRS: 1, SO: 1, IMI: 1, SFE: 2, CL: 1, BT: 1, LA: 2, AT: 2, CFO: 2 },
  },
  { id: 'p4', job: 'staf-sertifikasi', holdings: { INT: 2, CFV: 2, AT: 1, CT: 1, LA: 1 } },
]

const [, second] = people
if (second?.job === undefined) throw new Error('the example has a second person')
const plan = planDevelopment(lembagaXy, analyzeGap(lembagaXy, second.job, second.holdings), {
  activities: inventedActivities,
  start: '2027-05-28',
  minimize: 'cost',
  holidays: ['2027-06-01'],
})
console.log(
  [say.plan, ...paragraph(describePlan(lembagaXy, plan, { language: languages[tag] })), ''].join('\n'),
)

const needs = listTrainingNeeds(lembagaXy, people, { activities: inventedActivities })
const columns = [30, 11, 8, 11, 10, 10].map((columnWidth, i) => ({
  head: say.heads[i] ?? '',
  width: columnWidth,
  ...(i === 0 ? {} : { align: 'right' as const }),
}))
const rows = needs.needs.map(({ competency, required, below, notAssessed, meanShortfall, priority }) => [
  `${competency} ${lembagaXy.competencies[competency].name[tag]}`,
  String(required),
  String(below),
  String(notAssessed),
  meanShortfall === undefined ? '' : languages[tag].number(meanShortfall),
  priority === undefined ? '' : String(priority),
])
console.log(
  [
    say.needs,
    ...table(columns, rows),
    '',
    ...paragraph(describeTrainingNeeds(lembagaXy, needs, { language: languages[tag] })),
    '',
  ].join('\n'),
)

const team = summarizeTeam(lembagaXy, people, {
  change: { leaving: ['p1'], plans: [{ person: second.id, plan }] },
})
console.log([say.team, ...paragraph(describeTeam(lembagaXy, team, { language: languages[tag] }))].join('\n'))
