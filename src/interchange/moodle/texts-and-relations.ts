import { throwIssues } from '../../base/throw-issues'
import { modelMismatch, unknownCompetency } from '../../model/competency-issues'
import type { CompetencyModel } from '../../model/competency-model'
import type { CompetencyText } from '../../model/competency-text'
import type { Crosswalk } from '../../model/crosswalk'
import type { Lost } from './moodle-losses'

/** Definitions by code; descriptions of levels and indicators are told. */
export function definitionsOf(
  model: CompetencyModel,
  texts: Readonly<Record<string, CompetencyText>>,
  lost: Lost,
): ReadonlyMap<string, string> {
  const codes = Object.keys(texts)
  const unknown = codes.filter((code) => !Object.hasOwn(model.competencies, code))
  throwIssues(unknown.map((code, i) => unknownCompetency(model, code, ['texts', code], i)))
  return new Map(
    Object.entries(texts).map(([code, { definition, levelDescriptions, indicators }]) => {
      if (levelDescriptions !== undefined) lost('level-descriptions', ['texts', code, 'levelDescriptions'])
      if (indicators !== undefined) lost('indicators', ['texts', code, 'indicators'])
      return [code, definition]
    }),
  )
}

/** What each competency is related to; how, and by whose word, is lost. */
export function relatedOf(
  model: CompetencyModel,
  related: Crosswalk | undefined,
  lost: Lost,
): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>()
  if (related === undefined) return all
  throwIssues([
    ...(related.from === model.id ? [] : [modelMismatch(model.id, related.from, ['related', 'from'])]),
    ...(related.to === model.id ? [] : [modelMismatch(model.id, related.to, ['related', 'to'])]),
  ])
  related.rows.forEach(({ from, relation, targets, related: further = [], claims = [] }, i) => {
    const path = ['related', 'rows', i]
    const others = [...targets, ...further]
    const unknown = [from, ...others].filter((code) => !Object.hasOwn(model.competencies, code))
    throwIssues(unknown.map((code, n) => unknownCompetency(model, code, path, n)))
    if (others.length === 0 || (relation !== 'related' && targets.length > 0)) lost('relation', path)
    if (claims.length > 0) lost('relation', [...path, 'claims'])
    const list = all.get(from) ?? []
    for (const other of others) if (!list.includes(other) && other !== from) list.push(other)
    all.set(from, list)
  })
  return all
}
