import { CompetencyError } from '../base/competency-error'
import type { CompetencyModel } from '../model/competency-model'
import type { Holdings } from '../model/holdings'
import { holdingsIssues } from '../model/holdings-issues'
import type { Issue } from '../base/issue'
import { errorIssue } from '../base/issue-of'
import type { JobProfile } from '../model/job-profile'
import { type JobOrProfile, resolveMeasurableProfile, resolveProfile } from '../model/resolve-profile'
import type { Scale } from '../model/scale'
import { measureAlike, scaleOf } from '../model/scale-of'
import { throwIssues } from '../base/throw-issues'
import { careerOptionIssues } from './career-option-issues'
import type { LeftOutAssumption } from './career-path'
import type { CareerPathOptions, UnassessedPolicy } from './career-path-options'
import { moveKinds, rankPlaceOf, rankPlaces } from './move-kind'
import { counted, kindBits, movesToTarget, type PathNode, type PathProblem } from './path-problem'
import { sameJobTwice } from './same-job'

/** Who is asking, and for which job. */
export interface CareerQuestion<
  Id extends string = string,
  C extends string = string,
  J extends string = string,
> {
  /** Levels held, by competency; one that is absent is not assessed. */
  readonly holdings: Holdings<Id, C>
  /** The job done today; absent for a person without a job of the model, whose first move is an `entry`. */
  readonly from?: JobOrProfile<Id, C, J>
  /** The job aimed at. */
  readonly to: JobOrProfile<Id, C, J>
}

/** The question as numbers, and what is needed to say the answer. */
export interface CompiledPaths<Id extends string, C extends string> {
  readonly problem: PathProblem<Id, C>
  /** The same question with what was not assessed taken the other way or as given, by policy. */
  readonly starts: Readonly<Record<UnassessedPolicy, readonly number[]>>
  /** Whether each competency was not assessed. */
  readonly isUnassessed: readonly boolean[]
  readonly leftOut: readonly LeftOutAssumption[]
}

/** Most moves when the caller names no limit. */
export const usualMoves = 4

/** Checks the question and puts it into numbers. */
export function compilePaths<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  { holdings, from, to }: CareerQuestion<Id, C, J>,
  options: CareerPathOptions<C, J>,
): CompiledPaths<Id, C> {
  const target = resolveMeasurableProfile<Id, C, J>(model, to)
  if (levelled(target).length === 0) throw noLevels(target.id)
  const origin = from === undefined ? undefined : resolveProfile<Id, C, J>(model, from)
  if (origin?.id === target.id) throw sameJobTwice(target.id)

  const profiles = new Map<string, JobProfile<Id, C>>()
  for (const id of idsOf(model.jobs)) profiles.set(id, resolveProfile<Id, C, J>(model, id))
  throwIssues(careerOptionIssues(model, options, new Set([...profiles.keys(), target.id])))
  if (origin !== undefined) profiles.set(origin.id, origin)
  profiles.set(target.id, target)

  const isEnd = ({ id }: JobProfile<Id, C>): boolean => id === target.id || id === origin?.id
  const unmeasured = [...profiles.values()].filter((job) => !isEnd(job) && levelled(job).length === 0)
  const future = [...profiles.values()].filter(
    (job) => !isEnd(job) && job.horizon === 'future' && !unmeasured.includes(job),
  )
  for (const { id } of [...unmeasured, ...future]) profiles.delete(id)
  const jobs = [...profiles.values()].sort((a, b) => (a.id < b.id ? -1 : 1))

  const scales = scalesOf(model, jobs)
  throwIssues(heldIssues(model, holdings, scales))
  const places = new Map<C, number>()
  for (const code of idsOf(model.competencies)) if (scales.has(code)) places.set(code, places.size)
  const competencies = [...places.keys()]
  const time = options.time
  const nodes = nodesOf(model, jobs, places, (id) => tenureOf(id, origin?.id, time))
  const isUnassessed = competencies.map((code) => heldOf(holdings, code) === undefined)
  const startWith = (assumed: (scale: Scale | undefined) => number): number[] =>
    competencies.map((code) => {
      const held = heldOf(holdings, code)
      return held === undefined ? assumed(scales.get(code)?.scale) : counted(held)
    })
  const starts = {
    floor: startWith((scale) => counted(scale?.floor ?? 0)),
    met: startWith(() => Number.POSITIVE_INFINITY),
  }
  const forbidden = new Set<string>(options.forbidden ?? [])
  const { maxRankSteps, maxShortfall, maxShortfallEach } = options
  const problem: PathProblem<Id, C> = {
    nodes,
    competencies,
    effort: competencies.map((code) => ownNumber(options.effort, code) ?? 1),
    months: competencies.map(
      (code) => ownNumber(time?.monthsByCompetency, code) ?? time?.monthsPerLevel ?? 0,
    ),
    parallel: time?.parallel ?? 1,
    start: starts[options.unassessed ?? 'floor'],
    from: origin === undefined ? -1 : jobs.indexOf(origin),
    to: jobs.indexOf(target),
    forbidden: jobs.map(({ id }) => forbidden.has(id)),
    limits: {
      maxMoves: options.maxMoves ?? usualMoves,
      kinds: kindBits(options.kinds ?? moveKinds),
      maxRankSteps: maxRankSteps ?? Number.POSITIVE_INFINITY,
      maxShortfall: maxShortfall === undefined ? Number.POSITIVE_INFINITY : counted(maxShortfall),
      maxShortfallEach: maxShortfallEach === undefined ? Number.POSITIVE_INFINITY : counted(maxShortfallEach),
      essentialsHeld: options.essentials === 'held',
      allowForbidden: false,
    },
  }
  throwIssues([
    ...sizeIssues(problem, starts.floor),
    ...assumptionIssues(problem, isUnassessed, options.unassessed),
  ])
  return {
    problem,
    starts,
    isUnassessed,
    leftOut: [...leftOutAs('no-levels', unmeasured), ...leftOutAs('future', future)],
  }
}

