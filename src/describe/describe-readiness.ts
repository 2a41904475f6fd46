import { match } from 'ts-pattern'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import type { Locale, LocalizedText } from '../model/localized-text'
import type { NotReadyReason, Readiness, ReadinessOutcome } from '../talent/assess-readiness'
import { describeMethod } from './describe-method'
import { describeQualifications } from './describe-qualifications'
import { sayEssentials } from './essentials'
import { formatNumber } from './format-number'
import type { OldOptions } from './old-options'
import { stageWords } from './stage-words'
import { briefly, listed, nameOf } from './words'

/** The most shortfalls or unassessed competencies that are named one by one. */
const mostNamed = 3

/**
 * Says whether a person is ready for a job, by when, and why not; where the evidence does not settle it, what the best and the
 * worst outcome would be and what is to be assessed.
 *
 * @param model - the model the readiness is of
 * @param readiness - what `assessReadiness` returned
 * @param options - the language
 * @returns sentences, one a line
 * @throws `CompetencyError` `model-mismatch` when the readiness is of another model
 * @example
 * ```ts
 * import { assessReadiness, attainment, describeReadiness } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { en } from 'kompetensi/locale/en'
 *
 * const policy = { method: attainment(), bar: 80, withinMonths: 12, monthsPerLevel: 6 }
 * const readiness = assessReadiness(lembagaXy, 'staf-administrasi', { id: 'p1', holdings: { INT: 1 } }, policy)
 * console.log(describeReadiness(lembagaXy, readiness, { language: en }).split('\n')[0])
 * // p1 for Administration Staff: the evidence does not settle it.
 * ```
 */
export function describeReadiness<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  readiness: Readiness<NoInfer<Id>, NoInfer<C>>,
  options: OldOptions,
): string {
  checkSameModel(model, readiness)
  const { locale } = options
  const { best, worst, verdict } = readiness
  const say = sentences[locale]
  const number = (value: number): string => formatNumber(value, { locale })
  const subject = say.subject(readiness.person, readiness.jobName[locale])
  const bar = say.bar(describeMethod(readiness.method, options), number(readiness.bar))
  const lines =
    best === undefined || worst === undefined || verdict === 'no-score'
      ? [`${subject}: ${say.noScore}.`]
      : verdict === 'evidence-missing'
        ? [
            `${subject}: ${say.evidenceMissing}.`,
            say.best(outcomeWords(best, readiness.withinMonths, locale)),
            say.worst(outcomeWords(worst, readiness.withinMonths, locale)),
          ]
        : [`${subject}: ${settledWords(best, worst, readiness.withinMonths, locale)}.`]
  const shortfalls = (worst?.shortfalls ?? [])
    .filter(({ assessed }) => assessed)
    .map(({ competency, required, held, months }) =>
      say.shortfall(
        nameOf(model.competencies, competency, locale),
        number(required),
        number(held),
        months === undefined ? undefined : number(months),
      ),
    )
  const open = readiness.notAssessed.map((code) => nameOf(model.competencies, code, locale))
  return [
    ...lines,
    bar,
    ...(best === undefined || worst === undefined
      ? []
      : [say.scores(number(worst.score), number(best.score), worst.score === best.score)]),
    ...(shortfalls.length === 0 ? [] : [say.shortfalls(briefly(shortfalls, mostNamed, locale))]),
    ...(open.length === 0 ? [] : [say.notAssessed(briefly(open, mostNamed, locale))]),
    ...sayEssentials(model, readiness, locale),
    ...(readiness.qualifications === undefined
      ? []
      : [describeQualifications(readiness.qualifications, options)]),
    ...(readiness.profileComplete ? [] : [say.incomplete]),
  ].join('\n')
}

function reasonWords(reason: NotReadyReason): LocalizedText {
  return match<NotReadyReason, LocalizedText>(reason)
    .with('essential-without-pace', () => ({
      id: 'ada kekurangan wajib yang tidak dapat dikembangkan',
      en: 'nothing develops an essential shortfall',
    }))
    .with('shortfall-without-pace', () => ({
      id: 'ada kekurangan yang tidak dapat dikembangkan',
      en: 'nothing develops a shortfall',
    }))
    .with('too-long', () => ({
      id: 'menutup semua kekurangan memakan waktu lebih lama',
      en: 'closing the shortfalls takes longer',
    }))
    .with('bar-out-of-reach', () => ({
      id: 'batas nilai tidak tercapai meski semua kekurangan ditutup',
      en: 'the bar is out of reach even with every shortfall closed',
    }))
    .with('qualification', () => ({
      id: 'kualifikasi mutlak tidak terpenuhi',
      en: 'an absolute qualification is lacking',
    }))
    .exhaustive()
}

