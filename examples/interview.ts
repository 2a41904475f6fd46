// A two-hour interview for the manager of certification at Lembaga XY, as a sheet to write on; then an employee of BPJS Ketenagakerjaan
// who is rated by levels that this library proposes. Questions, answers and those levels are ours; the people are invented.
//
//   npx tsx --tsconfig examples/tsconfig.json examples/interview.ts [--language id]

import { analyzeGap, describeGap } from 'kompetensi'
import { bpjsKetenagakerjaanProposed } from 'kompetensi/bpjs-ketenagakerjaan-proposed'
import { bpjsKetenagakerjaanProposedTextEn } from 'kompetensi/bpjs-ketenagakerjaan-proposed/text/en'
import { bpjsKetenagakerjaanProposedTextId } from 'kompetensi/bpjs-ketenagakerjaan-proposed/text/id'
import { composeInterview } from 'kompetensi/interview'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { lembagaXyInterviewClaims } from 'kompetensi/lembaga-xy/interview'
import { lembagaXyInterviewEn } from 'kompetensi/lembaga-xy/interview/en'
import { lembagaXyInterviewId } from 'kompetensi/lembaga-xy/interview/id'
import { lembagaXyTextClaims } from 'kompetensi/lembaga-xy/text'
import { lembagaXyTextEn } from 'kompetensi/lembaga-xy/text/en'
import { lembagaXyTextId } from 'kompetensi/lembaga-xy/text/id'
import { fullEn } from 'kompetensi/locale/en'
import { fullId } from 'kompetensi/locale/id'
import { renderInterview } from 'kompetensi/report'
import { readOptions } from './support/arguments.js'
import { wrap } from './support/table.js'

const width = 100

const { language: tag } = readOptions({
  start: 'npx tsx --tsconfig examples/tsconfig.json examples/interview.ts',
  says: {
    en: 'Prints an interview of two hours, then what one employee of a branch office lacks.',
    id: 'Mencetak wawancara dua jam, lalu kekurangan seorang pegawai kantor cabang menurut level usulan.',
  },
})

const texts = {
  en: {
    guides: lembagaXyInterviewEn,
    own: lembagaXyTextEn,
    proposed: bpjsKetenagakerjaanProposedTextEn,
    language: fullEn,
  },
  id: {
    guides: lembagaXyInterviewId,
    own: lembagaXyTextId,
    proposed: bpjsKetenagakerjaanProposedTextId,
    language: fullId,
  },
}[tag]
const { language } = texts

// Invented: what is known of the candidate before the interview.
const holdings = { INT: 3, CFV: 2, AT: 3, CT: 3 } as const
const interview = composeInterview(lembagaXy, texts.guides, {
  job: 'manager-sertifikasi',
  minutes: 120,
  holdings,
  focus: ['LA'],
  claims: lembagaXyInterviewClaims,
})
console.log(
  renderInterview(lembagaXy, interview, {
    as: 'markdown',
    language,
    texts: texts.own,
    claims: lembagaXyTextClaims,
  }),
)

const words = {
  en: {
    title: 'An employee of a branch office, by proposed levels',
    next: 'What the next level asks',
    level: 'Level',
  },
  id: {
    title: 'Seorang pegawai kantor cabang, menurut level usulan',
    next: 'Yang dituntut level berikutnya',
    level: 'Level',
  },
}[tag]

// Invented: the ratings of a special account representative.
const rated = { AOR: 3, CSE: 3, PKN: 2, PRES: 3, MKT: 2, RBN: 3, CHM: 2, NEG: 2 } as const
const report = analyzeGap(bpjsKetenagakerjaanProposed, 'account-representative-khusus', rated)
console.log(`---\n\n# ${words.title}\n`)
console.log(
  describeGap(bpjsKetenagakerjaanProposed, report, { language })
    .split('\n')
    .flatMap((line) => wrap(line, width, '  '))
    .join('\n'),
)

console.log(`\n## ${words.next}`)
for (const item of report.items) {
  if (item.status !== 'below') continue
  const { levelDescriptions, indicators } = texts.proposed[item.competency]
  const next = Object.entries(levelDescriptions).find(([level]) => Number(level) === item.held + 1)
  if (next === undefined) continue
  const [level, description] = next
  const name = bpjsKetenagakerjaanProposed.competencies[item.competency].name[tag]
  console.log(`\n${name}, ${words.level.toLowerCase()} ${level}: ${description}`)
  const shown = Object.entries(indicators).find(([each]) => each === level)?.[1] ?? []
  for (const indicator of shown) console.log(`- ${indicator}`)
}