function leftOutAs(reason: LeftOutAssumption['reason'], jobs: readonly JobProfile[]): LeftOutAssumption[] {
  const ids = jobs.map(({ id }) => id).sort()
  return ids.length === 0 ? [] : [{ kind: 'jobs-left-out', reason, jobs: ids }]
}

/** The requirements that have a level. */
function levelled<C extends string>(
  job: JobProfile<string, C>,
): readonly { competency: C; level: number; essential: boolean }[] {
  return job.requirements.flatMap(({ competency, level, essential = false }) =>
    level === undefined ? [] : [{ competency, level, essential }],
  )
}

function idsOf<K extends string>(entries: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(entries) as K[]
}

function heldOf<Id extends string, C extends string>(holdings: Holdings<Id, C>, code: C): number | undefined {
  return Object.hasOwn(holdings, code) ? holdings[code] : undefined
}

/** A number of a record; a code may be called what every object answers to. */
export function ownNumber<K extends string>(
  record: { readonly [P in K]?: number } | undefined,
  key: K,
): number | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined
}

function tenureOf<C extends string, J extends string>(
  job: string,
  from: string | undefined,
  time: CareerPathOptions<C, J>['time'],
): number {
  if (time === undefined) return 0
  const tenure = ownNumber<string>(time.tenureByJob, job) ?? time.tenure ?? 0
  return job === from ? Math.max(0, tenure - (time.served ?? 0)) : tenure
}

function nodesOf<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  jobs: readonly JobProfile<Id, C>[],
  places: ReadonlyMap<C, number>,
  tenure: (job: string) => number,
): PathNode<Id, C>[] {
  const ranks = rankPlaces(model)
  const families = numbering()
  const tracks = numbering()
  return jobs.map((profile) => {
    const requirements = levelled(profile)
    return {
      profile,
      asked: requirements.map(({ competency }) => places.get(competency) ?? 0),
      levels: requirements.map(({ level }) => counted(level)),
      essential: requirements.map(({ essential }) => essential),
      rank: rankPlaceOf(model, profile, ranks) ?? -1,
      family: families(profile.family),
      track: tracks(profile.track),
      tenure: counted(tenure(profile.id)),
    }
  })
}

/** A number for each name, −1 for none. */
function numbering(): (name: string | undefined) => number {
  const known = new Map<string, number>()
  return (name) => {
    if (name === undefined) return -1
    const number = known.get(name) ?? known.size
    known.set(name, number)
    return number
  }
}

