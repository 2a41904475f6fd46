import { at } from '../base/at'
import { checkArguments } from '../base/check-arguments'
import { CompetencyError } from '../base/competency-error'
import type { Kinds } from '../base/kind'
import { byteAt, doubleAt, intAt } from '../base/typed-at'
import { aText, someNumber } from '../model/argument-kinds'
import { unknownCompetency } from '../model/competency-issues'
import { compiledJobs, encodedPeople } from './argument-kinds'
import { type BoundJob, levelValue } from './bind-job'
import { type CompiledJobs, innerOf } from './compile-jobs'
import type { EncodedPeople } from './encoded-people'
import { batchIssue } from './issues'
import type { ColumnChanges } from './row-plan'
import { type ScoredRow, sumJob } from './score-row'

/** One changed rating. */
export interface ChangedRating {
  /** Code of the competency. */
  readonly competency: string
  /** The level now held; absent: not assessed any more. */
  readonly held?: number
}

const rescoreArguments: Kinds = {
  compiled: compiledJobs,
  people: encodedPeople,
  row: { due: true, ofKind: 'result', like: 'scoreRow(…)', has: ['person', 'unassessed', 'codes', 'sums'] },
  change: { due: true, fields: { competency: aText, held: someNumber } },
}

/**
 * What changes for one person, over all jobs, when one rating changes: the old part is taken out of each sum and the new
 * one put in, in the jobs that require the competency and in no other. The result is that of scoring the person anew.
 *
 * @param compiled - the jobs
 * @param people - the people
 * @param row - a row of `scoreRow`, or of an earlier change
 * @param change - the competency and its level
 * @returns a new row; `changed` names the jobs to look at
 * @throws `CompetencyError` `unknown-competency`; `level-not-encoded` for a level that is neither one of the scale nor
 * held by anybody when the people were encoded; what the method throws of the level
 * @example
 * ```ts
 * import { attainment } from 'kompetensi'
 * import { compileJobs, encodePeople, rescore, readScores, scoreRow } from 'kompetensi/batch'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const people = encodePeople(lembagaXy, [{ id: 'p1', holdings: { INT: 1, CFV: 1 } }])
 * const compiled = compileJobs(lembagaXy, ['staf-administrasi', 'kepala-lsp'], { method: attainment() })
 * const row = scoreRow(compiled, people, { person: 0 })
 * const better = rescore(compiled, people, row, { competency: 'CFV', held: 2 })
 * console.log(better.changed, readScores(compiled, people, better).score[0]) // Uint32Array(2) [0, 1] 100
 * ```
 */
export function rescore(
  compiled: CompiledJobs,
  people: EncodedPeople,
  row: ScoredRow,
  change: ChangedRating,
): ScoredRow {
  checkArguments('rescore', { compiled, people, row, change }, rescoreArguments)
  const { columnOf, model, boundTo } = innerOf(compiled)
  const { jobs, rowPlanOf } = boundTo(people)
  const plan = rowPlanOf(row.unassessed)
  const column = columnOf.get(change.competency)
  if (column === undefined) {
    throw new CompetencyError(unknownCompetency(model, change.competency, ['competency'], 0))
  }
  const code = codeOf(at(people.levels, column), change)
  if (at(people.occurring, column)[code] !== 1) checkValues(jobs, column, code, change.held)
  const changes = at(plan.changes, column)
  const codes = row.codes.slice()
  const sums = row.sums.slice()
  exchange(sums, changes, byteAt(codes, column), code)
  codes[column] = code
  for (const j of changes.again) {
    const entry = plan.sums[j]
    if (entry !== undefined) sumJob(entry, codes, sums, intAt(plan.starts, j))
  }
  return { person: row.person, unassessed: row.unassessed, codes, sums, changed: changes.jobs.slice() }
}

/** Takes out of the sums what the code before added, and puts in what the new one adds. */
function exchange(
  sums: Float64Array,
  { targets, parts, codes }: ColumnChanges,
  before: number,
  after: number,
): void {
  for (let t = 0, start = 0; t < targets.length; t++, start += codes) {
    const target = intAt(targets, t)
    const difference = doubleAt(parts, start + after) - doubleAt(parts, start + before)
    sums[target] = doubleAt(sums, target) + difference
  }
}

function codeOf(levels: readonly number[], { competency, held }: ChangedRating): number {
  if (held === undefined) return levels.length
  const code = levels.indexOf(held)
  if (code < 0) throw notEncoded(competency, held)
  return code
}

function notEncoded(competency: string, level: number): CompetencyError {
  return new CompetencyError(batchIssue('level-not-encoded', ['held'], { competency, level }))
}

/** Asks the method of a level that nobody held: it may have no value for it, or none that can be unknown. */
function checkValues(
  jobs: readonly BoundJob[],
  column: number,
  code: number,
  held: number | undefined,
): void {
  for (const { plan, columns, stride, valid } of jobs) {
    const i = columns.indexOf(column)
    if (i < 0 || plan.prepared === undefined || valid[i * stride + code] === 1) continue
    const { competency, scale } = at(plan.requirements, i)
    const level = held ?? scale.floor
    levelValue(plan.method, plan.prepared, i, level)
    throw notEncoded(competency, level)
  }
}
