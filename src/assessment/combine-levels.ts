import { atKey } from '../base/at-key'
import { CompetencyError } from '../base/competency-error'
import { resultIssue } from '../base/issues'
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
        : mean(levels)
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

/** The mean, summed from the least up so that the order of the levels cannot show. */
function mean(levels: readonly number[]): number {
  const sorted = levels.toSorted((a, b) => a - b)
  return within(sorted.reduce((sum, level) => sum + level, 0) / sorted.length, sorted)
}

function median(levels: readonly number[]): number {
  const sorted = levels.toSorted((a, b) => a - b)
  return mean(sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1))
}

function weightedMean(weights: Readonly<Record<string, number>>, voices: readonly Voice[]): number {
  const kinds = [...new Set(voices.map(({ raterKind }) => raterKind))].sort()
  const weightOf = new Map(Object.entries(weights))
  const means: number[] = []
  let sum = 0
  let total = 0
  for (const kind of kinds) {
    const its = mean(voices.flatMap(({ raterKind, level }) => (raterKind === kind ? [level] : [])))
    const weight = atKey(weightOf, kind)
    means.push(its)
    sum += weight * its
    total += weight
  }
  return within(sum / total, means)
}

/** The mean within its levels: three times 0.1 have a mean of 0.1, not of 0.10000000000000002. */
function within(value: number, levels: readonly number[]): number {
  if (!Number.isFinite(value)) {
    throw new CompetencyError(resultIssue('result-not-finite', [], { quantity: 'mean' }))
  }
  return Math.min(Math.max(value, Math.min(...levels)), Math.max(...levels))
}
