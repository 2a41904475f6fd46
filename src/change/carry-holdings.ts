import { at } from '../base/at'
import type { Issue } from '../base/issue'
import { throwIssues } from '../base/throw-issues'
import { unknownCompetency } from '../model/competency-issues'
import type { Holdings } from '../model/holdings'
import { codesOf, heldOnScaleIssue, notARecord, ownLevels } from '../model/holdings-issues'
import type { ModelPlace } from '../model/model-place'
import type {
  CarriedHoldings,
  CarriedLevel,
  CarryOptions,
  CarryReport,
  CarryStep,
  CombinedLevel,
  KeptLevel,
  UnplacedLevel,
  Withheld,
} from './carried'
import { carryLevels, type Edge, heldLevelKind } from './carry-levels'
import type { ScaleMeasure } from './scale-measure'
import { sortArrival } from './sort-arrival'
import { checkJourney, isCarried } from './way-back'

/** A competency that levels can set out from. */
export interface Departure<From extends string, To extends string> {
  readonly scale: ScaleMeasure | undefined
  readonly edges: readonly Edge<From, To>[]
  readonly withheld: readonly Withheld<To>[]
}

/** A way from one model to another. */
export interface Way<FromId extends string, From extends string, ToId extends string, To extends string> {
  readonly before: ModelPlace<FromId>
  readonly after: ModelPlace<ToId>
  /** Every competency of the model it begins in, in dictionary order. */
  readonly departures: ReadonlyMap<From, Departure<From, To>>
}

/** What `carryHoldings` gives: a report, with what stayed as it was apart. */
type Carriage<FromId extends string, From extends string, ToId extends string, To extends string> = Omit<
  CarryReport<FromId, From, ToId, To>,
  'kind'
> & { readonly kept: readonly KeptLevel<From>[] }

/** Takes holdings along a way; those that carry their journey are refused where it lost something. */
export function carryHoldings<
  FromId extends string,
  From extends string,
  ToId extends string,
  To extends string,
>(
  given: Holdings<FromId, From> | CarriedHoldings<FromId, From>,
  way: Way<FromId, From, ToId, To>,
  options: CarryOptions<From, To> & { readonly keeps: boolean },
): Carriage<FromId, From, ToId, To> {
  const journey: readonly CarryStep[] = isCarried<FromId, From>(given) ? given.journey : []
  if (isCarried<FromId, From>(given)) checkJourney(given, way)
  const holdings: Holdings<FromId, From> = isCarried<FromId, From>(given) ? given.holdings : given
  throwIssues(issuesOf(holdings, way))

  const travellers = [...way.departures].flatMap(([competency, { edges, withheld }]) => {
    const level = Object.hasOwn(holdings, competency) ? holdings[competency] : undefined
    return level === undefined ? [] : [{ competency, level: level + 0, group: '', edges, withheld }]
  })
  const { combine, rounding = 'none', keeps } = options
  const { arrivals, outcomes } = carryLevels(travellers, { kind: heldLevelKind, combine, rounding })

  const kept: KeptLevel<From>[] = []
  const moved: CarriedLevel<From, To>[] = []
  const converted: CarriedLevel<From, To>[] = []
  const unplaced: UnplacedLevel<From, To>[] = []
  const lost: string[] = []
  for (const [i, { competency, level: held }] of travellers.entries()) {
    const { to, withheld } = at(arrivals, i)
    const item = { competency, held, to, withheld }
    const { kind, isLost } = sortArrival(competency, held, to)
    if (kind === 'unplaced') unplaced.push({ competency, held, withheld })
    else if (kind === 'kept' && keeps) kept.push({ competency, held })
    else if (kind === 'converted') converted.push(item)
    else moved.push(item)
    if (isLost) lost.push(competency)
  }
  return {
    before: { model: way.before.model, version: way.before.version },
    after: { model: way.after.model, version: way.after.version },
    holdings: holdingsFrom<ToId, To>(outcomes.map(({ competency, level }) => [competency, level])),
    kept,
    moved,
    converted,
    unplaced,
    combined: outcomes.flatMap((outcome): CombinedLevel<From, To>[] => {
      const from = outcome.from.flatMap((i) => travellers[i]?.competency ?? [])
      const assessed = new Set(from)
      const notAssessed = outcome.mergedFrom.filter((code) => !assessed.has(code))
      if (from.length + notAssessed.length < 2) return []
      const { competency, level, exact } = outcome
      return [{ competency, level, exact, from, notAssessed }]
    }),
    reversible: lost.length === 0,
    journey: [...journey, { before: placeOf(way.before), after: placeOf(way.after), lost }],
  }
}

function placeOf({
  model,
  version,
}: {
  readonly model: string
  readonly version: string
}): CarryStep['before'] {
  return { model, version }
}

function holdingsFrom<Id extends string, C extends string>(
  entries: readonly (readonly [C, number])[],
): Holdings<Id, C> {
  // Safe: the keys are codes of the model; the tag of `Holdings` exists in types only.
  return Object.fromEntries(entries) as Holdings<Id, C>
}

function issuesOf<FromId extends string, From extends string, ToId extends string, To extends string>(
  holdings: Holdings<FromId, From>,
  way: Way<FromId, From, ToId, To>,
): Issue[] {
  if (ownLevels(holdings) === undefined) return [notARecord(holdings, [])]
  const issues: Issue[] = []
  const model = { id: way.before.model, competencies: Object.fromEntries(way.departures) }
  for (const code of codesOf(holdings)) {
    const departure = way.departures.get(code)
    const held: unknown = holdings[code]
    if (departure === undefined) {
      issues.push(unknownCompetency(model, code, [code], issues.length))
    } else if (held !== undefined) {
      const issue = heldOnScaleIssue(code, held, { path: [code], scale: departure.scale })
      if (issue !== undefined) issues.push(issue)
    }
  }
  return issues
}
