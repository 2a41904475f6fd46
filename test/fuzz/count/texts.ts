import type { CompetencyText } from 'kompetensi'
import { saysNothing, textOf } from './cells'
import { type CountedTable, cellsIn } from './counted-table'

type Wordings = Readonly<Record<string, Partial<CompetencyText> | undefined>>

const textColumns: readonly string[] = ['definition', 'levelDescription', 'indicator']

/** Words of three letters or more: marks of lists are none. */
function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').match(/\p{L}{3,}/gu) ?? []
}

/** Each word of each text of a row is in what was read, or the cell or the row is told of. */
export function countTexts(table: CountedTable, value: Wordings): string | undefined {
  const read = new Set(wordsOf(JSON.stringify(value).replaceAll(/\\[nrtu]/g, ' ')))
  for (const row of table.rows) {
    if (table.told.row(row)) continue
    for (const { column, cell, isTold } of cellsIn(table, row)) {
      if (isTold || saysNothing(cell) || !textColumns.includes(column.as)) continue
      const lost = wordsOf(textOf(cell)).find((word) => !read.has(word))
      if (lost !== undefined) return `row ${row}: "${lost}" under ${JSON.stringify(column.header)} is nowhere`
    }
  }
  return undefined
}
