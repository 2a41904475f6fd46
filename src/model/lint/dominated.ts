import type { CompetencyModel } from '../competency-model'
import { lintIssue, type ModelIssue } from '../issues'
import type { JobProfile } from '../job-profile'
import { rankOf } from '../rank-of'

interface Row {
  readonly id: string
  readonly complete: boolean
  readonly levels: ReadonlyMap<string, number>
  readonly total: number
}

/**
 * Profiles that ask for no more than another of the same rank anywhere and for less somewhere. A profile with a
 * requirement of no level is left out; so is, as the lesser one, a profile of which the source shows a part.
 */
export function lintDominated(model: CompetencyModel): ModelIssue[] {
  const ranks = new Map<number, Row[]>()
  for (const [id, job] of Object.entries(model.jobs)) {
    const rank = rankOf(model, job)
    const levels = levelsOf(job)
    if (rank === undefined || levels === undefined) continue
    const rows = ranks.get(rank) ?? []
    rows.push({ id, complete: job.complete, levels, total: sumOf(levels.values()) })
    ranks.set(rank, rows)
  }
  return [...ranks.values()].flatMap((rows) =>
    rows.flatMap((row) => {
      const by = row.complete ? rows.find((other) => dominates(other, row)) : undefined
      if (by === undefined) return []
      return [lintIssue('profile-dominated', ['jobs', row.id], { job: row.id, by: by.id }, 'hint')]
    }),
  )
}

function levelsOf({ requirements }: JobProfile): ReadonlyMap<string, number> | undefined {
  const levels = new Map<string, number>()
  for (const { competency, level } of requirements) {
    if (level === undefined) return undefined
    levels.set(competency, level)
  }
  return levels.size === 0 ? undefined : levels
}

function sumOf(numbers: Iterable<number>): number {
  let sum = 0
  for (const number of numbers) sum += number
  return sum
}

function dominates(upper: Row, lower: Row): boolean {
  // Most pairs are settled here; without it thousands of equal profiles take minutes.
  if (upper.levels.size < lower.levels.size) return false
  if (upper.levels.size === lower.levels.size && upper.total <= lower.total) return false
  let more = upper.levels.size > lower.levels.size
  for (const [competency, level] of lower.levels) {
    const other = upper.levels.get(competency)
    if (other === undefined || other < level) return false
    if (other > level) more = true
  }
  return more
}
