import type { CompetencyModel } from '../../model/competency-model'
import type { Scale } from '../../model/scale'
import { foldWord } from './cell-text'
import { type WrittenLevel, writtenLevel } from './level-text'

/** The level that a word names, or two readings: a name of a level of the scale, "Level 3", `II`, `3 - Mahir`. */
export type LevelReader = (scale: Scale | undefined, word: string) => WrittenLevel | undefined

/** How words name levels beside the names of the scale. */
export interface LevelWords {
  /** The caller's own words, before any other. */
  readonly levels?: Readonly<Record<string, number>> | undefined
  /** Whether a word says that there is no level. */
  readonly isNothing?: (word: string) => boolean
}

/** Reads levels by their names; two levels of one name are none. */
export function levelReader({ levels = {}, isNothing = () => false }: LevelWords = {}): LevelReader {
  const own = new Map(Object.entries(levels).map(([word, level]) => [foldWord(word), level]))
  const byScale = new Map<Scale, ReadonlyMap<string, number | undefined>>()
  const nameOf = (scale: Scale | undefined, word: string): number | undefined => {
    const folded = foldWord(word)
    const given = own.get(folded)
    if (given !== undefined || scale === undefined) return given
    const names = byScale.get(scale) ?? namesOf(scale)
    byScale.set(scale, names)
    return names.get(folded)
  }
  return (scale, word) =>
    nameOf(scale, word) ??
    writtenLevel(word.trim(), (name) => nameOf(scale, name) ?? (isNothing(name) ? null : undefined))
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
