import type { CompetencyModel } from '../../model/competency-model'
import type { Person } from '../../model/person'
import type { TableFormat } from '../read/table-options'
import { formatRows } from './format-rows'
import { peopleRows } from './people-rows'

/**
 * Writes people and the levels they hold as the text of a CSV file that Excel opens and `parsePeopleTable` reads
 * back. Certificates and qualifications have no column.
 *
 * @param model - the model the levels are of
 * @param people - the people
 * @param format - language, which also decides the separator and the decimal mark
 * @example
 * ```ts
 * import { formatPeopleTable } from 'kompetensi/csv'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const text = formatPeopleTable(lembagaXy, [{ id: '1001', holdings: { INT: 3.5 } }], { locale: 'id' })
 * console.log(text.split('\r\n')[1]) // 1001;;;;;3,5;…
 * ```
 */
export function formatPeopleTable(
  model: CompetencyModel,
  people: readonly Person[],
  format: TableFormat,
): string {
  return formatRows(peopleRows(model, people, format), format)
}
