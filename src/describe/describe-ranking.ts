import { match } from 'ts-pattern'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import type { Locale } from '../model/localized-text'
import type { CandidateRanking } from '../talent/rank-candidates'
import type { JobRanking } from '../talent/rank-jobs'
import type { BelowEssential, RankedFit } from '../talent/ranking'
import { describeMethod } from './describe-method'
import { formatNumber } from './format-number'
import type { OldOptions } from './old-options'
import { listed, nameOf } from './words'

/**
 * Says a ranking: by which method, what essentials do, and then one line for each person or job: the rank, the score or its
 * interval, which ranks remain possible, and what knocks out or would. Never says that anybody meets the requirements.
 *
 * @param model - the model the ranking is of
 * @param ranking - a ranking of candidates or of jobs
 * @param options - the language
 * @returns sentences, one a line; after the first, one an entry in the order of the ranking
 * @throws `CompetencyError` `model-mismatch` when the ranking is of another model
 * @example
 * ```ts
 * import { attainment, describeRanking, rankCandidates } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { en } from 'kompetensi/locale/en'
 *
 * const candidates = [{ id: 'p1', holdings: { INT: 4, CFV: 2 } }, { id: 'p2', holdings: { INT: 1 } }]
 * const ranking = rankCandidates(lembagaXy, 'kepala-lsp', candidates, { method: attainment(), belowEssential: 'flag' })
 * console.log(describeRanking(lembagaXy, ranking, { language: en }).split('\n')[1])
 * // 1. p1: 75 on what is assessed (15.38 % of the weight), between 11.54 and 96.15 in all; rank 1 or 2 is possible.
 * ```
 */
export function describeRanking<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  ranking: CandidateRanking<NoInfer<Id>, NoInfer<C>> | JobRanking<NoInfer<Id>, NoInfer<C>>,
  options: OldOptions,
): string {
  checkSameModel(model, ranking)
  const { locale } = options
  const say = sentences[locale]
  const method = describeMethod(ranking.method, options)
  const entries =
    ranking.of === 'candidates'
      ? ranking.candidates.map((entry) => ({ name: entry.candidate, entry }))
      : ranking.jobs.map((entry) => ({ name: entry.jobName[locale], entry }))
  const rule = ruleWords(ranking.belowEssential)[locale]
  const complete =
    ranking.of === 'candidates'
      ? ranking.profileComplete
      : ranking.jobs.every(({ profileComplete }) => profileComplete)
  return [
    ranking.of === 'candidates'
      ? say.candidates(ranking.jobName[locale], entries.length, method, rule)
      : say.jobs(entries.length, method, rule),
    ...entries.map(({ name, entry }) => sayEntry(model, { name, entry, ranking, locale })),
    ...(ranking.of === 'jobs' && ranking.leftOut.length > 0
      ? [say.leftOut(listed(ranking.leftOut, locale))]
      : []),
    ...(complete ? [] : [say.incomplete]),
  ].join('\n')
}

interface EntryToSay {
  readonly name: string
  readonly entry: RankedFit
  readonly ranking: CandidateRanking | JobRanking
  readonly locale: Locale
}

/** The score, and the interval where it has one. */
function scoreOf(
  { score, lowest, highest, coverage }: RankedFit,
  unassessed: (CandidateRanking | JobRanking)['unassessed'],
  locale: Locale,
): string {
  const say = sentences[locale]
  const number = (value: number): string => formatNumber(value, { locale })
  const hasInterval = lowest !== undefined && highest !== undefined && lowest !== highest
  const interval = hasInterval ? [say.interval(number(lowest), number(highest))] : []
  // Nothing is covered where no weight could be given a share.
  const covered = coverage ?? 0
  if (score === undefined) return [covered === 0 ? say.noScore : say.noneHere, ...interval].join(', ')
  const isWhole = !hasInterval && (coverage === undefined || coverage === 1)
  return [isWhole ? number(score) : say[unassessed](number(score), number(100 * covered)), ...interval].join(
    ', ',
  )
}

function sayEntry(model: CompetencyModel, { name, entry, ranking, locale }: EntryToSay): string {
  const say = sentences[locale]
  const number = (value: number): string => formatNumber(value, { locale })
  const names = (codes: readonly string[]): string =>
    listed(
      codes.map((code) => nameOf(model.competencies, code, locale)),
      locale,
    )
  const { rank, possibleRanks } = entry
  const shortfalls = entry.essentialShortfalls.map(({ competency, required, held }) =>
    say.shortfall(nameOf(model.competencies, competency, locale), number(required), number(held)),
  )
  const parts = [
    scoreOf(entry, ranking.unassessed, locale),
    ...(entry.excluded ? [say.excluded] : []),
    ...(possibleRanks === undefined || (rank === possibleRanks.best && rank === possibleRanks.worst)
      ? []
      : [say.possible(possibleRanks.best, possibleRanks.worst)]),
    ...(shortfalls.length === 0 ? [] : [say.below(listed(shortfalls, locale))]),
    ...(entry.knockOut !== 'possible'
      ? []
      : [say.mayKnockOut[ranking.belowEssential](names(entry.knockedOutIf))]),
    ...(entry.essentialsUnspecified.length === 0
      ? []
      : [say.unspecified(names(entry.essentialsUnspecified))]),
  ]
  return `${rank === undefined ? '–' : `${rank}.`} ${name}: ${parts.join('; ')}.`
}

