import type { RatedLevel } from '../model/rating'
import type { CarriedTo } from './carried'

/** What became of a level on its way: where it came to, if anywhere, and whether it is there as it was. */
export interface ArrivalKind {
  readonly kind: 'unplaced' | 'kept' | 'moved' | 'converted'
  /** Whether something was lost, so that there is no way back. */
  readonly isLost: boolean
}

/** Tells levels that stayed, moved, changed or came nowhere apart. */
export function sortArrival<To extends string, L extends RatedLevel>(
  competency: string,
  level: L,
  to: readonly CarriedTo<To, L>[],
): ArrivalKind {
  if (to.length === 0) return { kind: 'unplaced', isLost: true }
  const isUnharmed = to.every(({ loss }) => loss.length === 0)
  if (!isUnharmed || to.some((target) => target.level !== level)) {
    return { kind: 'converted', isLost: !isUnharmed }
  }
  const isKept = to.every((target) => String(target.competency) === competency)
  return { kind: isKept ? 'kept' : 'moved', isLost: false }
}
