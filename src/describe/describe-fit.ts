import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import { roundComputed } from '../base/round-computed'
import { aFitScore } from '../fit/result-kinds'
import type { FitScore } from '../fit/score-fit'
import { aModel } from '../model/argument-kinds'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import { textIn } from '../model/find-text'
import type { OfModel } from '../model/of-model'
import { describeMethod } from './describe-method'
import type { FitLanguage } from './fit-sentences'
import { languageOf } from './language-of'
import type { DescribeOptions } from './options'
import { sayEssentials } from './say-essentials'
import { sayLevels } from './say-levels'
import { scoreWithUnit } from './score-with-unit'

const describeFitArguments: Kinds = {
  model: aModel,
  fit: aFitScore,
  options: { fields: { language: {} } },
}

/**
 * Says a fit score in a few sentences: the score or its interval, what the score rests on, and which essentials are
 * open. Never says that a person meets the requirements.
 *
 * @param model - the model the score is of
 * @param fit - the score
 * @param options - the language
 * @returns sentences, one a line
 * @throws `CompetencyError` `model-mismatch` when the score is of another model
 * @example
 * ```ts
 * import { attainment, describeFit, scoreFit } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { en } from 'kompetensi/locale/en'
 *
 * const fit = scoreFit(lembagaXy, 'staf-administrasi', { INT: 1, CFV: 1 }, { method: attainment() })
 * console.log(describeFit(lembagaXy, fit, { language: en }).split('\n')[0])
 * // Attainment for Administration Staff: between 12.5% and 93.75% of full fit, whatever the unassessed competencies turn out to be.
 * ```
 */
export function describeFit<Id extends string, R extends string>(
  model: CompetencyModel<Id>,
  fit: FitScore<R> & OfModel<R, NoInfer<Id>>,
  options: DescribeOptions<FitLanguage>,
): string {
  checkArguments('describeFit', { model, fit, options }, describeFitArguments)
  const language = languageOf('describeFit', options, ['fit', 'essentials', 'levels', 'methods'])
  checkSameModel(model, fit)
  const { score, lowest, highest } = fit
  const { fit: say, number } = language
  return [
    firstSentence(fit, language),
    ...(score === undefined || lowest === undefined || lowest === highest
      ? []
      : [say.assessedPart[fit.unassessed](scoreWithUnit(score, fit.method, language), fit.outsideInterval)]),
    ...(fit.coverage === undefined
      ? []
      : [say.coverage(number(roundComputed(fit.coverage * 100, { digits: 1, mode: 'down' })))]),
    ...(fit.countedAsFloor.length === 0 ? [] : [say.countedAsFloor(fit.countedAsFloor.length)]),
    ...sayEssentials(model, fit, language),
    ...(fit.profileComplete ? [] : [say.incomplete(fit.items.length)]),
    ...sayLevels(model, language),
  ].join('\n')
}

/** What the score is, as far as it can be told. */
function firstSentence(fit: FitScore, language: FitLanguage): string {
  const { method, score, lowest, highest, coverage } = fit
  const { fit: say, number, tag } = language
  const unit = method.full === 100 ? say.percent : say.points(number(method.full))
  const subject = say.subject(describeMethod(method, { language }), textIn(fit.jobName, tag))
  if (lowest !== undefined && highest !== undefined && lowest !== highest) {
    // Points are said once, after the highest.
    const low = method.full === 100 ? language.methods.percent(number(lowest)) : number(lowest)
    return say.interval({ subject, lowest: low, highest: number(highest), unit })
  }
  if (score === undefined)
    return coverage === undefined || coverage === 0 ? say.nothingAssessed(subject) : say.noScore(subject)
  // Without an interval nothing can be said of the whole as long as somebody is not assessed on a part of it.
  const partOnly = lowest === undefined && coverage !== 1
  return (partOnly ? say.part[fit.unassessed] : say.score)(subject, number(score), unit)
}
