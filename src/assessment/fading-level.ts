// The level of voices that fall silent one after the other, without asking all that are left each time.

import { at } from '../base/at'
import { atKey } from '../base/at-key'
import { addAt, countedTree, placeOfNth } from '../base/counted-tree'
import { type ExactTotal, exactMean, exactMeanOfTotals, exactTotal, takeAway } from '../base/exact-mean'
import { groupedBy } from '../base/grouped-by'
import type { Voice } from './combine-levels'
import type { CombineRule } from './resolve-options'

/** Voices of which some fall silent. */
export interface FadingLevel<V extends Voice> {
  /** Lets one of them fall silent. */
  readonly silence: (voice: V) => void
  /** The level of those that are left, of which there is at least one, as `combineLevels` gives it. */
  readonly level: () => number
}

/** The level of voices by a rule, and of what is left of them. */
export function fadingLevel<V extends Voice>(rule: CombineRule, voices: readonly V[]): FadingLevel<V> {
  if (rule === 'median') return fadingMedian(voices)
  if (rule === 'latest') return fadingFirst(voices, ({ assessedOn }) => assessedOn)
  if (rule === 'highest') return fadingFirst(voices, ({ level }) => level)
  if (rule === 'mean') return fadingFirst(voices, () => 0)
  return fadingWeighted(voices, rule.weights)
}

/** The mean of those whose key is greatest. Most often no key but the first few is ever asked for. */
function fadingFirst<V extends Voice, K extends string | number>(
  voices: readonly V[],
  keyOf: (voice: V) => K,
): FadingLevel<V> {
  const sorted = voices.toSorted((a, b) => descending(keyOf(a), keyOf(b)))
  const silent = new Set<V>()
  let next = 0
  let key: K | undefined
  let total = exactTotal([])
  const advance = (): void => {
    const levels: number[] = []
    key = keyOf(at(sorted, next))
    for (let voice = sorted[next]; voice !== undefined && keyOf(voice) === key; voice = sorted[++next]) {
      if (!silent.has(voice)) levels.push(voice.level)
    }
    total = exactTotal(levels)
  }
  return {
    silence: (voice) => {
      if (keyOf(voice) === key) takeAway(total, voice.level)
      else silent.add(voice)
    },
    level: () => {
      while (total.size === 0) advance()
      return exactMeanOfTotals([{ total, weight: 1 }])
    },
  }
}

function descending<K extends string | number>(one: K, other: K): number {
  return one > other ? -1 : one < other ? 1 : 0
}

/** The weighted mean of the means of each kind. */
function fadingWeighted<V extends Voice>(
  voices: readonly V[],
  weights: Readonly<Record<string, number>>,
): FadingLevel<V> {
  const totals = totalsByKind(voices)
  const weightOf = new Map(Object.entries(weights))
  return {
    silence: ({ raterKind, level }) => takeAway(atKey(totals, raterKind), level),
    level: () =>
      exactMeanOfTotals(
        [...totals].flatMap(([kind, total]) =>
          total.size === 0 ? [] : [{ total, weight: atKey(weightOf, kind) }],
        ),
      ),
  }
}

/** The one in the middle, or the mean of the two. */
function fadingMedian<V extends Voice>(voices: readonly V[]): FadingLevel<V> {
  const sorted = voices.toSorted((a, b) => a.level - b.level)
  const places = new Map(sorted.map((voice, i) => [voice, i + 1]))
  const left = countedTree(sorted.length)
  for (const place of places.values()) addAt(left, place, 1)
  let size = sorted.length
  const nth = (n: number): number => at(sorted, placeOfNth(left, n) - 1).level
  return {
    silence: (voice) => {
      addAt(left, atKey(places, voice), -1)
      size--
    },
    level: () => exactMean([nth(Math.ceil(size / 2)), nth(Math.floor(size / 2) + 1)]),
  }
}

/** The sum of the levels of each kind of rater. */
function totalsByKind(voices: readonly Voice[]): Map<string, ExactTotal> {
  const kinds = groupedBy(voices, ({ raterKind }) => raterKind)
  return new Map([...kinds].map(([kind, its]) => [kind, exactTotal(its.map(({ level }) => level))]))
}
