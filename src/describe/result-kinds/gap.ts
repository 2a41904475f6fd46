import type { Cases, Kind, Kinds, PartKinds } from '../../base/kind'
import type { GapReport, OutsideItem } from '../../gap/gap-report'
import { aFlag, aNumber, aText, codes, someNumber, texts } from './common'

const gapItem: Kinds = {
  status: { due: true, oneOf: ['below', 'met', 'above', 'not-assessed', 'level-unspecified'] },
  competency: aText,
  weight: aNumber,
  essential: aFlag,
}

const gapItemCases: Cases = {
  by: 'status',
  of: {
    below: { required: aNumber, held: aNumber, gap: aNumber },
    met: { required: aNumber, held: aNumber, gap: aNumber },
    above: { required: aNumber, held: aNumber, gap: aNumber },
    'not-assessed': { required: aNumber },
    'level-unspecified': { held: someNumber },
  },
}

const outsideItem: PartKinds<OutsideItem> = {
  competency: aText,
  held: aNumber,
  status: { due: true, oneOf: ['not-in-profile', 'requirement-unknown'] },
}

const gapCounts: PartKinds<GapReport['counts']> = {
  below: aNumber,
  met: aNumber,
  above: aNumber,
  'not-assessed': aNumber,
  'level-unspecified': aNumber,
}

export const gapReport: PartKinds<GapReport> = {
  model: aText,
  modelVersion: aText,
  job: aText,
  jobName: texts,
  items: { due: true, each: { parts: gapItem, cases: gapItemCases } },
  outside: { due: true, each: { parts: outsideItem } },
  counts: { due: true, parts: gapCounts },
  shortfall: aNumber,
  coverage: someNumber,
  essentialsBelow: codes,
  essentialsNotAssessed: codes,
  essentialsUnspecified: codes,
  profileComplete: aFlag,
  unknown: codes,
}

/** What `analyzeGap` returns. */
export const aGapReport: Kind = {
  due: true,
  ofKind: 'result',
  like: 'analyzeGap(…)',
  has: ['job', 'jobName', 'items', 'outside'],
  parts: gapReport,
}
