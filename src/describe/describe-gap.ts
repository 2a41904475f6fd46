import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import { roundComputed } from '../base/round-computed'
import type { GapReport, GapStatus } from '../gap/analyze-gap'
import { aGapReport } from '../gap/result-kinds'
import { aModel } from '../model/argument-kinds'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import { textIn } from '../model/find-text'
import type { OfModel } from '../model/of-model'
import type { GapLanguage } from './gap-sentences'
import { languageOf } from './language-of'
import { briefly, nameOf } from './names'
import type { DescribeOptions } from './options'
import { sayEssentials } from './say-essentials'
import { sayLevels } from './say-levels'

/** The most shortfalls that are named one by one. */
const mostNamed = 3

const describeGapArguments: Kinds = {
  model: aModel,
  report: aGapReport,
  options: { fields: { language: {} } },
}

/**
 * Says a gap report in a few sentences a manager can read: how many requirements are met, where the largest
 * shortfalls are, which essentials are open, what is not assessed, and which part of the profile is not
 * known. Never claims more than the evidence.
 *
 * @param model - the model the report is of
 * @param report - the report
 * @param options - the language
 * @returns sentences, one a line
 * @throws `CompetencyError` `model-mismatch` when the report is of another model
 * @example
 * ```ts
 * import { analyzeGap, describeGap } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { en } from 'kompetensi/locale/en'
 *
 * const report = analyzeGap(lembagaXy, 'staf-administrasi', { INT: 1, CFV: 1 })
 * console.log(describeGap(lembagaXy, report, { language: en }).split('\n')[0])
 * // Administration Staff, on the 13 requirements that are known: 1 met, 1 below, 11 not assessed.
 * ```
 */
export function describeGap<Id extends string, R extends string>(
  model: CompetencyModel<Id>,
  report: GapReport<R> & OfModel<R, NoInfer<Id>>,
  options: DescribeOptions<GapLanguage>,
): string {
  checkArguments('describeGap', { model, report, options }, describeGapArguments)
  const language = languageOf('describeGap', options, ['gap', 'essentials', 'levels'])
  checkSameModel(model, report)
  const { gap: say, list, number } = language
  const name = (code: string): string => nameOf(model.competencies, code, language)

  const largest = report.items
    .filter((item) => item.status === 'below')
    .sort((a, b) => b.weight * -b.gap - a.weight * -a.gap)
    .slice(0, mostNamed)
    .map(({ competency, required, held, gap }) =>
      say.item({
        name: name(competency),
        required: number(required),
        held: number(held),
        gap: number(gap),
        levels: -gap,
      }),
    )
  const namesOf = (status: GapStatus, sentence: (names: string) => string): string[] => {
    const names = report.items
      .filter((item) => item.status === status)
      .map(({ competency }) => name(competency))
    return names.length > 0 ? [sentence(briefly(names, mostNamed, language))] : []
  }

  return [
    say.summary(textIn(report.jobName, language.tag), {
      requirements: report.items.length,
      counts: report.counts,
      profileComplete: report.profileComplete,
    }),
    ...(largest.length > 0
      ? [
          say.shortfall({
            total: number(report.shortfall),
            levels: report.shortfall,
            items: list(largest),
            below: report.counts.below,
            named: largest.length,
          }),
        ]
      : []),
    ...sayEssentials(model, report, language),
    ...namesOf('not-assessed', say.notAssessed),
    ...namesOf('level-unspecified', say.unspecified),
    ...(report.coverage === undefined
      ? []
      : [say.coverage(number(roundComputed(report.coverage * 100, { digits: 1, mode: 'down' })))]),
    ...(report.profileComplete ? [] : [say.incomplete(report.unknown.length)]),
    ...sayLevels(model, language),
  ].join('\n')
}
