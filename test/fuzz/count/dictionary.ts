import type { Competency, CompetencyModel } from 'kompetensi'
import type { ReadField } from 'kompetensi/csv'
import { folded, saysNothing, textOf } from './cells'
import { type CountedCell, type CountedTable, cellsIn, lostCell } from './counted-table'

const textFields: Readonly<Partial<Record<ReadField, 'name' | 'definition'>>> = {
  name: 'name',
  nameId: 'name',
  nameEn: 'name',
  definition: 'definition',
  definitionId: 'definition',
  definitionEn: 'definition',
}
const otherFields = ['cluster', 'scale', 'nature', 'dimensionOf', 'aliases', 'externalIds'] as const
const keyFields = ['code', 'name', 'nameId', 'nameEn'] as const

/** Whether a competency has what a cell says of it. */
function isOut({ column: { as }, cell }: CountedCell, competency: Competency): boolean {
  if (saysNothing(cell)) return true
  const field = textFields[as]
  if (field !== undefined) {
    const text = folded(textOf(cell))
    return Object.values(competency[field] ?? {}).some((one) => one !== undefined && folded(one) === text)
  }
  // Signs that part a list are nothing in it.
  if ((as === 'aliases' || as === 'externalIds') && !/[\p{L}\p{N}]/u.test(textOf(cell))) return true
  const other = otherFields.find((one) => one === as)
  return other === undefined || competency[other] !== undefined
}

/** Each row is a competency, and each of its cells is said of it, or told; none comes from nowhere. */
export function countDictionary(table: CountedTable, { competencies }: CompetencyModel): string | undefined {
  const { reading, rows, told } = table
  const byCode = new Map(Object.entries(competencies).map(([code, competency]) => [folded(code), competency]))
  // The competencies of a sheet of people or jobs are the headers of its levels.
  if (reading.layout === 'wide') {
    const isTold = (header: string): boolean => reading.headerRows.some((row) => told.cell(row, header))
    const lost = reading.columns.find(
      ({ header }) => header !== '' && !byCode.has(folded(header)) && !isTold(header),
    )
    return lost === undefined ? undefined : `no competency is ${JSON.stringify(lost.header)}`
  }
  const fields = reading.columns.some(({ as }) => as === 'code') ? (['code'] as const) : keyFields
  const codes = new Set<string>()
  for (const row of rows) {
    const cells = cellsIn(table, row)
    const keys = cells.filter(
      ({ column, cell }) => fields.some((field) => field === column.as) && !saysNothing(cell),
    )
    for (const { cell } of keys) codes.add(folded(textOf(cell)))
    const key = keys.find(({ cell }) => byCode.has(folded(textOf(cell))))
    const competency = key === undefined ? undefined : byCode.get(folded(textOf(key.cell)))
    if (competency === undefined) {
      if (told.row(row)) continue
      return `row ${row} is no competency, and nothing is told`
    }
    // Of a competency that has a row already, that is told.
    if (key?.isTold === true) continue
    // What the competency is called by is its code, be it a name.
    const lost = cells.find((each) => each !== key && !each.isTold && !isOut(each, competency))
    if (lost !== undefined) return lostCell(row, lost)
  }
  const stranger = [...byCode.keys()].find((code) => !codes.has(code))
  return stranger === undefined ? undefined : `no row is the competency ${JSON.stringify(stranger)}`
}
