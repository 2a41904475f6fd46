import type { ExpiredCompetency, HeldCompetency, ResolvedCompetency } from '../assessment/resolved-competency'
import type { ResolvedHoldings } from '../assessment/resolved-holdings'
import { aResolvedHoldings } from '../assessment/result-kinds'
import { checkArguments } from '../base/check-arguments'
import { noise } from '../base/compare'
import type { Kinds } from '../base/kind'
import { aModel } from '../model/argument-kinds'
import { checkSameModel } from '../model/check-same-model'
import type { CompetencyModel } from '../model/competency-model'
import { listCompetencies } from '../model/list-competencies'
import type { OfModel } from '../model/of-model'
import type { HoldingsLanguage, HoldingsSentences, NotUsed } from './holdings-sentences'
import { languageOf } from './language-of'
import { nameOf } from './names'
import type { DescribeOptions } from './options'
import { sayLevels } from './say-levels'

/** The most competencies that a sentence names one by one. */
const mostNamed = 5

const describeHoldingsArguments: Kinds = {
  model: aModel,
  resolved: aResolvedHoldings,
  options: { fields: { language: {} } },
}

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
export function describeHoldings<Id extends string, R extends string>(
  model: CompetencyModel<Id>,
  resolved: ResolvedHoldings<R> & OfModel<R, NoInfer<Id>>,
  options: DescribeOptions<HoldingsLanguage>,
): string {
  checkArguments('describeHoldings', { model, resolved, options }, describeHoldingsArguments)
  const language = languageOf('describeHoldings', options, ['holdings', 'levels'])
  checkSameModel(model, resolved)
  const { competencies, person, rules } = resolved
  const { holdings: say, date } = language
  const asOf = date(resolved.asOf)
  if (person === undefined) return say.noRatings(asOf)

  const name = (code: string): string => nameOf(model.competencies, code, language)
  const rated = new Set<string>(competencies.map(({ competency }) => competency))
  const unrated = listCompetencies(model).filter((code) => !rated.has(code)).length
  const held = competencies.filter((entry) => entry.status === 'held')
  const expired = competencies.filter((entry) => entry.status === 'expired')
  const open = competencies.filter((entry) => entry.status === 'no-level')
  const { combine } = rules
  return [
    say.summary({
      person,
      asOf,
      ratings: competencies.reduce((sum, entry) => sum + ratingsOf(entry), 0),
      rule: say.rules[typeof combine === 'string' ? combine : 'weighted'],
      held: held.length,
      expired: expired.length,
      open: open.length,
    }),
    ...(rules.decay ? [say.decay] : []),
    ...heldLines(held, name, language),
    ...expiredLines(expired, name, language),
    ...(open.length === 0
      ? []
      : [
          say.open(
            brief(
              open.map(({ competency }) => name(competency)),
              say,
            ),
          ),
        ]),
    ...leftOutLines(competencies, language),
    ...(unrated === 0 ? [] : [say.unrated(unrated)]),
    ...sayLevels(model, language),
  ].join('\n')
}

function ratingsOf({ used, expired, future, leftOut }: ResolvedCompetency): number {
  return used.length + expired.length + future.length + leftOut.length
}

/** The first few, and how many more there are. */
function brief(texts: readonly string[], say: HoldingsSentences): string {
  const more = texts.length > mostNamed + 1 ? texts.length - mostNamed : 0
  return say.parted(texts.slice(0, texts.length - more), more)
}

/** The levels that stand, those on which raters differ, and the first to change. */
function heldLines(
  held: readonly HeldCompetency[],
  name: (code: string) => string,
  { holdings: say, number, date }: HoldingsLanguage,
): string[] {
  if (held.length === 0) return []
  const levels = held.map(({ competency, level }) => say.level(name(competency), number(level)))
  const differing = held
    .map(({ competency, spread = 0 }) => ({ competency, spread }))
    .filter(({ spread }) => spread > noise)
    .sort((a, b) => b.spread - a.spread)
    .map(({ competency, spread }) => say.apart(name(competency), number(spread), spread))
  const [until] = held.flatMap(({ standsUntil }) => (standsUntil === undefined ? [] : [standsUntil])).sort()
  const first = held.find(({ standsUntil }) => until !== undefined && standsUntil === until)
  return [
    say.levels(brief(levels, say)),
    ...(differing.length === 0 ? [] : [say.differ(brief(differing, say))]),
    ...(until === undefined || first === undefined
      ? []
      : [
          first.thereafter === undefined
            ? say.firstToEnd(name(first.competency), date(until))
            : say.firstToChange(name(first.competency), date(until), number(first.thereafter)),
        ]),
  ]
}

/** The levels that have expired, and what they still say. */
function expiredLines(
  expired: readonly ExpiredCompetency[],
  name: (code: string) => string,
  { holdings: say, number, date }: HoldingsLanguage,
): string[] {
  const items = expired.map(({ competency, lastLevel, lastDay, outcomes }) => {
    const facts = { name: name(competency), level: number(lastLevel), day: date(lastDay) }
    return outcomes === undefined
      ? say.expiredItem(facts)
      : say.narrowedItem({ ...facts, lowest: number(outcomes.lowest), highest: number(outcomes.highest) })
  })
  return items.length === 0 ? [] : [say.expired(brief(items, say))]
}

/** How many ratings were put aside for which reason, in one sentence. */
function leftOutLines(
  competencies: readonly ResolvedCompetency[],
  { holdings: say, list }: HoldingsLanguage,
): string[] {
  const count = (reason: NotUsed): number =>
    competencies.reduce((sum, { leftOut, expired, future }) => {
      if (reason === 'expired') return sum + expired.length
      if (reason === 'future') return sum + future.length
      return sum + leftOut.filter((entry) => entry.reason === reason).length
    }, 0)
  const parts = notUsed.flatMap((reason) => (count(reason) === 0 ? [] : [say.notUsed[reason](count(reason))]))
  return parts.length === 0 ? [] : [say.leftOut(list(parts))]
}

/** Why ratings are not used, in the order they are said. */
const notUsed: readonly NotUsed[] = [
  'not-applicable',
  'self-excluded',
  'kind-without-weight',
  'replaced',
  'too-few-raters',
  'older',
  'lower',
  'expired',
  'future',
]
