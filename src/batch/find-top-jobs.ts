import { checkArguments } from '../base/check-arguments'
import type { Kinds, OptionKinds } from '../base/kind'
import { uintAt } from '../base/typed-at'
import { aNumber } from '../model/argument-kinds'
import { compiledJobs, encodedPeople } from './argument-kinds'
import { type CompiledJobs, innerOf } from './compile-jobs'
import type { EncodedPeople } from './encoded-people'
import { listTop, placedJobs } from './list-top'
import { tileSize } from './people-layout'
import { offer } from './selection'
import type { TopList } from './top-list'
import { type FindTopOptions, type TopQuestion, topQuestion } from './top-options'

/** People in a block: tables of all jobs are built anew for each block, so it is large. */
const peopleTogether = 65_536

const findTopJobsOptions: OptionKinds<FindTopOptions> = {
  limit: aNumber,
  belowEssential: { due: true, oneOf: ['exclude', 'last', 'flag'] },
  unassessed: { oneOf: ['exclude', 'floor'] },
  people: { fields: { from: aNumber, to: aNumber } },
  jobs: { fields: { from: aNumber, to: aNumber } },
  kernel: { oneOf: ['plain', 'fused', 'simd'] },
}

const findTopJobsArguments: Kinds = {
  compiled: compiledJobs,
  people: encodedPeople,
  options: { due: true, fields: findTopJobsOptions },
}

/**
 * The best jobs of each person, as `rankJobs` orders them: competition ranks by score, equal scores by code unit of the
 * ids of the jobs; who is knocked out by an essential requirement is left out, last, or flagged. Jobs without a score
 * have no place. Under `belowEssential: 'exclude'` bits of who is below are looked at first.
 *
 * To spread the work, ask for ranges of people, tens of thousands at a time.
 *
 * @param compiled - the jobs
 * @param people - the people, encoded for the same model
 * @param options - how many places, what happens to who is below an essential, which people and jobs
 * @returns blocks of at most 65,536 people, a row each
 * @throws `CompetencyError` as `scoreSlice` does
 * @example
 * ```ts
 * import { attainment } from 'kompetensi'
 * import { compileJobs, encodePeople, findTopJobs } from 'kompetensi/batch'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const people = encodePeople(lembagaXy, [{ id: 'p1', holdings: { INT: 3, CFV: 2, FCI: 1, LA: 2, AT: 2 } }])
 * const compiled = compileJobs(lembagaXy, ['kepala-lsp', 'staf-administrasi', 'manager-sertifikasi'], { method: attainment() })
 * for (const { entries, ranks, scores } of findTopJobs(compiled, people, { limit: 2, belowEssential: 'flag' })) {
 *   entries.forEach((job, i) => console.log(ranks[i], compiled.jobs[job], scores[i]?.toFixed(1)))
 *   // 1 staf-administrasi 100.0
 *   // 2 manager-sertifikasi 66.7
 * }
 * ```
 */
export function findTopJobs(
  compiled: CompiledJobs,
  people: EncodedPeople,
  options: FindTopOptions,
): IterableIterator<TopList> {
  checkArguments('findTopJobs', { compiled, people, options }, findTopJobsArguments)
  return blocksOf(compiled, people, topQuestion('findTopJobs', compiled, people, options))
}

function* blocksOf(
  compiled: CompiledJobs,
  people: EncodedPeople,
  question: TopQuestion,
): IterableIterator<TopList> {
  for (let from = question.people.from; from < question.people.to; ) {
    // Blocks end where tiles do.
    const end = Math.floor(from / tileSize) * tileSize + peopleTogether
    const to = Math.min(question.people.to, end)
    yield blockOf(compiled, people, { ...question, people: { from, to } })
    from = to
  }
}

function blockOf(compiled: CompiledJobs, people: EncodedPeople, question: TopQuestion): TopList {
  const { from, to } = question.people
  const { ranks } = innerOf(compiled)
  // In the order of their ids: of equal scores the first ones stay.
  const jobs = placedJobs(question).sort((a, b) => uintAt(ranks, a.position) - uintAt(ranks, b.position))
  const rowOf = (person: number): number => person - from
  return listTop(compiled, people, question, {
    of: 'jobs',
    rows: to - from,
    jobs,
    ranks,
    entries: () => jobs.map(({ position }) => position),
    rowsFor: (selection) => ({
      rowsOf: (_, { first, range }) => ({
        thresholds: selection.thresholds,
        at: rowOf(first + range.from),
        step: 1,
      }),
      take: (job, { first }, slot, score) => offer(selection, rowOf(first + slot), job, score),
    }),
    pairOf: (row, job) => ({ person: from + row, job }),
  })
}
