import { suggest } from '../../base/suggest'
import type { CompetencyModel } from '../../model/competency-model'
import { offScaleIssue } from '../../model/off-scale-issue'
import { isLevelOf, levelRange, scaleOf } from '../../model/scale-of'
import { shown } from '../read/cell-text'
import { finderOf, wordsOf } from '../read/finder'
import type { Findings } from '../read/findings'
import { tableIssue } from '../read/issues'
import { levelReader, ownScale } from '../read/level-reader'
import { type Cell, type Column, type RowReader, textOf } from '../read/row-reader'
import type { LevelSpellings } from '../read/table-options'
import { codeFinder } from './code-finder'
import { levelIn } from './level-cell'
import type { TextsField } from './texts-kind'

type Row = RowReader<TextsField>

/** How rows say whose their texts are. */
export interface TextPlaceOptions extends LevelSpellings {
  /** Whether a blank competency, language or level is that of the row above. */
  readonly fillDown?: boolean
}

/** Whose texts a row has, and of which level; neither where it does not say it. */
export interface TextPlace<C extends string> {
  readonly code: C | undefined
  readonly level: number | undefined
}

/**
 * Reads whose texts rows have, and of which level, from the top down; with `fillDown` a blank cell is that of the row above.
 *
 * @param alike - the columns that name a competency in another way than the one that is read
 */
export function placesOfTexts<C extends string>(
  model: CompetencyModel<string, C>,
  alike: readonly Column[],
  options: TextPlaceOptions,
  found: Findings,
): (row: Row) => TextPlace<C> {
  const { fillDown = false } = options
  const codesOf = codeFinder(model, alike, found)
  const levelOf = levelsIn(model, options, found)
  const codeOf = (row: Row): C | undefined => {
    const [code, ...others] = codesOf(row)
    return others.length === 0 ? code : undefined
  }
  const blankCode = (row: Row): C | undefined => {
    if (fillDown && above.code !== undefined) return above.code
    row.needed('competency', fillDown ? undefined : 'fillDown')
    return undefined
  }
  let above: TextPlace<C> = { code: undefined, level: undefined }
  const isHeading = headingTest(model, alike)
  return (row) => {
    const columns = [row.columnOf('competency'), ...alike]
    const isBlank = columns.every((column) => row.cell(column) === undefined)
    const heading = isBlank ? undefined : isHeading(row)
    if (heading !== undefined) {
      found.add(
        tableIssue('row-passed-over', row.path(undefined), { found: shown(heading), as: 'group' }, 'warning'),
      )
      above = { code: undefined, level: undefined }
      return above
    }
    const code = isBlank ? blankCode(row) : codeOf(row)
    const levelAbove = code === above.code ? above.level : undefined
    above = { code, level: code === undefined ? undefined : levelOf(row, code, levelAbove) }
    return above
  }
}

/** Reads the level of a row; `above` is that of the row above it, where that is of the same competency. */
function levelsIn<C extends string>(
  model: CompetencyModel<string, C>,
  { levels, fillDown = false }: TextPlaceOptions,
  found: Findings,
): (row: Row, code: C, above: number | undefined) => number | undefined {
  const words = levelReader({ levels, isNothing: () => false })
  const written = (row: Row, cell: Cell, column: Column, code: C): number | undefined => {
    const named = typeof cell.value === 'string' ? words(ownScale(model, code), textOf(cell)) : undefined
    const level = levelIn({ row, column, cell, named })
    const scale = scaleOf(model, code)
    if (level === undefined || scale === undefined || isLevelOf(scale, level)) return level
    found.add(offScaleIssue('described', { competency: code, level }, row.path(column), levelRange(scale)))
    return undefined
  }
  return (row, code, above) => {
    const column = row.columnOf('level')
    const cell = row.cell(column)
    if (column === undefined) return undefined
    if (cell !== undefined) return written(row, cell, column, code)
    if (fillDown && above !== undefined) return above
    // A row that says what a competency is needs no level.
    if (saysOfLevel(row)) row.needed('level', fillDown ? undefined : 'fillDown')
    return undefined
  }
}

/**
 * What a row says that is a heading over others, such as "B. Kompetensi sosial kultural": nothing but a text that names no
 * competency of the model, nor nearly.
 */
function headingTest(model: CompetencyModel, alike: readonly Column[]): (row: Row) => string | undefined {
  const codesOf = finderOf(model.competencies, model.id)
  const words = wordsOf(model.competencies)
  const others = ['definition', 'level', 'levelDescription', 'indicator'] as const
  return (row) => {
    if (others.some((field) => row.cell(row.columnOf(field)) !== undefined)) return undefined
    const texts = [row.columnOf('competency'), ...alike]
      .flatMap((column) => row.cell(column) ?? [])
      .map(textOf)
    const isNone = texts.every((text) => codesOf(text).length === 0 && suggest(text, words) === undefined)
    return isNone ? texts[0] : undefined
  }
}

/** Whether a row says something of a level. */
function saysOfLevel(row: Row): boolean {
  const fields = ['levelDescription', 'indicator'] as const
  return fields.some((field) => row.cell(row.columnOf(field)) !== undefined)
}
