// What results have in them, field by field: whoever takes one looks at it by this table before reading it.

import type { Kind, PartKinds } from '../base/kind'
import { aFlag, aText } from '../model/argument-kinds'
import { aFinite, someFinite, theCodes, theTexts } from '../model/result-part-kinds'
import type { Finish, MethodInfo } from './fit-method'
import type { FitItem, FitScore } from './fit-score'

const aWord: Kind = { ofKind: 'text', finite: true, oneOf: [true, false] }

const words: Kind = { ofKind: 'text', finite: true, oneOf: [true, false], each: aWord, values: aWord }

const aPart: Kind = { ofKind: 'text', finite: true, oneOf: [true, false], each: words, values: words }

/** The value of a parameter: a word, a number, yes or no, or as deep as groups with their competencies. */
const aParameter: Kind = { ofKind: 'text', finite: true, oneOf: [true, false], each: aPart, values: aPart }

export const methodInfoParts: PartKinds<MethodInfo> = {
  id: aText,
  parameters: { due: true, values: aParameter },
  full: aFinite,
  monotone: aFlag,
  separable: aFlag,
}

const finishCap: PartKinds<Extract<Finish, { readonly cap: number }>> = { cap: aFinite }

const fitItem: PartKinds<FitItem> = {
  competency: aText,
  status: { due: true, oneOf: ['below', 'met', 'above', 'not-assessed', 'level-unspecified'] },
  required: someFinite,
  held: someFinite,
  share: someFinite,
  least: someFinite,
  greatest: someFinite,
  points: someFinite,
}

export const fitScoreParts: PartKinds<FitScore> = {
  model: aText,
  modelVersion: aText,
  job: aText,
  jobName: theTexts,
  method: { due: true, parts: methodInfoParts },
  finish: { oneOf: ['none', 'root'], parts: finishCap },
  unassessed: { due: true, oneOf: ['exclude', 'floor'] },
  score: someFinite,
  lowest: someFinite,
  highest: someFinite,
  outsideInterval: aFlag,
  coverage: someFinite,
  items: { due: true, each: { parts: fitItem } },
  countedAsFloor: theCodes,
  essentialsBelow: theCodes,
  essentialsNotAssessed: theCodes,
  essentialsUnspecified: theCodes,
  profileComplete: aFlag,
}

/** What `scoreFit` returns. */
export const aFitScore: Kind = {
  due: true,
  ofKind: 'result',
  like: 'scoreFit(…)',
  has: ['job', 'jobName', 'method', 'unassessed'],
  parts: fitScoreParts,
}

/** What a result says of its method. */
export const aMethodInfo: Kind = {
  due: true,
  ofKind: 'result',
  like: 'a method',
  has: ['id', 'parameters'],
  parts: { id: aText, parameters: { due: true, values: aParameter } },
}
