import type { Issue } from '../base/issue'
import { didYouMean, errorIssue } from '../base/issue-of'
import { suggest } from '../base/suggest'
import { throwIssues } from '../base/throw-issues'
import { duplicatePerson, duplicateTest } from '../measure/people-issues'
import type { CompetencyModel } from '../model/competency-model'
import { codesOf, holdingsIssues } from '../model/holdings-issues'
import type { JobProfile } from '../model/job-profile'
import type { Person } from '../model/person'
import type { TableRows } from './tables'

/** Profiles of people's jobs. */
export interface TabulatePeopleOptions<Id extends string = string, C extends string = string> {
  /** Profiles of jobs in place of the model's of the same id, such as composed ones; none when absent. */
  readonly profiles?: readonly JobProfile<Id, C>[]
}

/**
 * The rows of people and of what they hold. For data that are in a warehouse already, a view with these columns does.
 *
 * @param model - the model
 * @param people - people with holdings; job and unit where they are known
 * @param options - profiles of jobs that the model has not
 * @returns rows by table, in the order of the people; a competency that is absent has no row
 * @throws `CompetencyError` with every issue: `duplicate-person`, `unknown-job`, `unknown-competency`,
 * `level-not-a-number`, `level-off-scale`
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
  const profiles = new Map<string, JobProfile<Id, C>>([
    ...Object.entries<JobProfile<Id, C>>(model.jobs),
    ...(options.profiles ?? []).map((profile) => [profile.id, profile] as const),
  ])
  const isTwice = duplicateTest()
  throwIssues(
    people.flatMap(({ id, job, holdings }, i): Issue[] => {
      const path = ['people', i]
      const profile = job === undefined ? undefined : profiles.get(job)
      const issues: Issue[] = []
      if (isTwice(id)) issues.push(duplicatePerson(id, [...path, 'id']))
      if (job !== undefined && profile === undefined) {
        const suggestion = suggest(job, [...profiles.keys()])
        const details = { job, model: model.id, ...(suggestion === undefined ? {} : { suggestion }) }
        const message = `"${job}" is not a job of "${model.id}"${didYouMean(suggestion)}`
        issues.push(errorIssue('unknown-job', [...path, 'job'], details, message))
      }
      const held = holdingsIssues<Id, C>(model, holdings, profile)
      return [...issues, ...held.map((issue) => ({ ...issue, path: [...path, 'holdings', ...issue.path] }))]
    }),
  )
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
