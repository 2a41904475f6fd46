import { at } from '../base/at'
import type { Scale } from '../model/scale'
import type { MeasuredJob } from './measured-job'

/** A requirement that has a level: what scores, paths and columns are made of. A fit method sees it as it is. */
export interface LevelledRequirement<C extends string = string> {
  readonly competency: C
  readonly required: number
  /** 1 where the profile gives none. */
  readonly weight: number
  readonly essential: boolean
  /** The scale that both the required and the held level are on. */
  readonly scale: Scale
  /** Its place among all requirements of the profile. */
  readonly place: number
}

/** The requirements of a measured job that have a level, in the order of the profile. */
export function levelledOf<Id extends string, C extends string>({
  profile,
  measures,
}: MeasuredJob<Id, C>): LevelledRequirement<C>[] {
  const levelled: LevelledRequirement<C>[] = []
  for (const [
    place,
    { competency, level, weight = 1, essential = false },
  ] of profile.requirements.entries()) {
    const { scale } = at(measures, place)
    if (level === undefined || scale === undefined) continue
    levelled.push({ competency, required: level + 0, weight, essential, scale, place }) // -0 is 0, as JSON writes it
  }
  return levelled
}
