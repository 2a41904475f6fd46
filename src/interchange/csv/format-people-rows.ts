import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import { partsOfPerson } from '../../model/argument-kinds'
import type { CompetencyModel } from '../../model/competency-model'
import { levelMeant } from '../../model/level-meant'
import type { Person } from '../../model/person'
import { scaleOf } from '../../model/scale-of'
import { aWholeModel } from '../../model/whole-model'
import { protectedPerson } from '../read/cell-text'
import { type FileLanguageOption, tagOf, wordLanguage } from '../read/file-language'
import type { Formatted } from '../read/losses'
import type { TableCell } from '../read/table-options'
import { checkHeldOf } from './check-written'
import { headersOf, textCell, type WrittenColumn } from './columns-of-format'
import { competencyHeader } from './competency-header'
import { peopleKind } from './people-kind'
import { lossesOfPeople, type PeopleTableLossCode } from './people-losses'

const columns: readonly WrittenColumn<Person>[] = [
  { id: 'Pegawai', en: 'Person', cell: ({ id }) => protectedPerson(id) },
  { id: 'Jabatan', en: 'Job', cell: ({ job }) => textCell(job) },
  { id: 'Unit kerja', en: 'Unit', cell: ({ unit }) => textCell(unit) },
  { id: 'Kinerja', en: 'Performance', cell: ({ performance }) => performance ?? null },
  { id: 'Potensi', en: 'Potential', cell: ({ potential }) => potential ?? null },
]

const formatPeopleRowsOptions: OptionKinds<FileLanguageOption> = { language: {} }

const formatPeopleRowsArguments: Kinds = {
  model: aWholeModel,
  people: { due: true, each: { ofKind: 'object', like: '{ id, holdings }', parts: partsOfPerson } },
  options: { due: true, fields: formatPeopleRowsOptions },
}

/**
 * People and the levels they hold as rows for a writer of sheets: the header row, then one row a person, with a
 * column for every competency of the model. A blank cell is not assessed. A level that noise of arithmetic alone parts from one
 * of its scale is written as that one.
 *
 * @param model - the model the levels are of
 * @param people - the people
 * @param options - the language of the headers: Indonesian, or English for every other
 * @returns rows in the order of the people, competencies in dictionary order; `null` is a blank cell. And
 * what stays behind of the people, in their order: certificates and qualifications; last, levels of competencies that the
 * model does not have
 * @throws `CompetencyError` with every issue: `duplicate-person`, `blank-id`, `key-malformed`, `holdings-not-a-record`, `level-not-a-number`, `level-off-scale`;
 * `parameter-invalid`
 * @example
 * ```ts
 * import { formatPeopleRows } from 'kompetensi/csv'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { id } from 'kompetensi/locale/id'
 *
 * const people = [{ id: '1001', holdings: { INT: 4 }, certificates: [{ person: '1001', scheme: 'ahli', issuedOn: '2026-01-31' }] }]
 * const { value, losses } = formatPeopleRows(lembagaXy, people, { language: id })
 * const [header, first] = value
 * console.log(header?.slice(0, 7)) // ['Pegawai', 'Jabatan', 'Unit kerja', 'Kinerja', 'Potensi', 'INT', 'CFV']
 * console.log(first?.slice(0, 7)) // ['1001', null, null, null, null, 4, null]
 * console.log(losses.map(({ path }) => path)) // [['people', 0, 'certificates']]
 * ```
 */
export function formatPeopleRows(
  model: CompetencyModel,
  people: readonly Person[],
  options: FileLanguageOption,
): Formatted<TableCell[][], PeopleTableLossCode> {
  checkArguments('formatPeopleRows', { model, people, options }, formatPeopleRowsArguments)
  checkHeldOf(model, people)
  const words = wordLanguage(tagOf(options.language, 'CSV'))
  const codes = Object.keys(model.competencies)
  const value = [
    [...headersOf(columns, words), ...codes.map((code) => competencyHeader(peopleKind, model.id, code))],
    ...people.map((person) => [
      ...columns.map(({ cell }) => cell(person)),
      ...codes.map((code) => {
        const held = Object.hasOwn(person.holdings, code) ? person.holdings[code] : undefined
        return held === undefined ? null : levelMeant(held, scaleOf(model, code))
      }),
    ]),
  ]
  return { value, losses: lossesOfPeople(model, people) }
}
