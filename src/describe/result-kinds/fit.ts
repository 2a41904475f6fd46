import type { Kind, PartKinds } from '../../base/kind'
import type { Finish, MethodInfo } from '../../fit/fit-method'
import type { FitItem, FitScore } from '../../fit/fit-score'
import { aFlag, aNumber, aText, codes, someNumber, texts } from './common'

export const methodInfo: PartKinds<MethodInfo> = {
  id: aText,
  parameters: { due: true, values: {} },
  full: aNumber,
  monotone: aFlag,
  separable: aFlag,
}

const finishCap: PartKinds<Extract<Finish, { readonly cap: number }>> = { cap: aNumber }

const fitItem: PartKinds<FitItem> = {
  competency: aText,
  status: { due: true, oneOf: ['below', 'met', 'above', 'not-assessed', 'level-unspecified'] },
  required: someNumber,
  held: someNumber,
  share: someNumber,
  least: someNumber,
  greatest: someNumber,
  points: someNumber,
}

export const fitScore: PartKinds<FitScore> = {
  model: aText,
  modelVersion: aText,
  job: aText,
  jobName: texts,
  method: { due: true, parts: methodInfo },
  finish: { oneOf: ['none', 'root'], parts: finishCap },
  unassessed: { due: true, oneOf: ['exclude', 'floor'] },
  score: someNumber,
  lowest: someNumber,
  highest: someNumber,
  outsideInterval: aFlag,
  coverage: someNumber,
  items: { due: true, each: { parts: fitItem } },
  countedAsFloor: codes,
  essentialsBelow: codes,
  essentialsNotAssessed: codes,
  essentialsUnspecified: codes,
  profileComplete: aFlag,
}

/** What `scoreFit` returns. */
export const aFitScore: Kind = {
  due: true,
  ofKind: 'result',
  like: 'scoreFit(…)',
  has: ['job', 'jobName', 'method', 'unassessed'],
  parts: fitScore,
}

/** What a result says of its method. */
export const aMethodInfo: Kind = {
  due: true,
  ofKind: 'result',
  has: ['id', 'parameters'],
  parts: { id: aText, parameters: { due: true, values: {} } },
}
