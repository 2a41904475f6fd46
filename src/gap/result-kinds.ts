// What results have in them, field by field: whoever takes one looks at it by this table before reading it.

import type { Cases, Kind, Kinds, PartKinds } from '../base/kind'
import { aFlag, aText } from '../model/argument-kinds'
import { aFinite, someFinite, theCodes, theTexts } from '../model/result-part-kinds'
import type { GapReport, OutsideItem } from './gap-report'

/** What every item of a gap report has in it. */
export const gapItemKinds: Kinds = {
  status: { due: true, oneOf: ['below', 'met', 'above', 'not-assessed', 'level-unspecified'] },
  competency: aText,
  weight: aFinite,
  essential: aFlag,
}

const measured: Kinds = { required: aFinite, held: aFinite, gap: aFinite }

/** What it has beside, by its status. */
export const gapItemCases: Cases = {
  by: 'status',
  of: {
    below: measured,
    met: measured,
    above: measured,
    'not-assessed': { required: aFinite },
    'level-unspecified': { held: someFinite },
  },
}

const outsideItem: PartKinds<OutsideItem> = {
  competency: aText,
  held: aFinite,
  status: { due: true, oneOf: ['not-in-profile', 'requirement-unknown'] },
}

const gapCounts: PartKinds<GapReport['counts']> = {
  below: aFinite,
  met: aFinite,
  above: aFinite,
  'not-assessed': aFinite,
  'level-unspecified': aFinite,
}

export const gapReportParts: PartKinds<GapReport> = {
  model: aText,
  modelVersion: aText,
  job: aText,
  jobName: theTexts,
  items: { due: true, each: { parts: gapItemKinds, cases: gapItemCases } },
  outside: { due: true, each: { parts: outsideItem } },
  counts: { due: true, parts: gapCounts },
  shortfall: aFinite,
  coverage: someFinite,
  essentialsBelow: theCodes,
  essentialsNotAssessed: theCodes,
  essentialsUnspecified: theCodes,
  profileComplete: aFlag,
  unknown: theCodes,
}

/** What `analyzeGap` returns. */
export const aGapReport: Kind = {
  due: true,
  ofKind: 'result',
  like: 'analyzeGap(…)',
  has: ['job', 'jobName', 'items', 'outside'],
  parts: gapReportParts,
}
