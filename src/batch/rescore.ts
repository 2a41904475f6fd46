import { CompetencyError } from '../base/competency-error'
import { unknownCompetency } from '../model/competency-issues'
import { errorIssue } from '../base/issue-of'
import { levelValue } from './bind-job'
import { type CompiledJobs, inner } from './compile-jobs'
import type { EncodedPeople } from './encoded-people'
import { type PersonRow, sumJob } from './score-row'

/** One changed rating. */
export interface ChangedRating {
  /** Code of the competency. */
  readonly competency: string
  /** The level now held; absent: not assessed any more. */
  readonly held?: number
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
 * import { compileJobs, encodePeople, rescore, rowScores, scoreRow } from 'kompetensi/batch'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const people = encodePeople(lembagaXy, [{ id: 'p1', holdings: { INT: 1, CFV: 1 } }])
 * const compiled = compileJobs(lembagaXy, ['staf-administrasi', 'kepala-lsp'], { method: attainment() })
 * const row = scoreRow(compiled, people, { person: 0 })
 * const better = rescore(compiled, people, row, { competency: 'CFV', held: 2 })
 * console.log(better.changed, rowScores(compiled, people, better).score[0]) // Uint32Array(2) [0, 1] 100
 * ```
 */
export function rescore(
  compiled: CompiledJobs,
  people: EncodedPeople,
  row: PersonRow,
  change: ChangedRating,
): PersonRow {
  const { rowPlanOf, columnOf, model } = compiled[inner]
  const plan = rowPlanOf(people, row.missing)
  const column = columnOf.get(change.competency)
  const changes = column === undefined ? undefined : plan.changes[column]
  const levels = column === undefined ? undefined : people.levels[column]
  if (column === undefined || changes === undefined || levels === undefined) {
    throw new CompetencyError(unknownCompetency(model, change.competency, ['competency'], 0))
  }
  const code = change.held === undefined ? levels.length : levels.indexOf(change.held)
  if (code < 0) throw notEncoded(change.competency, change.held ?? 0)
  if (people.occurring[column]?.[code] !== 1) checkValues(compiled, people, column, change.held)
  const codes = row.codes.slice()
  const before = codes[column] ?? 0
  codes[column] = code
  const sums = row.sums.slice()
  const { targets, parts, codes: count } = changes
  for (let t = 0, at = 0; t < targets.length; t++, at += count) {
    const target = targets[t] ?? 0
    sums[target] = (sums[target] ?? 0) + ((parts[at + code] ?? 0) - (parts[at + before] ?? 0))
  }
  const next: PersonRow = {
    person: row.person,
    missing: row.missing,
    codes,
    sums,
    changed: changes.jobs.slice(),
  }
  for (const j of changes.again) {
    const entry = plan.sums[j]
    if (entry !== undefined) sumJob(entry, codes, sums, plan.starts[j] ?? 0)
  }
  return next
}

function notEncoded(competency: string, level: number): CompetencyError {
  const message = `level ${level} of "${competency}" is none of its scale, and nobody held it when the people were encoded`
  return new CompetencyError(errorIssue('level-not-encoded', ['held'], { competency, level }, message))
}

/** Asks the method of a level that nobody held: it may have no value for it, or none that can be unknown. */
function checkValues(
  compiled: CompiledJobs,
  people: EncodedPeople,
  column: number,
  held: number | undefined,
): void {
  for (const { plan, columns, stride, open, valid } of compiled[inner].boundTo(people)) {
    const i = columns.indexOf(column)
    if (i < 0 || plan.prepared === undefined) continue
    const level = held ?? plan.requirements[i]?.scale.floor ?? 0
    const code = held === undefined ? (open[i] ?? 0) : (people.levels[column]?.indexOf(held) ?? 0)
    if (valid[i * stride + code] === 1) continue
    levelValue(plan.method, plan.prepared, i, level)
    throw notEncoded(plan.requirements[i]?.competency ?? '', level)
  }
}
