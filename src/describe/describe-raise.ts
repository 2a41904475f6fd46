import { match } from 'ts-pattern'
import type { BandSet } from '../fit/band-set'
import type { RaiseAnswer } from '../fit/raise-to-band'
import type { FitScore } from '../fit/score-fit'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import type { Locale, LocalizedText } from '../model/localized-text'
import { describeMethod } from './describe-method'
import { sayEssentials } from './essentials'
import { formatNumber } from './format-number'
import type { OldOptions } from './old-options'
import { listed, nameOf } from './words'

/**
 * Says what it takes to reach a band: nothing, which raises, or that no raise of what is assessed does. Names the
 * essentials that stay open; a band alone is no "meets the requirements".
 *
 * @param model - the model the answer is of
 * @param answer - the answer of `raiseToBand`
 * @param bandSet - the band set it was asked of
 * @param options - the language
 * @returns sentences, one a line
 * @throws `CompetencyError` `model-mismatch` when the answer is of another model
 * @example
 * ```ts
 * import { attainment, describeRaise, raiseToBand } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { jpmSelection } from 'kompetensi/schemes'
 * import { en } from 'kompetensi/locale/en'
 *
 * const holdings = { INT: 1, CFV: 1, FCI: 1, LRS: 1, SO: 1, IMI: 1, SFE: 1, CL: 0, BT: 1, LA: 1, AT: 1, CT: 1, CFO: 1 }
 * const answer = raiseToBand(lembagaXy, 'staf-administrasi', holdings, { method: attainment(), bands: jpmSelection, to: 'memenuhi-syarat' })
 * console.log(describeRaise(lembagaXy, answer, jpmSelection, { language: en }))
 * // Attainment for Administration Staff, to Qualifies: raise Creating Value for the Customer from 1 to 2 (1 rung); the score goes from 75 to 81.25.
 * ```
 */
export function describeRaise<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  answer: RaiseAnswer<NoInfer<Id>, NoInfer<C>>,
  bandSet: BandSet,
  options: OldOptions,
): string {
  checkSameModel(model, answer)
  const { locale } = options
  const { before, after, raises, cost } = answer
  const number = (value: number): string => formatNumber(value, { locale })
  const band = bandSet.bands.find(({ id }) => id === answer.to)?.name[locale] ?? answer.to
  const subject = {
    id: `${describeMethod(before.method, options)} untuk ${before.jobName.id}, menuju ${band}`,
    en: `${describeMethod(before.method, options)} for ${before.jobName.en}, to ${band}`,
  }[locale]
  const steps = listed(
    raises.map(({ competency, from, to }) => {
      const name = nameOf(model.competencies, competency, locale)
      return locale === 'id'
        ? `${name} dari ${number(from)} ke ${number(to)}`
        : `${name} from ${number(from)} to ${number(to)}`
    }),
    locale,
  )
  const [old, reached] = [rangeOf(before, locale), rangeOf(after, locale)]
  const said = match<RaiseAnswer['outcome'], LocalizedText>(answer.outcome)
    .with('already', () => ({ id: `sudah tercapai (nilai ${old}).`, en: `already reached (score ${old}).` }))
    .with('impossible', () => ({
      id: 'tidak tercapai dengan menaikkan kompetensi yang sudah dinilai.',
      en: 'out of reach by raising what is assessed.',
    }))
    .with('raises', () => ({
      id: `naikkan ${steps} (${number(cost)} tingkat); nilainya dari ${old} menjadi ${reached}.`,
      en: `raise ${steps} (${number(cost)} ${cost === 1 ? 'rung' : 'rungs'}); the score goes from ${old} to ${reached}.`,
    }))
    .exhaustive()
  return [`${subject}: ${said[locale]}`, ...sayEssentials(model, after, locale)].join('\n')
}

/** The interval, or the score where there is no width. */
function rangeOf({ lowest, highest, score }: FitScore, locale: Locale): string {
  const number = (value: number): string => formatNumber(value, { locale })
  if (lowest !== undefined && highest !== undefined && lowest !== highest)
    return `${number(lowest)} … ${number(highest)}`
  return score === undefined ? '–' : number(score)
}
