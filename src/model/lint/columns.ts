import type { CompetencyModel } from '../competency-model'
import { lintIssue, type ModelIssue } from '../issues'

/** Competencies that every job with a profile requires at one and the same level: they tell no jobs apart. */
export function lintColumns(model: CompetencyModel): ModelIssue[] {
  const profiles = Object.values(model.jobs).filter(({ requirements }) => requirements.length > 0)
  if (profiles.length < 2) return []
  const levels = new Map<string, number[]>()
  for (const { requirements } of profiles) {
    for (const { competency, level } of requirements) {
      if (level === undefined) continue
      const list = levels.get(competency) ?? []
      list.push(level)
      levels.set(competency, list)
    }
  }
  return [...levels].flatMap(([competency, list]) => {
    const [level] = list
    if (level === undefined || list.length < profiles.length || list.some((other) => other !== level))
      return []
    return [lintIssue('column-never-differs', ['competencies', competency], { competency, level }, 'hint')]
  })
}
