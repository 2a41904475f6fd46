import { match, P } from 'ts-pattern'
import type { CombineRule } from '../assessment/resolve-options'
import type {
  ExpiredCompetency,
  HeldCompetency,
  ResolvedCompetency,
  UnresolvedCompetency,
} from '../assessment/resolved-competency'
import type { ResolvedHoldings } from '../assessment/resolved-holdings'
import type { LeftOutReason } from '../assessment/sift-ratings'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import { listCompetencies } from '../model/list-competencies'
import type { Locale, LocalizedText } from '../model/localized-text'
import { formatDate } from './format-date'
import { formatNumber } from './format-number'
import type { OldOptions } from './old-options'
import { andMore, listed, nameOf } from './words'

/** The most competencies that a sentence names one by one. */
const mostNamed = 5

/**
 * Says what a person's ratings come to on a day: which levels stand and by which rule, where raters differ, what has
 * expired, which ratings were left out and why, what lapses first, and how many competencies nobody has rated.
 *
 * @param model - the model the holdings are of
 * @param resolved - what `resolveHoldings` returned
 * @param options - the language
 * @returns sentences, one a line
 * @throws `CompetencyError` `model-mismatch` when the holdings are of another model
 * @example
 * ```ts
 * import { describeHoldings, resolveHoldings } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { id } from 'kompetensi/locale/id'
 *
 * const resolved = resolveHoldings(
 *   lembagaXy,
 *   [{ person: 'p1', competency: 'INT', level: 3, assessedOn: '2024-02-29', raterKind: 'assessor' }],
 *   { asOf: '2026-11-22', validity: 36 },
 * )
 * console.log(describeHoldings(lembagaXy, resolved, { language: id }).split('\n')[0])
 * // p1 per 22 November 2026, dari 1 penilaian (penilaian terbaru): 1 kompetensi mempunyai level yang berlaku.
 * ```
 */
export function describeHoldings<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  resolved: ResolvedHoldings<NoInfer<Id>, NoInfer<C>>,
  options: OldOptions,
): string {
  checkSameModel(model, resolved)
  const { locale } = options
  const { competencies, person, rules } = resolved
  const say = sentences[locale]
  const name = (code: string): string => nameOf(model.competencies, code, locale)
  const number = (value: number): string => formatNumber(value, { locale })
  const day = (date: string): string => formatDate(date, options)
  const rated = new Set<string>(competencies.map(({ competency }) => competency))
  const unrated = listCompetencies(model).filter((code) => !rated.has(code)).length
  if (person === undefined) return say.noRatings(day(resolved.asOf))

  const held = competencies.filter((entry): entry is HeldCompetency<Id, C> => entry.status === 'held')
  const expired = competencies.filter(
    (entry): entry is ExpiredCompetency<Id, C> => entry.status === 'expired',
  )
  const open = competencies.filter(
    (entry): entry is UnresolvedCompetency<Id, C> => entry.status === 'no-level',
  )
  const differing = held
    .filter(({ spread = 0 }) => spread > 0)
    .sort((a, b) => (b.spread ?? 0) - (a.spread ?? 0))
  const ratings = competencies.reduce((sum, entry) => sum + ratingsOf(entry), 0)
  const brief = (texts: readonly string[]): string => parted(texts, locale)
  const apart = ({ competency, spread = 0 }: HeldCompetency<Id, C>): string =>
    say.apart(name(competency), number(spread), spread)
  const ended = ({ competency, lastLevel, lastDay, outcomes }: ExpiredCompetency<Id, C>): string => {
    const range =
      outcomes === undefined ? undefined : ([number(outcomes.lowest), number(outcomes.highest)] as const)
    return say.expiredItem(name(competency), number(lastLevel), day(lastDay), range)
  }

  return [
    say.summary(person, day(resolved.asOf), { ratings, rule: ruleWords(rules.combine)[locale] }, [
      held.length,
      expired.length,
      open.length,
    ]),
    ...(rules.decay ? [say.decay] : []),
    ...(held.length === 0
      ? []
      : [say.levels(brief(held.map(({ competency, level }) => `${name(competency)} ${number(level)}`)))]),
    ...(differing.length === 0 ? [] : [say.differ(brief(differing.map(apart)))]),
    ...firstToChange(held, (entry, until) =>
      say.first(
        name(entry.competency),
        day(until),
        entry.thereafter === undefined ? undefined : number(entry.thereafter),
      ),
    ),
    ...(expired.length === 0 ? [] : [say.expired(brief(expired.map(ended)))]),
    ...(open.length === 0 ? [] : [say.open(brief(open.map(({ competency }) => name(competency))))]),
    ...leftOutSentence(competencies, locale),
    ...(unrated === 0 ? [] : [say.unrated(unrated)]),
  ].join('\n')
}

