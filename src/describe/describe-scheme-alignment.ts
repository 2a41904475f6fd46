import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import type { SchemeAlignment } from '../development/check-scheme-alignment'
import { aSchemeAlignment } from '../development/result-kinds'
import { aModel } from '../model/argument-kinds'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import type { OfModel } from '../model/of-model'
import { languageOf } from './language-of'
import { briefly, nameOf } from './names'
import type { DescribeOptions } from './options'
import type { SchemeAlignmentLanguage } from './scheme-alignment-sentences'

/** The most competencies that are named one by one. */
const mostNamed = 5

const describeSchemeAlignmentArguments: Kinds = {
  model: aModel,
  alignment: aSchemeAlignment,
  options: { fields: { language: {} } },
}

/**
 * Says how the certification schemes of a model line up with its competencies: how many are certified, by nature,
 * which are not, which hang on one scheme, and of which schemes the model names no competency.
 *
 * @param model - the model the alignment is of
 * @param alignment - what `checkSchemeAlignment` returned
 * @param options - the language
 * @returns sentences, one a line
 * @throws `CompetencyError` `model-mismatch` when the alignment is of another model
 * @example
 * ```ts
 * import { describeSchemeAlignment, checkSchemeAlignment } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { en } from 'kompetensi/locale/en'
 *
 * const said = describeSchemeAlignment(lembagaXy, checkSchemeAlignment(lembagaXy), { language: en })
 * console.log(said.split('\n')[0]) // Of the 86 competencies of the model, its 10 certification schemes certify …
 * ```
 */
export function describeSchemeAlignment<Id extends string, R extends string>(
  model: CompetencyModel<Id>,
  alignment: SchemeAlignment<R> & OfModel<R, NoInfer<Id>>,
  options: DescribeOptions<SchemeAlignmentLanguage>,
): string {
  checkArguments('describeSchemeAlignment', { model, alignment, options }, describeSchemeAlignmentArguments)
  const language = languageOf('describeSchemeAlignment', options, ['schemeAlignment'])
  checkSameModel(model, alignment)
  const { schemes, certified, uncertified, counts, schemesWithoutCompetencies: empty } = alignment
  const { schemeAlignment: say, list } = language
  const competencies = certified.length + uncertified.length
  const natures = (['hard', 'soft', 'unstated'] as const).flatMap((nature) =>
    counts[nature].competencies === 0
      ? []
      : [say.natures[nature](counts[nature].certified, counts[nature].competencies)],
  )
  const onOne = certified.filter((entry) => entry.schemes.length === 1).length
  return [
    schemes.length === 0
      ? say.noScheme(competencies)
      : say.summary({
          competencies,
          schemes: schemes.length,
          certified: certified.length,
          natures: list(natures),
        }),
    ...(onOne === 0 ? [] : [say.onOne(onOne)]),
    ...(uncertified.length === 0 || schemes.length === 0
      ? []
      : [
          say.uncertified(
            briefly(
              uncertified.map((code) => nameOf(model.competencies, code, language)),
              mostNamed,
              language,
            ),
          ),
        ]),
    ...(empty.length === 0
      ? []
      : [say.empty(list(empty.map((scheme) => nameOf(model.schemes, scheme, language))))]),
  ].join('\n')
}
