import type { Heading, Layout } from '../read/layout-types'

/**
 * Finds the heading that a row stands below, asked of rows from the top down; the title of a further table ends what stands
 * below the headings above it.
 */
export function headingOver({ headings = [], passed }: Layout): (row: number) => Heading | undefined {
  const known = new Map(headings.map((heading) => [heading.row, heading]))
  const ends = passed.filter(({ as }) => as === 'group').map(({ row }) => row)
  let next = 0
  return (row) => {
    while ((ends[next] ?? row) < row) next++
    return known.get(ends[next - 1] ?? 0)
  }
}