function ratingsOf({ used, expired, future, leftOut }: ResolvedCompetency): number {
  return used.length + expired.length + future.length + leftOut.length
}

/** The level whose last day comes first, if any has one. */
function firstToChange<Id extends string, C extends string>(
  held: readonly HeldCompetency<Id, C>[],
  say: (entry: HeldCompetency<Id, C>, until: string) => string,
): string[] {
  const days = held.flatMap(({ standsUntil }) => (standsUntil === undefined ? [] : [standsUntil])).sort()
  const [first] = days
  const entry = held.find(({ standsUntil }) => standsUntil === first)
  return first === undefined || entry === undefined ? [] : [say(entry, first)]
}

/** How many ratings were put aside for which reason, in one sentence. */
function leftOutSentence(competencies: readonly ResolvedCompetency[], locale: Locale): string[] {
  const count = (reason: LeftOutReason): number =>
    competencies.reduce(
      (sum, { leftOut }) => sum + leftOut.filter((entry) => entry.reason === reason).length,
      0,
    )
  const future = competencies.reduce((sum, entry) => sum + entry.future.length, 0)
  const expired = competencies.reduce((sum, entry) => sum + entry.expired.length, 0)
  const parts = [
    ...reasons.map((reason): [number, LocalizedText] => [count(reason), reasonWords(reason)]),
    [expired, { id: 'kedaluwarsa', en: 'expired' }] as const,
    [future, { id: 'bertanggal sesudah hari itu', en: 'dated after that day' }] as const,
  ].flatMap(([n, words]) => (n === 0 ? [] : [`${n} ${words[locale]}`]))
  return parts.length === 0 ? [] : [sentences[locale].leftOut(listed(parts, locale))]
}

const reasons: readonly LeftOutReason[] = [
  'not-applicable',
  'self-excluded',
  'kind-without-weight',
  'replaced',
  'too-few-raters',
  'older',
  'lower',
]

function reasonWords(reason: LeftOutReason): LocalizedText {
  return match<LeftOutReason, LocalizedText>(reason)
    .with('not-applicable', () => ({ id: 'menyatakan "tidak relevan"', en: 'saying "not applicable"' }))
    .with('self-excluded', () => ({ id: 'merupakan penilaian diri', en: 'by the person' }))
    .with('kind-without-weight', () => ({
      id: 'dari jenis penilai tanpa bobot',
      en: 'by a kind of rater without a weight',
    }))
    .with('replaced', () => ({
      id: 'diganti penilaian yang lebih baru dari penilai yang sama',
      en: 'replaced by a newer one of the same rater',
    }))
    .with('too-few-raters', () => ({
      id: 'dari jenis penilai yang jumlahnya kurang',
      en: 'of a kind with too few raters',
    }))
    .with('older', () => ({ id: 'lebih lama daripada penilaian terbaru', en: 'older than the latest' }))
    .with('lower', () => ({ id: 'lebih rendah daripada yang tertinggi', en: 'lower than the highest' }))
    .exhaustive()
}

function ruleWords(rule: CombineRule): LocalizedText {
  return match<CombineRule, LocalizedText>(rule)
    .with('latest', () => ({ id: 'penilaian terbaru', en: 'the latest rating' }))
    .with('highest', () => ({ id: 'penilaian tertinggi', en: 'the highest rating' }))
    .with('mean', () => ({ id: 'rata-rata penilai', en: 'the mean of the raters' }))
    .with('median', () => ({ id: 'median penilai', en: 'the median of the raters' }))
    .with({ weights: P.any }, () => ({
      id: 'rata-rata berbobot menurut jenis penilai',
      en: 'the mean weighted by kind of rater',
    }))
    .exhaustive()
}

/** The first few, and how many more there are; parted by semicolons, for they have commas of their own. */
function parted(texts: readonly string[], locale: Locale): string {
  if (texts.length <= mostNamed + 1) return texts.join('; ')
  const more = `${locale === 'id' ? 'dan' : 'and'} ${andMore(texts.length - mostNamed, locale)}`
  return [...texts.slice(0, mostNamed), more].join('; ')
}

