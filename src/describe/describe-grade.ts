import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import { aModel } from '../model/argument-kinds'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import { textIn } from '../model/find-text'
import type { OfModel } from '../model/of-model'
import type { GradeEligibility, GradeJob } from '../talent/find-eligible-grade'
import { aGradeEligibility } from '../talent/result-kinds'
import type { GradeLanguage } from './grade-sentences'
import { languageOf } from './language-of'
import { briefly, nameOf } from './names'
import type { DescribeOptions } from './options'
import { sayLevels } from './say-levels'

/** The most competencies that are named one by one, the largest shortfalls first. */
const mostNamed = 3

const describeGradeArguments: Kinds = {
  model: aModel,
  eligibility: aGradeEligibility,
  options: { fields: { language: {} } },
}

/**
 * Says which grade a person's assessed competencies meet and what is missing for the next, job by job. It speaks of competencies
 * alone and decides no promotion.
 *
 * @param model - the model the result is of
 * @param eligibility - what `findEligibleGrade` returned
 * @param options - the language
 * @returns sentences, one a line
 * @throws `CompetencyError` `model-mismatch` when the result is of another model
 * @example
 * ```ts
 * import { describeGrade, findEligibleGrade } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { en } from 'kompetensi/locale/en'
 *
 * const grade = findEligibleGrade(lembagaXy, { INT: 1, CFV: 2 }, { rule: 'any-job' })
 * console.log(describeGrade(lembagaXy, grade, { language: en }).split('\n')[0])
 * // The assessed competencies meet no grade yet.
 * ```
 */
export function describeGrade<Id extends string, R extends string>(
  model: CompetencyModel<Id>,
  eligibility: GradeEligibility<R> & OfModel<R, NoInfer<Id>>,
  options: DescribeOptions<GradeLanguage>,
): string {
  checkArguments('describeGrade', { model, eligibility, options }, describeGradeArguments)
  const language = languageOf('describeGrade', options, ['grade', 'levels'])
  checkSameModel(model, eligibility)
  const { meets, mayMeet, next, grades, rule } = eligibility
  const { grade: say, list, tag } = language
  const gradeNames = (keys: readonly string[]): string =>
    list(
      keys.map((key) => {
        const standing = grades.find(({ grade }) => grade === key)
        return standing === undefined ? key : textIn(standing.gradeName, tag)
      }),
    )
  const said = grades.filter(({ grade }) => meets.includes(grade)).flatMap(({ jobs }) => jobs)
  const unspecified = said.some((job) => job.unspecified.length > 0)
  return [
    meets.length === 0 ? say.none : say.meets[rule](gradeNames(meets)),
    ...(unspecified ? [say.unspecified] : []),
    ...(mayMeet.length === 0 ? [] : [say.mayMeet(gradeNames(mayMeet))]),
    ...next.flatMap(({ grade, jobs }) => [
      say.next[rule](gradeNames([grade]), jobs.length),
      ...jobs.map((job) => jobLine(model, job, language)),
    ]),
    ...(next.length === 0 && meets.length > 0 ? [say.top] : []),
    ...(grades.every(({ jobs }) => jobs.every(({ profileComplete }) => profileComplete))
      ? []
      : [say.incomplete]),
    ...sayLevels(model, language),
  ].join('\n')
}

function jobLine(model: CompetencyModel, job: GradeJob, language: GradeLanguage): string {
  const { grade: say, number, tag } = language
  const name = (code: string): string => nameOf(model.competencies, code, language)
  const brief = (texts: readonly string[]): string => briefly(texts, mostNamed, language)
  const below = [...job.below]
    .sort((a, b) => a.gap - b.gap)
    .map(({ competency, required, held }) => say.item(name(competency), number(required), number(held)))
  const parts = [
    ...(below.length === 0 ? [] : [say.below(brief(below))]),
    ...(job.notAssessed.length === 0 ? [] : [say.notAssessed(brief(job.notAssessed.map(name)))]),
    ...(job.unspecified.length === 0 ? [] : [say.noLevel(brief(job.unspecified.map(name)))]),
  ]
  return say.job(textIn(job.jobName, tag), parts.length === 0 ? [say.nothing] : parts)
}
