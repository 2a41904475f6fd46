import { throwIssues } from '../base/throw-issues'
import { checkSamePlace, isSamePlace } from '../model/check-same-place'
import type { ModelPlace } from '../model/model-place'
import type { CarriedHoldings, CarryStep } from './carried'
import { changeIssue } from './issues'

/** Whether these are holdings with a journey: a code called `kind` would hold a number. */
export function isCarried<Id extends string, C extends string>(
  holdings: unknown,
): holdings is CarriedHoldings<Id, C> {
  if (typeof holdings !== 'object' || holdings === null) return false
  return 'kind' in holdings && (holdings.kind === 'migration' || holdings.kind === 'translation')
}

/** Refuses what stands at another model or version, and a way back on which something was lost. */
export function checkJourney(
  carried: { readonly after: ModelPlace; readonly journey: readonly CarryStep[] },
  way: { readonly before: ModelPlace; readonly after: ModelPlace },
): void {
  const { after, journey } = carried
  checkSamePlace(way.before, after, ['after'])
  const start = journey.findLastIndex(({ before }) => isSamePlace(before, way.after))
  if (start < 0) return
  throwIssues(
    journey.slice(start).flatMap(({ before, lost }, i) =>
      lost.map((competency, j) =>
        changeIssue('way-back-lossy', ['journey', start + i, 'lost', j], {
          competency,
          model: before.model,
          version: before.version,
        }),
      ),
    ),
  )
}
