import { noise } from '../base/compare'
import { CompetencyError } from '../base/competency-error'
import { invalidParameter } from '../base/invalid-parameter'
import type { Issue, IssuePath } from '../base/issue'
import type { Kind, Kinds } from '../base/kind'
import { rangeIssue } from '../base/range-issue'
import { throwIssues } from '../base/throw-issues'
import { aFlag, aNumber, aText, aTitle, someNumber, someTitle } from '../model/argument-kinds'
import { talentIssue } from './issues'
import type {
  AxisCut,
  AxisCuts,
  NineBoxCuts,
  NineBoxInput,
  NineBoxSchemeInput,
  NineBoxThird,
  NineBoxValue,
} from './nine-box-scheme'

/** The thirds of an axis, lowest first. */
export const thirds: readonly NineBoxThird[] = ['low', 'middle', 'high']

/** The third a number is in. */
export function thirdOf(value: number, { middle, high }: AxisCuts): NineBoxThird {
  return isIn(value, high) ? 'high' : isIn(value, middle) ? 'middle' : 'low'
}

function isIn(value: number, { from, included }: AxisCut): boolean {
  const atCut = Math.abs(value - from) <= Math.abs(from) * noise
  return atCut ? included : value > from
}

/** The thirds a value may be in, lowest first; all of them when nothing is known of it. */
export function thirdsOf(value: NineBoxValue, cuts: AxisCuts): readonly NineBoxThird[] {
  const { lowest, highest } = typeof value === 'number' ? { lowest: value, highest: value } : (value ?? {})
  const from = lowest === undefined ? 'low' : thirdOf(lowest, cuts)
  const to = highest === undefined ? 'high' : thirdOf(highest, cuts)
  return thirds.slice(thirds.indexOf(from), thirds.indexOf(to) + 1)
}

/** The box of two thirds; a checked scheme has it. */
export function boxAt(
  scheme: NineBoxSchemeInput,
  performance: NineBoxThird,
  potential: NineBoxThird,
): NineBoxInput {
  const box = scheme.boxes.find((entry) => entry.performance === performance && entry.potential === potential)
  if (box !== undefined) return box
  throw new CompetencyError(
    talentIssue('box-missing', ['boxes'], { scheme: scheme.id, performance, potential }),
  )
}

/** The box of a number. */
export function boxNumbered(scheme: NineBoxSchemeInput, number: number): NineBoxInput {
  const box = scheme.boxes.find((entry) => entry.box === number)
  if (box !== undefined) return box
  throw invalidParameter(scheme.id, 'box', number, { oneOf: scheme.boxes.map((entry) => entry.box) })
}

/** Throws unless a scheme has each of the nine boxes once, each with a number of its own. */
export function checkScheme(scheme: NineBoxSchemeInput): void {
  const numbers = new Set(scheme.boxes.map(({ box }) => box))
  if (scheme.boxes.length !== 9 || numbers.size !== 9 || ![...numbers].every(Number.isFinite)) {
    const found = scheme.boxes.map(({ box }) => box).join(', ')
    throw new CompetencyError(talentIssue('boxes-invalid', ['boxes'], { scheme: scheme.id, found }))
  }
  for (const performance of thirds) for (const potential of thirds) boxAt(scheme, performance, potential)
}

/** Throws unless the cuts are numbers and ascend. */
export function checkCuts(cuts: NineBoxCuts): void {
  throwIssues(
    (['performance', 'potential'] as const).flatMap((axis): Issue[] => {
      const { middle, high } = cuts[axis]
      const path = ['cuts', axis]
      const bad = [
        ...finite(middle.from, [...path, 'middle', 'from']),
        ...finite(high.from, [...path, 'high', 'from']),
      ]
      if (bad.length > 0 || high.from > middle.from) return bad
      return [rangeIssue(high.from, [...path, 'high', 'from'], { above: middle.from })]
    }),
  )
}

/** What is wrong with a value of an axis. */
export function valueIssues(value: NineBoxValue, path: IssuePath): Issue[] {
  if (value === undefined) return []
  if (typeof value === 'number') return finite(value, path)
  const { lowest, highest } = value
  const bad = [
    ...(lowest === undefined ? [] : finite(lowest, [...path, 'lowest'])),
    ...(highest === undefined ? [] : finite(highest, [...path, 'highest'])),
  ]
  if (bad.length > 0 || lowest === undefined || highest === undefined || highest >= lowest) return bad
  return [rangeIssue(highest, [...path, 'highest'], { atLeast: lowest })]
}

function finite(value: unknown, path: IssuePath): Issue[] {
  if (typeof value === 'number' && Number.isFinite(value)) return []
  return [rangeIssue(value, path, { finite: true })]
}

const aCut: Kind = { due: true, fields: { from: aNumber, included: aFlag } }

const cutsOfAxis: Kind = { due: true, fields: { middle: aCut, high: aCut } }

/** Where each axis is parted. */
export const nineBoxCuts: Kind = { due: true, fields: { performance: cutsOfAxis, potential: cutsOfAxis } }

/** Where somebody stands on one axis. */
export const aPlace: Kind = {
  ofKind: 'number',
  parts: { lowest: someNumber, highest: someNumber },
  like: '75',
}

/** Where somebody stands on each axis; absent: not rated. */
export const nineBoxAxes: Kinds = { performance: aPlace, potential: aPlace }

const partsOfBox: Kinds = {
  box: aNumber,
  performance: aText,
  potential: aText,
  actions: { each: someTitle },
}

/** A numbering of the boxes; which boxes there are is looked at by `checkScheme`. */
export const aNineBoxScheme: Kind = {
  due: true,
  ofKind: 'object',
  has: ['id', 'name', 'boxes'],
  parts: { id: aText, name: aTitle, boxes: { due: true, each: { ofKind: 'object', parts: partsOfBox } } },
}
