import type { Claim } from '../model/claim'
import type { CompetencyModel } from '../model/competency-model'
import type { Scale } from '../model/scale'
import type { LevelsLanguage } from './levels-sentences'

/** Whose levels a result is counted in: said where nobody but the authors of the model stands behind them. */
export function sayLevels(model: CompetencyModel, { levels }: LevelsLanguage): string[] {
  return hasProposedLevels(model) ? [levels.proposed] : []
}

/** Whether somebody proposed the levels of every scale of a model, so that no source stands behind them. */
function hasProposedLevels({ scales }: CompetencyModel): boolean {
  const all: readonly (Scale | null | undefined)[] = Object.values(scales)
  return all.length > 0 && all.every(isProposed)
}

/** By what is claimed of the scale as a whole, or of its levels. Of a model that nobody parsed it may be anything. */
function isProposed(scale: Scale | null | undefined): boolean {
  const claims: readonly (Claim | null)[] = Array.isArray(scale?.claims) ? scale.claims : []
  const ofLevels = claims.filter((claim) => (claim?.of ?? 'levels') === 'levels')
  return ofLevels.length > 0 && ofLevels.every((claim) => claim?.confidence === 'proposed')
}
