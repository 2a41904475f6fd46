import type { IssuePath } from '../../base/issue'
import type { CompetencyModel } from '../competency-model'
import { entryIssue, type ModelIssue, type ScaleProblem } from '../issues'
import type { Level, Scale } from '../scale'
import { highestLevel, isLevelOf } from '../scale-of'

/** Scales that cannot be measured on: those of the model, and those profiles bring along. */
export function lintScales(model: CompetencyModel): ModelIssue[] {
  const own = Object.entries(model.scales).map(([key, scale]) => ({ key, scale, path: ['scales', key] }))
  const brought = Object.entries(model.jobs).flatMap(([key, { scale }]) =>
    scale === undefined ? [] : [{ key, scale, path: ['jobs', key, 'scale'] }],
  )
  return [...own, ...brought].flatMap(({ key, scale, path }) => scaleIssues(key, scale, path))
}

/** Everything wrong with one scale. */
export function scaleIssues(key: string, scale: Scale, path: IssuePath): ModelIssue[] {
  return problemsOf(scale).map(({ problem, at }) => scaleIssue(key, problem, [...path, ...at]))
}

/** The issue of a scale that cannot stand where it stands. */
export function scaleIssue(scale: string, problem: ScaleProblem, path: IssuePath): ModelIssue {
  return entryIssue('scale-invalid', path, { scale, problem })
}

function problemsOf({
  levels,
  floor,
  continuous,
  definitions = [],
}: Scale): { problem: ScaleProblem; at: IssuePath }[] {
  if (levels.length === 0) return [{ problem: 'no-levels', at: ['levels'] }]
  const problems: { problem: ScaleProblem; at: IssuePath }[] = []
  const badLevel = levels.findIndex((level) => !Number.isFinite(level))
  if (badLevel >= 0) problems.push({ problem: 'not-finite', at: ['levels', badLevel] })
  if (!Number.isFinite(floor)) problems.push({ problem: 'not-finite', at: ['floor'] })
  if (problems.length > 0) return problems
  if (continuous === true && levels.length < 2) problems.push({ problem: 'too-few-ends', at: ['levels'] })
  const unordered = levels.findIndex((level, i) => i > 0 && level <= (levels[i - 1] ?? level))
  if (unordered >= 0) problems.push({ problem: 'not-ascending', at: ['levels', unordered] })
  const scale = { levels, floor, ...(continuous === undefined ? {} : { continuous }) }
  if (floor > highestLevel(scale)) problems.push({ problem: 'floor-above-highest', at: ['floor'] })
  const off = firstOff(scale, definitions)
  if (off >= 0) problems.push({ problem: 'definition-off-scale', at: ['definitions', off, 'value'] })
  return problems
}

/** The first definition of a level that the scale does not have, or that is defined already; -1 where there is none. */
function firstOff(scale: Scale, definitions: readonly Level[]): number {
  const levels = new Set(scale.levels)
  const defined = new Set<number>()
  return definitions.findIndex(({ value }) => {
    const isLevel = scale.continuous === true ? isLevelOf(scale, value) : levels.has(value)
    if (!isLevel || defined.has(value)) return true
    defined.add(value)
    return false
  })
}
