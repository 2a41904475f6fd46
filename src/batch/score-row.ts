import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import { byteAt, intAt } from '../base/typed-at'
import type { ScoredUnassessed } from '../fit/score-fit'
import { aNumber } from '../model/argument-kinds'
import { compiledJobs, encodedPeople } from './argument-kinds'
import { checkUnassessed } from './check-unassessed'
import { type CompiledJobs, innerOf } from './compile-jobs'
import type { EncodedPeople } from './encoded-people'
import type { JobSums } from './job-sums'
import { tileSize } from './people-layout'
import { checkedRange } from './range'
import { sumPerson } from './tile-adder'
import { tileAt } from './tiles'

/**
 * One person's levels and sums over all compiled jobs, from which `rescore` works out a changed rating and `readScores` the
 * scores. Of use only with the compiled jobs and the people it was made with.
 */
export interface ScoredRow {
  /** Position of the person. */
  readonly person: number
  /** What the score does with what is not assessed. */
  readonly unassessed: ScoredUnassessed
  /** By column: the code of the level held. */
  readonly codes: Uint8Array
  /** What the jobs add up to, packed; for `readScores` to read. */
  readonly sums: Float64Array
  /** The jobs whose scores may differ from those of the row before, by position, ascending; all jobs in a first row. */
  readonly changed: Uint32Array
}

const scoreRowArguments: Kinds = {
  compiled: compiledJobs,
  people: encodedPeople,
  options: { due: true, fields: { person: aNumber, unassessed: { oneOf: ['exclude', 'floor'] } } },
}

/**
 * Adds up one person over all compiled jobs, to be changed by `rescore`.
 *
 * @param compiled - the jobs
 * @param people - the people, encoded for the same model
 * @param options - the position of the person, and what the score does with what is not assessed (`'exclude'` when absent)
 * @throws `CompetencyError` as `scoreSlice` does
 * @example
 * ```ts
 * import { attainment } from 'kompetensi'
 * import { compileJobs, encodePeople, readScores, scoreRow } from 'kompetensi/batch'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const people = encodePeople(lembagaXy, [{ id: 'p1', holdings: { INT: 1, CFV: 1 } }])
 * const compiled = compileJobs(lembagaXy, ['staf-administrasi', 'kepala-lsp'], { method: attainment() })
 * const row = scoreRow(compiled, people, { person: 0 })
 * console.log(Array.from(readScores(compiled, people, row).score, (score) => score.toFixed(1))) // ['66.7', '25.0']
 * ```
 */
export function scoreRow(
  compiled: CompiledJobs,
  people: EncodedPeople,
  options: { readonly person: number; readonly unassessed?: ScoredUnassessed },
): ScoredRow {
  checkArguments('scoreRow', { compiled, people, options }, scoreRowArguments)
  const { person, unassessed = 'exclude' } = options
  checkUnassessed('scoreRow', unassessed)
  checkedRange('scoreRow', 'person', { from: person, to: person + 1 }, people.count)
  const { codes } = tileAt(people, Math.floor(person / tileSize))
  const slot = person % tileSize
  const own = Uint8Array.from(people.levels, (_, column) => byteAt(codes, column * tileSize + slot))
  const plan = innerOf(compiled).boundTo(people).rowPlanOf(unassessed)
  const sums = new Float64Array(plan.words)
  plan.sums.forEach((entry, j) => {
    if (entry !== undefined) sumJob(entry, own, sums, intAt(plan.starts, j))
  })
  return { person, unassessed, codes: own, sums, changed: Uint32Array.from(plan.sums.keys()) }
}

/** Adds up one job of a row anew: its words, from `start` on. */
export function sumJob(job: JobSums, codes: Uint8Array, sums: Float64Array, start: number): void {
  sumPerson(job, { codes, spacing: 1, slot: 0 }, sums, start)
}
