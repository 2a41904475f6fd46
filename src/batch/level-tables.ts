import type { Issue } from '../base/issue'
import { intAt } from '../base/typed-at'
import type { CompetencyModel } from '../model/competency-model'
import type { Scale } from '../model/scale'
import { highestLevel, lowestHeld, scaleOf } from '../model/scale-of'
import { batchIssue } from './issues'
import { mostLevels } from './people-layout'

/** The held values of a scale, or of a competency without one, while they are collected. */
export interface Table {
  /** Name of what is measured. */
  readonly subject: string
  readonly lowest: number
  readonly highest: number
  /** Values by their code, in the order they came. */
  readonly values: number[]
  readonly codeOf: Map<number, number>
  /** Codes of small whole numbers, found without the map; −1 where there is none. */
  readonly small: Int32Array
  crowded?: Issue
}

/** Whole numbers from −16 up to 239 are looked up in `small`. */
const smallFrom = 16
const smallSize = 256

export interface Columns {
  /** The table of each column. */
  readonly columns: readonly Table[]
  readonly tables: readonly Table[]
}

export function columnsOf<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  codes: readonly C[],
): Columns {
  const byScale = new Map<string, Table>()
  const tables: Table[] = []
  const columns = codes.map((code) => {
    const scale = scaleOf(model, code)
    const name = scale === undefined ? undefined : model.competencies[code].scale
    const known = name === undefined ? undefined : byScale.get(name)
    if (known !== undefined) return known
    const table = scale === undefined ? emptyTable(code) : tableOfScale(name ?? code, scale)
    if (name !== undefined) byScale.set(name, table)
    tables.push(table)
    return table
  })
  return { columns, tables }
}

function emptyTable(subject: string): Table {
  return {
    subject,
    lowest: -Number.MAX_VALUE,
    highest: Number.MAX_VALUE,
    values: [],
    codeOf: new Map(),
    small: new Int32Array(smallSize).fill(-1),
  }
}

function tableOfScale(subject: string, scale: Scale): Table {
  const table = { ...emptyTable(subject), lowest: lowestHeld(scale), highest: highestLevel(scale) }
  const levels = new Set([scale.floor, ...scale.levels].map((level) => level + 0))
  // A long scale gets codes for what is held alone.
  if (levels.size <= mostLevels) for (const level of levels) codeFor(table, level)
  return table
}

/** The place of a value in `small`; −1 for one that is not small or not whole. */
function smallPlace(value: number): number {
  const place = value + smallFrom
  return (value | 0) === value && place >= 0 && place < smallSize ? place : -1
}

/** The code of a value that is on its scale. */
export function codeOf(table: Table, held: number): number {
  const place = smallPlace(held)
  const known = place < 0 ? -1 : intAt(table.small, place)
  return known < 0 ? codeFor(table, held + 0) : known
}

/** The code of a value, a new one where it is new. */
function codeFor(table: Table, value: number): number {
  const known = table.codeOf.get(value)
  if (known !== undefined) return known
  const code = table.values.length
  if (code >= mostLevels) {
    const details = { subject: table.subject, atMost: mostLevels }
    table.crowded = batchIssue('too-many-levels', ['people'], details)
    return 0
  }
  table.values.push(value)
  table.codeOf.set(value, code)
  const place = smallPlace(value)
  if (place >= 0) table.small[place] = code
  return code
}
