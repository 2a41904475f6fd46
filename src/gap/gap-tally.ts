import { CompetencyError } from '../base/competency-error'
import type { IssuePath } from '../base/issue'
import { errorIssue } from '../base/issue-of'
import type { HeldBeside } from '../measure/held-levels'
import type { MeasuredJob } from '../measure/measured-job'
import type { Requirement } from '../model/job-profile'
import type { GapItem, GapReport, GapStatus } from './gap-report'
import { levelGap } from './level-gap'

/** What a report adds up, while it does. */
export interface GapTally<C extends string> {
  readonly items: GapItem<C>[]
  readonly counts: Record<GapStatus, number>
  readonly essentialsBelow: C[]
  readonly essentialsNotAssessed: C[]
  readonly essentialsUnspecified: C[]
  shortfall: number
  assessedWeight: number
  levelledWeight: number
}

/** A report before its first requirement. */
export function emptyTally<C extends string>(): GapTally<C> {
  return {
    items: [],
    counts: { below: 0, met: 0, above: 0, 'not-assessed': 0, 'level-unspecified': 0 },
    essentialsBelow: [],
    essentialsNotAssessed: [],
    essentialsUnspecified: [],
    shortfall: 0,
    assessedWeight: 0,
    levelledWeight: 0,
  }
}

/** Adds a requirement and what is held of it: checked. */
export function addItem<C extends string>(
  tally: GapTally<C>,
  requirement: Requirement<C>,
  held: number | undefined,
): void {
  const item = gapItem(requirement, held)
  tally.items.push(item)
  count(tally, item)
}

function count<C extends string>(tally: GapTally<C>, item: GapItem<C>): void {
  const { competency, status, weight, essential } = item
  // A name each, not `counts[status]++`: a key that varies makes the report a fifth slower.
  switch (status) {
    case 'below':
      tally.counts.below++
      tally.shortfall -= weight * item.gap
      if (essential) tally.essentialsBelow.push(competency)
      break
    case 'met':
      tally.counts.met++
      break
    case 'above':
      tally.counts.above++
      break
    case 'not-assessed':
      tally.counts['not-assessed']++
      if (essential) tally.essentialsNotAssessed.push(competency)
      break
    case 'level-unspecified':
      tally.counts['level-unspecified']++
      if (essential) tally.essentialsUnspecified.push(competency)
      return
  }
  tally.levelledWeight += weight
  if (status !== 'not-assessed') tally.assessedWeight += weight
}

/** The report of a tally. Throws where numbers are so large that a sum is not finite. */
export function reportOf<Id extends string, C extends string>(
  { model, profile }: Pick<MeasuredJob<Id, C>, 'model' | 'profile'>,
  tally: GapTally<C>,
  outside: readonly HeldBeside<C>[],
): GapReport<Id, C> {
  const { shortfall, levelledWeight, assessedWeight } = tally
  if (!Number.isFinite(shortfall) || !Number.isFinite(levelledWeight)) {
    throw notFinite('shortfall', ['requirements'])
  }
  const report: GapReport<Id, C> & { coverage?: number } = {
    model: model.id,
    modelVersion: model.version,
    job: profile.id,
    jobName: { id: profile.name.id, en: profile.name.en },
    items: tally.items,
    outside,
    counts: tally.counts,
    shortfall,
    essentialsBelow: tally.essentialsBelow,
    essentialsNotAssessed: tally.essentialsNotAssessed,
    essentialsUnspecified: tally.essentialsUnspecified,
    profileComplete: profile.complete,
    unknown: profile.unknown === undefined ? [] : [...profile.unknown],
  }
  if (levelledWeight > 0) report.coverage = assessedWeight / levelledWeight
  return report
}

function gapItem<C extends string>(
  { competency, level, weight = 1, essential = false }: Requirement<C>,
  held: number | undefined,
): GapItem<C> {
  if (level === undefined) {
    return held === undefined
      ? { competency, status: 'level-unspecified', weight, essential }
      : { competency, status: 'level-unspecified', weight, essential, held }
  }
  const required = level + 0 // -0 is 0, as JSON writes it
  if (held === undefined) return { competency, status: 'not-assessed', weight, essential, required }
  const gap = levelGap(held, required)
  if (!Number.isFinite(gap)) throw notFinite('gap', [competency])
  const status = gap < 0 ? 'below' : gap > 0 ? 'above' : 'met'
  return { competency, status, weight, essential, required, held, gap }
}

function notFinite(quantity: string, path: IssuePath): CompetencyError {
  const message = `weights and levels are so large that the ${quantity} is not finite`
  return new CompetencyError(errorIssue('result-not-finite', path, { quantity }, message))
}
