import { finished } from '../fit/finish'
import { type CompiledJobs, inner } from './compile-jobs'
import type { EncodedPeople } from './encoded-people'
import { emptyPair, scorePair } from './exact-pair'
import { fieldOf } from './job-sums'
import type { PersonRow } from './score-row'
import { emptyBlock, type ScoreBlock } from './score-slice'
import { scoreOfWords } from './tile-scores'
import { mostWords } from './tile-scratch'

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
 * import { compileJobs, encodePeople, rowScores, scoreRow } from 'kompetensi/batch'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const people = encodePeople(lembagaXy, [{ id: 'p1', holdings: { INT: 1, CFV: 1 } }])
 * const compiled = compileJobs(lembagaXy, ['staf-administrasi'], { method: metShare() })
 * const { score, coverage } = rowScores(compiled, people, scoreRow(compiled, people, { person: 0 }))
 * console.log(score[0], coverage[0]?.toFixed(3)) // 50 0.154
 * ```
 */
export function rowScores(compiled: CompiledJobs, people: EncodedPeople, row: PersonRow): ScoreBlock {
  const { rowPlanOf, boundTo } = compiled[inner]
  const plan = rowPlanOf(people, row.missing)
  const bound = boundTo(people)
  const block = emptyBlock(
    { from: 0, to: bound.length },
    { from: row.person, to: row.person + 1 },
    new Set(['score', 'interval', 'coverage', 'essentials']),
  )
  const values = new Float64Array(mostWords)
  const pair = emptyPair()
  bound.forEach((job, j) => {
    const { prepared, method, weight } = job.plan
    block.interval[j] = prepared === undefined ? 0 : 1
    block.levelled[j] = job.size > 0 ? 1 : 0
    const sums = plan.sums[j]
    const start = plan.starts[j] ?? 0
    if (sums?.lowest === undefined || sums.highest === undefined || sums.open === undefined) {
      scorePair(job, row.codes, 0, row.missing, pair)
      block.scored[j] = pair.scored ? 1 : 0
      block.score[j] = pair.score
      block.lowest[j] = pair.lowest
      block.highest[j] = pair.highest
      block.coverage[j] = weight > 0 ? pair.assessed / weight : 0
      block.essentialsBelow[j] = pair.essentialsBelow
      block.essentialsNotAssessed[j] = pair.essentialsOpen
      return
    }
    const { lowest, highest, assessed, below, open } = sums
    for (let w = 0; w < sums.packed.words.length; w++) values[w] = row.sums[start + w] ?? 0
    const score = scoreOfWords(sums, values, { codes: row.codes, slot: 0, missing: row.missing }, pair)
    block.scored[j] = score === undefined ? 0 : 1
    block.score[j] = score ?? 0
    if (prepared !== undefined) {
      const scoreAt = (field: typeof lowest): number =>
        finished(
          method.full * (fieldOf(field, values[field.word] ?? 0) / field.unit / prepared.divisor),
          prepared.finish,
        )
      block.lowest[j] = scoreAt(lowest)
      block.highest[j] = scoreAt(highest)
    }
    block.coverage[j] =
      weight > 0 ? fieldOf(assessed, values[assessed.word] ?? 0) / assessed.unit / weight : 0
    block.essentialsBelow[j] = fieldOf(below, values[below.word] ?? 0)
    block.essentialsNotAssessed[j] = fieldOf(open, values[open.word] ?? 0)
  })
  return block
}
