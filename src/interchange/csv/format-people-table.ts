import { checkArguments } from '../../base/check-arguments'
import type { Kinds } from '../../base/kind'
import { partsOfPerson, someFlag } from '../../model/argument-kinds'
import type { CompetencyModel } from '../../model/competency-model'
import type { Person } from '../../model/person'
import { aWholeModel } from '../../model/whole-model'
import type { Formatted } from '../read/losses'
import type { TableFormat } from '../read/table-options'
import { formatPeopleRows } from './format-people-rows'
import { formatRows } from './format-rows'
import type { PeopleTableLossCode } from './people-losses'

const formatPeopleTableArguments: Kinds = {
  model: aWholeModel,
  people: { due: true, each: { ofKind: 'object', like: '{ id, holdings }', parts: partsOfPerson } },
  format: { due: true, fields: { byteOrderMark: someFlag, language: {} } },
}

/**
 * Writes people and the levels they hold as the text of a CSV file that Excel opens and `parsePeopleTable` reads
 * back.
 *
 * @param model - the model the levels are of
 * @param people - the people
 * @param format - language, which also decides the separator and the decimal mark
 * @returns the text, and what stays behind of the people, as `formatPeopleRows` tells it
 * @throws `CompetencyError` as `formatPeopleRows` does
 * @example
 * ```ts
 * import { formatPeopleTable } from 'kompetensi/csv'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { id } from 'kompetensi/locale/id'
 *
 * const { value, losses } = formatPeopleTable(lembagaXy, [{ id: '1001', holdings: { INT: 3.5 } }], { language: id })
 * console.log(value.split('\r\n')[1]) // 1001;;;;;3,5;…
 * console.log(losses) // []
 * ```
 */
export function formatPeopleTable(
  model: CompetencyModel,
  people: readonly Person[],
  format: TableFormat,
): Formatted<string, PeopleTableLossCode> {
  checkArguments('formatPeopleTable', { model, people, format }, formatPeopleTableArguments)
  return formatRows(formatPeopleRows(model, people, { language: format.language }), format)
}
