import { dateIssues } from '../base/date-issues'
import type { Issue, IssuePath } from '../base/issue'
import { didYouMean, errorIssue } from '../base/issue-of'
import { suggest } from '../base/suggest'
import { unknownCompetency } from '../model/competency-issues'
import type { CompetencyModel } from '../model/competency-model'
import type { CareerPathOptions, PathObjective } from './career-path-options'
import { moveKinds } from './move-kind'

const objectives: readonly PathObjective[] = ['moves', 'effort', 'hardest', 'time']

/** Everything wrong with the options of findCareerPaths, in the order of their fields. */
export function careerOptionIssues<C extends string, J extends string>(
  model: CompetencyModel<string, C, J>,
  options: CareerPathOptions<C, J>,
  jobs: ReadonlySet<string>,
): Issue[] {
  const { limit, maxMoves, kinds, maxRankSteps, maxShortfall, maxShortfallEach, forbidden } = options
  const { essentialsBeforeMove, effort, time, start, unassessed, work } = options
  return [
    ...objectiveIssues(options),
    ...numberIssues(['limit'], limit, { least: 1, whole: true }),
    ...numberIssues(['maxMoves'], maxMoves, { least: 1, whole: true }),
    ...(kinds ?? []).flatMap((kind, i) => choiceIssues(['kinds', i], kind, moveKinds)),
    ...numberIssues(['maxRankSteps'], maxRankSteps, { least: 0, whole: true }),
    ...numberIssues(['maxShortfall'], maxShortfall, { least: 0 }),
    ...numberIssues(['maxShortfallEach'], maxShortfallEach, { least: 0 }),
    ...choiceIssues(['essentialsBeforeMove'], essentialsBeforeMove, [true, false]),
    ...(forbidden ?? []).flatMap((job, i) => jobIssues(model, ['forbidden', i], job, jobs)),
    ...recordIssues(model, ['effort'], effort),
    ...numberIssues(['time', 'monthsPerLevel'], time?.monthsPerLevel, { least: 0 }),
    ...recordIssues(model, ['time', 'monthsByCompetency'], time?.monthsByCompetency),
    ...numberIssues(['time', 'parallel'], time?.parallel, { least: 1, whole: true }),
    ...numberIssues(['time', 'tenure'], time?.tenure, { least: 0 }),
    ...Object.entries<number | undefined>(time?.tenureByJob ?? {}).flatMap(([job, months]) => [
      ...jobIssues(model, ['time', 'tenureByJob', job], job, jobs),
      ...numberIssues(['time', 'tenureByJob', job], months, { least: 0 }),
    ]),
    ...numberIssues(['time', 'served'], time?.served, { least: 0 }),
    ...(start === undefined ? [] : dateIssues(start, ['start'])),
    ...(start !== undefined && time === undefined
      ? [invalid(['time'], undefined, 'given where `start` is')]
      : []),
    ...choiceIssues(['unassessed'], unassessed, ['floor', 'met']),
    ...numberIssues(['work'], work, { least: 1, whole: true }),
  ]
}

function objectiveIssues({ objectives: given, time }: CareerPathOptions): Issue[] {
  if (given.length === 0) return [invalid(['objectives'], '[]', `at least one of ${objectives.join(', ')}`)]
  return [
    ...given.flatMap((objective, i) => choiceIssues(['objectives', i], objective, objectives)),
    ...(given.includes('time') && time === undefined
      ? [invalid(['time'], undefined, 'given where `time` is an objective')]
      : []),
  ]
}

/** The issue of a number out of its range, or nothing. */
export function numberIssues(
  path: IssuePath,
  value: number | undefined,
  { least, whole = false }: { readonly least: number; readonly whole?: boolean },
): Issue[] {
  if (value === undefined) return []
  const isNumber = typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= 1e9
  if (isNumber && value >= least && (!whole || Number.isInteger(value))) return []
  return [invalid(path, value, `a ${whole ? 'whole number' : 'number'} from ${least} to 1,000,000,000`)]
}

/** The issue of a value that is none of the choices, or nothing. */
export function choiceIssues(
  path: IssuePath,
  value: string | boolean | undefined,
  choices: readonly (string | boolean)[],
): Issue[] {
  return value === undefined || choices.includes(value) ? [] : [invalid(path, value, choices.join(' or '))]
}

/** Everything wrong with a record of numbers by competency. */
export function recordIssues<C extends string>(
  model: CompetencyModel<string, C>,
  path: IssuePath,
  record: { readonly [K in C]?: number } | undefined,
): Issue[] {
  return Object.entries<number | undefined>(record ?? {}).flatMap(([code, value], i) =>
    Object.hasOwn(model.competencies, code)
      ? numberIssues([...path, code], value, { least: 0 })
      : [unknownCompetency(model, code, [...path, code], i)],
  )
}

function jobIssues(model: CompetencyModel, path: IssuePath, job: string, jobs: ReadonlySet<string>): Issue[] {
  if (jobs.has(job)) return []
  const suggestion = suggest(job, [...jobs])
  return [
    errorIssue(
      'unknown-job',
      path,
      { job, model: model.id, ...(suggestion === undefined ? {} : { suggestion }) },
      `"${job}" is not a job of "${model.id}"${didYouMean(suggestion)}`,
    ),
  ]
}

function invalid(path: IssuePath, found: unknown, expected: string): Issue {
  const parameter = path.join('.')
  const details = { subject: 'options', parameter, found: String(found), expected }
  return errorIssue(
    'parameter-invalid',
    path,
    details,
    `${parameter} is ${details.found}; it must be ${expected}`,
  )
}
