import type { JobFit } from '../fit/job-fit'
import { knownRanges } from '../fit/known-ranges'
import { methodInfo } from '../fit/method-info'
import { gapOf } from '../gap/gap-of'
import type { HeldLevels } from '../measure/held-levels'
import type { Person } from '../model/person'
import { qualificationsOf } from './qualifications-of'
import type { Readiness, ReadinessPolicy } from './readiness'
import { stageReader } from './stages-of'

/** The readiness of a person for a measured job, by checked levels and a checked policy. */
export function readinessOf<Id extends string, C extends string, P extends string>(
  ready: JobFit<Id, C>,
  person: Person<Id, C, string, P>,
  levels: HeldLevels<C>,
  policy: ReadinessPolicy<C>,
): Readiness<Id, C, P> {
  const { measured, method } = ready
  const { model, profile } = measured
  const { bar, withinMonths } = policy
  const ranges = knownRanges(ready, levels, policy.outcomes)
  const report = gapOf(measured, levels)
  const qualifications =
    profile.qualifications === undefined ? undefined : qualificationsOf<Id, P>(model, profile, person)
  const base = {
    model: model.id,
    modelVersion: model.version,
    job: profile.id,
    jobName: { ...profile.name },
    person: person.id,
    method: methodInfo(method),
    bar,
    withinMonths,
    ...(report.coverage === undefined ? {} : { coverage: report.coverage }),
    notAssessed: report.items.flatMap(({ competency, status }) =>
      status === 'not-assessed' ? [competency] : [],
    ),
    essentialsBelow: report.essentialsBelow,
    essentialsNotAssessed: report.essentialsNotAssessed,
    essentialsUnspecified: report.essentialsUnspecified,
    ...(qualifications === undefined || qualifications.items.length === 0 ? {} : { qualifications }),
    profileComplete: profile.complete,
  }
  const stages = stageReader(
    ready,
    policy,
  )({
    held: levels.held,
    ranges,
    unqualified: qualifications?.knockOut ?? 'no',
  })
  if (stages === undefined) return { ...base, verdict: 'no-score' }
  const { best, worst } = stages
  return { ...base, verdict: best.stage === worst.stage ? best.stage : 'evidence-missing', best, worst }
}
