import { checkArguments } from '../base/check-arguments'
import { isAtLeast, noise } from '../base/compare'
import type { Issue } from '../base/issue'
import type { Kinds, OptionKinds } from '../base/kind'
import { mostSuggestions, suggest } from '../base/suggest'
import { throwIssues } from '../base/throw-issues'
import type { GapReport } from '../gap/analyze-gap'
import { codeIssues, type PersonGaps, peopleGaps } from '../gap/people-gaps'
import { aText, partsOfJob } from '../model/argument-kinds'
import { modelMismatch, unknownCompetency } from '../model/competency-issues'
import type { CompetencyModel } from '../model/competency-model'
import { heldIssue } from '../model/holdings-issues'
import { entryIssue } from '../model/issues'
import type { JobProfile } from '../model/job-profile'
import type { Person } from '../model/person'
import { aWholeModel } from '../model/whole-model'

/** A plan of one person that is carried out; what `planDevelopment` returns fits. */
export interface CarriedOutPlan<Id extends string = string, C extends string = string> {
  /** Id of the person. */
  readonly person: string
  /** The plan, of which the levels it reaches are read. */
  readonly plan: {
    /** Id of the model. */
    readonly model: Id
    /** The levels reached, by competency. */
    readonly gaps: readonly { readonly competency: C; readonly reaches: number }[]
  }
}

/** What changes in a team. */
export interface TeamChange<Id extends string = string, C extends string = string> {
  /** Ids of people who leave; nobody when absent. */
  readonly leaving?: readonly string[]
  /** Plans that are carried out; none when absent. */
  readonly plans?: readonly CarriedOutPlan<Id, C>[]
}

/** How a team is looked at. */
export interface TeamOptions<Id extends string = string, C extends string = string> {
  /** The competencies to look at; when absent, all that somebody's job requires or somebody holds. */
  readonly competencies?: readonly C[]
  /** Profiles to measure by in place of the model's of the same id, such as composed ones; none when absent. */
  readonly profiles?: readonly JobProfile<Id, C>[]
  /** What changes: the summary then says how the team stands after it too. */
  readonly change?: TeamChange<Id, C>
}

/**
 * What is known of one person in one competency. Of the last four none is a level: required and not assessed, required
 * at no given level, not required, or not known whether required.
 */
export type TeamStatus =
  | 'below'
  | 'met'
  | 'above'
  | 'not-assessed'
  | 'level-unspecified'
  | 'not-in-profile'
  | 'requirement-unknown'

/** One person in one competency. */
export interface TeamCell<C extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /** What is known. */
  readonly status: TeamStatus
  /** Level held; absent where the person is not assessed. */
  readonly held?: number
  /** Level that the own job requires; absent where it requires none that is known. */
  readonly required?: number
}

/** One person of a team. */
export interface TeamRow<C extends string = string, P extends string = string> {
  /** Id of the person. */
  readonly person: P
  /** Id of the job; absent where none is given, so that nothing is known to be required. */
  readonly job?: string
  /** One cell a competency, in the order of the summary's competencies. */
  readonly cells: readonly TeamCell<C>[]
  /** The person's requirements with a level, among these competencies. */
  readonly required: number
  /** Of these: how many are assessed. */
  readonly assessed: number
}

/** A competency over a team. */
export interface TeamCompetency<C extends string = string, P extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /** People whose job requires it at a level. */
  readonly required: number
  /** Of these: people who hold it at that level or above. */
  readonly met: number
  /** Of these: people who hold less. */
  readonly below: number
  /** Of these: people who are not assessed. */
  readonly notAssessed: number
  /** People whose job requires it at no given level. */
  readonly unspecified: number
  /** People whose job does not require it. */
  readonly notRequired: number
  /** People of whom it is not known whether their job requires it. */
  readonly requirementUnknown: number
  /** The highest level that a job of the team requires, those of people who leave included; absent where none is known. */
  readonly needed?: number
  /** People known to hold that level, whatever their own job asks, by id. */
  readonly holders: readonly P[]
  /** People not assessed on it, who may hold that level, by id. */
  readonly mayHold: readonly P[]
}

/** A competency that hangs on one person. */
export interface SinglePoint<C extends string = string, P extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /** The only person known to hold the level needed. */
  readonly person: P
  /** The level needed. */
  readonly needed: number
  /** People not assessed on it, who may hold it too. */
  readonly mayHold: number
}

