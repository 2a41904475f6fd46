import { describeReading, safeParsePeopleTable, type TableReading } from 'kompetensi/csv'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { type FullLanguage, fullEn } from 'kompetensi/locale/en'

// Safe: the keys are those of the table.
const fields = Object.keys(fullEn.tableReading.fieldNames) as TableReading['columns'][number]['as'][]
const kinds = Object.keys(fullEn.tableReading.passedRows) as TableReading['passedOver'][number]['as'][]

const everything: TableReading = {
  layout: 'long',
  headerRows: [3, 4],
  columns: fields.map((as, i) => ({ column: `A${i}`, header: `H${i}`, as })),
  competencyRows: [],
  unused: [{ column: 'Q', header: '' }],
  passedOver: kinds.flatMap((as, i) => [
    { row: 10 + i, as, found: `F${i}` },
    { row: 40 + i, as, found: '' },
  ]),
  entries: 7,
}
const readings: readonly TableReading[] = [
  everything,
  {
    ...everything,
    headerRows: [3],
    passedOver: everything.passedOver.filter(({ found }) => found !== ''),
    entries: 1,
  },
  ...[
    'NIP;INT\n1;3\n',
    'NIP;INT;CFV;No;Nama\n1;3;3;1;A\n',
    'Kompetensi;A;B\nINT;3;3\nCFV;2;2\n',
    'x;y\n1;2\n',
  ].map((text) => safeParsePeopleTable(lembagaXy, text).reading),
]

/** What tables were taken for. */
export const ofTables: Readonly<Record<string, readonly ((language: FullLanguage) => string)[]>> = {
  describeReading: readings.map(
    (reading) => (language: FullLanguage) => describeReading(reading, { language }),
  ),
}
