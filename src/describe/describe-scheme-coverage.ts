import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import { roundComputed } from '../base/round-computed'
import type { CoveredScheme, SchemeCoverage } from '../development/check-scheme-coverage'
import { aSchemeCoverage } from '../development/result-kinds'
import { aModel } from '../model/argument-kinds'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import type { OfModel } from '../model/of-model'
import { languageOf } from './language-of'
import { nameOf } from './names'
import type { DescribeOptions } from './options'
import type { SchemeCoverageLanguage, SchemeFacts } from './scheme-coverage-sentences'

const describeSchemeCoverageArguments: Kinds = {
  model: aModel,
  coverage: aSchemeCoverage,
  options: { fields: { language: {} } },
}

/**
 * Says how far certificates cover the schemes of a model on a day, scheme by scheme, against the head counts of the
 * occupation map.
 *
 * @param model - the model the coverage is of
 * @param coverage - what `checkSchemeCoverage` returned
 * @param options - the language
 * @returns sentences, one a line: the total, then each scheme in which anybody has a certificate, then the others
 * @throws `CompetencyError` `model-mismatch` when the coverage is of another model
 * @example
 * ```ts
 * import { describeSchemeCoverage, checkSchemeCoverage } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { en } from 'kompetensi/locale/en'
 *
 * const certificates = [
 *   { person: 'p1', scheme: 'staf-frontliner', issuedOn: '2025-03-01', validUntil: '2028-02-29' },
 * ]
 * const coverage = checkSchemeCoverage(lembagaXy, certificates, { asOf: '2026-11-22' })
 * console.log(describeSchemeCoverage(lembagaXy, coverage, { language: en }).split('\n')[1])
 * // Frontline Service Staff: 1 valid for a head count of 169 (0.5%), 168 still to be certified.
 * ```
 */
export function describeSchemeCoverage<Id extends string, R extends string>(
  model: CompetencyModel<Id>,
  coverage: SchemeCoverage<R> & OfModel<R, NoInfer<Id>>,
  options: DescribeOptions<SchemeCoverageLanguage>,
): string {
  checkArguments('describeSchemeCoverage', { model, coverage, options }, describeSchemeCoverageArguments)
  const language = languageOf('describeSchemeCoverage', options, ['schemeCoverage'])
  checkSameModel(model, coverage)
  const { schemes, totals, asOf, withinDays = 0 } = coverage
  const { schemeCoverage: say, date, list, number } = language
  const without = schemes.filter((entry) => !anyCertificate(entry))
  const schemeName = ({ scheme }: CoveredScheme): string => nameOf(model.schemes, scheme, language)
  return [
    schemes.length === 0
      ? say.noScheme
      : say.total({
          date: date(asOf),
          schemes: schemes.length,
          valid: number(totals.valid),
          headcount: number(totals.headcount),
        }),
    ...schemes
      .filter(anyCertificate)
      .map((entry) => say.scheme(schemeName(entry), factsOf(entry, withinDays, language))),
    ...(without.length === 0 ? [] : [say.without(list(without.map(schemeName)))]),
    ...(schemes.some(({ headcount }) => headcount !== undefined) ? [say.caution] : []),
  ].join('\n')
}

function anyCertificate({ valid, expired, notYetValid }: CoveredScheme): boolean {
  return valid + expired + notYetValid > 0
}

function factsOf(
  { valid, headcount, coverage, remaining, aboveHeadcount, expiring, expired, notYetValid }: CoveredScheme,
  withinDays: number,
  { number }: SchemeCoverageLanguage,
): SchemeFacts {
  const some = (count: number): string | undefined => (count === 0 ? undefined : number(count))
  return {
    valid: number(valid),
    ofHeadcount:
      headcount === undefined
        ? undefined
        : {
            headcount: number(headcount),
            // Cut, so that less than everything never reads as 100%.
            percent:
              coverage === undefined || aboveHeadcount
                ? undefined
                : number(roundComputed(coverage * 100, { digits: 1, mode: 'down' })),
            remaining: remaining === undefined || aboveHeadcount ? undefined : number(remaining),
            above: aboveHeadcount,
          },
    expiring: expiring === 0 ? undefined : { count: expiring, text: number(expiring), withinDays },
    expired: some(expired),
    notYetValid: some(notYetValid),
  }
}
