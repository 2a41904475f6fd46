import { checkArguments } from '../base/check-arguments'
import type { Issue } from '../base/issue'
import type { Kinds, OptionKinds } from '../base/kind'
import { mostSuggestions } from '../base/suggest'
import { throwIssues } from '../base/throw-issues'
import { readProfiles } from '../measure/measure-job'
import { peopleIssues } from '../measure/people-issues'
import { partsOfJob } from '../model/argument-kinds'
import { unknownJob } from '../model/competency-issues'
import type { CompetencyModel } from '../model/competency-model'
import { findJob } from '../model/find-job'
import { codesOf, holdingsIssues } from '../model/holdings-issues'
import type { JobProfile } from '../model/job-profile'
import type { Person } from '../model/person'
import { aWholeModel } from '../model/whole-model'
import type { TableRows } from './tables'

/** Profiles of people's jobs. */
export interface TabulatePeopleOptions<Id extends string = string, C extends string = string> {
  /** Profiles of jobs in place of the model's of the same id, such as composed ones; none when absent. */
  readonly profiles?: readonly JobProfile<Id, C>[]
}

const tabulatePeopleOptions: OptionKinds<TabulatePeopleOptions> = {
  profiles: { each: { ofKind: 'object', like: 'composeProfile(…)', parts: partsOfJob } },
}

const tabulatePeopleArguments: Kinds = {
  model: aWholeModel,
  people: { due: true, ofKind: 'list' },
  options: { fields: tabulatePeopleOptions },
}

/**
 * The rows of people and of what they hold. For data that are in a warehouse already, a view with these columns does.
 *
 * @param model - the model
 * @param people - people with holdings; job and unit where they are known
 * @param options - profiles of jobs that the model has not
 * @returns rows by table, in the order of the people; a competency that is absent has no row
 * @throws `CompetencyError` with every issue: `blank-id`, `duplicate-person`, `unknown-job`,
 * `holdings-not-a-record`, `unknown-competency`, `level-not-a-number`, `level-off-scale`;
 * `model-mismatch` or an issue of a requirement, of a profile
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { tabulatePeople } from 'kompetensi/sql'
 *
 * const { holdings } = tabulatePeople(lembagaXy, [{ id: 'p1', job: 'staf-administrasi', holdings: { INT: 2 } }])
 * console.log(holdings) // [{ model: 'lembaga-xy', person: 'p1', competency: 'INT', level: 2 }]
 * ```
 */
export function tabulatePeople<const Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  people: readonly Person<NoInfer<Id>, NoInfer<C>, string>[],
  options: TabulatePeopleOptions<NoInfer<Id>, NoInfer<C>> = {},
): Pick<TableRows, 'people' | 'holdings'> {
  checkArguments('tabulatePeople', { model, people, options }, tabulatePeopleArguments)
  const issues: Issue[] = []
  const measured = readProfiles<Id, C>(model, options.profiles ?? [], issues)
  const given = new Map(measured.map(({ profile }) => [profile.id, profile]))
  const ids = [...given.keys(), ...Object.keys(model.jobs)]
  const ofPeople = peopleIssues(people, ['people'], ({ job, holdings }, path, before) => {
    const profile = job === undefined ? undefined : (given.get(job) ?? findJob<Id, C, string>(model, job))
    const held = holdingsIssues<Id, C>(model, holdings, profile, [...path, 'holdings'])
    if (job === undefined || profile !== undefined) return held
    return [unknownJob(model, job, [...path, 'job'], before < mostSuggestions ? ids : []), ...held]
  })
  throwIssues([...issues, ...ofPeople])
  return {
    people: people.map(({ id, job, unit }) => ({
      model: model.id,
      person: id,
      job: job ?? null,
      unit: unit ?? null,
    })),
    holdings: people.flatMap(({ id, holdings }) =>
      codesOf<Id, C>(holdings).flatMap((competency) => {
        const level = holdings[competency]
        return level === undefined ? [] : [{ model: model.id, person: id, competency, level: level + 0 }]
      }),
    ),
  }
}
