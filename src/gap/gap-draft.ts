import { CompetencyError } from '../base/competency-error'
import type { IssuePath } from '../base/issue'
import { errorIssue } from '../base/issue-of'
import type { HeldBeside } from '../measure/held-levels'
import type { MeasuredJob } from '../measure/measured-job'
import type { Requirement } from '../model/job-profile'
import type { GapItem, GapReport, GapStatus } from './gap-report'
import { levelGap } from './level-gap'

/** A gap report that items are being added to. */
export interface GapDraft<Id extends string, C extends string> {
  readonly report: Growing<Id, C>
  /** Σ weight of the requirements that have a level. */
  levelled: number
  /** Σ weight of those that were assessed. */
  assessed: number
}

/** What grows with each item. */
type Growing<Id extends string, C extends string> = Omit<GapReport<Id, C>, 'shortfall' | 'outside'> & {
  readonly items: GapItem<C>[]
  readonly counts: Record<GapStatus, number>
  readonly essentialsBelow: C[]
  readonly essentialsNotAssessed: C[]
  readonly essentialsUnspecified: C[]
  outside: readonly HeldBeside<C>[]
  shortfall: number
  coverage?: number
}

/** A report before its first requirement. */
export function gapDraft<Id extends string, C extends string>({
  model,
  profile: { id, name, complete, unknown = [] },
}: Pick<MeasuredJob<Id, C>, 'model' | 'profile'>): GapDraft<Id, C> {
  return {
    report: {
      model: model.id,
      modelVersion: model.version,
      job: id,
      jobName: { id: name.id, en: name.en },
      items: [],
      outside: [],
      counts: { below: 0, met: 0, above: 0, 'not-assessed': 0, 'level-unspecified': 0 },
      shortfall: 0,
      essentialsBelow: [],
      essentialsNotAssessed: [],
      essentialsUnspecified: [],
      profileComplete: complete,
      unknown: [...unknown],
    },
    levelled: 0,
    assessed: 0,
  }
}

/** Adds a requirement and what is held of it: checked. */
export function addItem<Id extends string, C extends string>(
  draft: GapDraft<Id, C>,
  requirement: Requirement<C>,
  held: number | undefined,
): void {
  const { report } = draft
  const item = gapItem(requirement, held)
  const { competency, status, weight, essential } = item
  report.items.push(item)
  // A name each, not `counts[status]++`: a key that varies makes the report a fifth slower.
  switch (status) {
    case 'below':
      report.counts.below++
      report.shortfall -= weight * item.gap
      if (essential) report.essentialsBelow.push(competency)
      break
    case 'met':
      report.counts.met++
      break
    case 'above':
      report.counts.above++
      break
    case 'not-assessed':
      report.counts[status]++
      if (essential) report.essentialsNotAssessed.push(competency)
      draft.levelled += weight
      return
    case 'level-unspecified':
      report.counts[status]++
      if (essential) report.essentialsUnspecified.push(competency)
      return
  }
  draft.levelled += weight
  draft.assessed += weight
}

/** The finished report. Throws where numbers are so large that a sum is not finite. */
export function finished<Id extends string, C extends string>(
  { report, levelled, assessed }: GapDraft<Id, C>,
  outside: readonly HeldBeside<C>[],
): GapReport<Id, C> {
  if (!Number.isFinite(report.shortfall) || !Number.isFinite(levelled)) {
    throw notFinite('shortfall', ['requirements'])
  }
  report.outside = outside
  if (levelled > 0) report.coverage = assessed / levelled
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