interface Sentences {
  readonly noRatings: (day: string) => string
  readonly summary: (
    person: string,
    day: string,
    basis: { readonly ratings: number; readonly rule: string },
    counts: readonly [held: number, expired: number, open: number],
  ) => string
  readonly decay: string
  readonly levels: (items: string) => string
  readonly differ: (items: string) => string
  readonly apart: (name: string, spread: string, value: number) => string
  readonly first: (name: string, day: string, thereafter: string | undefined) => string
  readonly expired: (items: string) => string
  readonly expiredItem: (
    name: string,
    level: string,
    day: string,
    outcomes: readonly [lowest: string, highest: string] | undefined,
  ) => string
  readonly open: (items: string) => string
  readonly leftOut: (items: string) => string
  readonly unrated: (count: number) => string
}

const sentences: Readonly<Record<Locale, Sentences>> = {
  en: {
    noRatings: (day) => `There are no ratings, so nothing is known of the levels held on ${day}.`,
    summary: (person, day, { ratings, rule }, [held, expired, open]) => {
      const one = (n: number): string => (n === 1 ? '1 competency has' : `${n} competencies have`)
      const parts = [
        `${one(held)} a level that stands`,
        ...(expired > 0 ? [`${expired} ${expired === 1 ? 'has' : 'have'} only expired ratings`] : []),
        ...(open > 0 ? [`${open} ${open === 1 ? 'has' : 'have'} ratings but no level`] : []),
      ]
      const basis = ratings === 1 ? '1 rating' : `${ratings} ratings`
      return `${person} on ${day}, from ${basis} (${rule}): ${listed(parts, 'en')}.`
    },
    decay: 'Levels count for less the older they are, by a rule of the caller’s.',
    levels: (items) => `Levels: ${items}.`,
    differ: (items) => `Raters differ: ${items}.`,
    apart: (name, spread, value) => `${name} by ${spread} ${value === 1 ? 'level' : 'levels'}`,
    first: (name, day, thereafter) =>
      `First to change if nothing new is rated: ${name}, which stands until ${day} and then ${thereafter === undefined ? 'has no level' : `is ${thereafter}`}.`,
    expired: (items) => `Expired, so not held on that day: ${items}.`,
    expiredItem: (name, level, day, outcomes) =>
      `${name} (${level} until ${day}${outcomes === undefined ? '' : `; taken to lie between ${outcomes[0]} and ${outcomes[1]} now`})`,
    open: (items) => `Rated, but not so that a level stands: ${items}.`,
    leftOut: (items) => `Ratings not used: ${items}.`,
    unrated: (count) =>
      `${count === 1 ? '1 further competency was' : `${count} further competencies were`} not rated at all, which is not level 0.`,
  },
  id: {
    noRatings: (day) => `Tidak ada penilaian, jadi level yang dimiliki per ${day} tidak diketahui.`,
    summary: (person, day, { ratings, rule }, [held, expired, open]) => {
      const parts = [
        `${held} kompetensi mempunyai level yang berlaku`,
        ...(expired > 0 ? [`${expired} hanya mempunyai penilaian kedaluwarsa`] : []),
        ...(open > 0 ? [`${open} dinilai tanpa menghasilkan level`] : []),
      ]
      return `${person} per ${day}, dari ${ratings} penilaian (${rule}): ${listed(parts, 'id')}.`
    },
    decay: 'Makin lama usia penilaian, makin berkurang nilainya, menurut aturan pemanggil.',
    levels: (items) => `Level: ${items}.`,
    differ: (items) => `Penilai berbeda: ${items}.`,
    apart: (name, spread) => `${name} selisih ${spread} level`,
    first: (name, day, thereafter) =>
      `Paling dulu berubah bila tidak ada penilaian baru: ${name}, berlaku sampai ${day}, sesudah itu ${thereafter === undefined ? 'tanpa level' : `level ${thereafter}`}.`,
    expired: (items) => `Kedaluwarsa, jadi tidak dianggap dimiliki pada hari itu: ${items}.`,
    expiredItem: (name, level, day, outcomes) =>
      `${name} (level ${level} sampai ${day}${outcomes === undefined ? '' : `; sekarang diperkirakan antara ${outcomes[0]} dan ${outcomes[1]}`})`,
    open: (items) => `Dinilai, tetapi belum ada level yang berlaku: ${items}.`,
    leftOut: (items) => `Penilaian yang tidak dipakai: ${items}.`,
    unrated: (count) => `${count} kompetensi lain belum dinilai sama sekali, dan itu bukan level 0.`,
  },
}