/** The scale on which each competency is measured; all jobs must agree, for levels of one are kept for the next. */
function scalesOf<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  jobs: readonly JobProfile<Id, C>[],
): Map<C, { readonly scale: Scale | undefined; readonly job: JobProfile<Id, C> }> {
  const scales = new Map<C, { readonly scale: Scale | undefined; readonly job: JobProfile<Id, C> }>()
  const issues: Issue[] = []
  for (const job of jobs) {
    for (const { competency } of levelled(job)) {
      const scale = scaleOf(model, competency, job)
      const known = scales.get(competency)
      if (known === undefined) scales.set(competency, { scale, job })
      else if (scale !== undefined && known.scale !== undefined && !measureAlike(scale, known.scale))
        issues.push(scalesDiffer(competency, job.id, known.job.id))
    }
  }
  throwIssues(issues)
  return scales
}

/** What is wrong with holdings; a competency without a scale of its own is held on that of the profiles. */
function heldIssues<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  holdings: Holdings<Id, C>,
  scales: ReadonlyMap<C, { readonly job: JobProfile<Id, C> }>,
): Issue[] {
  const issues = holdingsIssues(model, holdings)
  if (issues.length > 0) return issues
  return [...scales].flatMap(([code, { job }]) => {
    const held = heldOf(holdings, code)
    if (held === undefined || model.competencies[code].scale !== undefined) return []
    const one: Holdings<string, string> = { [code]: held }
    return holdingsIssues<string, string>(model, one, job)
  })
}

/** Numbers so large that they cannot be added exactly. */
function sizeIssues(
  { nodes, effort, months, parallel, competencies }: PathProblem,
  floor: readonly number[],
): Issue[] {
  const highest = competencies.map((_, place) => Math.abs(floor[place] ?? 0))
  for (const { asked, levels } of nodes) {
    asked.forEach((place, i) => {
      highest[place] = Math.max(highest[place] ?? 0, Math.abs(levels[i] ?? 0))
    })
  }
  const sum = (perLevel: readonly number[]): number =>
    highest.reduce((total, level, place) => total + 2 * level * (perLevel[place] ?? 0), 0)
  const tenure = nodes.reduce((total, node) => total + node.tenure, 0)
  const ones = competencies.map(() => 1)
  const sums = { shortfall: sum(ones), effort: sum(effort), months: (sum(months) + tenure) * parallel }
  return Object.entries(sums).flatMap(([quantity, largest]) =>
    largest <= Number.MAX_SAFE_INTEGER
      ? []
      : [
          errorIssue(
            'result-not-finite',
            [quantity],
            { quantity },
            `levels and what a level takes are so large that the ${quantity} cannot be added exactly`,
          ),
        ],
  )
}

/** Needs the policy when a job that a path may go through asks for what was not assessed. */
function assumptionIssues<C extends string>(
  problem: PathProblem<string, C>,
  isUnassessed: readonly boolean[],
  policy: UnassessedPolicy | undefined,
): Issue[] {
  if (policy !== undefined) return []
  const distance = movesToTarget(problem)
  const asked = new Set<number>()
  problem.nodes.forEach((node, place) => {
    if (place === problem.from || (distance[place] === Number.POSITIVE_INFINITY && place !== problem.to))
      return
    for (const competency of node.asked) if (isUnassessed[competency] === true) asked.add(competency)
  })
  const competencies = problem.competencies.filter((_, place) => asked.has(place))
  if (competencies.length === 0) return []
  return [
    errorIssue(
      'assumption-needed',
      ['unassessed'],
      { competencies },
      `not assessed: ${competencies.join(', ')}; say with \`unassessed\` what to assume, 'floor' or 'met'`,
    ),
  ]
}

/** The error of a job of which no level is known. */
export function noLevels(job: string): CompetencyError {
  const message = `no requirement of "${job}" has a level, so nothing can be measured against it`
  return new CompetencyError(errorIssue('no-levels', ['requirements'], { job }, message))
}

/** The issue of two jobs that measure a competency differently. */
export function scalesDiffer(competency: string, job: string, other: string): Issue {
  const message = `"${job}" and "${other}" measure "${competency}" on different scales; their levels cannot be compared`
  return errorIssue('scales-differ', ['jobs', job], { competency, job, other }, message)
}
