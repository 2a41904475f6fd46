// The formulas of the methods in exact arithmetic, written from their definitions: no tolerance, no order of sums.

import type { FitMethod, Scale } from 'kompetensi'
import { Fraction } from './fraction'

/** A requirement with a level. */
export interface ExactRequirement {
  readonly competency: string
  readonly required: number
  readonly weight: number
  readonly scale: Scale
}

/** A requirement and what is held of it. */
export interface ExactPair extends ExactRequirement {
  readonly held: number
}

/** What each requirement adds to a sum of this divisor; points are 100 × weight × value ÷ divisor. */
interface ExactParts {
  readonly weights: readonly Fraction[]
  readonly values: readonly Fraction[]
}

const [zero, one, hundred] = [Fraction.from(0), Fraction.from(1), Fraction.from(100)]
const of = (number: number): Fraction => Fraction.from(number)
const total = (fractions: readonly Fraction[]): Fraction => Fraction.sum(fractions)
const lowestOf = ({ levels }: Scale): number => Math.min(...levels)

interface Ratio {
  readonly origin: 'floor' | 'lowest'
  readonly top: number | undefined
  readonly of: 'sums' | 'ratios'
  readonly weighted: boolean
}

function ratioParts(pairs: readonly ExactPair[], ratio: Ratio): ExactParts {
  const from = pairs.map(({ scale }) => of(ratio.origin === 'floor' ? scale.floor : lowestOf(scale)))
  const own = pairs.map(({ weight }) => of(ratio.weighted ? weight : 1))
  const distances = pairs.map(({ required }, i) =>
    Fraction.greatest([zero, of(required).sub(from[i] ?? zero)]),
  )
  const values = pairs.map(({ held, required }, i) => {
    const distance = distances[i] ?? zero
    if (distance.compare(zero) === 0) return held >= required ? one : zero
    const value = Fraction.greatest([
      zero,
      of(held)
        .sub(from[i] ?? zero)
        .div(distance),
    ])
    return ratio.top === undefined ? value : Fraction.least([value, of(ratio.top)])
  })
  // A ratio of sums weighs each ratio by its distance; where nothing has one, the ratios stand as they are.
  const sums = ratio.of === 'sums' && distances.some((distance) => distance.compare(zero) > 0)
  return { weights: sums ? own.map((weight, i) => weight.mul(distances[i] ?? zero)) : own, values }
}

function partsOf(method: FitMethod, pairs: readonly ExactPair[]): ExactParts {
  const { parameters } = method
  if (method.id === 'attainment') {
    const { surplus } = parameters
    const top =
      surplus === 'counted' ? undefined : surplus === 'ignored' ? 1 : Number(Object(surplus)['cappedAt'])
    return ratioParts(pairs, { origin: 'floor', top, of: 'sums', weighted: true })
  }
  if (method.id === 'jobPersonMatch') {
    const { variant, cap, weighted } = parameters
    return ratioParts(pairs, {
      origin: 'floor',
      top: cap === 'item' ? 1 : undefined,
      of: variant === 'ratioOfSums' ? 'sums' : 'ratios',
      weighted: weighted === true,
    })
  }
  if (method.id === 'proportionalReadiness') {
    return ratioParts(pairs, { origin: 'lowest', top: 1, of: 'ratios', weighted: true })
  }
  if (method.id === 'metShare') {
    return {
      weights: pairs.map(({ weight }) => of(weight)),
      values: pairs.map(({ held, required }) => (held >= required ? one : zero)),
    }
  }
  if (method.id === 'profileMatching' && JSON.stringify(parameters['core']) === '[]') {
    return { weights: pairs.map(() => one), values: pairs.map((pair) => kusriniWeight(pair).div(of(5))) }
  }
  throw new Error(`no exact form of ${method.id}`)
}

const kusrini = [1, 2, 3, 4, 5, 4.5, 3.5, 2.5, 1.5]

/** Kusrini's weight of a gap: on a straight line between whole gaps, and that of the end beyond it. */
function kusriniWeight({ held, required, scale }: ExactPair): Fraction {
  const gap = Fraction.greatest([of(held), of(lowestOf(scale))]).sub(of(required))
  const whole = (value: number): Fraction => of(kusrini[Math.min(8, Math.max(0, value + 4))] ?? 0)
  // Cut towards 0, so that a gap below 0 lies between it and the next lower one.
  const cut = gap.round(0, 'down')
  const below = gap.compare(of(cut)) < 0 ? cut - 1 : cut
  const part = gap.sub(of(below))
  return whole(below)
    .mul(one.sub(part))
    .add(whole(below + 1).mul(part))
}

/** The points each pair adds before the last step. */
export function exactPoints(method: FitMethod, pairs: readonly ExactPair[]): Fraction[] {
  const { weights, values } = partsOf(method, pairs)
  const sum = total(weights)
  return weights.map((weight, i) =>
    of(method.full)
      .mul(weight)
      .mul(values[i] ?? zero)
      .div(sum),
  )
}

/** The share of each requirement in the weights of a method. */
export function exactShares(method: FitMethod, pairs: readonly ExactPair[]): Fraction[] {
  const { weights } = partsOf(method, pairs)
  return weights.map((weight) => weight.div(total(weights)))
}

/** The score of these pairs. */
export function exactScore(method: FitMethod, pairs: readonly ExactPair[]): Fraction {
  const score = total(exactPoints(method, pairs))
  return method.parameters['cap'] === 'total' ? Fraction.least([score, hundred]) : score
}
