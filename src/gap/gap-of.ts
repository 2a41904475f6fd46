import { CompetencyError } from '../base/competency-error'
import type { IssuePath } from '../base/issue'
import { errorIssue } from '../base/issue-of'
import type { HeldLevels } from '../measure/held-levels'
import type { MeasuredJob } from '../measure/measured-job'
import type { JobProfile, Requirement } from '../model/job-profile'
import type { GapItem, GapReport, GapStatus, OutsideItem } from './gap-report'
import { levelGap } from './level-gap'

/** The gap report of checked holdings against a measured job. Throws only where numbers are so large that a sum is not finite. */
export function gapOf<Id extends string, C extends string>(
  measured: MeasuredJob<Id, C>,
  { held, beside }: HeldLevels<C>,
): GapReport<Id, C> {
  const { model, profile } = measured
  const tally = emptyTally<C>()
  const items: GapItem<C>[] = []
  let index = 0
  for (const requirement of profile.requirements) {
    const item = gapItem<C>(requirement, held[index++])
    items.push(item)
    count(tally, item)
  }
  const { shortfall, levelledWeight, assessedWeight } = tally
  if (!Number.isFinite(shortfall) || !Number.isFinite(levelledWeight)) {
    throw notFinite('shortfall', ['requirements'])
  }
  const report: GapReport<Id, C> & { coverage?: number } = {
    model: model.id,
    modelVersion: model.version,
    job: profile.id,
    jobName: { id: profile.name.id, en: profile.name.en },
    items,
    outside: beside.map(({ competency, held: level }) => ({
      competency,
      held: level,
      status: besideStatus(profile, competency),
    })),
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

/** What a report adds up, while it does. */
interface Tally<C extends string> {
  readonly counts: Record<GapStatus, number>
  readonly essentialsBelow: C[]
  readonly essentialsNotAssessed: C[]
  readonly essentialsUnspecified: C[]
  shortfall: number
  assessedWeight: number
  levelledWeight: number
}

function emptyTally<C extends string>(): Tally<C> {
  return {
    counts: { below: 0, met: 0, above: 0, 'not-assessed': 0, 'level-unspecified': 0 },
    essentialsBelow: [],
    essentialsNotAssessed: [],
    essentialsUnspecified: [],
    shortfall: 0,
    assessedWeight: 0,
    levelledWeight: 0,
  }
}

function count<C extends string>(tally: Tally<C>, item: GapItem<C>): void {
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

/** Why a competency that is held is no item: the job does not ask for it, or the source does not show whether it does. */
export function besideStatus<Id extends string, C extends string>(
  { complete, unknown }: JobProfile<Id, C>,
  competency: C,
): OutsideItem['status'] {
  return !complete && (unknown === undefined || unknown.includes(competency))
    ? 'requirement-unknown'
    : 'not-in-profile'
}

function notFinite(quantity: string, path: IssuePath): CompetencyError {
  const message = `weights and levels are so large that the ${quantity} is not finite`
  return new CompetencyError(errorIssue('result-not-finite', path, { quantity }, message))
}
