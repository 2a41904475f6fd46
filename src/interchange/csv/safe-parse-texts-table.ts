import { checkArguments } from '../../base/check-arguments'
import type { IssuePath } from '../../base/issue'
import type { Kinds, OptionKinds } from '../../base/kind'
import { someFlag, someNumbers } from '../../model/argument-kinds'
import type { CompetencyModel } from '../../model/competency-model'
import type { CompetencyWording } from '../../model/competency-text'
import { aWholeModel } from '../../model/whole-model'
import { columnsFor, someTableLimits } from '../read/argument-kinds'
import { shown } from '../read/cell-text'
import { type FileLanguage, tagOf } from '../read/file-language'
import { type Findings, findings } from '../read/findings'
import { tableIssue } from '../read/issues'
import { resultOfTable } from '../read/result'
import { type RowReader, textOf } from '../read/row-reader'
import { tellRepeatedRow } from '../read/same-rows'
import { openSheet, type Sheet, tellUnknown } from '../read/sheet'
import { headerPath } from '../read/sheet-columns'
import type { LevelSpellings, Table, TableOptions } from '../read/table-options'
import { type ReadTable, readingOf } from '../read/table-reading'
import { indicatorLines, isMarked, isRestOf, numberOf, withoutMarks } from './indicators-in'
import { type CsvIssue, csvIssue } from './issues'
import { placesOfTexts } from './text-places'
import { type TextsField, textsKind } from './texts-kind'
import { languageTest } from './texts-language'

/** How texts are read. */
export interface TextsTableOptions extends TableOptions<TextsField>, LevelSpellings {
  /** Whether a blank competency, level or language is that of the row above, as merged cells leave it; `false` when absent. */
  readonly fillDown?: boolean
  /** The language to read, of a table with a column of languages; that of its first row when absent, and no other may follow. */
  readonly language?: FileLanguage
}

const safeParseTextsTableOptions: OptionKinds<TextsTableOptions> = {
  fillDown: someFlag,
  language: {},
  levels: someNumbers,
  separator: { oneOf: [',', ';', '\t', '|'] },
  columns: /* @__PURE__ */ columnsFor(textsKind),
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
 * A number or a bullet before an indicator is left out, and a line that begins small goes on with one that began large. What
 * stands in several rows of a level has to be the same. Texts of several languages, which a column `Bahasa` tells, are read one
 * language at a time.
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
  const layout = { entry: ['competency', 'level'] as const, prose }
  const sheet = openSheet(table, { ...textsKind, layout }, options, found)
  tellLeft(sheet, found)
  const drafts = new Map<C, TextDraft>()
  const places = placesOfTexts<C>(model, sheet.alike.get('competency') ?? [], options, found)
  const tag = options.language === undefined ? undefined : tagOf(options.language, 'CSV')
  const language = languageTest(tag, options.fillDown === true, found)
  for (const row of sheet.rows) {
    // Also of a row in another language, which those below it may leave out.
    const { code, level } = places(row)
    if (!language.isRead(row) || code === undefined) continue
    const draft: TextDraft = drafts.get(code) ?? { levels: new Map() }
    drafts.set(code, draft)
    takeRow(row, level, draft, found)
  }
  language.finish()
  const value: { [K in C]?: CompetencyWording } = {}
  for (const [code, draft] of drafts) value[code] = wordingOf(draft, found)
  return {
    ...resultOfTable<ReadTexts<C>, CsvIssue>(value, found),
    reading: readingOf(sheet, { layout: 'long' }),
  }
}

/** The fields that hold sentences. */
const prose = ['definition', 'levelDescription', 'indicator'] as const

/** Tells of columns that are not read; of one full of sentences aloud, for they may be what one of the others is to hold. */
function tellLeft(sheet: Sheet<TextsField>, found: Findings<CsvIssue>): void {
  const { columns, others, rows, headerRow } = sheet
  const counts = new Map(others.map((column) => [column, { filled: 0, sentences: 0 }]))
  for (const row of rows) {
    for (const [column, count] of counts) {
      const cell = row.cell(column)
      if (cell === undefined) continue
      count.filled++
      if (isSentence(textOf(cell))) count.sentences++
    }
  }
  const isFull = prose.every((field) => columns.has(field))
  const plain = others.filter((column) => {
    const { filled = 0, sentences = 0 } = counts.get(column) ?? {}
    if (sentences === 0 || sentences * 2 < filled) return true
    const details = { header: column.header, sentences }
    found.add(
      tableIssue('column-unknown', headerPath(headerRow, column), details, isFull ? 'warning' : 'error'),
    )
    return false
  })
  tellUnknown(sheet, plain, found)
}

