import { match } from 'ts-pattern'
import type {
  Blocked,
  BlockedConstraint,
  CareerAssumption,
  CareerMove,
  CareerPath,
  CareerPathAnswer,
  IncompleteAssumption,
} from '../career/career-path'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import type { Locale, LocalizedText } from '../model/localized-text'
import { describeMoveKind } from './describe-move-kind'
import { formatDate } from './format-date'
import { formatNumber } from './format-number'
import type { OldOptions } from './old-options'
import { briefly, listed, nameOf } from './words'

/**
 * Says career paths as advice: for each path its moves, what to build up before each and by when, then what all of it
 * takes for granted. Where there is no path it says which limit would have to give way, and how far.
 *
 * @param model - the model the answer is of
 * @param answer - what `findCareerPaths` found
 * @param options - the language
 * @returns lines; a path begins with its jobs, its moves are numbered
 * @throws `CompetencyError` `model-mismatch` when the answer is of another model
 * @example
 * ```ts
 * import { describeCareerPath, findCareerPaths } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { en } from 'kompetensi/locale/en'
 *
 * const answer = findCareerPaths(
 *   lembagaXy,
 *   { holdings: { CFV: 4, FCI: 3 }, from: 'manager-administrasi', to: 'kepala-lsp' },
 *   { objectives: ['moves'], unassessed: 'met' },
 * )
 * console.log(describeCareerPath(lembagaXy, answer, { language: en }).split('\n')[1])
 * // One move, effort 1.
 * ```
 */
export function describeCareerPath<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  answer: CareerPathAnswer<NoInfer<Id>, NoInfer<C>>,
  options: OldOptions,
): string {
  checkSameModel(model, answer)
  const { locale } = options
  const words: Words = {
    locale,
    job: (id) => nameOf(model.jobs, id, locale),
    competency: (code) => nameOf(model.competencies, code, locale),
    number: (value) => formatNumber(value, { locale }),
  }
  const { paths, blocked, assumptions } = answer
  return [
    ...paths.flatMap((path, i) => [...pathLines(path, paths.length > 1 ? i + 1 : 0, words), '']),
    ...(blocked === undefined ? [] : [...blockedLines(answer.to, blocked, words), '']),
    ...assumptionLines(assumptions, words),
  ].join('\n')
}

/** The names and numbers of one language. */
interface Words {
  readonly locale: Locale
  readonly job: (id: string) => string
  readonly competency: (code: string) => string
  readonly number: (value: number) => string
}

/** How many names a sentence holds before it says how many more there are. */
const mostNamed = 8

function pathLines(path: CareerPath, number: number, words: Words): string[] {
  const { jobs, moves, effort, months, ifUnassessed } = path
  const route = jobs.map(words.job).join(' → ')
  const heads = { id: `Jalur ${number}: ${route}`, en: `Path ${number}: ${route}` }
  const total = {
    id: `${moves.length} perpindahan, upaya ${words.number(effort)}${inMonths(months, words)}.`,
    en: `${moves.length === 1 ? 'One move' : `${moves.length} moves`}, effort ${words.number(effort)}${inMonths(months, words)}.`,
  }
  return [
    number === 0 ? route : heads[words.locale],
    total[words.locale],
    ...(ifUnassessed === undefined || ifUnassessed.floor.effort === ifUnassessed.met.effort
      ? []
      : [rangeLine(ifUnassessed, words)]),
    ...moves.map((move, i) => `${i + 1}. ${moveLine(move, words)}`),
  ]
}

function inMonths(months: number | undefined, { locale, number }: Words): string {
  if (months === undefined) return ''
  const unit = { id: 'bulan', en: months === 1 ? 'month' : 'months' }[locale]
  return `, ${number(months)} ${unit}`
}

function rangeLine({ met, floor }: NonNullable<CareerPath['ifUnassessed']>, words: Words): string {
  const { locale, number } = words
  return {
    id: `Yang belum dinilai: bila terpenuhi, upayanya ${number(met.effort)}${inMonths(met.months, words)}; bila belum menunjukkan apa pun, ${number(floor.effort)}${inMonths(floor.months, words)}.`,
    en: `What was not assessed: if it is met, effort ${number(met.effort)}${inMonths(met.months, words)}; if nothing is shown yet, ${number(floor.effort)}${inMonths(floor.months, words)}.`,
  }[locale]
}

