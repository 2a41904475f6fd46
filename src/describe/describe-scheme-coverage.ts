import { round } from '../base/round'
import type { CoveredScheme, SchemeCoverage } from '../development/check-scheme-coverage'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import type { Locale } from '../model/localized-text'
import { formatDate } from './format-date'
import { formatNumber } from './format-number'
import type { OldOptions } from './old-options'
import { listed, nameOf } from './words'

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
 * // Frontline Service Staff: 1 valid for a head count of 169 (0.5 %), 168 to go.
 * ```
 */
export function describeSchemeCoverage<Id extends string>(
  model: CompetencyModel<Id>,
  coverage: SchemeCoverage<NoInfer<Id>>,
  options: OldOptions,
): string {
  checkSameModel(model, coverage)
  const { locale } = options
  const { schemes, totals, asOf, withinDays } = coverage
  const say = sentences[locale]
  const number = (value: number): string => formatNumber(value, { locale })
  const counted: Counted = { number, withinDays }
  const without = schemes.filter((entry) => !anyCertificate(entry))
  const schemeName = ({ scheme }: CoveredScheme): string => nameOf(model.schemes, scheme, locale)
  return [
    say.total(formatDate(asOf, options), schemes.length, totals, counted),
    ...schemes.filter(anyCertificate).map((entry) => `${schemeName(entry)}: ${say.scheme(entry, counted)}.`),
    ...(without.length === 0 ? [] : [say.without(listed(without.map(schemeName), locale))]),
    ...(schemes.some(({ headcount }) => headcount !== undefined) ? [say.caution] : []),
  ].join('\n')
}

function anyCertificate({ valid, expired, notYetValid }: CoveredScheme): boolean {
  return valid + expired + notYetValid > 0
}

/** The share in percent, cut so that less than everything never reads as 100 %. */
function percent(share: number): number {
  return round(share * 100, { digits: 1, mode: 'down' })
}

interface Counted {
  readonly number: (value: number) => string
  readonly withinDays: number | undefined
}

interface Sentences {
  readonly total: (day: string, schemes: number, totals: SchemeCoverage['totals'], counted: Counted) => string
  readonly scheme: (entry: CoveredScheme, counted: Counted) => string
  readonly without: (names: string) => string
  readonly caution: string
}

const sentences: Readonly<Record<Locale, Sentences>> = {
  en: {
    total: (day, schemes, { valid, headcount }, { number }) =>
      schemes === 0
        ? `The model names no certification scheme.`
        : `Valid certificates on ${day}: ${number(valid)}, counting each person once a scheme, for a head count of ${number(headcount)} in ${schemes === 1 ? '1 scheme' : `${schemes} schemes`}.`,
    scheme: (entry, { number, withinDays = 0 }) => {
      const { valid, headcount, coverage, remaining, expiring, expired, notYetValid, aboveHeadcount } = entry
      return [
        headcount === undefined
          ? `${number(valid)} valid; the model gives no head count`
          : `${number(valid)} valid for a head count of ${number(headcount)}${coverage === undefined || aboveHeadcount ? '' : ` (${number(percent(coverage))} %)`}`,
        ...(remaining === undefined || aboveHeadcount ? [] : [`${number(remaining)} to go`]),
        ...(aboveHeadcount ? ['more than the map counts, so one of the two is out of date'] : []),
        ...(expiring > 0
          ? [`of the valid ${number(expiring)} ${expiring === 1 ? 'ends' : 'end'} within ${withinDays} days`]
          : []),
        ...(expired > 0 ? [`${number(expired)} expired`] : []),
        ...(notYetValid > 0 ? [`${number(notYetValid)} not valid yet`] : []),
      ].join(', ')
    },
    without: (names) => `No certificate was given for ${names}.`,
    caution:
      'The map counts occupations, not names: whether the holders are the people it counts is not known.',
  },
  id: {
    total: (day, schemes, { valid, headcount }, { number }) =>
      schemes === 0
        ? `Model ini tidak menyebut skema sertifikasi.`
        : `Sertifikat yang berlaku per ${day}: ${number(valid)} (satu orang dihitung sekali per skema), sedangkan menurut peta okupasi ada ${number(headcount)} orang pada ${schemes} skema.`,
    scheme: (entry, { number, withinDays = 0 }) => {
      const { valid, headcount, coverage, remaining, expiring, expired, notYetValid, aboveHeadcount } = entry
      return [
        headcount === undefined
          ? `${number(valid)} berlaku; model tidak menyebut jumlah orangnya`
          : `${number(valid)} berlaku dari ${number(headcount)} orang${coverage === undefined || aboveHeadcount ? '' : ` (${number(percent(coverage))} %)`}`,
        ...(remaining === undefined || aboveHeadcount ? [] : [`${number(remaining)} belum`]),
        ...(aboveHeadcount ? ['melebihi peta okupasi sehingga salah satunya tidak mutakhir'] : []),
        ...(expiring > 0
          ? [`${number(expiring)} di antara yang berlaku berakhir dalam ${withinDays} hari`]
          : []),
        ...(expired > 0 ? [`${number(expired)} kedaluwarsa`] : []),
        ...(notYetValid > 0 ? [`${number(notYetValid)} belum mulai berlaku`] : []),
      ].join(', ')
    },
    without: (names) => `Belum ada sertifikat untuk ${names}.`,
    caution:
      'Peta okupasi menghitung jabatan, bukan nama: belum tentu pemegang sertifikat adalah orang yang dihitung di sana.',
  },
}
