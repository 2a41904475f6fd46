import { CompetencyError } from '../../base/competency-error'
import { parameterIssue } from '../../base/invalid-parameter'
import type { IssuePath } from '../../base/issue'
import type { CompetencyModel } from '../../model/competency-model'
import { entryIssue } from '../../model/issues'
import type { Scale } from '../../model/scale'
import { highestLevel } from '../../model/scale-of'
import { tagOf } from '../read/file-language'
import { type TextWriter, textWriter } from '../read/text-writer'
import type { FormatMoodleOptions } from './format-moodle-options'
import { moodleIssue } from './issues'
import type { Lost } from './moodle-losses'
import { moodleScale } from './moodle-scale'

/** The two cells of a scale: its levels, and which of them count as proficient. */
export type ScaleCells = readonly [string, string]

/** The scales of a framework as cells. */
export interface MoodleScales {
  /** The cells of the scale of the framework, which holds for what has none of its own. */
  readonly whole: ScaleCells
  /** The cells of a competency's own scale; blank where it is that of the framework. */
  readonly own: (key: string | undefined) => ScaleCells
  /** Whether a scale was written. */
  readonly isUsed: (key: string) => boolean
}

/** The scales of a model as cells; what is lost of one is told when its cells are asked for. */
export function moodleScales(model: CompetencyModel, options: FormatMoodleOptions, lost: Lost): MoodleScales {
  const whole = frameworkScale(model, options.scale)
  const tag = tagOf(options.language, 'Moodle')
  const written = new Map<string, ScaleCells>()
  const cellsOf = (key: string, scale: Scale): ScaleCells => {
    const proficient = proficientLevel(options, key, scale)
    const { values, configuration, changed } = moodleScale(scale, proficient, tag)
    const path = ['scales', key]
    // Of a scale of the model: how its names are written, and what is lost of them.
    if (Object.hasOwn(model.scales, key)) tellNames(scale, path, textWriter(tag, lost))
    if (changed) lost('level-names', path)
    if (scale.levels.some((level, i) => level !== i + 1)) lost('level-values', [...path, 'levels'])
    return [values, configuration]
  }
  return {
    whole: cellsOf(whole.key, whole.scale),
    own: (key) => {
      const scale = key === undefined || !Object.hasOwn(model.scales, key) ? undefined : model.scales[key]
      if (key === undefined || key === whole.key || scale === undefined) return ['', '']
      const cells = written.get(key) ?? cellsOf(key, scale)
      written.set(key, cells)
      return cells
    },
    isUsed: (key) => key === whole.key || written.has(key),
  }
}

/** Tells what the names of levels lose. */
function tellNames({ definitions = [] }: Scale, path: IssuePath, say: TextWriter): void {
  definitions.forEach(({ name }, i) => {
    say(name, [...path, 'definitions', i, 'name'])
  })
}

/** The scale of the framework. */
function frameworkScale(
  model: CompetencyModel,
  wish: string | Scale | undefined,
): { readonly key: string; readonly scale: Scale } {
  if (typeof wish === 'object') {
    if (wish.levels.length > 0) return { key: '', scale: wish }
    throw new CompetencyError(
      entryIssue('scale-invalid', ['scale'], { scale: 'given', problem: 'no-levels' }),
    )
  }
  const key = wish ?? mostUsed(model) ?? Object.keys(model.scales)[0]
  const scale = key !== undefined && Object.hasOwn(model.scales, key) ? model.scales[key] : undefined
  if (key === undefined || scale === undefined) {
    const details = { found: String(key), scales: Object.keys(model.scales) }
    throw new CompetencyError(moodleIssue('framework-scale-missing', ['scale'], details))
  }
  return { key, scale }
}

/** The scale that most competencies use; of several, the one used first. */
function mostUsed({ competencies }: CompetencyModel): string | undefined {
  const uses = new Map<string, number>()
  for (const { scale } of Object.values(competencies)) {
    if (scale !== undefined) uses.set(scale, (uses.get(scale) ?? 0) + 1)
  }
  let most: string | undefined
  for (const [scale, times] of uses) {
    if (most === undefined || times > (uses.get(most) ?? 0)) most = scale
  }
  return most
}

function proficientLevel({ proficientFrom }: FormatMoodleOptions, key: string, scale: Scale): number {
  if (proficientFrom === 'highest') return highestLevel(scale)
  const level = Object.hasOwn(proficientFrom, key) ? proficientFrom[key] : undefined
  if (level !== undefined && scale.levels.includes(level)) return level
  const path = ['proficientFrom', key]
  const expected = { oneOf: scale.levels }
  throw new CompetencyError(
    parameterIssue({ subject: 'Moodle', parameter: 'proficientFrom', found: level, expected, path }),
  )
}
