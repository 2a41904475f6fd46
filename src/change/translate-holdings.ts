import { checkArguments } from '../base/check-arguments'
import type { Issue } from '../base/issue'
import type { Kinds, OptionKinds } from '../base/kind'
import { throwIssues } from '../base/throw-issues'
import { someText } from '../model/argument-kinds'
import { modelMismatch, unknownCompetency } from '../model/competency-issues'
import type { CompetencyModel } from '../model/competency-model'
import type { Crosswalk, CrosswalkRow } from '../model/crosswalk'
import { aCrosswalk } from '../model/crosswalk-kind'
import type { Holdings } from '../model/holdings'
import { aWholeModel } from '../model/whole-model'
import type {
  CarriedHoldings,
  CarryLoss,
  CarryObstacle,
  CarryOptions,
  CarryReport,
  Withheld,
} from './carried'
import { carryHoldings, type Departure } from './carry-holdings'
import type { Edge } from './carry-levels'
import { checkChoices } from './check-choices'
import { byPairs, byScaling, type ExactLevel } from './convert-level'
import { checkedPairs, tableFor } from './level-table'
import { measureOf, modelScale } from './scale-measure'

/** How to translate, apart from the models. */
export interface TranslationChoices<From extends string = string, To extends string = string>
  extends CarryOptions<From, To> {
  /**
   * Matches to follow beside `exact` and `close`: to a competency that is broader, to one that is narrower; none when
   * absent. Such a level is marked as a loss: it was shown of something else.
   */
  readonly relations?: readonly ('broader' | 'narrower')[]
}

/** Between which models to translate, and how. */
export interface TranslateOptions<
  FromId extends string = string,
  From extends string = string,
  ToId extends string = string,
  To extends string = string,
> extends TranslationChoices<From, To> {
  /** The model the holdings are of. */
  readonly from: CompetencyModel<FromId, From>
  /** The model they go to. */
  readonly to: CompetencyModel<ToId, To>
}

/** Holdings in the terms of another model, and what became of each level. */
export interface Translation<
  FromId extends string = string,
  From extends string = string,
  ToId extends string = string,
  To extends string = string,
> extends CarryReport<FromId, From, ToId, To> {
  /** It came through a crosswalk. */
  readonly kind: 'translation'
  /** The options it was made with, apart from the models. */
  readonly options: TranslationChoices<From, To>
}

const translateHoldingsOptions: OptionKinds<TranslateOptions> = {
  from: aWholeModel,
  to: aWholeModel,
  relations: { each: { oneOf: ['broader', 'narrower'] } },
  combine: { oneOf: ['highest', 'mean', 'lowest'] },
  rounding: { oneOf: ['down', 'none', 'nearest'] },
  tables: {
    each: { fields: { from: someText, to: someText, levels: { due: true, each: { ofKind: 'object' } } } },
  },
  scaling: { oneOf: ['linear', 'linear-from-floor'] },
}

const translateHoldingsArguments: Kinds = {
  crosswalk: aCrosswalk,
  options: { due: true, fields: translateHoldingsOptions },
}

/**
 * Says the levels a person holds in the terms of another model. `exact` and `close` matches carry a level through the
 * conversion of its scale; `broader` and `narrower` ones only when asked, and marked; `related` ones never. The
 * direction matters: for the other one turn the crosswalk round with `invertCrosswalk`. An equal code means nothing
 * here, an equal name only what the crosswalk says.
 *
 * @param holdings - levels held by code of the first model; or an earlier migration or translation, so that the way
 * back can be refused where something was lost
 * @param crosswalk - matches from the first model to the second
 * @param options - the models, further relations, the rule by which several levels become one, scales; `scaling` is
 * `linear` when absent: (O − L) / (H − L)
 * @returns the holdings in the second model; and each code that is held in exactly one of `moved`, `converted` and
 * `unplaced`, in dictionary order. Levels are combined first, then rounded
 * @throws `CompetencyError` `model-mismatch`, `unknown-competency` (also of the crosswalk), `level-not-a-number`,
 * `level-off-scale`, `parameter-invalid`; of an earlier translation `way-back-lossy`
 * @example
 * ```ts
 * import { translateHoldings } from 'kompetensi/change'
 * import { lembagaXy, lembagaXyToSpencer } from 'kompetensi/lembaga-xy'
 * import { spencer } from 'kompetensi/spencer'
 *
 * const translation = translateHoldings({ CFO: 3, INT: 4 }, lembagaXyToSpencer, {
 *   from: lembagaXy,
 *   to: spencer,
 *   scaling: 'linear-from-floor',
 *   rounding: 'down',
 * })
 * console.log(translation.converted[0]?.to[0]) // { competency: 'CO', relation: 'exact', … loss: ['rounded'] }
 * console.log(translation.unplaced[0]?.withheld) // [{ obstacle: 'related-only' }]
 * ```
 */
export function translateHoldings<
  const FromId extends string,
  From extends string,
  const ToId extends string,
  To extends string,