/** How a team stands. */
export interface TeamPicture<C extends string = string, P extends string = string> {
  /** People, by id. */
  readonly rows: readonly TeamRow<C, P>[]
  /** Competencies, in the order of the model, or as asked. */
  readonly competencies: readonly TeamCompetency<C, P>[]
  /** Competencies whose needed level exactly one person is known to hold, in that order. */
  readonly onOnePerson: readonly SinglePoint<C, P>[]
  /** Competencies whose needed level nobody is known to hold, in that order. */
  readonly heldByNobody: readonly C[]
  /** Requirements with a level, over all people. */
  readonly required: number
  /** Of these: how many are assessed. */
  readonly assessed: number
  /** `assessed` by `required`, 0 … 1; absent where no requirement has a level. */
  readonly coverage?: number
}

/** A competency that a change makes better or worse. */
export interface TeamDifference<C extends string = string> {
  /** Code of the competency. */
  readonly competency: C
  /** People who meet their requirement, before and after. */
  readonly met: readonly [before: number, after: number]
  /** People below their requirement, before and after. */
  readonly below: readonly [before: number, after: number]
  /** People known to hold the level needed, before and after. */
  readonly holders: readonly [before: number, after: number]
}

/** How a team stands after a change. */
export interface TeamAfter<C extends string = string, P extends string = string> extends TeamPicture<C, P> {
  /** Who left, by id. */
  readonly left: readonly P[]
  /** Whose plans were carried out, by id. */
  readonly developed: readonly P[]
  /** The competencies in which a number changed, in the order of the competencies. */
  readonly differences: readonly TeamDifference<C>[]
}

/** People by competencies. Plain, JSON-able, fresh. */
export interface TeamSummary<Id extends string = string, C extends string = string, P extends string = string>
  extends TeamPicture<C, P> {
  /** Id of the model. */
  readonly model: Id
  /** Version of the model. */
  readonly modelVersion: string
  /** People without a job, by id. */
  readonly withoutJob: readonly P[]
  /** How the team stands after the change; absent where none was asked for. */
  readonly after?: TeamAfter<C, P>
}

const summarizeTeamOptions: OptionKinds<TeamOptions> = {
  competencies: { each: aText },
  profiles: { each: { ofKind: 'object', like: 'composeProfile(…)', parts: partsOfJob } },
  change: {
    fields: {
      leaving: { each: aText },
      plans: { each: { fields: { person: aText, plan: { due: true, ofKind: 'object' } } } },
    },
  },
}

const summarizeTeamArguments: Kinds = {
  model: aWholeModel,
  people: { due: true, ofKind: 'list' },
  options: { fields: summarizeTeamOptions },
}

/**
 * Sums a team up: what is known of each person in each competency, each measured against the own job; per competency how
 * many meet, are below, and are not known; what hangs on one person; and how all that stands after people leave or plans
 * are carried out.
 *
 * A competency hangs on one person when exactly one is known to hold the highest level that a job of the team requires.
 * Someone who is not assessed may hold it too; the summary counts them beside it. Jobs stay when people leave: what the
 * team needs is the same before and after.
 *
 * @param model - the model
 * @param people - people with holdings, most with a job; their order does not matter
 * @param options - competencies and profiles to look at, and a change
 * @returns people by id, competencies in the order of the model (or as asked)
 * @throws `CompetencyError` with every issue: `empty-list` (no people), `duplicate-person`, `unknown-job`,
 * `unknown-competency`, `level-not-a-number`, `level-off-scale`, `model-mismatch`, `unknown-reference` (of a change: a
 * person who is not there), or those of a profile
 * @example
 * ```ts
 * import { summarizeTeam } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const team = summarizeTeam(
 *   lembagaXy,
 *   [
 *     { id: 'p1', job: 'staf-sertifikasi', holdings: { AT: 3, CT: 2 } },
 *     { id: 'p2', job: 'staf-sertifikasi', holdings: { AT: 1 } },
 *   ],
 *   { competencies: ['AT', 'CT'], change: { leaving: ['p1'] } },
 * )
 * console.log(team.onOnePerson.map(({ competency, person, mayHold }) => `${competency} ${person} ${mayHold}`))
 * // ['AT p1 0', 'CT p1 1']
 * console.log(team.coverage) // 0.75
 * console.log(team.after?.heldByNobody) // ['AT', 'CT']
 * ```
 */
export function summarizeTeam<
  const Id extends string,
  C extends string,
  J extends string,
  const P extends string,
