import { at } from '../base/at'
import type { CareerAssumption, CareerPath } from './career-path'
import type { CompiledPaths } from './compile-paths'
import type { PathNode } from './path-problem'

/** What an answer takes for granted. */
export function assumptionsOf<C extends string, J extends string>(
  { problem, isUnassessed, leftOut, options }: CompiledPaths<string, C, J>,
  paths: readonly CareerPath<string, C>[],
): CareerAssumption<C>[] {
  // Where there is no path, what is said of the target still holds.
  const entered = new Set(paths.flatMap(({ moves }) => moves.map(({ to }) => to)))
  const nodes = problem.nodes.filter(({ profile }, job) => job === problem.to || entered.has(profile.id))
  const asked = new Set(nodes.flatMap((node) => node.asked.map(({ competency }) => competency)))
  const competencies = problem.competencies.filter((_, place) => asked.has(place) && at(isUnassessed, place))
  const { unassessed, effort = {}, time, start } = options
  const isEqual = Object.values(effort).every((value) => value === undefined)
  return [
    { kind: 'levels-kept' },
    ...(unassessed === undefined || competencies.length === 0
      ? []
      : [{ kind: 'unassessed' as const, as: unassessed, competencies }]),
    ...nodes.flatMap(incompleteOf),
    ...nodes.flatMap(unspecifiedOf),
    ...leftOut,
    ...(isEqual ? [{ kind: 'equal-effort' as const }] : []),
    ...(time === undefined
      ? []
      : [
          {
            kind: 'time' as const,
            formula: 'max(tenure, longest, total / parallel)' as const,
            parallel: time.parallel,
            source: 'McNaughton 1959' as const,
          },
        ]),
    ...(start === undefined ? [] : [{ kind: 'whole-months' as const }]),
  ]
}

function incompleteOf<C extends string>({ profile }: PathNode<string, C>): CareerAssumption<C>[] {
  const { id: job, complete, unknown = [] } = profile
  return complete ? [] : [{ kind: 'profile-incomplete', job, unknown: [...unknown] }]
}

function unspecifiedOf<C extends string>({ profile }: PathNode<string, C>): CareerAssumption<C>[] {
  const competencies = profile.requirements.flatMap(({ competency, level }) =>
    level === undefined ? [competency] : [],
  )
  return competencies.length === 0 ? [] : [{ kind: 'level-unspecified', job: profile.id, competencies }]
}
