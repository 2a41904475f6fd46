import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import type { Locale } from '../model/localized-text'
import type { GradeEligibility, GradeJob } from '../talent/find-eligible-grade'
import { formatNumber } from './format-number'
import type { OldOptions } from './old-options'
import { briefly, listed, nameOf } from './words'

/** The most competencies that are named one by one, the largest shortfalls first. */
const mostNamed = 3

/**
 * Says which grade a person's assessed competencies meet and what is missing for the next, job by job. It speaks of competencies
 * alone and decides no promotion.
 *
 * @param model - the model the result is of
 * @param eligibility - what `findEligibleGrade` returned
 * @param options - the language
 * @returns sentences, one a line
 * @throws `CompetencyError` `model-mismatch` when the result is of another model
 * @example
 * ```ts
 * import { describeGrade, findEligibleGrade } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { en } from 'kompetensi/locale/en'
 *
 * const grade = findEligibleGrade(lembagaXy, { INT: 1, CFV: 2 }, { rule: 'any-job' })
 * console.log(describeGrade(lembagaXy, grade, { language: en }).split('\n')[0])
 * // The assessed competencies meet no grade yet.
 * ```
 */
export function describeGrade<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  eligibility: GradeEligibility<NoInfer<Id>, NoInfer<C>>,
  options: OldOptions,
): string {
  checkSameModel(model, eligibility)
  const { locale } = options
  const { meets, mayMeet, next, grades, rule } = eligibility
  const say = sentences[locale]
  const gradeNames = (keys: readonly string[]): string =>
    listed(
      keys.map((key) => grades.find(({ grade }) => grade === key)?.gradeName[locale] ?? key),
      locale,
    )
  const said = grades.filter(({ grade }) => meets.includes(grade)).flatMap(({ jobs }) => jobs)
  const unspecified = said.some((job) => job.unspecified.length > 0)
  return [
    meets.length === 0 ? say.none : say.meets(gradeNames(meets), rule === 'every-job'),
    ...(unspecified ? [say.unspecified] : []),
    ...(mayMeet.length === 0 ? [] : [say.mayMeet(gradeNames(mayMeet))]),
    ...next.flatMap(({ grade, jobs }) => [
      say.next(gradeNames([grade]), rule === 'every-job', jobs.length),
      ...jobs.map((job) => jobLine(model, job, locale)),
    ]),
    ...(next.length === 0 && meets.length > 0 ? [say.top] : []),
    ...(grades.every(({ jobs }) => jobs.every(({ profileComplete }) => profileComplete))
      ? []
      : [say.incomplete]),
  ].join('\n')
}

function jobLine(model: CompetencyModel, job: GradeJob, locale: Locale): string {
  const say = sentences[locale]
  const name = (code: string): string => nameOf(model.competencies, code, locale)
  const number = (value: number): string => formatNumber(value, { locale })
  const below = [...job.below]
    .sort((a, b) => a.gap - b.gap)
    .map(({ competency, required, held }) => say.item(name(competency), number(required), number(held)))
  const parts = [
    ...(below.length === 0 ? [] : [say.below(briefly(below, mostNamed, locale))]),
    ...(job.notAssessed.length === 0
      ? []
      : [say.notAssessed(briefly(job.notAssessed.map(name), mostNamed, locale))]),
    ...(job.unspecified.length === 0
      ? []
      : [say.noLevel(briefly(job.unspecified.map(name), mostNamed, locale))]),
  ]
  return `- ${job.jobName[locale]}: ${parts.length === 0 ? say.nothing : parts.join('; ')}.`
}

interface Sentences {
  readonly none: string
  readonly meets: (grades: string, every: boolean) => string
  readonly unspecified: string
  readonly mayMeet: (grades: string) => string
  readonly next: (grade: string, every: boolean, jobs: number) => string
  readonly top: string
  readonly item: (name: string, required: string, held: string) => string
  readonly below: (items: string) => string
  readonly notAssessed: (names: string) => string
  readonly noLevel: (names: string) => string
  readonly nothing: string
  readonly incomplete: string
}

const sentences: Readonly<Record<Locale, Sentences>> = {
  en: {
    none: 'The assessed competencies meet no grade yet.',
    meets: (grades, every) =>
      `The assessed competencies meet grade ${grades}: the required levels of ${every ? 'every job' : 'at least one job'} there are held.`,
    unspecified: 'Some requirements there have no given level, so nobody can say whether they are met.',
    mayMeet: (grades) => `What is not assessed may still show grade ${grades} to be met.`,
    next: (grade, every, jobs) =>
      jobs === 1 ? `For grade ${grade}:` : `For grade ${grade}, ${every ? 'all of these' : 'one of these'}:`,
    top: 'No grade of the model stands above it.',
    item: (name, required, held) => `${name} (requires ${required}, holds ${held})`,
    below: (items) => `raise ${items}`,
    notAssessed: (names) => `assess ${names}`,
    noLevel: (names) => `required at no given level are ${names}`,
    nothing: 'nothing is missing',
    incomplete: 'It speaks of the requirements that are printed only; the profiles go on.',
  },
  id: {
    none: 'Kompetensi yang sudah dinilai belum memenuhi golongan mana pun.',
    meets: (grades, every) =>
      `Kompetensi yang sudah dinilai memenuhi golongan ${grades}: level yang dipersyaratkan ${every ? 'setiap jabatan' : 'sedikitnya satu jabatan'} pada golongan itu dimiliki.`,
    unspecified: 'Sebagian persyaratannya tidak menyebut level, jadi tidak dapat dipastikan terpenuhi.',
    mayMeet: (grades) => `Yang belum dinilai masih dapat menunjukkan bahwa golongan ${grades} terpenuhi.`,
    next: (grade, every, jobs) =>
      jobs === 1
        ? `Untuk golongan ${grade}:`
        : `Untuk golongan ${grade}, ${every ? 'semua jabatan berikut' : 'salah satu jabatan berikut'}:`,
    top: 'Tidak ada golongan di atasnya pada model ini.',
    item: (name, required, held) => `${name} (dipersyaratkan ${required}, dimiliki ${held})`,
    below: (items) => `tingkatkan ${items}`,
    notAssessed: (names) => `nilai dahulu ${names}`,
    noLevel: (names) => `dipersyaratkan tanpa level ${names}`,
    nothing: 'tidak ada yang kurang',
    incomplete: 'Hasil ini hanya atas persyaratan yang tercetak; profilnya belum lengkap.',
  },
}