function moveLine(move: CareerMove, words: Words): string {
  const { locale, number } = words
  const kind = describeMoveKind(move.kind, { locale })
  const builds = move.builds.map(
    ({ competency, from, to, assumed }) =>
      `${words.competency(competency)} ${assumed ? '?' : number(from)} → ${number(to)}`,
  )
  const to = words.job(move.to)
  const day = (date: string): string => formatDate(date, { locale })
  const takes = `${number(move.effort)}${inMonths(move.months, words)}`
  const sentence: LocalizedText =
    builds.length === 0
      ? {
          id: `${capitalized(kind)} ke ${to}: tidak ada yang perlu ditingkatkan${inMonths(move.months, words)}.`,
          en: `${capitalized(kind)} to ${to}: nothing to build up${inMonths(move.months, words)}.`,
        }
      : {
          id: `${capitalized(kind)} ke ${to}: tingkatkan ${listed(builds, locale)} (upaya ${takes}).`,
          en: `${capitalized(kind)} to ${to}: build up ${listed(builds, locale)} (effort ${takes}).`,
        }
  const dates =
    move.begins === undefined || move.moves === undefined
      ? []
      : [
          {
            id: `Mulai ${day(move.begins)}, pindah ${day(move.moves)}.`,
            en: `Begin on ${day(move.begins)}, move on ${day(move.moves)}.`,
          }[locale],
        ]
  const assumed = move.assumes.filter((code) => !move.builds.some(({ competency }) => competency === code))
  const open = move.gap.essentialsBelow
  return [
    sentence[locale],
    ...dates,
    ...(open.length === 0 ? [] : [essentialLine(open, words)]),
    ...(assumed.length === 0 ? [] : [assumedLine(assumed, words)]),
  ].join(' ')
}

function essentialLine(codes: readonly string[], { locale, competency }: Words): string {
  const names = listed(codes.map(competency), locale)
  return {
    id: `Wajib sebelum pindah: ${names}.`,
    en: `Essential before the move: ${names}.`,
  }[locale]
}

function assumedLine(codes: readonly string[], words: Words): string {
  const names = brief(codes.map(words.competency), words.locale)
  return {
    id: `Belum dinilai dan dianggap cukup: ${names}.`,
    en: `Not assessed, and assumed to suffice: ${names}.`,
  }[words.locale]
}

function brief(names: readonly string[], locale: Locale): string {
  return briefly(names, mostNamed, locale, mostNamed)
}

/** One line an assumption; incomplete profiles share one. */
function assumptionLines(assumptions: readonly CareerAssumption[], words: Words): string[] {
  const incomplete = assumptions.flatMap((one) =>
    one.kind === 'profile-incomplete' ? [words.job(one.job)] : [],
  )
  const names = brief(incomplete, words.locale)
  const profiles = incomplete.length === 1 ? 'profile' : 'profiles'
  const line = {
    id: `Sumber hanya memperlihatkan sebagian standar kompetensi ${names}; persyaratan selebihnya tidak diketahui dan tidak ikut diperhitungkan.`,
    en: `The source shows only a part of the ${profiles} of ${names}; what else is required is not known and not counted.`,
  }[words.locale]
  return [
    ...assumptions.flatMap((one) => (one.kind === 'profile-incomplete' ? [] : [assumptionLine(one, words)])),
    ...(incomplete.length === 0 ? [] : [line]),
  ]
}

/** An assumption that has a line of its own. */
type SingleAssumption = Exclude<CareerAssumption, IncompleteAssumption>

function assumptionLine(assumption: SingleAssumption, words: Words): string {
  const { locale, job, competency, number } = words
  const names = (codes: readonly string[]): string => brief(codes.map(competency), locale)
  return match<SingleAssumption, LocalizedText>(assumption)
    .with({ kind: 'levels-kept' }, () => ({
      id: 'Anggapan: level yang sudah dicapai tidak hilang, dan siapa pun yang telah memegang suatu jabatan memenuhi standar kompetensinya.',
      en: 'Assumed: levels once reached are kept, and whoever has done a job holds what it requires.',
    }))
    .with({ kind: 'unassessed' }, ({ as, competencies }) =>
      as === 'floor'
        ? {
            id: `Belum dinilai, dianggap belum menunjukkan apa pun: ${names(competencies)}.`,
            en: `Not assessed, taken as nothing shown yet: ${names(competencies)}.`,
          }
        : {
            id: `Belum dinilai, dianggap terpenuhi: ${names(competencies)}.`,
            en: `Not assessed, taken as met: ${names(competencies)}.`,
          },
    )
    .with({ kind: 'level-unspecified' }, ({ job: id, competencies }) => ({
      id: `${job(id)} mempersyaratkan tanpa menyebut level, jadi tidak ikut diperhitungkan: ${names(competencies)}.`,
      en: `${job(id)} requires at no given level, so left out: ${names(competencies)}.`,
    }))
    .with({ kind: 'jobs-left-out' }, ({ reason, jobs }) => {
      const list = brief(jobs.map(job), locale)
      return reason === 'future'
        ? {
            id: `Tidak dipakai sebagai batu loncatan karena baru berlaku kelak: ${list}.`,
            en: `Not used as stepping stones, being expected only later: ${list}.`,
          }
        : {
            id: `Tidak dipakai sebagai batu loncatan karena level persyaratannya tidak diketahui: ${list}.`,
            en: `Not used as stepping stones, no level of theirs being known: ${list}.`,
          }
    })
    .with({ kind: 'equal-effort' }, () => ({
      id: 'Upaya menaikkan satu level dianggap sama untuk semua kompetensi.',
      en: 'One level of any competency is taken to be the same effort.',
    }))
    .with({ kind: 'time' }, ({ parallel }) => ({
      id: `Lama suatu perpindahan: yang terpanjang dari masa kerja minimum, kompetensi terlama, dan seluruh bulan dibagi ${number(parallel)} kompetensi sekaligus (McNaughton 1959).`,
      en: `A move takes the longest of: least time in the job, the longest competency, and all months divided by ${number(parallel)} at once (McNaughton 1959).`,
    }))
    .with({ kind: 'whole-months' }, () => ({
      id: 'Tanggal dihitung dalam bulan penuh sejak awal, dibulatkan ke atas.',
      en: 'Dates are whole months from the start, rounded up.',
    }))
    .exhaustive()[locale]
}

