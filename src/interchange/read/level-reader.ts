import type { CompetencyModel } from '../../model/competency-model'
import type { Scale } from '../../model/scale'
import { foldWord } from './cell-text'

const numbered = /^(?:level|lvl|lv\.?|l|tingkat) ?([+-]?\d+(?:[.,]\d+)?)$/

/** The level that a word names: a name of a level of the scale, or "Level 3". */
export type LevelReader = (scale: Scale | undefined, word: string) => number | undefined

/** Reads levels by their names; two levels of one name are none. */
export function levelReader(): LevelReader {
  const byScale = new Map<Scale, ReadonlyMap<string, number | undefined>>()
  return (scale, word) => {
    const folded = foldWord(word)
    if (scale !== undefined) {
      let names = byScale.get(scale)
      if (names === undefined) {
        names = namesOf(scale)
        byScale.set(scale, names)
      }
      const level = names.get(folded)
      if (level !== undefined) return level
    }
    const number = numbered.exec(folded)?.[1]
    return number === undefined ? undefined : Number(number.replace(',', '.'))
  }
}

function namesOf({ definitions = [] }: Scale): ReadonlyMap<string, number | undefined> {
  const names = new Map<string, number | undefined>()
  for (const { value, name } of definitions) {
    for (const text of Object.values(name)) {
      if (text === undefined) continue
      const word = foldWord(text)
      names.set(word, names.has(word) && names.get(word) !== value ? undefined : value)
    }
  }
  return names
}

/** The scale of a competency, where it has one. */
export function ownScale(model: CompetencyModel, code: string): Scale | undefined {
  const key = Object.hasOwn(model.competencies, code) ? model.competencies[code]?.scale : undefined
  return key !== undefined && Object.hasOwn(model.scales, key) ? model.scales[key] : undefined
}
