// A model changes: what is new, where the levels that people hold belong now, and the same levels in the terms of
// another model. The organisation and the person are invented.
//
//   npx tsx --tsconfig examples/tsconfig.json examples/model-change.ts                in English
//   npx tsx --tsconfig examples/tsconfig.json examples/model-change.ts --locale id    in Indonesian

import { type Crosswalk, defineModel, describeIssue, isCompetencyError } from 'kompetensi'
import {
  describeDiff,
  describeMigration,
  diffModels,
  migrateHoldings,
  translateHoldings,
} from 'kompetensi/change'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { spencer } from 'kompetensi/spencer'
import { readOptions } from './support/arguments.js'
import { wrap } from './support/table.js'

const { locale } = readOptions({
  start: 'npx tsx --tsconfig examples/tsconfig.json examples/model-change.ts',
  says: {
    en: 'A model changes: what is new, and where the levels that people hold belong now.',
    id: 'Sebuah model berubah: apa yang baru, dan ke mana level yang dimiliki pegawai kini.',
  },
})

const scales = {
  five: { levels: [1, 2, 3, 4, 5] },
  four: { levels: [1, 2, 3, 4] },
} as const

const before = defineModel({
  id: 'contoh',
  version: '2025',
  name: { id: 'Model Contoh', en: 'Sample Model' },
  scales,
  competencies: {
    INT: { name: { id: 'Integritas', en: 'Integrity' }, scale: 'five' },
    ICT: { name: { id: 'Teknologi informasi', en: 'Information technology' }, scale: 'five' },
    SELL: { name: { id: 'Penjualan', en: 'Selling' }, scale: 'five' },
    SERVE: { name: { id: 'Pelayanan', en: 'Service' }, scale: 'five' },
    LEAD: { name: { id: 'Kepemimpinan', en: 'Leadership' }, scale: 'five' },
    FAX: { name: { id: 'Faksimile', en: 'Fax' }, scale: 'five' },
  },
  jobs: {
    officer: {
      name: { id: 'Petugas Layanan', en: 'Service Officer' },
      requires: { INT: 3, SERVE: 3, ICT: 2, FAX: 1 },
    },
  },
})

// Ids live for ever: what is no longer in use stays in the dictionary and says what carries it on.
const after = defineModel({
  id: 'contoh',
  version: '2026',
  name: { id: 'Model Contoh', en: 'Sample Model' },
  scales,
  competencies: {
    INT: { name: { id: 'Integritas dan etika', en: 'Integrity and ethics' }, scale: 'five' },
    ICT: {
      name: { id: 'Teknologi informasi', en: 'Information technology' },
      scale: 'five',
      retired: { successors: ['DATA', 'CODE'] },
    },
    DATA: { name: { id: 'Analisis data', en: 'Data analysis' }, scale: 'five' },
    CODE: { name: { id: 'Pemrograman', en: 'Programming' }, scale: 'five' },
    SELL: {
      name: { id: 'Penjualan', en: 'Selling' },
      scale: 'five',
      retired: { successors: ['CUST'] },
    },
    SERVE: {
      name: { id: 'Pelayanan', en: 'Service' },
      scale: 'five',
      retired: { successors: ['CUST'] },
    },
    CUST: { name: { id: 'Hubungan pelanggan', en: 'Customer relations' }, scale: 'five' },
    LEAD: { name: { id: 'Kepemimpinan', en: 'Leadership' }, scale: 'four' },
  },
  jobs: {
    officer: {
      name: { id: 'Petugas Layanan', en: 'Service Officer' },
      requires: { INT: { level: 3, essential: true }, CUST: 4, DATA: 2 },
    },
  },
})

const words = {
  en: {
    news: 'What changed',
    person: 'What it means for one person',
    undecided: 'Nothing decided yet',
    decided: 'Mergers by the lowest level, scales linearly, rounded down',
    back: 'The way back',
    translation: 'The same person in the terms of Spencer and Spencer',
  },
  id: {
    news: 'Apa yang berubah',
    person: 'Akibatnya bagi satu orang',
    undecided: 'Belum ada keputusan',
    decided: 'Gabungan memakai level terendah, skala secara linear, dibulatkan ke bawah',
    back: 'Jalan kembali',
    translation: 'Orang yang sama menurut istilah Spencer dan Spencer',
  },
}[locale]

const print = (text: string): void => {
  for (const line of text.split('\n')) {
    for (const part of wrap(line, 100, '  ')) console.log(part)
  }
}
const title = (text: string): void => print(`${text}\n${'─'.repeat([...text].length)}`)

const diff = diffModels(before, after)
title(words.news)
print(describeDiff(diff, { locale }))

const holdings = { INT: 3, ICT: 2, SELL: 4, SERVE: 3, LEAD: 3, FAX: 5 }

print('')
title(words.person)
print(`${words.undecided}:\n`)
print(describeMigration(before, after, migrateHoldings(holdings, diff), { locale }))

const migration = migrateHoldings(holdings, diff, {
  combine: 'lowest',
  scaling: 'linear',
  rounding: 'down',
})
print(`\n${words.decided}:\n`)
print(describeMigration(before, after, migration, { locale }))

print('')
title(words.back)
try {
  migrateHoldings(migration, diffModels(after, before))
} catch (error) {
  if (!isCompetencyError(error)) throw error
  for (const issue of error.issues) print(`- ${describeIssue(issue, { language: locale === 'id' ? id : en })}`)
}

// Our judgement, like every crosswalk: what is broader is followed only where it is asked for.
const toSpencer: Crosswalk<
  'contoh',
  keyof typeof after.competencies,
  'spencer',
  keyof typeof spencer.competencies
> = {
  from: 'contoh',
  to: 'spencer',
  rows: [
    { from: 'CUST', relation: 'close', targets: ['CSO'] },
    { from: 'LEAD', relation: 'exact', targets: ['TL'] },
    { from: 'DATA', relation: 'broader', targets: ['EXP'] },
    { from: 'INT', relation: 'related', targets: ['OC'] },
  ],
}
const translation = translateHoldings(migration, toSpencer, {
  from: after,
  to: spencer,
  scaling: 'linear-from-floor',
  rounding: 'down',
})
print('')
title(words.translation)
print(describeMigration(after, spencer, translation, { locale }))
