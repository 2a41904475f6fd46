import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import { aMethodComparison } from '../fit/band-result-kinds'
import type { Disagreement, MethodComparison, MethodDisagreements } from '../fit/compare-methods'
import { aModel } from '../model/argument-kinds'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import type { OfModel } from '../model/of-model'
import type { ComparisonLanguage } from './comparison-sentences'
import { describeMethod } from './describe-method'
import { languageOf } from './language-of'
import { nameOf } from './names'
import type { DescribeOptions } from './options'
import { sayLevels } from './say-levels'
import { scoreWithUnit } from './score-with-unit'

const describeComparisonArguments: Kinds = {
  model: aModel,
  comparison: aMethodComparison,
  options: { fields: { language: {} } },
}

/**
 * Says how methods rank the same candidates, how many pairs two of them put in opposite order, and for each of these that is
 * listed which competencies account for it.
 *
 * @param model - the model the comparison is of
 * @param comparison - the comparison
 * @param options - the language
 * @returns one line a method; then for any two separable ones a line with how many pairs of candidates they put in opposite
 * order, and how many of these are listed, and a line for each of those; last one if the profile is not complete
 * @throws `CompetencyError` `model-mismatch` when the comparison is of another model
 * @example
 * ```ts
 * import { attainment, compareMethods, describeComparison, metShare } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { en } from 'kompetensi/locale/en'
 *
 * const candidates = [{ id: 'p1', holdings: { INT: 4, CFV: 0 } }, { id: 'p2', holdings: { INT: 3, CFV: 3 } }]
 * const comparison = compareMethods(lembagaXy, 'kepala-lsp', candidates, { methods: [attainment(), metShare()] })
 * console.log(describeComparison(lembagaXy, comparison, { language: en }).split('\n')[0])
 * // Attainment: 1. p2 (75%), 2. p1 (50%).
 * ```
 */
export function describeComparison<Id extends string, R extends string>(
  model: CompetencyModel<Id>,
  comparison: MethodComparison<R> & OfModel<R, NoInfer<Id>>,
  options: DescribeOptions<ComparisonLanguage>,
): string {
  checkArguments('describeComparison', { model, comparison, options }, describeComparisonArguments)
  const language = languageOf('describeComparison', options, ['comparison', 'levels', 'methods'])
  checkSameModel(model, comparison)
  const { comparison: say, list, number } = language
  const methodName = (index: number): string => {
    const method = comparison.rankings[index]?.method
    return method === undefined ? '' : describeMethod(method, { language })
  }
  const disagreement = (
    [method, other]: MethodDisagreements['methods'],
    { ahead, behind, items }: Disagreement,
  ): string => {
    const names = items.map(({ competency }) => nameOf(model.competencies, competency, language))
    return say.disagreement({
      method: methodName(method),
      other: methodName(other),
      ahead,
      behind,
      names: list(names),
    })
  }
  const disagreements = ({ methods, pairs, largest }: MethodDisagreements): string[] => {
    const [method, other] = methods
    const summary = say.disagreements({
      method: methodName(method),
      other: methodName(other),
      pairs,
      count: number(pairs),
      listed: largest.length < pairs ? number(largest.length) : undefined,
    })
    return [summary, ...largest.map((one) => disagreement(methods, one))]
  }
  return [
    ...comparison.rankings.map(({ method, results }, i) => {
      const places = results.map(({ candidate, rank, score }) =>
        rank === undefined || score === undefined
          ? say.noScore(candidate)
          : say.place(candidate, rank, scoreWithUnit(score, method, language)),
      )
      return say.ranking(methodName(i), places)
    }),
    ...comparison.disagreements.flatMap(disagreements),
    ...(comparison.profileComplete ? [] : [say.incomplete]),
    ...sayLevels(model, language),
  ].join('\n')
}