function ruleWords(belowEssential: BelowEssential): Readonly<Record<Locale, string>> {
  return match(belowEssential)
    .with('exclude', () => ({
      id: 'kekurangan pada kompetensi wajib menggugurkan',
      en: 'a shortfall in an essential competency excludes',
    }))
    .with('last', () => ({
      id: 'yang kurang pada kompetensi wajib ditempatkan di belakang',
      en: 'a shortfall in an essential competency puts last',
    }))
    .with('flag', () => ({
      id: 'kekurangan pada kompetensi wajib hanya dicatat',
      en: 'a shortfall in an essential competency is only noted',
    }))
    .exhaustive()
}

interface Sentences {
  readonly candidates: (job: string, count: number, method: string, rule: string) => string
  readonly jobs: (count: number, method: string, rule: string) => string
  readonly noScore: string
  readonly noneHere: string
  readonly exclude: (score: string, coverage: string) => string
  readonly floor: (score: string, coverage: string) => string
  readonly interval: (lowest: string, highest: string) => string
  readonly possible: (best: number, worst: number) => string
  readonly excluded: string
  readonly shortfall: (name: string, required: string, held: string) => string
  readonly below: (items: string) => string
  readonly mayKnockOut: Readonly<Record<BelowEssential, (names: string) => string>>
  readonly unspecified: (names: string) => string
  readonly leftOut: (jobs: string) => string
  readonly incomplete: string
}

const sentences: Readonly<Record<Locale, Sentences>> = {
  en: {
    candidates: (job, count, method, rule) =>
      `${job}: ${count === 1 ? '1 candidate' : `${count} candidates`} by ${method}; ${rule}.`,
    jobs: (count, method, rule) => `${count === 1 ? '1 job' : `${count} jobs`} by ${method}; ${rule}.`,
    noScore: 'no score, because nothing it could rest on is assessed',
    noneHere: 'no score, because the method has none for what is assessed',
    exclude: (score, coverage) => `${score} on what is assessed (${coverage} % of the weight)`,
    floor: (score, coverage) =>
      `${score} if what is not assessed counts as "nothing shown" (${coverage} % of the weight is assessed)`,
    interval: (lowest, highest) => `between ${lowest} and ${highest} in all`,
    possible: (best, worst) =>
      best === worst
        ? `only rank ${best} is possible`
        : `rank ${best} ${worst === best + 1 ? 'or' : 'to'} ${worst} is possible`,
    excluded: 'excluded',
    shortfall: (name, required, held) => `${name} (requires ${required}, holds ${held})`,
    below: (items) => `essential and below: ${items}`,
    mayKnockOut: {
      exclude: (names) => `would be excluded if ${names} turned out below the required level`,
      last: (names) => `would go behind the others if ${names} turned out below the required level`,
      flag: (names) => `essential and not assessed: ${names}`,
    },
    unspecified: (names) => `essential, but the source gives no level: ${names}`,
    leftOut: (jobs) => `Without requirements, so not ranked: ${jobs}.`,
    incomplete: 'It speaks of the requirements that are printed only; the profile goes on.',
  },
  id: {
    candidates: (job, count, method, rule) => `${job}: ${count} kandidat menurut ${method}; ${rule}.`,
    jobs: (count, method, rule) => `${count} jabatan menurut ${method}; ${rule}.`,
    noScore: 'tanpa nilai, karena belum ada hasil penilaian yang dapat dijadikan dasar',
    noneHere: 'tanpa nilai, karena metode ini tidak memberi nilai atas yang sudah dinilai',
    exclude: (score, coverage) => `${score} atas bagian yang sudah dinilai (${coverage} % bobot)`,
    floor: (score, coverage) =>
      `${score} bila yang belum dinilai dianggap "belum tampak" (${coverage} % bobot sudah dinilai)`,
    interval: (lowest, highest) => `antara ${lowest} dan ${highest} secara keseluruhan`,
    possible: (best, worst) =>
      best === worst
        ? `hanya peringkat ${best} yang mungkin`
        : `peringkat yang mungkin: ${best} ${worst === best + 1 ? 'atau' : 'sampai'} ${worst}`,
    excluded: 'gugur',
    shortfall: (name, required, held) => `${name} (dipersyaratkan ${required}, dimiliki ${held})`,
    below: (items) => `wajib dan kurang: ${items}`,
    mayKnockOut: {
      exclude: (names) => `akan gugur bila ${names} ternyata di bawah level yang dipersyaratkan`,
      last: (names) =>
        `akan ditempatkan di belakang yang lain bila ${names} ternyata di bawah level yang dipersyaratkan`,
      flag: (names) => `wajib dan belum dinilai: ${names}`,
    },
    unspecified: (names) => `wajib, tetapi sumber tidak menyebut levelnya: ${names}`,
    leftOut: (jobs) => `Tanpa persyaratan, jadi tidak diperingkat: ${jobs}.`,
    incomplete: 'Peringkat ini hanya atas persyaratan yang tercetak; profilnya belum lengkap.',
  },
}