>(
  holdings: Holdings<NoInfer<FromId>, NoInfer<From>> | CarriedHoldings<NoInfer<FromId>, NoInfer<From>>,
  crosswalk: Crosswalk<FromId, From, ToId, To>,
  options: TranslateOptions<NoInfer<FromId>, NoInfer<From>, NoInfer<ToId>, NoInfer<To>>,
): Translation<FromId, From, ToId, To> {
  checkArguments('translateHoldings', { crosswalk, options }, translateHoldingsArguments)
  checkChoices('translateHoldings', options)
  const { from, to, ...choices } = options
  throwIssues(crosswalkIssues(crosswalk, from, to))
  const rows = new Map<From, CrosswalkRow<From, To>[]>()
  for (const row of crosswalk.rows) rows.set(row.from, [...(rows.get(row.from) ?? []), row])
  // Safe: the keys of the dictionary are the codes of the model.
  const codes = Object.keys(from.competencies) as From[]
  const departures = new Map(codes.map((code) => [code, departureOf(code, rows.get(code) ?? [], options)]))
  const { kept: _, ...carried } = carryHoldings<FromId, From, ToId, To>(
    holdings,
    {
      before: { model: from.id, version: from.version },
      after: { model: to.id, version: to.version },
      departures,
    },
    { ...choices, keeps: false },
  )
  return { kind: 'translation', ...carried, options: choices }
}

function departureOf<FromId extends string, From extends string, ToId extends string, To extends string>(
  code: From,
  rows: readonly CrosswalkRow<From, To>[],
  options: TranslateOptions<FromId, From, ToId, To>,
): Departure<From, To> {
  const own = modelScale(options.from, code)
  const scale = own === undefined ? undefined : measureOf(own)
  const edges: Edge<From, To>[] = []
  const withheld: Withheld<To>[] = []
  for (const { competency, relation, loss } of matchesOf(rows)) {
    const isAsked = isEqual(relation) || options.relations?.includes(relation) === true
    const convert = isAsked ? conversionTo(code, competency, options) : 'relation-not-asked'
    if (typeof convert === 'string') {
      withheld.push({ competency, obstacle: convert })
      continue
    }
    const target = modelScale(options.to, competency)
    const measure = target === undefined ? undefined : measureOf(target)
    edges.push({ to: competency, scale: measure, relation, loss, convert })
  }
  if (edges.length + withheld.length === 0) withheld.push({ obstacle: nothingOf(rows) })
  return { scale, edges, withheld }
}

/** How near a match may be, nearest first. */
const relations = ['exact', 'close', 'broader', 'narrower'] as const

type Relation = (typeof relations)[number]

function isEqual(relation: Relation): relation is 'exact' | 'close' {
  return relation === 'exact' || relation === 'close'
}

/** A competency that rows lead to. */
interface Match<To extends string> {
  readonly competency: To
  readonly relation: Relation
  readonly loss: readonly CarryLoss[]
}

/** Where rows lead, the closest match first: a target that several rows name is reached once. */
function matchesOf<To extends string>(rows: readonly CrosswalkRow<string, To>[]): Match<To>[] {
  const matches = new Map<To, Match<To>>()
  for (const relation of relations) {
    const targets = new Set(rows.flatMap((row) => (row.relation === relation ? row.targets : [])))
    const several: readonly CarryLoss[] = targets.size > 1 ? ['split'] : []
    const loss: readonly CarryLoss[] = isEqual(relation) ? several : [relation]
    for (const competency of targets) {
      if (!matches.has(competency)) matches.set(competency, { competency, relation, loss })
    }
  }
  return [...matches.values()]
}

function nothingOf(rows: readonly CrosswalkRow[]): CarryObstacle {
  if (rows.length === 0) return 'not-in-crosswalk'
  return rows.some(({ targets, related = [] }) => targets.length + related.length > 0)
    ? 'related-only'
    : 'no-match'
}

function conversionTo<FromId extends string, From extends string, ToId extends string, To extends string>(
  code: From,
  target: To,
  options: TranslateOptions<FromId, From, ToId, To>,
): ((level: number) => ExactLevel) | CarryObstacle {
  const [from, to] = [modelScale(options.from, code), modelScale(options.to, target)]
  if (from === undefined || to === undefined) return 'no-scale'
  const found = tableFor(options.tables ?? [], code, target)
  if (found !== undefined) {
    const pairs = checkedPairs(found.table.levels, { from, to, path: ['tables', found.index, 'levels'] })
    return (level) => byPairs(level, { from, to, pairs, gap: 'not-in-table' })
  }
  const { scaling = 'linear' } = options
  return (level) => byScaling(level, { from, to, scaling })
}

function crosswalkIssues(crosswalk: Crosswalk, from: CompetencyModel, to: CompetencyModel): Issue[] {
  const issues: Issue[] = []
  if (crosswalk.from !== from.id) issues.push(modelMismatch(crosswalk.from, from.id, ['options', 'from']))
  if (crosswalk.to !== to.id) issues.push(modelMismatch(crosswalk.to, to.id, ['options', 'to']))
  if (issues.length > 0) return issues
  for (const [i, row] of crosswalk.rows.entries()) {
    if (!Object.hasOwn(from.competencies, row.from))
      issues.push(unknownCompetency(from, row.from, ['rows', i, 'from'], issues.length))
    const { targets, related = [] } = row
    const named = [
      ...targets.map((code, j) => ({ code, path: ['rows', i, 'targets', j] })),
      ...related.map((code, j) => ({ code, path: ['rows', i, 'related', j] })),
    ]
    for (const { code, path } of named) {
      if (!Object.hasOwn(to.competencies, code)) issues.push(unknownCompetency(to, code, path, issues.length))
    }
  }
  return issues
}
