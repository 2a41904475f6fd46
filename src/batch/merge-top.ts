import { at } from '../base/at'
import { checkArguments } from '../base/check-arguments'
import { CompetencyError } from '../base/competency-error'
import { emptyList } from '../base/empty-list'
import type { Kinds } from '../base/kind'
import { compiledJobs, encodedPeople } from './argument-kinds'
import { type CompiledJobs, innerOf } from './compile-jobs'
import type { EncodedPeople } from './encoded-people'
import { batchIssue } from './issues'
import type { Range } from './range'
import { rankOf } from './selection'
import { placedRow, type TopEntry, type TopList, topColumns, topListOf, writePlaced } from './top-list'

const mergeTopArguments: Kinds = {
  compiled: compiledJobs,
  people: encodedPeople,
  lists: {
    due: true,
    each: {
      ofKind: 'result',
      like: 'findTopCandidates(…)',
      has: ['of', 'method', 'unassessed', 'belowEssential'],
    },
  },
}

/**
 * Puts top lists of several ranges together: people of other slices for the same jobs (`findTopCandidates`), or other jobs for
 * the same people (`findTopJobs`). The result is that of one call over all of them.
 *
 * @param compiled - the jobs
 * @param people - the people
 * @param lists - lists of the same question over ranges that follow each other, in any order; at least one
 * @returns a list with new ranks
 * @throws `CompetencyError` `empty-list`, `lists-differ` for different questions, `lists-apart` for ranges with holes or overlaps
 * @example
 * ```ts
 * import { attainment } from 'kompetensi'
 * import { compileJobs, encodePeople, mergeTop, findTopCandidates } from 'kompetensi/batch'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const people = encodePeople(lembagaXy, [{ id: 'p1', holdings: { INT: 2 } }, { id: 'p2', holdings: { INT: 3 } }])
 * const compiled = compileJobs(lembagaXy, ['manager-sertifikasi'], { method: attainment() })
 * const lists = [{ from: 0, to: 1 }, { from: 1, to: 2 }].map((range) =>
 *   findTopCandidates(compiled, people, { limit: 1, belowEssential: 'flag', people: range }),
 * )
 * console.log(mergeTop(compiled, people, lists).entries) // Uint32Array(1) [1]
 * ```
 */
export function mergeTop(compiled: CompiledJobs, people: EncodedPeople, lists: readonly TopList[]): TopList {
  checkArguments('mergeTop', { compiled, people, lists }, mergeTopArguments)
  const [first] = lists
  if (first === undefined) throw new CompetencyError(emptyList(['lists']))
  const ranked = (list: TopList): Range => (list.of === 'jobs' ? list.jobs : list.people)
  const rowed = (list: TopList): Range => (list.of === 'jobs' ? list.people : list.jobs)
  const question = (list: TopList): string => {
    const { of, model, modelVersion, method, unassessed, belowEssential, limit } = list
    return JSON.stringify({
      of,
      model,
      modelVersion,
      method,
      unassessed,
      belowEssential,
      limit,
      rows: rowed(list),
    })
  }
  const expected = question(first)
  const other = lists.find((list) => question(list) !== expected)
  if (other !== undefined)
    throw new CompetencyError(batchIssue('lists-differ', ['lists'], { found: question(other), expected }))
  const ordered = [...lists].sort((a, b) => ranked(a).from - ranked(b).from || ranked(a).to - ranked(b).to)
  ordered.forEach((list, i) => {
    const before = ordered[i - 1]
    if (before === undefined || ranked(before).to === ranked(list).from) return
    const { from } = ranked(list)
    throw new CompetencyError(batchIssue('lists-apart', ['lists'], { from, expected: ranked(before).to }))
  })
  const all: Range = {
    from: ranked(at(ordered, 0)).from,
    to: ranked(at(ordered, ordered.length - 1)).to,
  }
  const head = { ...first, ...(first.of === 'jobs' ? { jobs: all } : { people: all }) }
  const ranks = first.of === 'jobs' ? innerOf(compiled).ranks : people.ranks
  const { from, to } = rowed(first)
  const offsets = new Uint32Array(to - from + 1)
  const columns = topColumns(lists.reduce((sum, { entries }) => sum + entries.length, 0))
  let end = 0
  for (let row = 0; row < to - from; row++) {
    const found = ordered.flatMap((list) => entriesOf(list, row))
    const placed = placedRow(found, head, (entry) => rankOf(entry, ranks))
    writePlaced(columns, end, placed)
    end += placed.length
    offsets[row + 1] = end
  }
  return topListOf(head, offsets, columns)
}

function entriesOf(list: TopList, row: number): TopEntry[] {
  const from = at(list.offsets, row)
  return Array.from({ length: at(list.offsets, row + 1) - from }, (_, i) => ({
    entry: at(list.entries, from + i),
    score: at(list.scores, from + i),
    lowest: at(list.lowest, from + i),
    highest: at(list.highest, from + i),
    coverage: at(list.coverage, from + i),
    essentialsBelow: at(list.essentialsBelow, from + i),
    essentialsNotAssessed: at(list.essentialsNotAssessed, from + i),
  }))
}
