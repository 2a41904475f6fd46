import { checkArguments } from '../../base/check-arguments'
import type { Kind, Kinds, OptionKinds, PartKinds } from '../../base/kind'
import { languageOf } from '../../describe/language-of'
import type { DescribeOptions } from '../../describe/options'
import { aText, someText } from '../../model/argument-kinds'
import { shown } from './cell-text'
import { type PassedRowKind, passedRowKinds } from './passed-row'
import type { TableReadingLanguage } from './reading-sentences'
import { readFields, type TableReading } from './table-reading'

const describeReadingOptions: OptionKinds<DescribeOptions<TableReadingLanguage>> = { language: {} }

const aNumber: Kind = { due: true, finite: true }

const readingParts: PartKinds<TableReading> = {
  layout: { due: true, oneOf: ['long', 'wide', 'competency-rows'] },
  headerRows: { due: true, each: { finite: true } },
  columns: {
    due: true,
    each: { parts: { column: aText, header: aText, as: { due: true, oneOf: readFields }, code: someText } },
  },
  competencyRows: { due: true, each: { parts: { row: aNumber, header: aText, code: aText } } },
  unused: { due: true, each: { parts: { column: aText, header: aText } } },
  passedOver: {
    due: true,
    each: { parts: { row: aNumber, as: { due: true, oneOf: passedRowKinds }, found: aText } },
  },
  entries: aNumber,
}

const describeReadingArguments: Kinds = {
  reading: {
    due: true,
    ofKind: 'result',
    like: 'safeParsePeopleTable(…).reading',
    parts: readingParts,
  },
  options: { due: true, fields: describeReadingOptions },
}

/** How many columns or rows are named before the others are counted. */
const mostNamed = 12

/**
 * Says what a table was taken for: which rows are its header, what the columns hold, and which columns and rows are not
 * used.
 *
 * @param reading - the reading report of a reader of tables
 * @param options - the language: `{ ...id, tableReading }` of `kompetensi/locale/id`, or of another
 * @returns sentences, one a line
 * @example
 * ```ts
 * import { describeReading, safeParsePeopleTable } from 'kompetensi/csv'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { en, tableReading } from 'kompetensi/locale/en'
 *
 * const text = 'Recap;;;;\nNo;NIP;Name;INT;CFV\n1;1001;Adi;4;3\n2;1002;Budi;3;2\n;Average;;3,5;2,5\n'
 * const { value, reading } = safeParsePeopleTable(lembagaXy, text)
 * console.log(value.length) // 2
 * console.log(describeReading(reading, { language: { ...en, tableReading } }))
 * // A row is one entry, and competencies are columns.
 * // Row 2 is the header.
 * // 2 columns are competencies.
 * // Other columns: NIP (person).
 * // 2 rows are read.
 * // 2 columns are not used: No and Name.
 * // 1 row above the header: row 1 (Recap).
 * // 1 row with sums: row 5 (Average).
 * ```
 */
export function describeReading(
  reading: TableReading,
  options: DescribeOptions<TableReadingLanguage>,
): string {
  checkArguments('describeReading', { reading, options }, describeReadingArguments)
  const language = languageOf('describeReading', options, ['tableReading'])
  const { tableReading: say } = language
  const lines = [
    say.layout[reading.layout],
    ...(reading.headerRows.length === 0
      ? [say.noHeader]
      : [
          say.header(
            language.list(reading.headerRows.map((row) => language.number(row))),
            reading.headerRows.length,
          ),
        ]),
    ...columnLines(reading, language),
    ...(reading.unused.length === 0
      ? []
      : [
          say.unused(
            some(
              reading.unused.map(({ header, column }) => shown(header) || say.column(column)),
              language,
            ),
            reading.unused.length,
          ),
        ]),
    ...passedLines(reading, language),
  ]
  return lines.join('\n')
}

function columnLines(
  { columns, competencyRows, entries, layout }: TableReading,
  language: TableReadingLanguage,
): string[] {
  const { tableReading: say } = language
  if (layout === 'competency-rows' && competencyRows.length > 0) {
    const [entry] = columns.filter(({ as }) => as !== 'competency')
    const headers = [...new Set(columns.flatMap(({ as, header }) => (as === entry?.as ? [header] : [])))]
    const what = say.fieldNames[entry?.as ?? 'job']
    return [
      say.competencyRows(competencyRows.length),
      say.entryColumns(what, headers.length, some(headers.map(shown), language)),
    ]
  }
  // A dictionary that a wide sheet lists has its competencies in columns, and no other entries.
  const isListed = layout === 'wide' && columns.every(({ as }) => as === 'competency')
  const competencies = columns.filter(({ code }) => isListed || code !== undefined).length
  const fields = isListed ? [] : columns.filter(({ code }) => code === undefined)
  const named = fields.map(({ header, as }) => say.field(shown(header), say.fieldNames[as]))
  return [
    ...(competencies === 0 ? [] : [say.competencyColumns(competencies)]),
    ...(named.length === 0 ? [] : [say.fields(language.list(named))]),
    ...(isListed ? [] : [say.entries(entries)]),
  ]
}

function passedLines({ passedOver, headerRows }: TableReading, language: TableReadingLanguage): string[] {
  const { tableReading: say } = language
  // The header of a further table is said to be one already.
  const others = passedOver.filter(({ row, as }) => as !== 'header-again' || !headerRows.includes(row))
  const kinds = [...new Set(others.map(({ as }) => as))]
  return kinds.map((kind: PassedRowKind) => {
    const rows = others.filter(({ as }) => as === kind)
    const named = rows.map(({ row, found }) => say.row(row, shown(found)))
    return say.passedOver(say.passedRows[kind](rows.length), some(named, language))
  })
}

/** The first of several, and how many more there are. */
function some(items: readonly string[], { list, more }: TableReadingLanguage): string {
  const named = items.slice(0, mostNamed)
  return list(items.length > named.length ? [...named, more(items.length - named.length)] : named)
}
