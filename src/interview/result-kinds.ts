// What an interview has in it, field by field: whoever takes one looks at it by this table before reading it.

import type { Kind, Kinds, PartKinds } from '../base/kind'
import { gapItemCases, gapItemKinds } from '../gap/result-kinds'
import { aFlag, aText } from '../model/argument-kinds'
import { aClaim, aFinite, someFinite, theTexts } from '../model/result-part-kinds'
import type { Interview, InterviewMaterial, LeftOut } from './interview'

const theLines: Kind = { due: true, each: aText }

const material: PartKinds<InterviewMaterial> = {
  inFocus: aFlag,
  questions: theLines,
  levels: { due: true, each: someFinite },
  answers: { due: true, values: { ofKind: 'text' } },
  evidence: theLines,
  negativeIndicators: theLines,
}

const interviewPart: Kinds = /* @__PURE__ */ (() => ({ ...gapItemKinds, ...material }))()

const leftOut: PartKinds<LeftOut> = {
  competency: aText,
  reason: { due: true, oneOf: ['no-time', 'no-guide'] },
}

const interviewParts: PartKinds<Interview> = {
  model: aText,
  modelVersion: aText,
  job: aText,
  jobName: theTexts,
  minutes: aFinite,
  minutesAround: aFinite,
  minutesPerQuestion: aFinite,
  planned: aFinite,
  parts: { due: true, each: { parts: interviewPart, cases: gapItemCases } },
  leftOut: { due: true, each: { parts: leftOut } },
  claims: { due: true, each: aClaim },
  profileComplete: aFlag,
}

/** What `composeInterview` returns. */
export const anInterview: Kind = {
  due: true,
  ofKind: 'result',
  like: 'composeInterview(…)',
  has: ['job', 'jobName', 'parts', 'leftOut'],
  parts: interviewParts,
}
