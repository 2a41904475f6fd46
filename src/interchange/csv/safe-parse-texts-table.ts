import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import { someFlag, someNumbers } from '../../model/argument-kinds'
import type { CompetencyModel } from '../../model/competency-model'
import type { CompetencyWording } from '../../model/competency-text'
import { offScaleIssue } from '../../model/off-scale-issue'
import { isLevelOf, levelRange, scaleOf } from '../../model/scale-of'
import { aWholeModel } from '../../model/whole-model'
import { someColumns, someTableLimits } from '../read/argument-kinds'
import { shown } from '../read/cell-text'
import { type FileLanguage, tagOf } from '../read/file-language'
import { type Findings, findings } from '../read/findings'
import { levelReader, ownScale } from '../read/level-reader'
import { resultOfTable } from '../read/result'
import { type Column, type RowReader, textOf } from '../read/row-reader'
import { tellRepeatedRow } from '../read/same-rows'
import { openSheet, tellUnknown } from '../read/sheet'
import type { LevelSpellings, Table, TableOptions } from '../read/table-options'
import { type ReadTable, readingOf } from '../read/table-reading'
import { codeFinder } from './code-finder'
import { indicatorsIn } from './indicators-in'
import { type CsvIssue, csvIssue } from './issues'
import { levelIn } from './level-cell'
import { type TextsField, textsKind } from './texts-kind'
import { languageTest } from './texts-language'

/** How texts are read. */
export interface TextsTableOptions extends TableOptions<TextsField>, LevelSpellings {
  /** Whether a blank competency or level is that of the row above, as merged cells leave it; `false` when absent. */
  readonly fillDown?: boolean
  /** The language to read, of a table with a column of languages; that of its first row when absent, and no other may follow. */
  readonly language?: FileLanguage
}

const safeParseTextsTableOptions: OptionKinds<TextsTableOptions> = {
  fillDown: someFlag,
  language: {},
  levels: someNumbers,
  separator: { oneOf: [',', ';', '\t', '|'] },
  columns: someColumns,
  decimal: { oneOf: ['comma', 'point'] },
  dates: { oneOf: ['day-month', 'month-day'] },
  serials: { oneOf: [1900, 1904] },
  century: { oneOf: [1900, 2000] },
  limits: someTableLimits,
}

const safeParseTextsTableArguments: Kinds = {
  model: aWholeModel,
  options: { fields: safeParseTextsTableOptions },
}

/** Texts by competency: what a table says of each. */
export type ReadTexts<C extends string = string> = { readonly [K in C]?: CompetencyWording }

/**
 * Reads the wording of an organisation for `withTexts`: a row an indicator, or a row a level with its indicators one a line.
 * A number or a bullet before an indicator is left out. What stands in several rows of a level has to be the same. Texts of
 * several languages, which a column `Bahasa` tells, are read one language at a time.
 *
 * @param model - the model whose competencies the table names, by code or by name
 * @param table - text of a CSV file, or rows
 * @param options - how the table is read
 * @returns texts by competency; indicators in the order of the rows; refused when a cell could not be used, but then too with
 * the good rows
 * @example
 * ```ts
 * import { getTexts, withTexts } from 'kompetensi'
 * import { asn } from 'kompetensi/asn'
 * import { safeParseTextsTable } from 'kompetensi/csv'
 *
 * const text = 'Kompetensi;Definisi;Level;Deskripsi;Indikator\nIntegritas;Konsisten …;1;Mampu …;1.1 Bertingkah laku …\n;;;;1.2 Melaporkan …\n'
 * const { value, issues } = safeParseTextsTable(asn, text, { fillDown: true })
 * console.log(issues.length, value.M01?.indicators?.[1]) // 0 [ 'Bertingkah laku …', 'Melaporkan …' ]
 *
 * const official = withTexts(asn, value, { language: 'id' })
 * console.log(getTexts(official, 'id').M01?.definition) // Konsisten …
 * ```
 */
export function safeParseTextsTable<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  table: Table,
  options: TextsTableOptions = {},
): ReadTable<ReadTexts<C>, CsvIssue> {
  checkArguments('safeParseTextsTable', { model, options }, safeParseTextsTableArguments)
  const found = findings<CsvIssue>(options.limits?.issues)
  const layout = { entry: ['competency', 'level'] as const }
  const sheet = openSheet(table, { ...textsKind, layout }, options, found)
  tellUnknown(sheet, sheet.others, found)
  const drafts = new Map<C, TextDraft>()
  const alike = sheet.alike.get('competency') ?? []
  const { codeOf, levelOf } = fillingDown<C>(model, alike, options, found)
  const tag = options.language === undefined ? undefined : tagOf(options.language, 'CSV')
  const isRead = languageTest(tag, found)
  for (const row of sheet.rows) {
    if (!isRead(row)) continue
    const code = codeOf(row)
    if (code === undefined) continue
    const draft: TextDraft = drafts.get(code) ?? { levels: new Map() }
    drafts.set(code, draft)
    draft.definition = sameAsBefore(row, 'definition', draft.definition, found)
    const level = levelOf(row, code)
    if (level === undefined) continue
    const texts: LevelDraft = draft.levels.get(level) ?? { indicators: new Map() }
    draft.levels.set(level, texts)
    texts.description = sameAsBefore(row, 'levelDescription', texts.description, found)
    const place = { level, before: texts.indicators.size }
    for (const indicator of indicatorsIn(row.text('indicator') ?? '', place)) {
      takeOnce(indicator, row, texts.indicators, found)
    }
  }
  const value: { [K in C]?: CompetencyWording } = {}
  for (const [code, draft] of drafts) value[code] = wordingOf(draft)
  return {
    ...resultOfTable<ReadTexts<C>, CsvIssue>(value, found),
    reading: readingOf(sheet, { layout: 'long' }),
  }
}

