import { textIn } from '../../model/find-text'
import type { Scale } from '../../model/scale'

/** A scale as Moodle has it. */
export interface MoodleScale {
  /** Names of the levels, with commas between. */
  readonly values: string
  /** Which level is the default and which count as proficient, as JSON. */
  readonly configuration: string
  /** Whether a name had a comma, which Moodle takes for the end of a level. */
  readonly changed: boolean
}

/** A scale with the levels from `proficient` on counted as proficient; the first of them is the default. */
export function moodleScale(scale: Scale, proficient: number, tag: string): MoodleScale {
  const names = scale.levels.map((level) => {
    const name = scale.definitions?.find(({ value }) => value === level)?.name ?? {}
    return textIn(name, tag).trim() || unnamed(level)
  })
  const clean = names.map((name) => name.replace(/\s*,\s*/g, '; ').replace(/[\r\n]+/g, ' '))
  const first = scale.levels.findIndex((level) => level >= proficient)
  const from = first === -1 ? scale.levels.length - 1 : first
  const flags = scale.levels.flatMap((_, i) =>
    i < from ? [] : [{ id: i + 1, scaledefault: i === from ? 1 : 0, proficient: 1 }],
  )
  return {
    values: clean.join(','),
    configuration: JSON.stringify([{ scaleid: '1' }, ...flags]),
    changed: clean.some((name, i) => name !== names[i]),
  }
}

/** The name of a level that has none; the reader knows it by this form. */
export function unnamed(level: number): string {
  return `Level ${level}`
}
