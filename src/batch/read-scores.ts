import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import { intAt } from '../base/typed-at'
import { finished } from '../fit/finish'
import type { PreparedMethod } from '../fit/fit-method'
import { compiledJobs, encodedPeople } from './argument-kinds'
import { type CompiledJobs, innerOf } from './compile-jobs'
import type { EncodedPeople } from './encoded-people'
import { emptyPair, type PairPlace, scorePair } from './exact-pair'
import type { JobSums } from './job-sums'
import type { Field } from './pack-lanes'
import { fieldIn } from './read-field'
import { emptyBlock, type ScoreBlock, writePair } from './score-block'
import { scoreOfWords } from './score-of-words'
import type { ScoredRow } from './score-row'
import { mostWords } from './tile-scratch'

const readScoresArguments: Kinds = {
  compiled: compiledJobs,
  people: encodedPeople,
  row: { due: true, ofKind: 'result', like: 'scoreRow(…)', has: ['person', 'unassessed', 'codes', 'sums'] },
}

/**
 * The scores of a row, one a job, as `scoreSlice` gives them.
 *
 * @param compiled - the jobs
 * @param people - the people
 * @param row - a row of `scoreRow` or `rescore`
 * @returns a block of one person and all jobs
 * @example
 * ```ts
 * import { metShare } from 'kompetensi'
 * import { compileJobs, encodePeople, readScores, scoreRow } from 'kompetensi/batch'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const people = encodePeople(lembagaXy, [{ id: 'p1', holdings: { INT: 1, CFV: 1 } }])
 * const compiled = compileJobs(lembagaXy, ['staf-administrasi'], { method: metShare() })
 * const { score, coverage } = readScores(compiled, people, scoreRow(compiled, people, { person: 0 }))
 * console.log(score[0], coverage[0]?.toFixed(3)) // 50 0.154
 * ```
 */
export function readScores(compiled: CompiledJobs, people: EncodedPeople, row: ScoredRow): ScoreBlock {
  checkArguments('readScores', { compiled, people, row }, readScoresArguments)
  const { jobs, rowPlanOf } = innerOf(compiled).boundTo(people)
  const plan = rowPlanOf(row.unassessed)
  const block = emptyBlock(
    { from: 0, to: jobs.length },
    { from: row.person, to: row.person + 1 },
    new Set(['score', 'interval', 'coverage', 'essentials']),
  )
  const values = new Float64Array(mostWords)
  const pair = emptyPair()
  const place: PairPlace = { codes: row.codes, spacing: 1, slot: 0, unassessed: row.unassessed }
  jobs.forEach((job, j) => {
    block.interval[j] = job.plan.prepared === undefined ? 0 : 1
    block.levelled[j] = job.size > 0 ? 1 : 0
    const sums = plan.sums[j]
    if (sums === undefined) {
      scorePair(job, place, pair)
      writePair(block, j, job, pair)
      return
    }
    const start = intAt(plan.starts, j)
    values.set(row.sums.subarray(start, start + sums.packed.words.length))
    const score = scoreOfWords(sums, values, place, pair)
    block.scored[j] = score === undefined ? 0 : 1
    if (score !== undefined) block.score[j] = score
    writeFields(block, j, sums, values)
  })
  return block
}

/** Writes what the sums of a job say beside the score. */
function writeFields(block: ScoreBlock, j: number, sums: JobSums, values: Float64Array): void {
  const { assessed, below, open, lowest, highest } = sums
  const { prepared, method, weight } = sums.job.plan
  const scoreAt = (field: Field, { divisor, finish }: PreparedMethod): number =>
    finished(method.full * (fieldIn(field, values) / field.unit / divisor), finish)
  if (prepared !== undefined && lowest !== undefined && highest !== undefined) {
    block.lowest[j] = scoreAt(lowest, prepared)
    block.highest[j] = scoreAt(highest, prepared)
  }
  if (weight > 0) block.coverage[j] = fieldIn(assessed, values) / assessed.unit / weight
  block.essentialsBelow[j] = fieldIn(below, values)
  if (open !== undefined) block.essentialsNotAssessed[j] = fieldIn(open, values)
}
