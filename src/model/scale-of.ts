import { isAtLeast } from '../base/compare'
import type { CompetencyModel } from './competency-model'
import type { JobProfile } from './job-profile'
import type { Scale } from './scale'

/** The parts of a scale that its ends are read from. */
type Ends = Pick<Scale, 'levels' | 'floor'>

/** From where to where levels lie, both ends among them. */
export interface LevelRange {
  readonly lowest: number
  readonly highest: number
}

/** The parts of a scale that say how it measures. */
type Measuring = Pick<Scale, 'levels' | 'floor' | 'continuous'>

/** The scale a competency is measured on: its own, else the profile's; `undefined` when neither has one. */
export function scaleOf<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  code: C,
  profile?: JobProfile<Id, C>,
): Scale | undefined {
  const own = model.competencies[code].scale
  const scale = own === undefined ? profile?.scale : model.scales[own]
  // Of a model that nobody checked it may be anything, as may what every object answers to, such as `constructor`.
  return Array.isArray(scale?.levels) ? scale : undefined
}

/** The scale of a requirement that has a level, in a profile that was checked: it always has one. */
export function measuringScale<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  code: C,
  profile: JobProfile<Id, C>,
): Scale {
  const scale = scaleOf(model, code, profile)
  if (scale === undefined) throw new RangeError(`no scale for ${code}`)
  return scale
}

/** Whether levels on the one scale are levels on the other. */
export function measureAlike(one: Measuring, other: Measuring): boolean {
  return (
    one.floor === other.floor &&
    (one.continuous === true) === (other.continuous === true) &&
    one.levels.length === other.levels.length &&
    one.levels.every((level, i) => level === other.levels[i])
  )
}

/** The least value that can be held on a scale. */
export function lowestHeld(scale: Ends): number {
  return Math.min(scale.floor, lowestLevel(scale))
}

/** The lowest level of a scale. */
export function lowestLevel(scale: Ends): number {
  return scale.levels[0] ?? scale.floor
}

/** The highest level of a scale. */
export function highestLevel(scale: Ends): number {
  return scale.levels.at(-1) ?? scale.floor
}

/** Where levels of a scale lie, as a requirement names one: one of a list, or between two ends. */
export function levelRange(scale: Scale): LevelRange & { readonly levels?: readonly number[] } {
  return {
    lowest: lowestLevel(scale),
    highest: highestLevel(scale),
    ...(scale.continuous !== true && { levels: [...scale.levels] }),
  }
}

/** From where to where something can be held: on a scale from its floor, without one any finite number. */
export function heldRange(scale: Ends | undefined): LevelRange {
  return scale
    ? { lowest: lowestHeld(scale), highest: highestLevel(scale) }
    : { lowest: -Infinity, highest: Infinity }
}

/** Whether a number is a level of a scale, as a requirement names one; on a continuous scale, noise at its ends aside. */
export function isLevelOf(scale: Scale, level: number): boolean {
  return scale.continuous === true ? isHeldOn(levelRange(scale), level) : scale.levels.includes(level)
}

/** Whether what is held lies on its scale, noise at the ends aside, or is nothing. */
export function isHeldOn({ lowest, highest }: LevelRange, level: unknown): level is number | undefined {
  return (
    level === undefined ||
    (typeof level === 'number' && isAtLeast(level, lowest) && isAtLeast(highest, level))
  )
}
