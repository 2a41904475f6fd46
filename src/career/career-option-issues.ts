import { dateIssues } from '../base/date-issues'
import type { Expected } from '../base/expected'
import { parameterIssue } from '../base/invalid-parameter'
import { isFielded } from '../base/is-fielded'
import type { Issue, IssuePath } from '../base/issue'
import { shownValue } from '../base/shown-value'
import { unknownCompetency, unknownJob } from '../model/competency-issues'
import type { CompetencyModel } from '../model/competency-model'
import type { CareerPathOptions, MoveTime } from './career-path-options'
import { moveKinds } from './move-kind'
import { pathObjectives } from './path-objectives'

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
    ...listIssues(['kinds'], kinds, (kind, path) => choiceIssues(path, kind, moveKinds)),
    ...numberIssues(['maxRankSteps'], maxRankSteps, { least: 0, whole: true }),
    ...numberIssues(['maxShortfall'], maxShortfall, { least: 0 }),
    ...numberIssues(['maxShortfallEach'], maxShortfallEach, { least: 0 }),
    ...(essentialsBeforeMove === undefined
      ? []
      : choiceIssues(['essentialsBeforeMove'], essentialsBeforeMove, [true, false])),
    ...listIssues(['forbidden'], forbidden, (job, path) => jobIssues(model, path, job, jobs)),
    ...recordIssues(model, ['effort'], effort),
    ...(time === undefined ? [] : timeIssues(model, time, jobs)),
    ...(start === undefined ? [] : dateIssues(start, ['start'])),
    ...(start !== undefined && time === undefined
      ? [invalid(['time'], undefined, { givenWith: 'start' })]
      : []),
    ...(unassessed === undefined ? [] : choiceIssues(['unassessed'], unassessed, ['floor', 'met'])),
    ...numberIssues(['work'], work, { least: 1, whole: true }),
  ]
}

function timeIssues<C extends string, J extends string>(
  model: CompetencyModel<string, C, J>,
  time: MoveTime<C, J>,
  jobs: ReadonlySet<string>,
): Issue[] {
  if (!isFielded(time)) return [invalid(['time'], time, { like: '{ monthsPerLevel: 6, parallel: 2 }' })]
  const { monthsPerLevel = Number.NaN, monthsByCompetency, parallel = Number.NaN, tenure, served } = time
  return [
    ...numberIssues(['time', 'monthsPerLevel'], monthsPerLevel, { least: 0 }),
    ...recordIssues(model, ['time', 'monthsByCompetency'], monthsByCompetency),
    ...numberIssues(['time', 'parallel'], parallel, { least: 1, whole: true }),
    ...numberIssues(['time', 'tenure'], tenure, { least: 0 }),
    ...entriesIssues(['time', 'tenureByJob'], time.tenureByJob, (job, path) =>
      jobIssues(model, path, job, jobs),
    ),
    ...numberIssues(['time', 'served'], served, { least: 0 }),
  ]
}

function objectiveIssues({ objectives: given, time }: CareerPathOptions): Issue[] {
  if (!Array.isArray(given) || given.length === 0) {
    return [invalid(['objectives'], given, { ofKind: 'list', oneOf: pathObjectives })]
  }
  return [
    ...given.flatMap((objective, i) => choiceIssues(['objectives', i], objective, pathObjectives)),
    ...(given.includes('time') && time === undefined
      ? [invalid(['time'], undefined, { givenWith: 'objectives: time' })]
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
  return [invalid(path, value, { ...(whole ? { whole } : {}), atLeast: least, atMost: 1e9 })]
}

/** The issue of a value that is none of the choices, be it because it is missing; or nothing. */
export function choiceIssues(
  path: IssuePath,
  value: string | boolean,
  choices: readonly (string | boolean)[],
): Issue[] {
  return choices.includes(value) ? [] : [invalid(path, value, { oneOf: choices })]
}

/** Everything wrong with a list, where one is given. */
export function listIssues<T>(
  path: IssuePath,
  list: readonly T[] | undefined,
  issuesOf: (entry: T, path: IssuePath) => Issue[],
): Issue[] {
  if (list === undefined) return []
  if (!Array.isArray(list)) return [invalid(path, list, { ofKind: 'list' })]
  return list.flatMap((entry: T, i) => issuesOf(entry, [...path, i]))
}

/** The issue of a job that is neither named nor given as a profile, or nothing. */
export function jobGivenIssues(path: IssuePath, job: unknown): Issue[] {
  const isGiven = typeof job === 'string' || (typeof job === 'object' && job !== null)
  return isGiven ? [] : [invalid(path, job, { ofKind: 'job' })]
}

/** Everything wrong with a record of numbers by competency. */
export function recordIssues<C extends string>(
  model: CompetencyModel<string, C>,
  path: IssuePath,
  record: { readonly [K in C]?: number } | undefined,
): Issue[] {
  return entriesIssues(path, record, (code, at, i) =>
    Object.hasOwn(model.competencies, code) ? [] : [unknownCompetency(model, code, at, i)],
  )
}

/** Everything wrong with a record of numbers from 0, where one is given; `keyIssues` says what is wrong with a key. */
function entriesIssues(
  path: IssuePath,
  record: { readonly [key: string]: number | undefined } | undefined,
  keyIssues: (key: string, path: IssuePath, index: number) => Issue[],
): Issue[] {
  if (record === undefined) return []
  if (!isFielded(record)) return [invalid(path, record, { ofKind: 'record' })]
  return Object.entries(record).flatMap(([key, value], i) => {
    const at = [...path, key]
    return [...keyIssues(key, at, i), ...numberIssues(at, value, { least: 0 })]
  })
}

function jobIssues(model: CompetencyModel, path: IssuePath, job: string, jobs: ReadonlySet<string>): Issue[] {
  return jobs.has(job) ? [] : [unknownJob(model, job, path, [...jobs])]
}

function invalid(path: IssuePath, given: unknown, expected: Expected): Issue {
  const found = Array.isArray(given) ? `[${String(given)}]` : shownValue(given)
  return parameterIssue({ subject: 'options', parameter: path.join('.'), found, expected, path })
}
