import type { Locale } from '../model/localized-text'
import type { PerformancePart, PerformanceScore } from '../talent/score-performance'
import { describeMethod } from './describe-method'
import { formatNumber } from './format-number'
import type { OldOptions } from './old-options'

/**
 * Says a performance score: the whole or its interval, both parts with their weights, what was not measured or assessed, and
 * that essentials are open.
 *
 * @param performance - the score
 * @param options - the language
 * @returns sentences, one a line
 * @example
 * ```ts
 * import { describePerformance, scorePerformance } from 'kompetensi/talent'
 * import { en } from 'kompetensi/locale/en'
 *
 * const performance = scorePerformance({ result: 96, process: 80 }, { weights: { result: 60, process: 40 } })
 * console.log(describePerformance(performance, { language: en }))
 * // Performance: 89.6 %.
 * // Results (60 %): 96 %. Process, by competency (40 %): 80 %.
 * ```
 */
export function describePerformance(performance: PerformanceScore, options: OldOptions): string {
  const { locale } = options
  const { result, process, notMeasured, fit } = performance
  const say = sentences[locale]
  const number = (value: number): string => formatNumber(value, { locale })
  const values = (part: Omit<PerformancePart, 'share'>): string => valueWords(part, locale)
  const open = fit?.essentialsNotAssessed.length ?? 0
  return [
    say.whole(values(performance)),
    `${say.result(number(result.share * 100), values(result))} ${say.process(number(process.share * 100), values(process))}`,
    ...(fit === undefined ? [] : [say.basis(describeMethod(fit.method, options), fit.jobName[locale])]),
    ...(notMeasured.length === 0 ? [] : [say.notMeasured(notMeasured.join(', '))]),
    ...(fit === undefined || fit.essentialsBelow.length === 0
      ? []
      : [say.below(fit.essentialsBelow.join(', '))]),
    ...(open === 0 ? [] : [say.notAssessed(fit?.essentialsNotAssessed.join(', ') ?? '')]),
    ...(fit === undefined || fit.essentialsUnspecified.length === 0
      ? []
      : [say.unspecified(fit.essentialsUnspecified.join(', '))]),
    ...(fit === undefined || fit.profileComplete ? [] : [say.incomplete]),
  ].join('\n')
}

/** A value in percent, its interval where it is not one number, or that nothing is known. */
function valueWords({ score, lowest, highest }: Omit<PerformancePart, 'share'>, locale: Locale): string {
  const say = sentences[locale]
  const number = (value: number): string => formatNumber(value, { locale })
  if (lowest !== undefined && highest !== undefined && lowest !== highest) {
    return say.interval(number(lowest), number(highest))
  }
  return score === undefined ? say.none : `${number(score)} %`
}

interface Sentences {
  readonly whole: (value: string) => string
  readonly result: (share: string, value: string) => string
  readonly process: (share: string, value: string) => string
  readonly interval: (lowest: string, highest: string) => string
  readonly none: string
  readonly basis: (method: string, job: string) => string
  readonly notMeasured: (targets: string) => string
  readonly below: (codes: string) => string
  readonly notAssessed: (codes: string) => string
  readonly unspecified: (codes: string) => string
  readonly incomplete: string
}

const sentences: Readonly<Record<Locale, Sentences>> = {
  en: {
    whole: (value) => `Performance: ${value}.`,
    result: (share, value) => `Results (${share} %): ${value}.`,
    process: (share, value) => `Process, by competency (${share} %): ${value}.`,
    interval: (lowest, highest) => `between ${lowest} and ${highest} %`,
    none: 'not known',
    basis: (method, job) => `The process is ${method} for ${job}.`,
    notMeasured: (targets) => `Targets not measured, which is not 0: ${targets}.`,
    below: (codes) => `Essential and below the required level: ${codes}.`,
    notAssessed: (codes) => `Essential and not assessed: ${codes}.`,
    unspecified: (codes) => `Essential, but the source gives no level: ${codes}.`,
    incomplete: 'The process speaks of the requirements that are printed only; the profile goes on.',
  },
  id: {
    whole: (value) => `Kinerja: ${value}.`,
    result: (share, value) => `Hasil (${share} %): ${value}.`,
    process: (share, value) => `Proses menurut kompetensi (${share} %): ${value}.`,
    interval: (lowest, highest) => `antara ${lowest} dan ${highest} %`,
    none: 'belum diketahui',
    basis: (method, job) => `Proses dinilai dengan ${method} untuk ${job}.`,
    notMeasured: (targets) => `Sasaran yang belum diukur, dan itu bukan 0: ${targets}.`,
    below: (codes) => `Wajib dan di bawah level yang dipersyaratkan: ${codes}.`,
    notAssessed: (codes) => `Wajib dan belum dinilai: ${codes}.`,
    unspecified: (codes) => `Wajib, tetapi sumber tidak menyebut levelnya: ${codes}.`,
    incomplete: 'Bagian proses hanya atas persyaratan yang tercetak; profilnya belum lengkap.',
  },
}
