import type {
  AboveGapItem,
  BelowGapItem,
  GapItem,
  GapReport,
  GapStatus,
  MetGapItem,
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
  const assessed = { ...base, required: number(), held: number(), gap: number() }
  return oneBy(
    'status',
    object<BelowGapItem>('BelowGapItem', { ...assessed, status: always('below') }),
    object<MetGapItem>('MetGapItem', { ...assessed, status: always('met') }),
    object<AboveGapItem>('AboveGapItem', { ...assessed, status: always('above') }),
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
