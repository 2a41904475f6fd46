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
  described: Described,
  path: IssuePath,
): ModelIssue[] {
  return [
    ...strangeLevelIssues(levelDescriptions, described, [...path, 'levelDescriptions']),
    ...strangeLevelIssues(indicators, described, [...path, 'indicators']),
  ]
}

/** A competency of which levels are described, and its scale; without one any level can be. */
interface Described {
  readonly code: string
  readonly scale: Scale | undefined
}

/** Levels of something given by level that a scale does not have. */
export function strangeLevelIssues(
  byLevel: Readonly<Record<number, unknown>>,
  { code, scale }: Described,
  path: IssuePath,
): ModelIssue[] {
  if (scale === undefined) return []
  return Object.keys(byLevel).flatMap((key) => {
    const level = Number(key)
    if (isLevelOf(scale, level)) return []
    return [offScaleIssue('described', { competency: code, level }, [...path, key], levelRange(scale))]
  })
}