/** Whether a text is more than a name or a remark: four words at least. */
function isSentence(text: string): boolean {
  return text.trim().split(/\s+/).length >= 4
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
  /** Its indicators as they are written, each with the cell that it stands in. */
  readonly lines: { readonly text: string; readonly row: number; readonly path: IssuePath }[]
}

/** Takes what a row says of a competency, and of a level of it. */
function takeRow(row: Row, level: number | undefined, draft: TextDraft, found: Findings<CsvIssue>): void {
  draft.definition = sameAsBefore(row, 'definition', draft.definition, found)
  if (level === undefined) return
  const texts: LevelDraft = draft.levels.get(level) ?? { lines: [] }
  draft.levels.set(level, texts)
  texts.description = sameAsBefore(row, 'levelDescription', texts.description, found)
  const path = row.pathOf('indicator')
  for (const text of indicatorLines(row.text('indicator') ?? '')) {
    texts.lines.push({ text, row: row.number, path })
  }
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

function wordingOf({ definition, levels }: TextDraft, found: Findings<CsvIssue>): CompetencyWording {
  const described = [...levels].flatMap(([level, { description }]) =>
    description === undefined ? [] : [[level, description.text] as const],
  )
  const shownBy = [...levels].flatMap(([level, { lines }]) => {
    const indicators = indicatorsOf(lines, level, found)
    return indicators.length === 0 ? [] : [[level, indicators] as const]
  })
  return {
    ...(definition === undefined ? {} : { definition: definition.text }),
    ...(described.length === 0 ? {} : { levelDescriptions: Object.fromEntries(described) }),
    ...(shownBy.length === 0 ? {} : { indicators: Object.fromEntries(shownBy) }),
  }
}

/** The indicators of a level; one that is there already is told, and one whose own number is that of another level. */
function indicatorsOf(
  written: LevelDraft['lines'],
  level: number,
  found: Findings<CsvIssue>,
): readonly string[] {
  const lines = joinedLines(written)
  const rows = new Map<string, number>()
  const texts = withoutMarks(
    lines.map(({ text }) => text),
    level,
  )
  tellNumbers(lines, level, found)
  for (const [i, { row, path }] of lines.entries()) {
    const text = texts[i] ?? ''
    const earlier = rows.get(text)
    if (text === '') continue
    if (earlier === undefined) rows.set(text, row)
    else tellRepeatedRow({ key: text, row: earlier, same: true, path }, found)
  }
  return [...rows.keys()]
}

/** Lines with the rest of one that a page has broken into two rows. */
function joinedLines(lines: LevelDraft['lines']): LevelDraft['lines'] {
  const joined: LevelDraft['lines'][number][] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last !== undefined && last.row !== line.row && isRestOf(last.text, line.text)) {
      joined[joined.length - 1] = { ...last, text: `${last.text} ${line.text}` }
    } else joined.push(line)
  }
  return joined
}

/**
 * Tells of indicators that are numbered as those of another level: `2.1` on level 1. It is an error where the others have numbers of
 * this level; else they may count something else, and a number alone may be an amount. One without a mark among several that
 * have one may be the rest of another.
 */
function tellNumbers(lines: LevelDraft['lines'], level: number, found: Findings<CsvIssue>): void {
  const numbers = lines.map(({ text }) => numberOf(text))
  const marked = lines.filter(({ text }) => isMarked(text)).length
  const isNumbered = numbers.some((number) => number?.level === level && number.place === 1)
  for (const [i, { text, path }] of lines.entries()) {
    const number = numbers[i]
    if (marked > 1 && !isMarked(text)) {
      found.add(csvIssue('indicator-unnumbered', path, { found: shown(text), level }, 'warning'))
    }
    if (number === undefined || number.level === level) continue
    const follows = numbers.some(
      (other) => other?.level === number.level && Math.abs(other.place - number.place) === 1,
    )
    if (!isNumbered && !follows && number.place !== 1) continue
    const details = { found: shown(text), level, numbered: number.level }
    found.add(csvIssue('indicator-elsewhere', path, details, isNumbered ? 'error' : 'warning'))
  }
}
