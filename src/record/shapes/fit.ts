import type { Finish, MethodInfo, ParameterValue } from '../../fit/fit-method'
import type { FitItem, FitScore } from '../../fit/fit-score'
import type { ScoredUnassessed } from '../../fit/job-fit'
import { made } from '../../interchange/schema/shapes/made'
import { codes, localizedText } from './common'
import { gapStatus } from './gap'
import {
  always,
  byKey,
  flag,
  list,
  number,
  object,
  oneOf,
  optional,
  recursive,
  type Shape,
  text,
  word,
} from './shape'

const parameterValue: Shape<ParameterValue> = /* @__PURE__ */ made(() =>
  recursive<ParameterValue>('ParameterValue', () =>
    oneOf(text(), number(), flag(), list(parameterValue), byKey(parameterValue)),
  ),
)

/** Shape of what a result says of its method. */
export const methodInfo: Shape<MethodInfo> = /* @__PURE__ */ made(() =>
  object<MethodInfo>('MethodInfo', {
    id: text(),
    parameters: byKey(parameterValue),
    full: number(),
    monotone: flag(),
    separable: flag(),
  }),
)

/** Shape of what a score did with what is not assessed. */
export const scoredUnassessed: Shape<ScoredUnassessed> = /* @__PURE__ */ made(() => word('exclude', 'floor'))

const finish: Shape<Finish> = /* @__PURE__ */ made(() =>
  oneOf(
    always('none'),
    always('root'),
    object<Extract<Finish, { readonly cap: number }>>('FinishCap', { cap: number() }),
  ),
)

const fitItem: Shape<FitItem> = /* @__PURE__ */ made(() =>
  object<FitItem>('FitItem', {
    competency: text(),
    status: gapStatus,
    required: optional(number()),
    held: optional(number()),
    share: optional(number()),
    least: optional(number()),
    greatest: optional(number()),
    points: optional(number()),
  }),
)

/** Shape of a fit score. */
export const fitScore: Shape<FitScore> = /* @__PURE__ */ made(() =>
  object<FitScore>('FitScore', {
    model: text(),
    modelVersion: text(),
    job: text(),
    jobName: localizedText,
    method: methodInfo,
    finish: optional(finish),
    unassessed: scoredUnassessed,
    score: optional(number()),
    lowest: optional(number()),
    highest: optional(number()),
    outsideInterval: flag(),
    coverage: optional(number()),
    items: list(fitItem),
    countedAsFloor: codes,
    essentialsBelow: codes,
    essentialsNotAssessed: codes,
    essentialsUnspecified: codes,
    profileComplete: flag(),
  }),
)