function blockedLines(to: string, { constraints, oneAloneOpens }: Blocked, words: Words): string[] {
  const head = {
    id: `Tidak ada jalur ke ${words.job(to)} dalam batasan yang diberikan.`,
    en: `There is no path to ${words.job(to)} within the limits given.`,
  }
  const none = constraints.some(({ opening }) => opening === 'not-decided')
    ? {
        id: 'Tidak terbukti bahwa melonggarkan satu batasan saja membuka jalur.',
        en: 'No limit is known to open a path when loosened alone.',
      }
    : {
        id: 'Melonggarkan satu batasan saja tidak membuka jalur.',
        en: 'No limit opens a path when loosened alone.',
      }
  return [
    head[words.locale],
    ...constraints.flatMap((constraint) => constraintLines(constraint, words)),
    ...(oneAloneOpens ? [] : [none[words.locale]]),
  ]
}

function constraintLines(constraint: BlockedConstraint, words: Words): string[] {
  const { locale } = words
  if (constraint.opening === 'does-not-open') return []
  const name = limitName(constraint.constraint)[locale]
  if (constraint.opening === 'not-decided') {
    return [
      {
        id: `- ${name}: belum terjawab; pencariannya terlalu besar.`,
        en: `- ${name}: not decided; the search would be too large.`,
      }[locale],
    ]
  }
  const value = openingValue(constraint, words)
  return [{ id: `- ${name}: terbuka dengan ${value}.`, en: `- ${name}: a path opens with ${value}.` }[locale]]
}

function limitName(constraint: BlockedConstraint['constraint']): LocalizedText {
  return match<BlockedConstraint['constraint'], LocalizedText>(constraint)
    .with('maxMoves', () => ({ id: 'Paling banyak perpindahan', en: 'Most moves' }))
    .with('kinds', () => ({ id: 'Jenis perpindahan', en: 'Kinds of move' }))
    .with('maxRankSteps', () => ({ id: 'Lompatan jenjang', en: 'Rank steps a move' }))
    .with('maxShortfall', () => ({ id: 'Kekurangan per perpindahan', en: 'Shortfall a move' }))
    .with('maxShortfallEach', () => ({
      id: 'Kekurangan per kompetensi',
      en: 'Shortfall of one competency a move',
    }))
    .with('essentialsBeforeMove', () => ({ id: 'Persyaratan wajib', en: 'Essential requirements' }))
    .with('forbidden', () => ({ id: 'Jabatan yang dihindari', en: 'Forbidden jobs' }))
    .exhaustive()
}

function openingValue(constraint: BlockedConstraint, { locale, job, number }: Words): string {
  return match(constraint)
    .with({ constraint: 'kinds' }, ({ opensAt = [] }) => {
      const kinds = listed(
        opensAt.map((kind) => describeMoveKind(kind, { locale })),
        locale,
      )
      return { id: `juga mengizinkan ${kinds}`, en: `${kinds} allowed as well` }[locale]
    })
    .with({ constraint: 'forbidden' }, ({ opensAt = [] }) => {
      const jobs = listed(opensAt.map(job), locale)
      return { id: `mengizinkan ${jobs}`, en: `${jobs} allowed` }[locale]
    })
    .with(
      { constraint: 'essentialsBeforeMove' },
      () => ({ id: 'membangunnya menjelang perpindahan', en: 'their levels built up for the move' })[locale],
    )
    .otherwise(({ opensAt, given }) =>
      opensAt === 'no-limit'
        ? {
            id: 'menghapus batas ini (jenjangnya tidak disebut)',
            en: 'this limit dropped (ranks are not stated)',
          }[locale]
        : {
            id: `${number(opensAt ?? given)} (sekarang ${number(given)})`,
            en: `${number(opensAt ?? given)} (now ${number(given)})`,
          }[locale],
    )
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
