import { match } from 'ts-pattern'
import { checkArguments } from '../base/check-arguments'
import { invalidParameter } from '../base/invalid-parameter'
import type { Kinds } from '../base/kind'
import { aRaiseAnswer } from '../fit/band-result-kinds'
import type { BandSetInput } from '../fit/band-set'
import type { RaiseAnswer } from '../fit/raise-to-band'
import type { FitScore } from '../fit/score-fit'
import { aBandSet, aModel } from '../model/argument-kinds'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import { textIn } from '../model/find-text'
import type { OfModel } from '../model/of-model'
import { textOf } from '../model/text-of'
import { describeMethod } from './describe-method'
import { languageOf } from './language-of'
import { nameOf } from './names'
import type { DescribeOptions } from './options'
import type { RaiseLanguage } from './raise-sentences'
import { sayEssentials } from './say-essentials'
import { sayLevels } from './say-levels'
import { scoreWithUnit } from './score-with-unit'

const describeRaiseArguments: Kinds = {
  model: aModel,
  answer: aRaiseAnswer,
  bandSet: aBandSet,
  options: { fields: { language: {} } },
}

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
 * console.log(describeRaise(lembagaXy, answer, jpmSelection, { language: en }).split('\n')[0])
 * // Attainment for Administration Staff, to reach Qualifies: raise Creating Value for the Customer from level 1 to 2 (1 step in all); the score: 75% → 81.25%.
 * ```
 */
export function describeRaise<Id extends string, R extends string>(
  model: CompetencyModel<Id>,
  answer: RaiseAnswer<R> & OfModel<R, NoInfer<Id>>,
  bandSet: BandSetInput,
  options: DescribeOptions<RaiseLanguage>,
): string {
  checkArguments('describeRaise', { model, answer, bandSet, options }, describeRaiseArguments)
  const language = languageOf('describeRaise', options, ['raise', 'essentials', 'levels', 'methods'])
  checkSameModel(model, answer)
  const { raise: say, list, number, tag } = language
  const { before, after, raises, cost } = answer
  const band = bandSet.bands.find(({ id }) => id === answer.to)
  const subject = say.subject(
    describeMethod(before.method, { language }),
    textIn(before.jobName, tag),
    band === undefined ? answer.to : textIn(textOf(band.name), tag),
  )
  const steps = raises.map(({ competency, from, to }) =>
    say.step(nameOf(model.competencies, competency, language), number(from), number(to)),
  )
  const said = match(answer.outcome)
    .with('already', () => say.already(subject, rangeOf(before, language)))
    .with('impossible', () => say.impossible(subject))
    .with('raises', () =>
      say.raises({
        subject,
        steps: list(steps),
        rungs: number(cost),
        count: cost,
        before: rangeOf(before, language),
        after: rangeOf(after, language),
      }),
    )
    .exhaustive()
  return [
    said,
    ...sayEssentials(model, after, language),
    ...(after.profileComplete ? [] : [say.incomplete]),
    ...sayLevels(model, language),
  ].join('\n')
}

/** The interval, or the score where there is no width: who is not assessed has none, and an interval all the same. */
function rangeOf({ method, lowest, highest, score }: FitScore, language: RaiseLanguage): string {
  const written = (value: number): string => scoreWithUnit(value, method, language)
  if (lowest !== undefined && highest !== undefined && lowest !== highest)
    return language.raise.range(written(lowest), written(highest))
  const only = score ?? lowest
  if (only !== undefined) return written(only)
  // Raises are of a method that has an interval.
  const expected = { ofKind: 'result', like: 'raiseToBand(…)' } as const
  throw invalidParameter('describeRaise', 'answer', undefined, expected)
}
