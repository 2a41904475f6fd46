import { CompetencyError } from '../base/competency-error'
import type { IssuePath } from '../base/issue'
import { type Quantity, resultIssue } from '../base/issues'
import type { HeldBeside, HeldLevels } from '../measure/held-levels'
import type { MeasuredJob } from '../measure/measured-job'
import type { CompetencyModel } from '../model/competency-model'
import type { JobProfile, Requirement } from '../model/job-profile'
import type { GapItem, GapReport, GapStatus } from './gap-report'
import { levelGap } from './level-gap'

/** Takes each requirement of a profile with what is held of it, and last what is held beside them. */
export interface GapReporter<Id extends string, C extends string> {
  readonly add: (requirement: Requirement<C>, held: number | undefined) => void
  readonly report: (beside: readonly HeldBeside<C>[]) => GapReport<Id, C>
}

/** Essential requirements that somebody does not surely meet, each in the order of the profile. */
type EssentialsByStatus<C extends string> = Record<Exclude<GapStatus, 'met' | 'above'>, C[]> &
  Partial<Record<'met' | 'above', never>>

/** The gap report of checked holdings against a measured job. Throws only where numbers are so large that a sum is not finite. */
export function gapOf<Id extends string, C extends string>(
  { model, profile }: MeasuredJob<Id, C>,
  { held, beside }: HeldLevels<C>,
): GapReport<Id, C> {
  const { add, report } = gapReporter(model, profile)
  profile.requirements.forEach((requirement, index) => {
    add(requirement, held[index])
  })
  return report(beside)
}

export function gapReporter<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  profile: JobProfile<Id, C>,
): GapReporter<Id, C> {
  const items: GapItem<C>[] = []
  const counts = { below: 0, met: 0, above: 0, 'not-assessed': 0, 'level-unspecified': 0 }
  const essentials: EssentialsByStatus<C> = { below: [], 'not-assessed': [], 'level-unspecified': [] }
  let shortfall = 0
  let levelled = 0
  let assessed = 0
  return {
    add: (requirement, held) => {
      const item = gapItem(requirement, held)
      const { status, weight } = item
      items.push(item)
      if (item.essential) essentials[status]?.push(item.competency)
      // A place each, not one `counts[status]++`: a key that varies makes the report a fifth slower.
      if (status === 'met') counts.met++
      else if (status === 'above') counts.above++
      else if (status === 'below') {
        counts.below++
        shortfall -= weight * item.gap
      } else counts[status]++
      if (status === 'level-unspecified') return
      levelled += weight
      if (status !== 'not-assessed') assessed += weight
    },
    report: (outside) => {
      checkFinite(Math.max(shortfall, levelled), 'shortfall', ['requirements'])
      return {
        model: model.id,
        modelVersion: model.version,
        job: profile.id,
        jobName: { ...profile.name },
        items,
        outside,
        counts,
        shortfall,
        essentialsBelow: essentials.below,
        essentialsNotAssessed: essentials['not-assessed'],
        essentialsUnspecified: essentials['level-unspecified'],
        profileComplete: profile.complete,
        unknown: profile.complete
          ? []
          : (profile.unknown?.slice() ??
            (Object.keys(model.competencies) as C[]).filter(
              (code) =>
                !model.competencies[code]?.retired && !items.some(({ competency }) => competency === code),
            )),
        ...(levelled > 0 && { coverage: assessed / levelled }),
      }
    },
  }
}

/** What can be said of one requirement by what is held of it. */
export function gapItem<C extends string>(
  { competency, level, weight = 1, essential = false }: Requirement<C>,
  held: number | undefined,
): GapItem<C> {
  if (level === undefined) {
    const status = 'level-unspecified'
    return { competency, status, weight, essential, ...(held !== undefined && { held }) }
  }
  const required = level + 0 // -0 is 0, as JSON writes it
  if (held === undefined) return { competency, status: 'not-assessed', weight, essential, required }
  const gap = levelGap(held, required)
  checkFinite(gap, 'gap', [competency])
  const status = gap < 0 ? 'below' : gap > 0 ? 'above' : 'met'
  return { competency, status, weight, essential, required, held, gap }
}

function checkFinite(value: number, quantity: Quantity, path: IssuePath): void {
  if (!Number.isFinite(value)) throw new CompetencyError(resultIssue('result-not-finite', path, { quantity }))
}
