import type { CompetencyModel } from '../../model/competency-model'
import { findText, textIn } from '../../model/find-text'
import type { Scale } from '../../model/scale'
import { highestLevel } from '../../model/scale-of'
import { type Loss, lossOf } from '../read/losses'
import type { HrOpenIdentifier, HrOpenScore } from './competency-types'
import { type HrOpenLossCode, hrOpenLosses } from './hr-open-losses'

/** The identity of a competency: its code in the model, then its ids in other systems. */
export function identityOf<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  code: C,
  tag: string,
): { competencyIds: HrOpenIdentifier[]; competencyName: string } {
  const { name, externalIds = [] } = model.competencies[code]
  return {
    competencyIds: [
      { value: code, schemeId: model.id, schemeVersionId: model.version },
      ...externalIds.map(({ system, value }) => ({ value, schemeId: system })),
    ],
    competencyName: textIn(name, tag),
  }
}

/** A level as a score; of a competency without a scale the number alone. */
export function scoreOf(value: number, scale: Scale | undefined, minimum: number | undefined): HrOpenScore {
  if (scale === undefined || minimum === undefined) return { scoresNumeric: [{ value }] }
  const interval = intervalOf(scale)
  return {
    scoresNumeric: [
      { value, minimum, maximum: highestLevel(scale), ...(interval === undefined ? {} : { interval }) },
    ],
  }
}

/** The distance of neighbouring levels, where they have one. */
function intervalOf({ levels, continuous }: Scale): number | undefined {
  const [first, second] = levels
  if (continuous === true || first === undefined || second === undefined) return undefined
  const interval = second - first
  const even = levels.every((level, i) => i === 0 || level - (levels[i - 1] ?? level) === interval)
  return even ? interval : undefined
}

/** A loss for each scale used whose levels cannot be told from its ends and one distance. */
export function scaleLosses(model: CompetencyModel, codes: readonly string[]): Loss<HrOpenLossCode>[] {
  const keys = new Set(codes.flatMap((code) => model.competencies[code]?.scale ?? []))
  return [...keys].flatMap((key) => {
    const scale = model.scales[key]
    const told =
      scale === undefined ||
      scale.continuous === true ||
      scale.levels.length < 2 ||
      intervalOf(scale) !== undefined
    return told ? [] : [lossOf(hrOpenLosses, 'scale-levels', ['scales', key, 'levels'])]
  })
}

/** A loss for each competency whose name is not there in the language of the list. */
export function nameLosses(
  model: CompetencyModel,
  codes: readonly string[],
  tag: string,
): Loss<HrOpenLossCode>[] {
  return [...new Set(codes)].flatMap((code) => {
    const found = findText(model.competencies[code]?.name ?? {}, tag)
    if (found?.fellBack !== true) return []
    return [lossOf(hrOpenLosses, 'language-missing', ['competencies', code, 'name', found.tag])]
  })
}