>(
  model: CompetencyModel<Id, C, J>,
  people: readonly Person<NoInfer<Id>, NoInfer<C>, NoInfer<J>, P>[],
  options: TeamOptions<NoInfer<Id>, NoInfer<C>> = {},
): TeamSummary<Id, C, P> {
  checkArguments('summarizeTeam', { model, people, options }, summarizeTeamArguments)
  const { change, profiles } = options
  throwIssues(codeIssues(model, options.competencies ?? [], 'competencies'))
  const before = peopleGaps<Id, C, J, P>(model, people, profiles)
  const columns = columnsOf(model, before, options.competencies)
  const needed = neededLevels(before)
  const picture = pictureOf(before, columns, needed)
  const summary: TeamSummary<Id, C, P> = {
    model: model.id,
    modelVersion: model.version,
    ...picture,
    withoutJob: before.flatMap(({ person, profile }) => (profile === undefined ? [person.id] : [])),
  }
  if (change === undefined) return summary
  throwIssues(changeIssues(model, before, change))
  const { leaving = [], plans = [] } = change
  const staying = before.flatMap(({ person }) =>
    leaving.includes(person.id) ? [] : [developed(person, plans)],
  )
  // Everybody may leave; `peopleGaps` itself refuses an empty list.
  const later = staying.length === 0 ? [] : peopleGaps<Id, C, J, P>(model, staying, profiles)
  const after = pictureOf(later, columns, needed)
  return {
    ...summary,
    after: {
      left: before.flatMap(({ person: { id } }) => (leaving.includes(id) ? [id] : [])),
      developed: staying.flatMap(({ id }) => (plans.some(({ person }) => person === id) ? [id] : [])),
      ...after,
      differences: differencesOf(picture, after),
    },
  }
}

/** The competencies asked for, or those that a job requires or a person holds, in the order of the model. */
function columnsOf<Id extends string, C extends string, J extends string, P extends string>(
  model: CompetencyModel<Id, C, J>,
  people: readonly PersonGaps<Id, C, J, P>[],
  asked: readonly C[] | undefined,
): C[] {
  if (asked !== undefined) return [...new Set(asked)]
  const codes = Object.keys(model.competencies) as C[]
  return codes.filter((code) =>
    people.some(
      ({ person, profile }) =>
        heldOf(person, code) !== undefined ||
        profile?.requirements.some(({ competency }) => competency === code) === true,
    ),
  )
}

/** The level a person holds: an own key, so that no code finds what every object has. */
function heldOf<Id extends string, C extends string>(
  { holdings }: Person<Id, C>,
  code: C,
): number | undefined {
  return Object.hasOwn(holdings, code) ? holdings[code] : undefined
}

function neededLevels<Id extends string, C extends string, J extends string, P extends string>(
  people: readonly PersonGaps<Id, C, J, P>[],
): ReadonlyMap<C, number> {
  const needed = new Map<C, number>()
  for (const { profile } of people) {
    for (const { competency, level } of profile?.requirements ?? []) {
      if (level !== undefined) needed.set(competency, Math.max(needed.get(competency) ?? level, level))
    }
  }
  return needed
}

function pictureOf<Id extends string, C extends string, J extends string, P extends string>(
  people: readonly PersonGaps<Id, C, J, P>[],
  columns: readonly C[],
  needed: ReadonlyMap<C, number>,
): TeamPicture<C, P> {
  const rows = people.map((one): TeamRow<C, P> => {
    const cells = columns.map((competency) => cellOf(one, competency))
    const required = cells.filter((cell) => cell.required !== undefined)
    return {
      person: one.person.id,
      ...(one.profile === undefined ? {} : { job: one.profile.id }),
      cells,
      required: required.length,
      assessed: required.filter(({ held }) => held !== undefined).length,
    }
  })
  const competencies = columns.map((competency, i): TeamCompetency<C, P> => {
    const cells = rows.flatMap(({ person, cells: its }) => {
      const cell = its[i]
      return cell === undefined ? [] : [{ person, ...cell }]
    })
    const count = (...statuses: readonly TeamStatus[]): number =>
      cells.filter(({ status }) => statuses.includes(status)).length
    const level = needed.get(competency)
    return {
      competency,
      required: count('met', 'above', 'below', 'not-assessed'),
      met: count('met', 'above'),
      below: count('below'),
      notAssessed: count('not-assessed'),
      unspecified: count('level-unspecified'),
      notRequired: count('not-in-profile'),
      requirementUnknown: count('requirement-unknown'),
      ...(level === undefined ? {} : { needed: level }),
      holders: cells.flatMap(({ person, held }) =>
        level !== undefined && held !== undefined && isAtLeast(held, level) ? [person] : [],
      ),
      mayHold:
        level === undefined ? [] : cells.flatMap(({ person, held }) => (held === undefined ? [person] : [])),
    }
  })
  const required = rows.reduce((sum, row) => sum + row.required, 0)
  const assessed = rows.reduce((sum, row) => sum + row.assessed, 0)
  return {
    rows,
    competencies,
    onOnePerson: competencies.flatMap(({ competency, holders, mayHold, needed: level }) => {
      const [person, other] = holders
      if (person === undefined || other !== undefined || level === undefined) return []
      return [{ competency, person, needed: level, mayHold: mayHold.length }]
    }),
    heldByNobody: competencies.flatMap(({ competency, holders, needed: level }) =>
      level !== undefined && holders.length === 0 ? [competency] : [],
    ),
    required,
    assessed,
    ...(required === 0 ? {} : { coverage: assessed / required }),
  }
}

