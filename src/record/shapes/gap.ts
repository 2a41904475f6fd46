import type {
  AssessedGapItem,
  GapItem,
  GapReport,
  GapStatus,
  NotAssessedGapItem,
  OutsideItem,
  UnspecifiedGapItem,
} from '../../gap/gap-report'
import { made } from '../../interchange/schema/shapes/made'
import { codes, localizedText } from './common'
import { always, flag, list, number, object, oneBy, optional, type Shape, text, word } from './shape'

/** Shape of the status of a requirement. */
export const gapStatus: Shape<GapStatus> = /* @__PURE__ */ made(() =>
  word('below', 'met', 'above', 'not-assessed', 'level-unspecified'),
)

const gapItem: Shape<GapItem> = /* @__PURE__ */ made(() => {
  const base = { competency: text(), weight: number(), essential: flag() }
  return oneBy(
    'status',
    object<AssessedGapItem>('AssessedGapItem', {
      ...base,
      status: word('below', 'met', 'above'),
      required: number(),
      held: number(),
      gap: number(),
    }),
    object<NotAssessedGapItem>('NotAssessedGapItem', {
      ...base,
      status: always('not-assessed'),
      required: number(),
    }),
    object<UnspecifiedGapItem>('UnspecifiedGapItem', {
      ...base,
      status: always('level-unspecified'),
      held: optional(number()),
    }),
  )
})

const outsideItem: Shape<OutsideItem> = /* @__PURE__ */ made(() =>
  object<OutsideItem>('OutsideItem', {
    competency: text(),
    held: number(),
    status: word('not-in-profile', 'requirement-unknown'),
  }),
)

/** Shape of a gap report. */
export const gapReport: Shape<GapReport> = /* @__PURE__ */ made(() =>
  object<GapReport>('GapReport', {
    model: text(),
    modelVersion: text(),
    job: text(),
    jobName: localizedText,
    items: list(gapItem),
    outside: list(outsideItem),
    counts: object<GapReport['counts']>('GapCounts', {
      below: number(),
      met: number(),
      above: number(),
      'not-assessed': number(),
      'level-unspecified': number(),
    }),
    shortfall: number(),
    coverage: optional(number()),
    essentialsBelow: codes,
    essentialsNotAssessed: codes,
    essentialsUnspecified: codes,
    profileComplete: flag(),
    unknown: codes,
  }),
)
