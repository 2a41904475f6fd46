import { isSameLevel } from '../base/compare'
import type { Scale } from './scale'

/** The level of a scale, or its floor, that noise alone parts from a number: what is written for others; else the number. */
export function levelMeant(level: number, scale: Scale | undefined): number {
  if (scale === undefined) return level
  return [...scale.levels, scale.floor].find((known) => isSameLevel(known, level)) ?? level
}
