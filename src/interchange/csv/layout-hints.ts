import type { CompetencyModel } from '../../model/competency-model'
import { headerText, isDash } from '../read/cell-text'
import { finderOf } from '../read/finder'
import type { LayoutHints } from '../read/layout-types'
import { levelReader } from '../read/level-reader'
import { withoutAtLeast } from '../read/level-text'
import { readNumber } from '../read/read-number'
import type { LevelSpellings } from '../read/table-options'
import { isInapplicable, isUnassessed, nothingOf } from './words'

/** What the model knows that helps to see how a sheet of its competencies lies. */
export function modelHints<Field extends string>(
  model: CompetencyModel,
  { levels }: LevelSpellings,
  own: Omit<LayoutHints<Field>, 'nameOf' | 'isLevel'>,
): LayoutHints<Field> {
  return { ...own, nameOf: finderOf(model.competencies, model.id), isLevel: levelTest(model, levels) }
}

/** Whether a cell says a level of any scale of the model, or in words that there is none. */
export function levelTest(
  { scales }: CompetencyModel,
  levels: Readonly<Record<string, number>> | undefined,
): (cell: unknown) => boolean {
  const read = levelReader({ levels })
  const all = [undefined, ...Object.values(scales)]
  return (cell) => {
    if (typeof cell === 'number') return true
    const text = withoutAtLeast(headerText(cell))
    if (text === '') return false
    if (isDash(text) || readNumber(text, undefined) !== undefined) return true
    if (isUnassessed(text) || isInapplicable(text) || nothingOf(text) !== undefined) return true
    return all.some((scale) => read(scale, text) !== undefined)
  }
}
