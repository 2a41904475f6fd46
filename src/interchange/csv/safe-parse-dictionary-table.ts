import type { Competency, Nature } from '../../model/competency'
import { unknownCompetency } from '../../model/competency-issues'
import type { CompetencyModel } from '../../model/competency-model'
import type { ExternalId } from '../../model/external-id'
import type { IssuePath } from '../../base/issue'
import { errorIssue, issueOf } from '../../base/issue-of'
import { foldWord } from '../read/cell-text'
import { type DictionaryField, dictionaryKind } from './dictionary-kind'
import { entriesOf, isReserved, knownKey, reservedKey } from '../read/entries'
import { finderOf } from '../read/finder'
import { readIdPair } from './id-pair'
import { present } from './present'
import { resultOfTable } from './result-of-table'
import { type RowReader, rowReader } from '../read/row-reader'
import { rowDuplicate, sameContent } from '../read/same-rows'
import { openSheet, type Sheet, tellUnknown } from '../read/sheet'
import type { Table, TableOptions, TableResult } from '../read/table-options'
import { readTexts } from './texts'

/** How a dictionary is read. */
export interface DictionaryTableOptions extends TableOptions<DictionaryField> {
  /** The scale of every competency when the table has no column for it, a key of the model's `scales`. */
  readonly scale?: string
}

/**
 * Reads a dictionary of competencies: one row a competency. A table without a column of codes takes the names
 * for codes. What the table has a column for, it decides, also by a blank cell; what it has none for, such as
 * claims, stays as the model has it for that code.
 *
 * @param model - the model that the dictionary is for; it brings the scales, and may have no competencies yet
 * @param table - text of a CSV file, or rows
 * @param options - how the table is read
 * @returns the model with the competencies of the table, in the order of its rows, and with every cluster that
 * they name; refused when a cell could not be used, but then too with the good rows. Issues stand in the order of
 * the rows; their paths are the row as a sheet numbers it, and the header
 * @example
 * ```ts
 * import { defineModel } from 'kompetensi'
 * import { safeParseDictionaryTable } from 'kompetensi/csv'
 *
 * const empty = defineModel({ id: 'acme', scales: { five: { levels: [1, 2, 3, 4, 5] } }, competencies: {}, jobs: {} })
 * const text = 'Kode;Kompetensi;Kelompok\r\nSQL;Bahasa kueri;Teknis\r\n;Negosiasi;Inti\r\n'
 * const { ok, value, issues } = safeParseDictionaryTable(empty, text, { scale: 'five' })
 * console.log(ok, Object.keys(value.competencies)) // false ['SQL']
 * console.log(issues.find(({ severity }) => severity === 'error')?.sentence.id)
 * // Sel pada kolom "Kode" tidak boleh kosong.
 * ```
 */
export function safeParseDictionaryTable<Id extends string>(
  model: CompetencyModel<Id>,
  table: Table,
  options: DictionaryTableOptions = {},
): TableResult<CompetencyModel<Id>> {
  const sheet = openSheet(table, dictionaryKind, options)
  const { found, columns } = sheet
  tellUnknown(sheet, sheet.others)
  const clusters = entriesOf('clusters', model.clusters, found)
  const scales = finderOf(model.scales)
  const read = new Map<
    string,
    { readonly competency: Competency; readonly row: number; readonly path: IssuePath }
  >()
  const folded = new Map<string, string>()
  for (const row of sheet.rows) {
    const reader = rowReader(sheet, row, options)
    const code = codeOf(reader, sheet)
    if (code === undefined) continue
    const at = reader.path(columns.get('code') ?? columns.get('name'))
    if (isReserved(code)) {
      found.add(reservedKey(code, 'competencies', at))
      continue
    }
    const competency = competencyOf(reader, sheet, code, {
      previous: Object.hasOwn(model.competencies, code) ? model.competencies[code] : undefined,
      clusterOf: clusters.keyOf,
      scaleOf: (text, path) => knownKey('scales', scales, Object.keys(model.scales), text, path, found),
      scale: options.scale,
    })
    const earlier = read.get(code)
    const alike = folded.get(foldWord(code))
    if (earlier !== undefined) {
      found.add(rowDuplicate(code, earlier.row, sameContent(earlier.competency, competency), at))
    } else if (alike !== undefined) {
      found.add(
        errorIssue(
          'duplicate-key',
          at,
          { key: code, other: alike, kind: 'competencies' },
          `"${code}" and "${alike}" in competencies read the same but for case or spaces`,
        ),
      )
    } else {
      read.set(code, { competency, row: row.number, path: reader.path(columns.get('dimensionOf')) })
      folded.set(foldWord(code), code)
    }
  }
  const all = Object.fromEntries([...read].map(([code, { competency }]) => [code, competency]))
  const entries = [...read].map(([code, { competency, path }]): [string, Competency] => {
    const { dimensionOf, ...rest } = competency
    if (dimensionOf === undefined || read.has(dimensionOf)) return [code, competency]
    found.add(unknownCompetency({ ...model, competencies: all }, dimensionOf, path, found.count()))
    return [code, rest]
  })
  const value = {
    ...model,
    clusters: { ...model.clusters, ...clusters.added() },
    competencies: Object.fromEntries(entries),
  }
  return resultOfTable(value, found)
}

