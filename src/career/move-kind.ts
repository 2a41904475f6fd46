/**
 * What kind of move it is: `promotion` to a higher rank, `diagonal` to a higher rank in another family or on another
 * track, `lateral` to another job of the same rank, `rotation` to the same job in another unit, `step-down` to a lower
 * rank, or `unranked` where the model does not say the rank of one of the two.
 */
export type MoveKind = 'promotion' | 'diagonal' | 'lateral' | 'rotation' | 'step-down' | 'unranked'

/** Every kind of move, in the order results and sentences use. */
export const moveKinds: readonly MoveKind[] = [
  'promotion',
  'diagonal',
  'lateral',
  'rotation',
  'step-down',
  'unranked',
]

/** How two jobs compare in family or track: `not-stated` where the model names it of one of them at most. */
export type Sameness = 'same' | 'other' | 'not-stated'

/** Whether two jobs share what one field names. A job of which it is not said is not of *another* family or track. */
export function samenessOf(one: string | undefined, other: string | undefined): Sameness {
  if (one === undefined || other === undefined) return 'not-stated'
  return one === other ? 'same' : 'other'
}

/** The kind of a move between two different jobs, from what was found out about them. */
export function kindFrom(rankSteps: number | undefined, family: Sameness, track: Sameness): MoveKind {
  if (rankSteps === undefined) return 'unranked'
  if (rankSteps < 0) return 'step-down'
  if (rankSteps === 0) return 'lateral'
  return family === 'other' || track === 'other' ? 'diagonal' : 'promotion'
}
