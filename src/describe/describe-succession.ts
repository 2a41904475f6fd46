import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import { textIn } from '../model/find-text'
import type { SuccessionJob, SuccessionPlan, Successor } from '../talent/plan-succession'
import { aSuccessionPlan } from '../talent/result-kinds'
import { describeMethod } from './describe-method'
import { languageOf } from './language-of'
import type { DescribeOptions } from './options'
import { scoreWithUnit } from './score-with-unit'
import type { SuccessionLanguage } from './succession-sentences'

const describeSuccessionArguments: Kinds = {
  plan: aSuccessionPlan,
  options: { fields: { language: {} } },
}

/**
 * Says a succession plan: for each key job who could follow and when, then the jobs without a successor or with one, and the people
 * who are the successor in several.
 *
 * @param plan - the plan
 * @param options - the language
 * @returns sentences, one a line; one a job in the order of the plan
 * @example
 * ```ts
 * import { attainment } from 'kompetensi'
 * import { describeSuccession, planSuccession } from 'kompetensi/talent'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { en, talent } from 'kompetensi/locale/en'
 *
 * const policy = { method: attainment(), bar: 90, withinMonths: 12 }
 * const plan = planSuccession(lembagaXy, [{ id: 'p1', holdings: { INT: 1 } }], { jobs: ['kepala-lsp'], policy })
 * console.log(describeSuccession(plan, { language: { ...en, ...talent } }).split('\n')[1])
 * // Head of … (1 considered): nobody certain to be ready; if what is not assessed turns out well: p1 (ready now).
 * ```
 */
export function describeSuccession(
  plan: SuccessionPlan,
  options: DescribeOptions<SuccessionLanguage>,
): string {
  checkArguments('describeSuccession', { plan, options }, describeSuccessionArguments)
  const language = languageOf('describeSuccession', options, ['succession', 'methods', 'stages'])
  const { succession: say, tag, list, number } = language
  const names = new Map(plan.jobs.map(({ job, jobName }) => [job, textIn(jobName, tag)]))
  const jobNames = (ids: readonly string[]): string => list(ids.map((id) => names.get(id) ?? id))
  return [
    say.rule({
      method: describeMethod(plan.method, { language }),
      bar: scoreWithUnit(plan.bar, plan.method, language),
      withinMonths: plan.withinMonths,
      months: number(plan.withinMonths),
    }),
    ...plan.jobs.map((job) => jobLine(job, plan.withinMonths, language)),
    ...(plan.withoutSuccessor.length === 0 ? [] : [say.none(jobNames(plan.withoutSuccessor))]),
    ...(plan.withOneSuccessor.length === 0 ? [] : [say.one(jobNames(plan.withOneSuccessor))]),
    ...plan.shared.map(({ person, jobs }) => say.shared(person, jobNames(jobs), jobs.length)),
    ...(plan.jobs.every(({ profileComplete }) => profileComplete) ? [] : [say.incomplete]),
  ].join('\n')
}

function jobLine(job: SuccessionJob, withinMonths: number, language: SuccessionLanguage): string {
  const { succession: say, stages, tag, number } = language
  return say.job({
    job: textIn(job.jobName, tag),
    incumbents: job.incumbents,
    considered: job.considered,
    successors: job.successors.map((successor) => sure(successor, language)),
    possible: job.possible.map(({ person, best }) =>
      say.atBest(person, stages[best](number(withinMonths), withinMonths)),
    ),
    notReady: job.notReady,
    noScore: job.noScore,
  })
}

function sure(
  { person, worst, best, leastMonths, mostMonths }: Successor,
  { succession: say, number }: SuccessionLanguage,
): string {
  if (worst === 'ready-now' || mostMonths === undefined) return say.now(person)
  // An outcome that is ready now takes no months.
  const least = best === 'ready-now' ? 0 : (leastMonths ?? mostMonths)
  return least === mostMonths
    ? say.inMonths(person, number(least), least)
    : say.between(person, number(least), number(mostMonths))
}