function cellOf<Id extends string, C extends string, J extends string, P extends string>(
  { person, profile, report }: PersonGaps<Id, C, J, P>,
  competency: C,
): TeamCell<C> {
  const level = heldOf(person, competency)
  const held = level === undefined ? {} : { held: level + 0 }
  const item = itemOf(report, competency)
  if (item === undefined) {
    const isKnown =
      profile !== undefined &&
      (profile.complete || (profile.unknown !== undefined && !profile.unknown.includes(competency)))
    return { competency, status: isKnown ? 'not-in-profile' : 'requirement-unknown', ...held }
  }
  const required = item.status === 'level-unspecified' ? {} : { required: item.required }
  return { competency, status: item.status, ...held, ...required }
}

function itemOf<Id extends string, C extends string>(
  report: GapReport<Id, C> | undefined,
  competency: C,
): GapReport<Id, C>['items'][number] | undefined {
  return report?.items.find((item) => item.competency === competency)
}

/** A person after their plans: no level falls, and nothing that is not assessed gets one. */
function developed<Id extends string, C extends string, J extends string, P extends string>(
  person: Person<Id, C, J, P>,
  plans: readonly CarriedOutPlan<Id, C>[],
): Person<Id, C, J, P> {
  const raised = new Map<C, number>()
  for (const { person: of, plan } of plans) {
    if (of !== person.id) continue
    for (const { competency, reaches } of plan.gaps) {
      const held = raised.get(competency) ?? heldOf(person, competency)
      if (held !== undefined && reaches > held + noise) raised.set(competency, reaches)
    }
  }
  return raised.size === 0
    ? person
    : { ...person, holdings: { ...person.holdings, ...Object.fromEntries(raised) } }
}

function differencesOf<C extends string, P extends string>(
  before: TeamPicture<C, P>,
  after: TeamPicture<C, P>,
): TeamDifference<C>[] {
  return before.competencies.flatMap((one, i) => {
    const other = after.competencies[i]
    if (other === undefined) return []
    const difference: TeamDifference<C> = {
      competency: one.competency,
      met: [one.met, other.met],
      below: [one.below, other.below],
      holders: [one.holders.length, other.holders.length],
    }
    const { met, below, holders } = difference
    return [met, below, holders].some(([then, now]) => then !== now) ? [difference] : []
  })
}

function changeIssues<Id extends string, C extends string, J extends string, P extends string>(
  model: CompetencyModel<Id, C, J>,
  people: readonly PersonGaps<Id, C, J, P>[],
  { leaving = [], plans = [] }: TeamChange<Id, C>,
): Issue[] {
  const profiles = new Map<string, PersonGaps<Id, C, J, P>>(people.map((one) => [one.person.id, one]))
  const issues: Issue[] = []
  const check = (person: string, path: readonly (string | number)[]): void => {
    if (profiles.has(person)) return
    const suggestion = issues.length < mostSuggestions ? suggest(person, [...profiles.keys()]) : undefined
    const details = { kind: 'people', reference: person, ...(suggestion === undefined ? {} : { suggestion }) }
    issues.push(entryIssue('unknown-reference', path, details))
  }
  for (const [i, person] of leaving.entries()) check(person, ['change', 'leaving', i])
  for (const [i, { person, plan }] of plans.entries()) {
    const path = ['change', 'plans', i]
    check(person, [...path, 'person'])
    if (plan.model !== model.id) {
      issues.push(modelMismatch(model.id, plan.model, [...path, 'plan', 'model']))
      continue
    }
    const profile = profiles.get(person)?.profile
    for (const [j, { competency, reaches }] of plan.gaps.entries()) {
      const at = [...path, 'plan', 'gaps', j]
      const issue = Object.hasOwn(model.competencies, competency)
        ? heldIssue(model, competency, reaches, { path: [...at, 'reaches'], profile })
        : unknownCompetency(model, competency, [...at, 'competency'], issues.length)
      if (issue !== undefined) issues.push(issue)
    }
  }
  return issues
}
