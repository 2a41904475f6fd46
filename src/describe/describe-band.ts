import { match } from 'ts-pattern'
import { checkArguments } from '../base/check-arguments'
import { invalidParameter } from '../base/invalid-parameter'
import type { Kinds } from '../base/kind'
import type { BandVerdict, UndeterminedBand } from '../fit/assign-band'
import { aBandVerdict } from '../fit/band-result-kinds'
import type { BandSetInput } from '../fit/band-set'
import { aBandSet, aModel } from '../model/argument-kinds'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import { textIn } from '../model/find-text'
import type { OfModel } from '../model/of-model'
import { textOf } from '../model/text-of'
import type { BandLanguage } from './band-sentences'
import { languageOf } from './language-of'
import { briefly, nameOf } from './names'
import type { DescribeOptions } from './options'
import { sayEssentials } from './say-essentials'
import { sayLevels } from './say-levels'

/** The most unassessed competencies that are named one by one. */
const mostNamed = 3

const describeBandArguments: Kinds = {
  model: aModel,
  verdict: aBandVerdict,
  bandSet: aBandSet,
  options: { fields: { language: {} } },
}

/**
 * Says a verdict: the band and what it rests on, or which bands are possible, what is not assessed and what would
 * settle it. Always names open essentials.
 *
 * @param model - the model the verdict is of
 * @param verdict - the verdict
 * @param bandSet - the band set it was given with
 * @param options - the language
 * @returns sentences, one a line
 * @throws `CompetencyError` `model-mismatch` when the verdict is of another model, `parameter-invalid` when it was given
 * with another band set
 * @example
 * ```ts
 * import { assignBand, attainment, describeBand, scoreFit } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { jpmSelection } from 'kompetensi/schemes'
 * import { en } from 'kompetensi/locale/en'
 *
 * const fit = scoreFit(lembagaXy, 'staf-administrasi', { INT: 1, CFV: 1 }, { method: attainment() })
 * console.log(describeBand(lembagaXy, assignBand(fit, { bands: jpmSelection }), jpmSelection, { language: en }).split('\n')[0])
 * // Job Person Match bands for selection: not settled yet; possible: Does not sufficiently qualify, Still qualifies and Qualifies.
 * ```
 */
export function describeBand<Id extends string, R extends string>(
  model: CompetencyModel<Id>,
  verdict: BandVerdict<R> & OfModel<R, NoInfer<Id>>,
  bandSet: BandSetInput,
  options: DescribeOptions<BandLanguage>,
): string {
  checkArguments('describeBand', { model, verdict, bandSet, options }, describeBandArguments)
  const language = languageOf('describeBand', options, ['band', 'essentials', 'levels'])
  checkSameModel(model, verdict)
  if (verdict.bandSet !== bandSet.id) {
    throw invalidParameter('describeBand', 'bandSet', bandSet.id, { oneOf: [verdict.bandSet] })
  }
  const { band: say, list, tag } = language
  const set = textIn(textOf(bandSet.name), tag)
  const names = (codes: readonly string[]): string[] =>
    codes.map((code) => nameOf(model.competencies, code, language))
  const bandName = (id: string): string => {
    const band = bandSet.bands.find((one) => one.id === id)
    return band === undefined ? id : textIn(textOf(band.name), tag)
  }
  const undetermined = ({ touched, open, settledBy }: UndeterminedBand): string[] => [
    say.undetermined(set, list(touched.map((band) => textIn(band.name, tag)))),
    say.open(briefly(names(open.map(({ competency }) => competency)), mostNamed, language, mostNamed)),
    ...settledBy.map(({ band, when, competencies }) =>
      say.settledBy[when](bandName(band), list(names(competencies)), competencies.length),
    ),
  ]
  const lines = match<BandVerdict, string[]>(verdict)
    .with({ outcome: 'assigned' }, ({ band, evidence }) => [
      say.assigned[evidence](set, textIn(band.name, tag)),
    ])
    .with({ outcome: 'no-score' }, () => [say.noScore(set)])
    .with({ outcome: 'undetermined' }, undetermined)
    .exhaustive()
  return [
    ...lines,
    ...sayEssentials(model, verdict, language),
    ...(verdict.profileComplete ? [] : [say.incomplete]),
    ...sayLevels(model, language),
  ].join('\n')
}
