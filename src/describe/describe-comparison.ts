import type { Disagreement, MethodComparison } from '../fit/compare-methods'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import type { ComparisonLanguage } from './comparison-sentences'
import { describeMethod } from './describe-method'
import { languageOf } from './language-of'
import { nameOf } from './names'
import type { DescribeOptions } from './options'

/**
 * Says how methods rank the same candidates, and for each pair they put in opposite order which competencies account
 * for it.
 *
 * @param model - the model the comparison is of
 * @param comparison - the comparison
 * @param options - the language
 * @returns one line a method, then one a disagreement, and one if the profile is not complete
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
 * // Attainment: 1. p2 (75), 2. p1 (50).
 * ```
 */
export function describeComparison<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  comparison: MethodComparison<NoInfer<Id>, NoInfer<C>>,
  options: DescribeOptions<ComparisonLanguage>,
): string {
  const language = languageOf('describeComparison', options, ['comparison', 'methods'])
  checkSameModel(model, comparison)
  const { comparison: say, list, number } = language
  const methodName = (index: number): string => {
    const method = comparison.rankings[index]?.method
    return method === undefined ? '' : describeMethod(method, { language })
  }
  const disagreement = ({ methods, ahead, behind, items }: Disagreement<string, C>): string => {
    const names = items.map(({ competency }) => nameOf(model.competencies, competency, language))
    const [method, other] = methods
    return say.disagreement({
      method: methodName(method),
      other: methodName(other),
      ahead,
      behind,
      names: list(names),
    })
  }
  return [
    ...comparison.rankings.map(({ results }, i) => {
      const places = results.map(({ candidate, rank, score }) =>
        rank === undefined || score === undefined
          ? say.noScore(candidate)
          : say.place(candidate, rank, number(score)),
      )
      return say.ranking(methodName(i), places)
    }),
    ...comparison.disagreements.map(disagreement),
    ...(comparison.profileComplete ? [] : [say.incomplete]),
  ].join('\n')
}
