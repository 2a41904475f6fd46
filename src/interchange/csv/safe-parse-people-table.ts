import type { CompetencyModel } from '../../model/competency-model'
import { errorIssue } from '../../base/issue-of'
import type { Person } from '../../model/person'
import { isReserved, knownKey, reservedKey } from '../read/entries'
import { finderOf } from '../read/finder'
import { readHeld } from './held-cell'
import { levelReader } from '../read/level-reader'
import { type PeopleField, peopleKind } from './people-kind'
import { present } from './present'
import { resultOfTable } from './result-of-table'
import { rowReader } from '../read/row-reader'
import { rowDuplicate, sameContent } from '../read/same-rows'
import { type Column, columnDuplicate, openSheet, tellUnknown } from '../read/sheet'
import type { Table, TableOptions, TableResult } from '../read/table-options'

/** How people are read. */
export interface PeopleTableOptions extends TableOptions<PeopleField> {}

/**
 * Reads people and the levels they hold: one row a person, one column a competency (its code or its name for a
 * header). A blank cell, a dash and "belum dinilai" are not assessed, which is not level 0; `0` is 0, where the
 * scale reaches down to it. A level that cannot be read is left out and told of; the person is kept.
 *
 * @param model - the model whose competencies, jobs and units the table names, by key or by name
 * @param table - text of a CSV file, or rows
 * @param options - how the table is read
 * @returns people in the order of the rows; refused when a cell could not be used, but then too with the good cells
 * @example
 * ```ts
 * import { analyzeGap } from 'kompetensi'
 * import { safeParsePeopleTable } from 'kompetensi/csv'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const text = 'NIP;Jabatan;Integritas;CFV\r\n1001;kepala-lsp;4;belum dinilai\r\n1002;kepala-lsp;tiga;3\r\n'
 * const { value, issues } = safeParsePeopleTable(lembagaXy, text)
 * console.log(value)
 * // [{ id: '1001', holdings: { INT: 4 }, job: 'kepala-lsp' }, { id: '1002', holdings: { CFV: 3 }, job: 'kepala-lsp' }]
 * console.log(issues[0]?.path, issues[0]?.code) // [3, 'Integritas'] cell-invalid
 * ```
 */
export function safeParsePeopleTable<Id extends string>(
  model: CompetencyModel<Id>,
  table: Table,
  options: PeopleTableOptions = {},
): TableResult<Person<Id>[]> {
  const sheet = openSheet(table, peopleKind, options)
  const { found, columns } = sheet
  const find = {
    competencies: finderOf(model.competencies, model.id),
    jobs: finderOf(model.jobs),
    units: finderOf(model.units),
  }
  const levels = levelReader()
  const taken = new Map<string, Column>()
  const unknown: Column[] = []
  for (const column of sheet.others) {
    const code = find.competencies(column.header)
    const other = code === undefined ? undefined : taken.get(code)
    if (code === undefined) unknown.push(column)
    else if (other === undefined) taken.set(code, column)
    else found.add(columnDuplicate(sheet.headerRow, column, other))
  }
  tellUnknown(sheet, unknown)
  const people = new Map<string, { readonly person: Person<Id>; readonly row: number }>()
  for (const row of sheet.rows) {
    const reader = rowReader(sheet, row, options)
    const id = reader.needed('person')
    if (id === undefined) continue
    if (isReserved(id)) {
      found.add(reservedKey(id, 'people', reader.path(columns.get('person'))))
      continue
    }
    const reference = (field: 'job' | 'unit', kind: 'jobs' | 'units'): string | undefined => {
      const text = reader.text(field)
      if (text === undefined) return undefined
      return knownKey(
        kind,
        find[kind],
        Object.keys(model[kind]),
        text,
        reader.path(columns.get(field)),
        found,
      )
    }
    const holdings = Object.fromEntries(
      [...taken].flatMap(([code, column]): [string, number][] => {
        const held = readHeld(model, levels, found, reader, column, code)
        return typeof held === 'number' ? [[code, held]] : []
      }),
    )
    const person: Person<Id> = {
      id,
      holdings,
      ...present({
        job: reference('job', 'jobs'),
        unit: reference('unit', 'units'),
        performance: reader.numeric('performance'),
        potential: reader.numeric('potential'),
      }),
    }
    const earlier = people.get(id)
    if (earlier === undefined) people.set(id, { person, row: row.number })
    else {
      const isSame = sameContent(earlier.person, person)
      found.add(rowDuplicate(id, earlier.row, isSame, reader.path(columns.get('person'))))
    }
  }
  if (columns.has('person') && taken.size === 0 && sheet.rows.length > 0) {
    found.add(
      errorIssue(
        'column-missing',
        [sheet.headerRow],
        { columns: ['competency'], headers: unknown.map(({ header }) => header).slice(0, 50) },
        `no column names a competency of "${model.id}"`,
      ),
    )
  }
  return resultOfTable(
    [...people.values()].map(({ person }) => person),
    found,
  )
}
