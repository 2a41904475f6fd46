/** Labels of a search, by number: where each came from, the job it is at, and its moves. */
export interface Labels {
  readonly parent: readonly number[]
  readonly job: readonly number[]
  readonly depth: readonly number[]
}

/** The order of jobs along two labels; a label comes before those it leads to. */
export function comesFirst({ parent, job, depth }: Labels, one: number, other: number): boolean {
  let a = one
  let b = other
  while ((depth[a] ?? 0) > (depth[b] ?? 0)) a = parent[a] ?? 0
  while ((depth[b] ?? 0) > (depth[a] ?? 0)) b = parent[b] ?? 0
  if (a === b) return (depth[one] ?? 0) < (depth[other] ?? 0)
  while (parent[a] !== parent[b]) {
    a = parent[a] ?? 0
    b = parent[b] ?? 0
  }
  return (job[a] ?? 0) < (job[b] ?? 0)
}
