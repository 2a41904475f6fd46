// An Excel workbook, read with any reader of XLSX (here read-excel-file), to a gap report; and back to a workbook.
//
//   npx tsx --tsconfig examples/tsconfig.json examples/excel.ts

import { analyzeGap, defineModel, describeGap } from 'kompetensi'
import {
  formatJobProfilesRows,
  parseDictionaryTable,
  parseJobProfilesTable,
  parseRatingsTable,
  type TableCell,
} from 'kompetensi/csv'
import { id } from 'kompetensi/locale/id'
import { readSheet } from 'read-excel-file/node'
import writeExcelFile from 'write-excel-file/node'
import { readOptions } from './support/arguments.js'
import { width, wrap } from './support/table.js'

readOptions({
  start: 'npx tsx --tsconfig examples/tsconfig.json examples/excel.ts',
  says: {
    en: 'An Excel workbook to a gap report, and back to a workbook; printed in Indonesian.',
    id: 'Dari buku kerja Excel ke laporan kesenjangan, lalu kembali ke buku kerja.',
  },
  oneLanguage: true,
})

/** A workbook as bytes: one sheet for each table. */
async function workbook(
  sheets: Readonly<Record<string, readonly (readonly (TableCell | Date)[])[]>>,
): Promise<Buffer> {
  const written = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) =>
      row.map((value) => {
        if (value === null) return null
        return value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : { value }
      }),
    ),
  }))
  return writeExcelFile(written).toBuffer()
}

// The input of this example; yours comes from a file, an upload or a mail.
const input = await workbook({
  Kamus: [
    ['Kode', 'Nama Kompetensi'],
    ['INT', 'Integritas'],
    ['NEG', 'Negosiasi'],
  ],
  Standar: [
    ['Jabatan', 'Kompetensi', 'Level', 'Bobot', 'Wajib'],
    ['Analis', 'Integritas', 3, 2, 'ya'],
    ['Analis', 'Negosiasi', 'Mahir', 1.5, null],
  ],
  Penilaian: [
    ['NIP', 'Kompetensi', 'Nilai', 'Tanggal', 'Jenis Penilai'],
    ['0001', 'INT', 3, new Date(Date.UTC(2026, 10, 22)), 'Atasan'],
    ['0001', 'NEG', 2.5, new Date(Date.UTC(2026, 10, 22)), 'Asesor'],
  ],
})

const empty = defineModel({
  id: 'kantor',
  scales: {
    empat: {
      levels: [1, 2, 3, 4],
      definitions: [
        { value: 1, name: 'Dasar' },
        { value: 2, name: 'Menengah' },
        { value: 3, name: 'Mahir' },
        { value: 4, name: 'Ahli' },
      ],
    },
  },
  competencies: {},
  jobs: {},
})
const dictionary = parseDictionaryTable<'kantor'>(empty, await readSheet(input, 'Kamus'), { scale: 'empat' })
const model = parseJobProfilesTable(dictionary, await readSheet(input, 'Standar'))
const ratings = parseRatingsTable(model, await readSheet(input, 'Penilaian'))

console.log(ratings)
const holdings = Object.fromEntries(
  ratings.flatMap(({ competency, level }) => (level === 'not-applicable' ? [] : [[competency, level]])),
)
const said = describeGap(model, analyzeGap(model, 'Analis', holdings), { language: id })
for (const line of said.split('\n')) console.log(wrap(line, width, '  ').join('\n'))

// Out again: rows for any writer of XLSX, with what they have no column for, and back in.
const { value: rows, losses } = formatJobProfilesRows(model, { language: id })
console.log(losses)
const output = await workbook({ Standar: rows })
const again = parseJobProfilesTable(dictionary, await readSheet(output, 'Standar'))
console.log(JSON.stringify(again) === JSON.stringify(model) ? 'same model' : 'another model')