/** The code of a row: its own cell, or its name where the table has no codes. */
function codeOf(reader: RowReader<DictionaryField>, { columns }: Sheet<DictionaryField>): string | undefined {
  if (columns.has('code')) return reader.needed('code')
  const names = (['name', 'nameId', 'nameEn'] as const).filter((field) => columns.has(field))
  const [first] = names
  if (first === undefined) return undefined
  for (const field of names) {
    const name = reader.text(field)
    if (name !== undefined) return name
  }
  return reader.needed(first)
}

interface Known {
  readonly previous: Competency | undefined
  readonly clusterOf: (text: string, path: IssuePath) => string | undefined
  readonly scaleOf: (text: string, path: IssuePath) => string | undefined
  readonly scale: string | undefined
}

function competencyOf(
  reader: RowReader<DictionaryField>,
  { columns, found }: Sheet<DictionaryField>,
  code: string,
  { previous, clusterOf, scaleOf, scale }: Known,
): Competency {
  const kept = <T>(
    field: DictionaryField,
    before: T | undefined,
    read: () => T | undefined,
  ): T | undefined => (columns.has(field) ? read() : before)
  const reference = (
    field: DictionaryField,
    find: (text: string, path: IssuePath) => string | undefined,
  ): string | undefined => {
    const text = reader.text(field)
    return text === undefined ? undefined : find(text, reader.path(columns.get(field)))
  }
  const name = readTexts(reader, { both: 'name', id: 'nameId', en: 'nameEn' }, previous?.name)
  if (name === undefined && (columns.has('name') || columns.has('nameId') || columns.has('nameEn'))) {
    const path = reader.path(columns.get('name') ?? columns.get('nameId') ?? columns.get('nameEn'))
    found.add(issueOf('warning', 'text-missing', path, { locale: 'id' }, 'the text in "id" is blank'))
  }
  const texts = { both: 'definition', id: 'definitionId', en: 'definitionEn' } as const
  return present({
    name: name ?? { id: code, en: code },
    cluster: kept('cluster', previous?.cluster, () => reference('cluster', clusterOf)),
    scale: kept('scale', previous?.scale ?? scale, () => reference('scale', scaleOf)),
    nature: kept('nature', previous?.nature, () => reader.oneOf('nature', 'nature', readNature)),
    dimensionOf: kept('dimensionOf', previous?.dimensionOf, () => reader.text('dimensionOf')),
    definition: readTexts(reader, texts, previous?.definition),
    aliases: kept('aliases', previous?.aliases, () => reader.list('aliases')),
    externalIds: kept('externalIds', previous?.externalIds, () =>
      externalIdsOf(reader, columns.get('externalIds')),
    ),
    claims: previous?.claims,
  })
}

function externalIdsOf(
  reader: RowReader<DictionaryField>,
  column: Parameters<RowReader<DictionaryField>['invalid']>[1] | undefined,
): readonly ExternalId[] | undefined {
  const entries = reader.list('externalIds')?.flatMap((entry): ExternalId[] => {
    const pair = readIdPair(entry)
    if (pair === undefined && column !== undefined)
      reader.invalid({ value: entry, literal: true }, column, 'id-pair')
    return pair === undefined ? [] : [pair]
  })
  return entries === undefined || entries.length === 0 ? undefined : entries
}

const natures: Readonly<Record<Nature, readonly string[]>> = {
  soft: ['soft', 'soft competency', 'soft skill', 'perilaku', 'behavioural', 'behavioral'],
  hard: ['hard', 'hard competency', 'hard skill', 'teknis', 'technical'],
}

function readNature(text: string): Nature | undefined {
  const folded = foldWord(text)
  return (['soft', 'hard'] as const).find((nature) => natures[nature].includes(folded))
}
