import type { CompetencyModel } from '../../model/competency-model'
import type { LevelTest } from './cell-tests'
import { foldWord } from './cell-text'
import { type LevelReader, levelReader } from './level-reader'
import { nearTest } from './near-test'
import { nothingOf } from './nothing-words'
import { readNumber } from './read-number'
import { textOf } from './row-reader'
import type { LevelSpellings } from './table-options'

/** Largest number that is taken for a level on some scale: beyond it stand years, sums of money, official numbers. */
const largest = 100

/** Marks in place of a level, folded. */
const marks: ReadonlySet<string> = /* @__PURE__ */ new Set(['x', 'v', '√', '✓', '✔'])

/** Nothings that say that there is a level to come; a blank cell and a word for "not required" lose nothing. */
const pending = ['level-unspecified', 'requirement-unknown']

/**
 * Tells cells that somebody may have meant for a level, though they are none: a figure, some figures without a letter
 * (`2-3`), a mark, a name that is nearly a level's, "TBD", "?", "belum dinilai". Words of any other kind are remarks.
 */
export function attemptTest({ scales }: CompetencyModel, { levels }: LevelSpellings): LevelTest {
  const read: LevelReader = levelReader({ levels })
  const all = Object.values(scales)
  const names = all.flatMap(({ definitions = [] }) =>
    definitions.flatMap(({ name }) => Object.values(name).flatMap((text) => text ?? [])),
  )
  const isNear = nearTest([...names, ...Object.keys(levels ?? {})].map(foldWord))
  return (cell) => {
    const { value, literal } = cell
    if (typeof value === 'number') return Math.abs(value) <= largest
    if (typeof value !== 'string' || literal) return false
    const text = foldWord(textOf(cell))
    const number = readNumber(value, undefined)
    if (number !== undefined) return [number].flat().some((each) => Math.abs(each) <= largest)
    if (isFigures(text) || marks.has(text) || isPending(text)) return true
    return all.some((scale) => read(scale, value) !== undefined) || isNear(text)
  }
}

/** Whether a text has a figure or two and signs, and no letter: `2-3`, `80%`, `3?`; or a question mark alone. */
function isFigures(text: string): boolean {
  const digits = text.replace(/\D/g, '').length
  return /^[^\p{L}\s]{1,6}$/u.test(text) && digits > 0 && digits <= 3
}

function isPending(text: string): boolean {
  const nothing = nothingOf(text)
  return (nothing !== undefined && pending.includes(nothing)) || /^(?:belum|not yet)(?: \S+){0,2}$/.test(text)
}
