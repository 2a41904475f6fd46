// A model of your own from three CSV files as Indonesian Excel saves them: dictionary, job profiles, people.
//
//   npx tsx --tsconfig examples/tsconfig.json examples/own-model.ts

import { analyzeGap, defineModel, describeGap, describeIssue } from 'kompetensi'
import {
  safeParseDictionaryTable,
  safeParseJobProfilesTable,
  safeParsePeopleTable,
  type TableResult,
} from 'kompetensi/csv'
import { id as indonesian, readerIssues } from 'kompetensi/locale/id'
import { readOptions } from './support/arguments.js'
import { width, wrap } from './support/table.js'

readOptions({
  start: 'npx tsx --tsconfig examples/tsconfig.json examples/own-model.ts',
  says: {
    en: 'A model of your own from three CSV files, and gap reports from it; printed in Indonesian.',
    id: 'Model buatan sendiri dari tiga berkas CSV, beserta laporan kesenjangannya.',
  },
  oneLanguage: true,
})

const dictionaryFile = `Kode;Kompetensi;Kelompok\r
INT;Integritas;Inti\r
NEG;Negosiasi;Inti\r
SQL;Bahasa kueri;Teknis\r
`

// A row a job, a column a competency. A blank cell is not in the profile; "x" is nothing anybody can read.
const profilesFile = `STANDAR KOMPETENSI JABATAN;;;;\r
Jabatan;Atasan;Integritas;Negosiasi;Bahasa kueri\r
Analis;Kepala;3;;4\r
Staf;Kepala;3;tidak dipersyaratkan;tanpa level\r
Kepala;;4;4;7\r
`

// The people are invented. A blank cell and a dash are not assessed, which is not level 0.
const peopleFile = `NIP;Jabatan;INT;NEG;SQL\r
0001;Analis;3;2,5;-\r
0002;Staf;2;;1\r
`

/** What is said of a table and of a model, in Indonesian. */
const spoken = { issues: { ...indonesian.issues, ...readerIssues } }

/** Tells what is wrong, in Indonesian, and gives back the good rows. */
function read<T>(file: string, result: TableResult<T>): T {
  console.log(`${file}: ${result.ok ? 'baik' : 'ada yang harus diperbaiki'}`)
  for (const issue of result.issues)
    console.log(`  baris ${issue.path.join(', ')}:\n    ${describeIssue(issue, { language: spoken })}`)
  return result.value
}

const empty = defineModel({
  id: 'kantor',
  scales: { lima: { levels: [1, 2, 3, 4, 5] } },
  competencies: {},
  jobs: {},
})
const dictionary = read(
  'kamus.csv',
  safeParseDictionaryTable<'kantor'>(empty, dictionaryFile, { scale: 'lima' }),
)
const model = read('standar.csv', safeParseJobProfilesTable(dictionary, profilesFile))
const people = read('pegawai.csv', safeParsePeopleTable(model, peopleFile))

for (const { id, job, holdings } of people) {
  if (job === undefined) continue
  const said = describeGap(model, analyzeGap(model, job, holdings), { language: indonesian })
  const lines = said.split('\n').flatMap((line) => wrap(line, width, '  '))
  console.log(['', id, ...lines].join('\n'))
}