type Row = RowReader<TextsField>

/** A text, and the row that it was first read in. */
interface FirstText {
  readonly text: string
  readonly row: number
}

/** A competency while its rows are read. */
interface TextDraft {
  definition?: FirstText | undefined
  readonly levels: Map<number, LevelDraft>
}

/** A level of one. */
interface LevelDraft {
  description?: FirstText | undefined
  /** Its indicators, and the row of each. */
  readonly indicators: Map<string, number>
}

/** Reads whose row it is and of which level; with `fillDown` a blank cell is that of the row above. */
function fillingDown<C extends string>(
  model: CompetencyModel<string, C>,
  alike: readonly Column[],
  options: TextsTableOptions,
  found: Findings<CsvIssue>,
): {
  readonly codeOf: (row: Row) => C | undefined
  readonly levelOf: (row: Row, code: C) => number | undefined
} {
  const codesOf = codeFinder(model, alike, found)
  const words = levelReader({ levels: options.levels, isNothing: () => false })
  let above: { readonly code: C | undefined; level?: number | undefined } = { code: undefined }
  const isFilled = (row: Row): boolean => {
    const columns = [row.columnOf('competency'), ...alike]
    return (
      options.fillDown === true &&
      above.code !== undefined &&
      columns.every((column) => row.cell(column) === undefined)
    )
  }
  return {
    codeOf: (row) => {
      if (isFilled(row)) return above.code
      const codes = codesOf(row)
      const code = codes.length === 1 ? codes[0] : undefined
      if (code !== above.code) above = { code }
      return code
    },
    levelOf: (row, code) => {
      const column = row.columnOf('level')
      if (column === undefined) return undefined
      const cell = row.cell(column)
      if (cell === undefined) {
        if (options.fillDown === true && above.level !== undefined) return above.level
        row.needed('level')
        return undefined
      }
      const named = typeof cell.value === 'string' ? words(ownScale(model, code), textOf(cell)) : undefined
      const level = levelIn({ row, column, cell, named })
      const scale = scaleOf(model, code)
      if (level !== undefined && scale !== undefined && !isLevelOf(scale, level)) {
        const about = { competency: code, level }
        found.add(offScaleIssue('described', about, row.path(column), levelRange(scale)))
        // The rows below it are of that level, not of the one above.
        above = { code }
        return undefined
      }
      above = { code, level }
      return level
    },
  }
}

/** Takes an indicator of a level; one that is there already is told. */
function takeOnce(
  indicator: string,
  row: Row,
  indicators: Map<string, number>,
  found: Findings<CsvIssue>,
): void {
  const earlier = indicators.get(indicator)
  if (earlier === undefined) indicators.set(indicator, row.number)
  else tellRepeatedRow({ key: indicator, row: earlier, same: true, path: row.pathOf('indicator') }, found)
}

/** A text that may stand in several rows of what it is about; one that says otherwise is told, and the first holds. */
function sameAsBefore(
  row: Row,
  field: 'definition' | 'levelDescription',
  before: FirstText | undefined,
  found: Findings<CsvIssue>,
): FirstText | undefined {
  const text = row.text(field)?.replaceAll(/\s+/g, ' ').trim()
  if (text === undefined) return before
  if (before === undefined) return { text, row: row.number }
  if (before.text !== text) {
    const details = { found: shown(text), earlier: shown(before.text), row: before.row }
    found.add(csvIssue('cell-conflict', row.pathOf(field), details))
  }
  return before
}

function wordingOf({ definition, levels }: TextDraft): CompetencyWording {
  const described = [...levels].flatMap(([level, { description }]) =>
    description === undefined ? [] : [[level, description.text] as const],
  )
  const shownBy = [...levels].flatMap(([level, { indicators }]) =>
    indicators.size === 0 ? [] : [[level, [...indicators.keys()]] as const],
  )
  return {
    ...(definition === undefined ? {} : { definition: definition.text }),
    ...(described.length === 0 ? {} : { levelDescriptions: Object.fromEntries(described) }),
    ...(shownBy.length === 0 ? {} : { indicators: Object.fromEntries(shownBy) }),
  }
}
