import { match } from 'ts-pattern'
import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import type {
  Blocked,
  BlockedConstraint,
  CareerAssumption,
  CareerMove,
  CareerPath,
  CareerPathAnswer,
  IncompleteAssumption,
  MoveCost,
} from '../career/career-path'
import { aCareerPathAnswer } from '../career/result-kinds'
import { aModel } from '../model/argument-kinds'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import type { OfModel } from '../model/of-model'
import type { CareerPathLanguage, CostFacts, CostWords } from './career-path-sentences'
import { describeMoveKind } from './describe-move-kind'
import { languageOf } from './language-of'
import { briefly, nameOf } from './names'
import type { DescribeOptions } from './options'
import { sayLevels } from './say-levels'

const describeCareerPathArguments: Kinds = {
  model: aModel,
  answer: aCareerPathAnswer,
  options: { fields: { language: {} } },
}

/**
 * Says career paths as advice: for each path its moves, what to build up before each and by when, then what all of it
 * takes for granted. Where there is no path it says which limit would have to give way, and how far; where the search was
 * not finished, what is proven and what may have been missed.
 *
 * @param model - the model the answer is of
 * @param answer - what `findCareerPaths` found
 * @param options - the language
 * @returns lines; a path begins with its jobs, its moves are numbered
 * @throws `CompetencyError` `model-mismatch` when the answer is of another model
 * @example
 * ```ts
 * import { describeCareerPath, findCareerPaths } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { en } from 'kompetensi/locale/en'
 *
 * const answer = findCareerPaths(
 *   lembagaXy,
 *   { holdings: { CFV: 4, FCI: 3 }, from: 'manager-administrasi', to: 'kepala-lsp' },
 *   { objectives: ['moves'], unassessed: 'met' },
 * )
 * console.log(describeCareerPath(lembagaXy, answer, { language: en }).split('\n')[1])
 * // One move, an effort of 1 level.
 * ```
 */
export function describeCareerPath<Id extends string, R extends string>(
  model: CompetencyModel<Id>,
  answer: CareerPathAnswer<R> & OfModel<R, NoInfer<Id>>,
  options: DescribeOptions<CareerPathLanguage>,
): string {
  checkArguments('describeCareerPath', { model, answer, options }, describeCareerPathArguments)
  const language = languageOf('describeCareerPath', options, ['careerPath', 'levels', 'moveKinds'])
  checkSameModel(model, answer)
  const words: Words = {
    language,
    job: (id) => nameOf(model.jobs, id, language),
    competency: (code) => nameOf(model.competencies, code, language),
  }
  const { paths, blocked, assumptions } = answer
  return [
    ...paths.flatMap((path, i) => [...pathLines(path, paths.length > 1 ? i + 1 : undefined, words), '']),
    ...extentLines(answer, words),
    ...(blocked === undefined ? [] : [...blockedLines(answer.to, blocked, words), '']),
    ...assumptionLines(assumptions, words),
    ...sayLevels(model, language),
  ].join('\n')
}

/** A language, and the names in it. */
interface Words {
  readonly language: CareerPathLanguage
  readonly job: (id: string) => string
  readonly competency: (code: string) => string
}

/** How far the search came, where it was not finished. */
function extentLines(answer: CareerPathAnswer, { language, job }: Words): string[] {
  if (answer.exact) return []
  const { unfinished: say, months } = language.careerPath
  const { proven, atLeast, within, paths, to, objectives } = answer
  const [objective = 'moves'] = objectives
  const inWords = (cost: number, as: CostWords): string =>
    objective === 'time' ? months(language.number(cost), cost) : as[objective](language.number(cost), cost)
  return [
    [
      paths.length === 0 ? say.noPath(job(to)) : say.proven(proven),
      say.atLeast(inWords(atLeast, say.costs)),
      ...(within === undefined
        ? []
        : [within === 0 ? say.notBettered : say.within(inWords(within, say.less))]),
    ].join(' '),
    '',
  ]
}

/** How many names a sentence holds before it says how many more there are. */
const mostNamed = 8

function pathLines(path: CareerPath, place: number | undefined, words: Words): string[] {
  const { jobs, moves, ifUnassessed } = path
  const { careerPath: say } = words.language
  const route = say.route(jobs.map(words.job))
  return [
    place === undefined ? route : say.numbered(place, route),
    say.total(moves.length, costOf(path, words)),
    ...(ifUnassessed === undefined || ifUnassessed.floor.effort === ifUnassessed.met.effort
      ? []
      : [say.ifUnassessed(costOf(ifUnassessed.met, words), costOf(ifUnassessed.floor, words))]),
    ...moves.map((move, i) => say.move(i + 1, moveSentences(move, words))),
  ]
}

