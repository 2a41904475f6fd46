// Careers in a branch office of BPJS Ketenagakerjaan, on levels, ranks and tracks of ours, for illustration: the source
// gives none (see support/branch-office.ts).
//
//   npx tsx --tsconfig examples/tsconfig.json examples/branch-office.ts [--language id] [--json]

import { describeCareerPath, findCareerPaths } from 'kompetensi'
import { readOptions } from './support/arguments.js'
import { branchOffice } from './support/branch-office.js'
import { languages } from './support/languages.js'
import { wrap } from './support/table.js'

const values = readOptions({
  start: 'npx tsx --tsconfig examples/tsconfig.json examples/branch-office.ts',
  says: {
    en: 'Career paths in a branch office of BPJS Ketenagakerjaan, on levels and ranks of ours.',
    id: 'Jalur karier di kantor cabang BPJS Ketenagakerjaan, dengan level dan jenjang buatan kami.',
  },
  options: {
    json: { says: { en: 'the plain results as JSON', id: 'hasil mentah sebagai JSON' } },
  },
})
const { language: tag } = values

// The person is invented.
const holdings = { PROF: 2, CSE: 3, SYN: 2, TLIT: 3, DADM: 3, PKN: 2, CLI: 2 }
const from = 'petugas-administrasi-peserta'
const rules = {
  objectives: ['moves', 'effort'],
  maxRankSteps: 1,
  maxShortfallEach: 4,
  unassessed: 'floor',
  time: { monthsPerLevel: 3, parallel: 2, tenure: 24, served: 12 },
  start: '2027-01-01',
} as const

const managerial = findCareerPaths(
  branchOffice,
  { holdings, from, to: 'kepala-kantor-cabang' },
  { ...rules, kinds: ['promotion'] },
)
const specialist = findCareerPaths(
  branchOffice,
  { holdings, from, to: 'account-representative-khusus' },
  { ...rules, kinds: ['promotion', 'diagonal'] },
)

if (values.json) {
  console.log(JSON.stringify({ managerial, specialist }, null, 2))
} else {
  const words = {
    en: {
      warning:
        'Levels, ranks and tracks are ours, for illustration; the sources give none. The person is invented.',
      managerial: 'Managerial track',
      specialist: 'Specialist track',
    },
    id: {
      warning:
        'Level, jenjang, dan jalur di sini buatan kami sebagai ilustrasi; sumbernya tidak memuatnya. Orangnya rekaan.',
      managerial: 'Jalur manajerial',
      specialist: 'Jalur spesialis',
    },
  }[tag]
  const print = (title: string, answer: typeof managerial): void => {
    console.log(`\n${title}\n${'─'.repeat([...title].length)}`)
    for (const line of describeCareerPath(branchOffice, answer, { language: languages[tag] }).split('\n'))
      console.log(wrap(line, 98, '   ').join('\n'))
  }
  console.log(wrap(words.warning, 98).join('\n'))
  print(words.managerial, managerial)
  print(words.specialist, specialist)
}
