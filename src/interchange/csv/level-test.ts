import type { CompetencyModel } from '../../model/competency-model'
import { levelReader } from '../read/level-reader'
import { readNumber } from '../read/read-number'
import type { Cell } from '../read/row-reader'
import type { TableOptions } from '../read/table-options'

/** Whether a cell reads as a level, of whichever competency. */
export type LevelTest = (cell: Cell) => boolean

/** Tells levels of a model from other cells: a number on one of its scales, or the name of a level. */
export function levelTest(
  { scales }: CompetencyModel,
  { decimal }: Pick<TableOptions, 'decimal'>,
): LevelTest {
  const levels = levelReader()
  const all = Object.values(scales)
  const isOn = (number: number): boolean =>
    all.some(({ levels: values, floor }) => {
      const [lowest = floor] = values
      return number >= Math.min(floor, lowest) && number <= (values[values.length - 1] ?? floor)
    })
  return ({ value, literal }) => {
    if (typeof value === 'number') return isOn(value)
    if (typeof value !== 'string' || literal) return false
    const reading = readNumber(value, decimal)
    if (reading !== undefined) return [reading].flat().some(isOn)
    return all.some((scale) => levels(scale, value) !== undefined)
  }
}
