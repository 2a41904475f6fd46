import type { Locale } from '../model/localized-text'
import type { SuccessionJob, SuccessionPlan, Successor } from '../talent/plan-succession'
import { describeMethod } from './describe-method'
import { formatNumber } from './format-number'
import type { OldOptions } from './old-options'
import { stageWords } from './stage-words'
import { listed } from './words'

/**
 * Says a succession plan: for each key job who could follow and when, then the jobs without a successor or with one, and the people
 * who are the successor in several.
 *
 * @param plan - the plan
 * @param options - the language
 * @returns sentences, one a line; one a job in the order of the plan
 * @example
 * ```ts
 * import { attainment } from 'kompetensi'
 * import { describeSuccession, planSuccession } from 'kompetensi/talent'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { en } from 'kompetensi/locale/en'
 *
 * const policy = { method: attainment(), bar: 90, withinMonths: 12 }
 * const plan = planSuccession(lembagaXy, [{ id: 'p1', holdings: { INT: 1 } }], { jobs: ['kepala-lsp'], policy })
 * console.log(describeSuccession(plan, { language: en }).split('\n')[1])
 * // Head of … (1 considered): nobody surely ready; if what is not assessed turns out well: p1 (ready now).
 * ```
 */
export function describeSuccession(plan: SuccessionPlan, options: OldOptions): string {
  const { locale } = options
  const say = sentences[locale]
  const jobName = (id: string): string => plan.jobs.find(({ job }) => job === id)?.jobName[locale] ?? id
  const jobNames = (ids: readonly string[]): string => listed(ids.map(jobName), locale)
  return [
    say.rule(
      describeMethod(plan.method, options),
      formatNumber(plan.bar, { locale }),
      formatNumber(plan.withinMonths, { locale }),
    ),
    ...plan.jobs.map((job) => jobLine(job, plan.withinMonths, locale)),
    ...(plan.withoutSuccessor.length === 0 ? [] : [say.none(jobNames(plan.withoutSuccessor))]),
    ...(plan.withOneSuccessor.length === 0 ? [] : [say.one(jobNames(plan.withOneSuccessor))]),
    ...plan.shared.map(({ person, jobs }) => say.shared(person, jobNames(jobs), jobs.length)),
    ...(plan.jobs.every(({ profileComplete }) => profileComplete) ? [] : [say.incomplete]),
  ].join('\n')
}

function jobLine(job: SuccessionJob, withinMonths: number, locale: Locale): string {
  const say = sentences[locale]
  const number = (value: number): string => formatNumber(value, { locale })
  const sure = ({ person, worst, best, leastMonths, mostMonths }: Successor): string => {
    if (worst === 'ready-now' || mostMonths === undefined) return say.now(person)
    // An outcome that is ready now takes no months.
    const least = best === 'ready-now' ? 0 : (leastMonths ?? mostMonths)
    return say.within(person, number(least), number(mostMonths), least === mostMonths)
  }
  const possible = ({ person, best }: Successor): string =>
    `${person} (${stageWords(best, withinMonths)[locale]})`
  const parts = [
    job.successors.length === 0 ? say.nobody : job.successors.map(sure).join(', '),
    ...(job.possible.length === 0 ? [] : [say.possible(job.possible.map(possible).join(', '))]),
    ...(job.notReady.length === 0 ? [] : [say.notReady(job.notReady.join(', '))]),
    ...(job.noScore.length === 0 ? [] : [say.noScore(job.noScore.join(', '))]),
  ]
  return `${job.jobName[locale]} (${[...(job.incumbents.length === 0 ? [] : [say.heldBy(job.incumbents.join(', '))]), say.considered(job.considered)].join('; ')}): ${parts.join('; ')}.`
}

interface Sentences {
  readonly rule: (method: string, bar: string, months: string) => string
  readonly heldBy: (people: string) => string
  readonly considered: (count: number) => string
  readonly nobody: string
  readonly now: (person: string) => string
  readonly within: (person: string, least: string, most: string, same: boolean) => string
  readonly possible: (people: string) => string
  readonly notReady: (people: string) => string
  readonly noScore: (people: string) => string
  readonly none: (jobs: string) => string
  readonly one: (jobs: string) => string
  readonly shared: (person: string, jobs: string, count: number) => string
  readonly incomplete: string
}

const sentences: Readonly<Record<Locale, Sentences>> = {
  en: {
    rule: (method, bar, months) =>
      `Ready means reaching ${bar} by ${method} with no essential below, now or within ${months} months.`,
    heldBy: (people) => `held by ${people}`,
    considered: (count) => `${count} considered`,
    nobody: 'nobody surely ready',
    now: (person) => `${person} ready now`,
    within: (person, least, most, same) =>
      same ? `${person} in ${most} months` : `${person} in ${least} to ${most} months`,
    possible: (people) => `if what is not assessed turns out well: ${people}`,
    notReady: (people) => `not ready: ${people}`,
    noScore: (people) => `no score: ${people}`,
    none: (jobs) => `Without a sure successor: ${jobs}.`,
    one: (jobs) => `With a single sure successor: ${jobs}.`,
    shared: (person, jobs, count) => `${person} is a successor in ${count} jobs and can take one: ${jobs}.`,
    incomplete: 'It speaks of the requirements that are printed only; the profiles go on.',
  },
  id: {
    rule: (method, bar, months) =>
      `Dianggap siap: mencapai ${bar} menurut ${method} tanpa kekurangan kompetensi wajib, sekarang atau dalam ${months} bulan.`,
    heldBy: (people) => `dijabat ${people}`,
    considered: (count) => `${count} orang dipertimbangkan`,
    nobody: 'belum ada yang pasti siap',
    now: (person) => `${person} siap sekarang`,
    within: (person, least, most, same) =>
      same ? `${person} dalam ${most} bulan` : `${person} dalam ${least} sampai ${most} bulan`,
    possible: (people) => `bila yang belum dinilai ternyata baik: ${people}`,
    notReady: (people) => `tidak siap: ${people}`,
    noScore: (people) => `tanpa nilai: ${people}`,
    none: (jobs) => `Tanpa calon pengganti yang pasti: ${jobs}.`,
    one: (jobs) => `Hanya satu calon pengganti yang pasti: ${jobs}.`,
    shared: (person, jobs, count) =>
      `${person} menjadi calon pengganti untuk ${count} jabatan, padahal hanya dapat mengisi satu: ${jobs}.`,
    incomplete: 'Rencana ini hanya atas persyaratan yang tercetak; profilnya belum lengkap.',
  },
}
