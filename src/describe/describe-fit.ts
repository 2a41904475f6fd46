import { round } from '../base/round'
import type { FitScore, ScoredUnassessed } from '../fit/score-fit'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import type { Locale } from '../model/localized-text'
import { describeMethod } from './describe-method'
import { sayEssentials } from './essentials'
import { formatNumber } from './format-number'
import type { OldOptions } from './old-options'

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
 * // Attainment for Administration Staff: between 12.5 and 93.75 % of full fit, whatever the unassessed competencies turn out to be.
 * ```
 */
export function describeFit<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  fit: FitScore<NoInfer<Id>, NoInfer<C>>,
  options: OldOptions,
): string {
  checkSameModel(model, fit)
  const { locale } = options
  const { score, lowest, highest } = fit
  const say = sentences[locale]
  const number = (value: number): string => formatNumber(value, { locale })
  const unit = fit.method.full === 100 ? say.percent : say.points(number(fit.method.full))
  const subject = say.subject(describeMethod(fit.method, options), fit.jobName[locale])
  return [
    firstSentence(fit, subject, unit, locale),
    ...(score === undefined || lowest === undefined || lowest === highest
      ? []
      : [say[fit.unassessed](number(score), fit.outsideInterval)]),
    ...(fit.coverage === undefined
      ? []
      : [say.coverage(number(round(fit.coverage * 100, { digits: 1, mode: 'down' })))]),
    ...(fit.countedAsFloor.length === 0 ? [] : [say.countedAsFloor(fit.countedAsFloor.length)]),
    ...sayEssentials(model, fit, locale),
    ...(fit.profileComplete ? [] : [say.incomplete(fit.items.length)]),
  ].join('\n')
}

/** What the score is, as far as it can be told. */
function firstSentence(
  { score, lowest, highest, coverage, unassessed }: FitScore,
  subject: string,
  unit: string,
  locale: Locale,
): string {
  const say = sentences[locale]
  const number = (value: number): string => formatNumber(value, { locale })
  if (lowest !== undefined && highest !== undefined && lowest !== highest) {
    return say.interval(subject, number(lowest), number(highest), unit)
  }
  if (score === undefined)
    return coverage === undefined || coverage === 0 ? say.nothing(subject) : say.none(subject)
  // Without an interval nothing can be said of the whole as long as somebody is not assessed on a part of it.
  const partOnly = lowest === undefined && coverage !== 1
  return say[partOnly ? 'part' : 'score'](subject, number(score), unit, unassessed)
}

interface Sentences {
  readonly percent: string
  readonly points: (full: string) => string
  readonly subject: (method: string, job: string) => string
  readonly interval: (subject: string, lowest: string, highest: string, unit: string) => string
  readonly score: (subject: string, score: string, unit: string) => string
  readonly part: (subject: string, score: string, unit: string, unassessed: ScoredUnassessed) => string
  readonly nothing: (subject: string) => string
  readonly none: (subject: string) => string
  readonly exclude: (score: string, outside: boolean) => string
  readonly floor: (score: string) => string
  readonly coverage: (percent: string) => string
  readonly countedAsFloor: (count: number) => string
  readonly incomplete: (count: number) => string
}

const sentences: Readonly<Record<Locale, Sentences>> = {
  en: {
    percent: '% of full fit',
    points: (full) => `of ${full} points`,
    subject: (method, job) => `${method} for ${job}`,
    interval: (subject, lowest, highest, unit) =>
      `${subject}: between ${lowest} and ${highest} ${unit}, whatever the unassessed competencies turn out to be.`,
    score: (subject, score, unit) => `${subject}: ${score} ${unit}.`,
    part: (subject, score, unit, unassessed) =>
      unassessed === 'exclude'
        ? `${subject}: on the assessed part alone ${score} ${unit}.`
        : `${subject}: ${score} ${unit}, counting what is not assessed as "nothing shown".`,
    nothing: (subject) => `${subject}: no score, because nothing it could rest on is assessed.`,
    none: (subject) => `${subject}: no score, because the method has none for what is assessed.`,
    exclude: (score, outside) =>
      `On the assessed part alone it is ${score}${outside ? ', which lies outside that range and says nothing of the whole' : ''}.`,
    floor: (score) => `Counting what is not assessed as "nothing shown" it is ${score}.`,
    coverage: (percent) => `Evidence covers ${percent} % of the requirements that have a level, by weight.`,
    countedAsFloor: (count) => `${count} competencies outside the profile count as required at the floor.`,
    incomplete: (count) => `It speaks of the ${count} requirements that are printed; the profile goes on.`,
  },
  id: {
    percent: '% dari kesesuaian penuh',
    points: (full) => `dari ${full} poin`,
    subject: (method, job) => `${method} untuk ${job}`,
    interval: (subject, lowest, highest, unit) =>
      `${subject}: antara ${lowest} dan ${highest} ${unit}, apa pun hasil kompetensi yang belum dinilai.`,
    score: (subject, score, unit) => `${subject}: ${score} ${unit}.`,
    part: (subject, score, unit, unassessed) =>
      unassessed === 'exclude'
        ? `${subject}: ${score} ${unit}, atas bagian yang sudah dinilai saja.`
        : `${subject}: ${score} ${unit}, bila yang belum dinilai dianggap "belum tampak".`,
    nothing: (subject) =>
      `${subject}: tanpa nilai, karena belum ada hasil penilaian yang dapat dijadikan dasar.`,
    none: (subject) =>
      `${subject}: tanpa nilai, karena metode ini tidak memberi nilai atas yang sudah dinilai.`,
    exclude: (score, outside) =>
      `Atas bagian yang sudah dinilai saja nilainya ${score}${outside ? ', di luar rentang itu dan tidak menggambarkan keseluruhan' : ''}.`,
    floor: (score) => `Bila yang belum dinilai dianggap "belum tampak", nilainya ${score}.`,
    coverage: (percent) => `Hasil penilaian mencakup ${percent} % bobot persyaratan yang levelnya diketahui.`,
    countedAsFloor: (count) =>
      `${count} kompetensi di luar profil dihitung seolah dipersyaratkan pada nilai dasar.`,
    incomplete: (count) =>
      `Nilai ini hanya atas ${count} persyaratan yang tercetak; profilnya belum lengkap.`,
  },
}
