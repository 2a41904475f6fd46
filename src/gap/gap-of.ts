import type { HeldLevels } from '../measure/held-levels'
import type { MeasuredJob } from '../measure/measured-job'
import { addItem, finished, gapDraft } from './gap-draft'
import type { GapReport } from './gap-report'

/** The gap report of checked holdings against a measured job. Throws only where numbers are so large that a sum is not finite. */
export function gapOf<Id extends string, C extends string>(
  measured: MeasuredJob<Id, C>,
  { held, beside }: HeldLevels<C>,
): GapReport<Id, C> {
  const draft = gapDraft(measured)
  let index = 0
  for (const requirement of measured.profile.requirements) addItem(draft, requirement, held[index++])
  return finished(draft, beside)
}