function outcomeWords(
  { stage, months, reasons }: ReadinessOutcome,
  withinMonths: number,
  locale: Locale,
): string {
  const say = sentences[locale]
  const words = stageWords(stage, withinMonths)[locale]
  const time =
    stage === 'ready-now' || months === undefined ? '' : `, ${say.inAll(formatNumber(months, { locale }))}`
  const why = listed(
    reasons.map((reason) => reasonWords(reason)[locale]),
    locale,
  )
  return `${words}${time}${why === '' ? '' : ` (${why})`}`
}

/** Best and worst are of one stage; months may still differ. */
function settledWords(
  best: ReadinessOutcome,
  worst: ReadinessOutcome,
  withinMonths: number,
  locale: Locale,
): string {
  if (best.stage !== 'within-months' || best.months === worst.months || best.months === undefined) {
    return outcomeWords(worst, withinMonths, locale)
  }
  const number = (value: number): string => formatNumber(value, { locale })
  const range = sentences[locale].between(number(best.months), number(worst.months ?? best.months))
  return `${stageWords(best.stage, withinMonths)[locale]}, ${range}`
}

interface Sentences {
  readonly subject: (person: string, job: string) => string
  readonly noScore: string
  readonly evidenceMissing: string
  readonly best: (outcome: string) => string
  readonly worst: (outcome: string) => string
  readonly bar: (method: string, bar: string) => string
  readonly scores: (lowest: string, highest: string, same: boolean) => string
  readonly inAll: (months: string) => string
  readonly between: (least: string, most: string) => string
  readonly shortfall: (name: string, required: string, held: string, months: string | undefined) => string
  readonly shortfalls: (items: string) => string
  readonly notAssessed: (names: string) => string
  readonly incomplete: string
}

const sentences: Readonly<Record<Locale, Sentences>> = {
  en: {
    subject: (person, job) => `${person} for ${job}`,
    noScore: 'no verdict, because the method has no score for this profile',
    evidenceMissing: 'the evidence does not settle it',
    best: (outcome) => `If everything not assessed turns out at its best: ${outcome}.`,
    worst: (outcome) => `At its worst: ${outcome}.`,
    bar: (method, bar) => `The bar is ${bar} by ${method}.`,
    scores: (lowest, highest, same) =>
      same ? `The score is ${lowest}.` : `The score lies between ${lowest} and ${highest}.`,
    inAll: (months) => `${months} months in all`,
    between: (least, most) => `between ${least} and ${most} months in all`,
    shortfall: (name, required, held, months) =>
      `${name} (requires ${required}, holds ${held}, ${months === undefined ? 'nothing develops it' : `${months} months`})`,
    shortfalls: (items) => `To close: ${items}.`,
    notAssessed: (names) => `To assess first: ${names}.`,
    incomplete: 'It speaks of the requirements that are printed only; the profile goes on.',
  },
  id: {
    subject: (person, job) => `${person} untuk ${job}`,
    noScore: 'tanpa kesimpulan, karena metode ini tidak memberi nilai untuk profil tersebut',
    evidenceMissing: 'belum dapat dipastikan dari hasil penilaian yang ada',
    best: (outcome) => `Bila semua yang belum dinilai ternyata pada level terbaik: ${outcome}.`,
    worst: (outcome) => `Bila ternyata pada level terburuk: ${outcome}.`,
    bar: (method, bar) => `Batas nilainya ${bar} menurut ${method}.`,
    scores: (lowest, highest, same) =>
      same ? `Nilainya ${lowest}.` : `Nilainya antara ${lowest} dan ${highest}.`,
    inAll: (months) => `seluruhnya ${months} bulan`,
    between: (least, most) => `seluruhnya antara ${least} dan ${most} bulan`,
    shortfall: (name, required, held, months) =>
      `${name} (dipersyaratkan ${required}, dimiliki ${held}, ${months === undefined ? 'tidak dapat dikembangkan' : `${months} bulan`})`,
    shortfalls: (items) => `Yang perlu ditutup: ${items}.`,
    notAssessed: (names) => `Yang perlu dinilai dahulu: ${names}.`,
    incomplete: 'Kesimpulan ini hanya atas persyaratan yang tercetak; profilnya belum lengkap.',
  },
}
