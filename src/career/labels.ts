// What both searches of this room are made of: partial ways, each a job put after a shorter way.

/** A partial way: the job it has come to and the way there. */
export interface Label {
  /** The way before its last move; absent at the start. */
  readonly parent: Label | undefined
  /** Place of the job it has come to; −1 for a person without a job. */
  readonly job: number
  /** How many moves it has. */
  readonly depth: number
}

/** Places of the jobs on a way, in their order. */
export function jobsAlong(label: Label): number[] {
  const jobs: number[] = []
  for (let at: Label | undefined = label; at !== undefined; at = at.parent) if (at.job >= 0) jobs.push(at.job)
  return jobs.reverse()
}

/**
 * The order of jobs along two ways from one start; a way comes before those it leads to, and one and the same way, which
 * may have been put together twice, not before itself.
 */
export function comesFirst(one: Label, other: Label): boolean {
  let a: Label | undefined = after(one, other.depth)
  let b: Label | undefined = after(other, one.depth)
  let difference = 0
  while (a !== b && a !== undefined && b !== undefined) {
    if (a.job !== b.job) difference = a.job - b.job
    a = a.parent
    b = b.parent
  }
  return difference === 0 ? one.depth < other.depth : difference < 0
}

/** A way after so many of its moves; the whole of a shorter one. */
function after(label: Label, moves: number): Label {
  let at = label
  while (at.depth > moves && at.parent !== undefined) at = at.parent
  return at
}