function costOf({ effort, months }: MoveCost, { language: { careerPath: say, number } }: Words): CostFacts {
  return {
    effort: say.effort(number(effort), effort),
    months: months === undefined ? undefined : say.months(number(months), months),
  }
}

function moveSentences(move: CareerMove, words: Words): string[] {
  const { language, competency } = words
  const { careerPath: say, list, number, date } = language
  const kind = describeMoveKind(move.kind, { language })
  const to = words.job(move.to)
  const cost = costOf(move, words)
  const builds = move.builds.map((build) =>
    build.assumed
      ? say.buildUpUnassessed(competency(build.competency), number(build.to))
      : say.buildUp(competency(build.competency), number(build.from), number(build.to)),
  )
  const assumed = move.assumes.filter((code) => !move.builds.some((build) => build.competency === code))
  const open = move.gap.essentialsBelow
  return [
    builds.length === 0
      ? say.nothingToBuild(kind, to, cost.months)
      : say.builds({ kind, to, builds: list(builds), ...cost }),
    ...(move.begins === undefined || move.moves === undefined
      ? []
      : [say.dates(date(move.begins), date(move.moves))]),
    ...(open.length === 0 ? [] : [say.essential(list(open.map(competency)))]),
    ...(assumed.length === 0 ? [] : [say.assumed(brief(assumed.map(competency), words))]),
  ]
}

function brief(names: readonly string[], { language }: Words): string {
  return briefly(names, mostNamed, language, mostNamed)
}

/** One line an assumption; incomplete profiles share one. */
function assumptionLines(assumptions: readonly CareerAssumption[], words: Words): string[] {
  const incomplete = assumptions.flatMap((one) =>
    one.kind === 'profile-incomplete' ? [words.job(one.job)] : [],
  )
  const { assumptions: say } = words.language.careerPath
  return [
    ...assumptions.flatMap((one) => (one.kind === 'profile-incomplete' ? [] : [assumptionLine(one, words)])),
    ...(incomplete.length === 0
      ? []
      : [say['profile-incomplete'](brief(incomplete, words), incomplete.length)]),
  ]
}

/** An assumption that has a line of its own. */
type SingleAssumption = Exclude<CareerAssumption, IncompleteAssumption>

function assumptionLine(assumption: SingleAssumption, words: Words): string {
  const { language, job, competency } = words
  const { assumptions: say } = language.careerPath
  const names = (codes: readonly string[]): string => brief(codes.map(competency), words)
  return match(assumption)
    .with({ kind: 'levels-kept' }, ({ kind }) => say[kind])
    .with({ kind: 'unassessed' }, ({ kind, as, competencies }) => say[kind][as](names(competencies)))
    .with({ kind: 'level-unspecified' }, ({ kind, job: id, competencies }) =>
      say[kind](job(id), names(competencies)),
    )
    .with({ kind: 'jobs-left-out' }, ({ kind, reason, jobs }) =>
      say[kind][reason](brief(jobs.map(job), words)),
    )
    .with({ kind: 'equal-effort' }, ({ kind }) => say[kind])
    .with({ kind: 'time' }, ({ kind, parallel }) => say[kind](language.number(parallel)))
    .with({ kind: 'whole-months' }, ({ kind }) => say[kind])
    .exhaustive()
}

function blockedLines(to: string, { constraints, oneAloneOpens }: Blocked, words: Words): string[] {
  const { blocked: say } = words.language.careerPath
  const open = constraints.some(({ opening }) => opening === 'not-decided')
  return [
    say.noPath(words.job(to)),
    ...constraints.flatMap((constraint) => {
      const limit = say.limits[constraint.constraint]
      if (constraint.opening === 'does-not-open') return []
      if (constraint.opening === 'not-decided') return [say.notDecided(limit)]
      return [
        constraint.opensAt === undefined
          ? say.opensUnknown(limit)
          : say.opens(limit, openingValue(constraint, words)),
      ]
    }),
    ...(oneAloneOpens ? [] : [open ? say.noneKnown : say.noneAlone]),
  ]
}

function openingValue(constraint: BlockedConstraint, { language, job }: Words): string {
  const { careerPath, list, number } = language
  const { blocked: say } = careerPath
  return match(constraint)
    .with({ constraint: 'kinds' }, ({ opensAt = [] }) =>
      say.kindsAllowed(list(opensAt.map((kind) => describeMoveKind(kind, { language })))),
    )
    .with({ constraint: 'forbidden' }, ({ opensAt = [] }) => say.jobsAllowed(list(opensAt.map(job))))
    .with({ constraint: 'essentialsBeforeMove' }, () => say.essentialsBuiltUp)
    .otherwise(({ constraint: limit, opensAt = 'no-limit', given }) =>
      opensAt === 'no-limit'
        ? say.noLimit
        : say.value(say.units[limit](number(opensAt), opensAt), number(given)),
    )
}
