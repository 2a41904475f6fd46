import type { Issue, IssuePath, ScaleProblem } from '../../base/issue'
import { errorIssue } from '../../base/issue-of'
import type { CompetencyModel } from '../competency-model'
import type { Scale } from '../scale'
import { highestLevel, isLevelOf } from '../scale-of'

const sentences: Readonly<Record<ScaleProblem, string>> = {
  'no-levels': 'has no levels',
  'too-few-ends': 'is continuous and needs a lowest and a highest value',
  'not-finite': 'has a level or a floor that is not a finite number',
  'not-ascending': 'has levels that are not in ascending order, each once',
  'floor-above-highest': 'has a floor above its highest level',
  'definition-off-scale': 'defines a level it does not have, or one twice',
  differs: 'is not the scale that levels of the profile are on already',
}

/** Scales that cannot be measured on: those of the model, and those profiles bring along. */
export function lintScales(model: CompetencyModel): Issue[] {
  const own = Object.entries(model.scales).map(([key, scale]) => ({ key, scale, path: ['scales', key] }))
  const brought = Object.entries(model.jobs).flatMap(([key, { scale }]) =>
    scale === undefined ? [] : [{ key, scale, path: ['jobs', key, 'scale'] }],
  )
  return [...own, ...brought].flatMap(({ key, scale, path }) => scaleIssues(key, scale, path))
}

/** Everything wrong with one scale. */
export function scaleIssues(key: string, scale: Scale, path: IssuePath): Issue[] {
  return problemsOf(scale).map(({ problem, at }) => scaleIssue(key, problem, [...path, ...at]))
}

/** The issue of a scale that cannot stand where it stands. */
export function scaleIssue(scale: string, problem: ScaleProblem, path: IssuePath): Issue {
  return errorIssue('scale-invalid', path, { scale, problem }, `the scale "${scale}" ${sentences[problem]}`)
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
  const defined = definitions.map(({ value }) => value)
  const off = defined.findIndex((value, i) => !isLevelOf(scale, value) || defined.indexOf(value) !== i)
  if (off >= 0) problems.push({ problem: 'definition-off-scale', at: ['definitions', off, 'value'] })
  return problems
}
