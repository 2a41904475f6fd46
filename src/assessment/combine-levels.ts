import { atKey } from '../base/at-key'
import { exactMean, exactMeanOfGroups } from '../base/exact-mean'
import { groupedBy } from '../base/grouped-by'
import type { CombineRule } from './resolve-options'

/** What combining looks at: a level, the day it is of, and the kind of rater it is by. */
export interface Voice {
  /** The level. */
  readonly level: number
  /** The day of the assessment. */
  readonly assessedOn: string
  /** The kind of rater. */
  readonly raterKind: string
}

/** The voices the level rests on, those the rule passes over, and the level. */
export interface CombinedLevel<V extends Voice> {
  /** The level, not rounded. */
  readonly level: number
  /** The voices it rests on. */
  readonly used: readonly V[]
  /** The voices the rule passes over. */
  readonly passedOver: readonly V[]
}

/** Combines the levels of at least one voice by a rule. */
export function combineLevels<V extends Voice>(rule: CombineRule, voices: readonly V[]): CombinedLevel<V> {
  const listensTo = picker(rule, voices)
  const used = voices.filter((voice) => listensTo(voice))
  const passedOver = voices.filter((voice) => !listensTo(voice))
  const levels = used.map(({ level }) => level)
  const level =
    typeof rule === 'object'
      ? weightedMean(rule.weights, used)
      : rule === 'median'
        ? median(levels)
        : exactMean(levels)
  return { level, used, passedOver }
}

/** Which voices a rule listens to. */
function picker(rule: CombineRule, voices: readonly Voice[]): (voice: Voice) => boolean {
  if (rule === 'latest') {
    const latest = voices.reduce((day, { assessedOn }) => (assessedOn > day ? assessedOn : day), '')
    return ({ assessedOn }) => assessedOn === latest
  }
  if (rule === 'highest') {
    const highest = voices.reduce((most, { level }) => Math.max(most, level), Number.NEGATIVE_INFINITY)
    return ({ level }) => level === highest
  }
  return () => true
}

function median(levels: readonly number[]): number {
  const sorted = levels.toSorted((a, b) => a - b)
  return exactMean(sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1))
}

/** The mean within each kind, then the weighted mean over the kinds. */
function weightedMean(weights: Readonly<Record<string, number>>, voices: readonly Voice[]): number {
  const weightOf = new Map(Object.entries(weights))
  return exactMeanOfGroups(
    [...groupedBy(voices, ({ raterKind }) => raterKind)].map(([kind, its]) => ({
      numbers: its.map(({ level }) => level),
      weight: atKey(weightOf, kind),
    })),
  )
}
