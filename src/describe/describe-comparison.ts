import type { Disagreement, MethodComparison } from '../fit/compare-methods'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import type { LocalizedText } from '../model/localized-text'
import { describeMethod } from './describe-method'
import { formatNumber } from './format-number'
import type { OldOptions } from './old-options'
import { listed, nameOf } from './words'

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
  options: OldOptions,
): string {
  checkSameModel(model, comparison)
  const { locale } = options
  const number = (value: number): string => formatNumber(value, { locale })
  const none = locale === 'id' ? 'tanpa nilai' : 'no score'
  const methodName = (index: number): string => {
    const method = comparison.rankings[index]?.method
    return method === undefined ? '' : describeMethod(method, options)
  }
  const disagreement = ({ methods, ahead, behind, items }: Disagreement<string, C>): string => {
    const [first, second] = methods.map(methodName)
    const names = listed(
      items.map(({ competency }) => nameOf(model.competencies, competency, locale)),
      locale,
    )
    return locale === 'id'
      ? `${first} menempatkan ${ahead} di atas ${behind}, ${second} sebaliknya; penyebab utamanya: ${names}.`
      : `${first} puts ${ahead} ahead of ${behind}, ${second} the other way round, mainly because of ${names}.`
  }
  return [
    ...comparison.rankings.map(({ results }, i) => {
      const places = results.map(({ candidate, rank, score }) =>
        rank === undefined || score === undefined
          ? `${candidate} (${none})`
          : `${rank}. ${candidate} (${number(score)})`,
      )
      return `${methodName(i)}: ${places.join(', ')}.`
    }),
    ...comparison.disagreements.map(disagreement),
    ...(comparison.profileComplete ? [] : [incomplete[locale]]),
  ].join('\n')
}

const incomplete: LocalizedText = {
  id: 'Perbandingan ini hanya atas persyaratan yang tercetak; profilnya belum lengkap.',
  en: 'This speaks of the requirements that are printed only; the profile goes on.',
}
