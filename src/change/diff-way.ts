import type { OptionKinds } from '../base/kind'
import { someFlag, someText } from '../model/argument-kinds'
import type { CarryLoss, CarryObstacle, CarryOptions, Withheld } from './carried'
import type { Departure, Way } from './carry-holdings'
import type { Edge } from './carry-levels'
import { byPairs, byScaling, type ExactLevel, unchanged } from './convert-level'
import { checkedPairs, tableFor } from './level-table'
import type { ModelDiff, Succession, SuccessorCompetency } from './model-diff'

/** How to go through the changes of a model. */
export interface MigrationOptions<From extends string = string, To extends string = string>
  extends CarryOptions<From, To> {
  /** Whether counterparts found by an equal name are followed; `false` when absent. Read the diff first. */
  readonly acceptGuesses?: boolean
  /**
   * What becomes of the level of a competency that was split: it has no place (`leave-out`, when absent), or each
   * part gets it (`copy`), marked as a loss, since nobody has assessed the parts.
   */
  readonly splits?: 'leave-out' | 'copy'
}

/** The way that a diff opens, under the options of the caller. */
export function diffWay<FromId extends string, From extends string, ToId extends string, To extends string>(
  diff: ModelDiff<FromId, From, ToId, To>,
  options: MigrationOptions<From, To>,
): Way<FromId, From, ToId, To> {
  return {
    before: diff.before,
    after: diff.after,
    departures: new Map(
      diff.successions.map((succession) => [succession.competency, departureOf(succession, options)]),
    ),
  }
}

function departureOf<From extends string, To extends string>(
  succession: Succession<From, To>,
  options: MigrationOptions<From, To>,
): Departure<From, To> {
  const { scale, fate, basis, successors } = succession
  const { acceptGuesses = false, splits = 'leave-out' } = options
  const nowhere = (obstacle: CarryObstacle): Departure<From, To> => ({
    scale,
    edges: [],
    withheld:
      successors.length === 0
        ? [{ obstacle }]
        : successors.map(({ competency }) => ({ competency, obstacle })),
  })
  if (fate === 'removed' || fate === 'retired') return nowhere(fate)
  if (basis === 'name' && !acceptGuesses) return nowhere('guess-not-accepted')
  if (fate === 'split' && splits === 'leave-out') return nowhere('split-not-asked')

  const edges: Edge<From, To>[] = []
  const withheld: Withheld<To>[] = []
  for (const successor of successors) {
    const convert = conversionTo(succession, successor, options)
    const { competency, mergedFrom } = successor
    if (typeof convert === 'string') {
      withheld.push({ competency, obstacle: convert })
      continue
    }
    const loss: readonly CarryLoss[] = fate === 'split' ? ['split'] : []
    edges.push({
      to: competency,
      scale: successor.scale,
      loss,
      convert,
      ...(mergedFrom === undefined ? {} : { mergedFrom }),
    })
  }
  return { scale, edges, withheld }
}

/** How levels go to a successor, or what stands against it. */
function conversionTo<From extends string, To extends string>(
  { competency, scale: from }: Succession<From, To>,
  { competency: target, scale: to, levels }: SuccessorCompetency<From, To>,
  options: MigrationOptions<From, To>,
): ((level: number) => ExactLevel) | CarryObstacle {
  const { tables = [], scaling, acceptGuesses = false } = options
  if (from === undefined || to === undefined) return levels.by === 'same' ? unchanged : 'no-scale'
  const found = tableFor(tables, competency, target)
  // A table for any competency is meant for those whose scale changed.
  const meant = found?.table.from !== undefined || found?.table.to !== undefined || levels.by !== 'same'
  if (found !== undefined && meant) {
    const path = ['tables', found.index, 'levels']
    const pairs = checkedPairs(found.table.levels, { from, to, path })
    return (level) => byPairs(level, { from, to, pairs, gap: 'not-in-table' })
  }
  if (levels.by === 'same') return unchanged
  if (levels.by === 'by-name' && (acceptGuesses || !levels.guess)) {
    const { pairs } = levels
    return (level) => byPairs(level, { from, to, pairs, gap: 'level-removed' })
  }
  if (scaling !== undefined) return (level) => byScaling(level, { from, to, scaling })
  return levels.by === 'by-name' ? 'guess-not-accepted' : 'scale-changed'
}

/** What they are. */
export const migrationOptions: OptionKinds<MigrationOptions> = {
  acceptGuesses: someFlag,
  splits: { oneOf: ['leave-out', 'copy'] },
  combine: { oneOf: ['highest', 'mean', 'lowest'] },
  rounding: { oneOf: ['down', 'none', 'nearest'] },
  tables: {
    each: { fields: { from: someText, to: someText, levels: { due: true, each: { ofKind: 'object' } } } },
  },
  scaling: { oneOf: ['linear', 'linear-from-floor'] },
}
