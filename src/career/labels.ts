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

/** The order of jobs along two ways from one start; a way comes before those it leads to. */
export function comesFirst(one: Label, other: Label): boolean {
  let a = after(one, other.depth)
  let b = after(other, one.depth)
  if (a === b) return one.depth < other.depth
  while (a.parent !== undefined && b.parent !== undefined && a.parent !== b.parent) {
    a = a.parent
    b = b.parent
  }
  return a.job < b.job
}

/** A way after so many of its moves; the whole of a shorter one. */
function after(label: Label, moves: number): Label {
  let at = label
  while (at.depth > moves && at.parent !== undefined) at = at.parent
  return at
}
