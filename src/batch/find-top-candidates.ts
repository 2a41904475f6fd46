import { checkArguments } from '../base/check-arguments'
import type { Kinds, OptionKinds } from '../base/kind'
import { aNumber } from '../model/argument-kinds'
import { compiledJobs, encodedPeople } from './argument-kinds'
import type { CompiledJobs } from './compile-jobs'
import type { EncodedPeople } from './encoded-people'
import { listTop, placedJobs } from './list-top'
import type { Range } from './range'
import { offer } from './selection'
import type { TopList } from './top-list'
import { type FindTopOptions, topQuestion } from './top-options'

const findTopCandidatesOptions: OptionKinds<FindTopOptions> = {
  limit: aNumber,
  belowEssential: { due: true, oneOf: ['exclude', 'last', 'flag'] },
  unassessed: { oneOf: ['exclude', 'floor'] },
  people: { fields: { from: aNumber, to: aNumber } },
  jobs: { fields: { from: aNumber, to: aNumber } },
  kernel: { oneOf: ['plain', 'fused', 'simd'] },
}

const findTopCandidatesArguments: Kinds = {
  compiled: compiledJobs,
  people: encodedPeople,
  options: { due: true, fields: findTopCandidatesOptions },
}

/**
 * The best people for each job, as `rankCandidates` orders them: competition ranks by score, equal scores by code unit of
 * the ids of the people; who is knocked out by an essential requirement is left out, last, or flagged. Who has no score
 * has no place.
 *
 * Ranks are those among the people asked for; `mergeTop` puts ranges together.
 *
 * @param compiled - the jobs
 * @param people - the people, encoded for the same model
 * @param options - how many places, what happens to who is below an essential, which people and jobs
 * @returns a row a job
 * @throws `CompetencyError` as `scoreSlice` does
 * @example
 * ```ts
 * import { attainment } from 'kompetensi'
 * import { compileJobs, encodePeople, findTopCandidates } from 'kompetensi/batch'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const people = encodePeople(lembagaXy, [
 *   { id: 'p1', holdings: { INT: 2, CFV: 3 } },
 *   { id: 'p2', holdings: { INT: 3, CFV: 4 } },
 *   { id: 'p3', holdings: {} },
 * ])
 * const compiled = compileJobs(lembagaXy, ['manager-sertifikasi'], { method: attainment() })
 * const { entries, ranks, scores } = findTopCandidates(compiled, people, { limit: 10, belowEssential: 'exclude' })
 * console.log(entries, ranks, scores[1]?.toFixed(1)) // Uint32Array(2) [1, 0] Uint32Array(2) [1, 2] 71.4
 * ```
 */
export function findTopCandidates(
  compiled: CompiledJobs,
  people: EncodedPeople,
  options: FindTopOptions,
): TopList {
  checkArguments('findTopCandidates', { compiled, people, options }, findTopCandidatesArguments)
  const question = topQuestion('findTopCandidates', compiled, people, options)
  const { jobs, people: range } = question
  const rowOf = (job: number): number => job - jobs.from
  return listTop(compiled, people, question, {
    of: 'candidates',
    rows: jobs.to - jobs.from,
    jobs: placedJobs(question),
    ranks: people.ranks,
    entries: () => positionsOf(range),
    rowsFor: (selection) => ({
      rowsOf: (job) => ({ thresholds: selection.thresholds, at: rowOf(job), step: 0 }),
      take: (job, { first }, slot, score) => offer(selection, rowOf(job), first + slot, score),
    }),
    pairOf: (row, person) => ({ person, job: jobs.from + row }),
  })
}

function* positionsOf({ from, to }: Range): Generator<number> {
  for (let position = from; position < to; position++) yield position
}
