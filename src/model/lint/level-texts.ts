import type { IssuePath } from '../../base/issue'
import type { CompetencyModel } from '../competency-model'
import type { LevelTexts } from '../competency-text'
import type { ModelIssue } from '../issues'
import { offScaleIssue } from '../off-scale-issue'
import type { Scale } from '../scale'
import { isLevelOf, levelRange, scaleOf } from '../scale-of'

/** Texts of levels that the scale of their competency does not have. Without a scale any level can be described. */
export function lintLevelTexts(model: CompetencyModel): ModelIssue[] {
  return Object.entries(model.competencies).flatMap(([code, { levelTexts = {} }]) =>
    Object.entries(levelTexts).flatMap(([tag, texts]) =>
      levelTextIssues(texts, { code, scale: scaleOf(model, code) }, [
        'competencies',
        code,
        'levelTexts',
        tag,
      ]),
    ),
  )
}

/** Descriptions and indicators of levels that a scale does not have. */
export function levelTextIssues(
  { levelDescriptions = {}, indicators = {} }: LevelTexts,
  { code, scale }: { readonly code: string; readonly scale: Scale | undefined },
  path: IssuePath,
): ModelIssue[] {
  if (scale === undefined) return []
  const described = { levelDescriptions, indicators }
  return Object.entries(described).flatMap(([field, byLevel]) =>
    Object.keys(byLevel).flatMap((key) => {
      const level = Number(key)
      if (isLevelOf(scale, level)) return []
      return [
        offScaleIssue('described', { competency: code, level }, [...path, field, key], levelRange(scale)),
      ]
    }),
  )
}
