import { noise } from '../base/compare'
import { invalidParameter } from '../base/invalid-parameter'
import type { Scale } from '../model/scale'
import { highestLevel } from '../model/scale-of'
import type { WholeMethod } from './fit-method'
import { knownOptions } from './known-options'

/** Parameters of `similarity`. */
export interface SimilarityOptions {
  /** `cosine`: how alike the directions are, strength aside. `euclidean`: how near the levels are. */
  readonly measure: 'cosine' | 'euclidean'
}

/**
 * How alike a person's levels and a job's are as a whole, in percent. Levels are measured from the floor of their
 * scale. What is known not to be in the profile counts as required at the floor, and the result lists it; requirements
 * without a level, codes of which it is not known whether they are required, and what is not assessed are left out.
 *
 * `cosine`: `100 × Σ held × required ÷ (√Σ held² × √Σ required²)`; there is none when everything held or everything
 * required is at the floor. `euclidean`: `100 × (1 − √Σ (held − required)² ÷ √Σ (highest − floor)²)`. Both
 * can be below 0 on scales with levels below their floor.
 *
 * Not separable: every level changes what the others count, so there is no interval, no raise and no batch form.
 * Not monotone: a surplus moves a person away from the job.
 *
 * @param options - the measure
 * @throws `CompetencyError` `parameter-invalid` for a measure or an option it does not know
 * @source cosine and Euclidean distance of rating vectors, as used to find related occupations
 * @example
 * ```ts
 * import { scoreFit, similarity } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 *
 * const { score, lowest } = scoreFit(lembagaXy, 'staf-administrasi', { INT: 2, CFV: 4 }, { method: similarity({ measure: 'cosine' }) })
 * console.log(score, lowest) // 100 undefined
 * ```
 */
export function similarity(options: SimilarityOptions): WholeMethod {
  const { measure } = knownOptions('similarity', options, ['measure'])
  if (measure !== 'cosine' && measure !== 'euclidean') {
    throw invalidParameter('similarity', 'measure', measure, { oneOf: ['cosine', 'euclidean'] })
  }
  return {
    id: 'similarity',
    parameters: { measure },
    full: 100,
    monotone: false,
    separable: false,
    score: (requirements, outside) => {
      const pairs = [
        ...requirements.map(({ required, held, scale }) => pairOf(required, held, scale)),
        ...outside.map(({ held, scale }) => pairOf(scale.floor, held, scale)),
      ]
      const score = measure === 'cosine' ? cosine(pairs) : euclidean(pairs)
      return score === undefined
        ? undefined
        : { score, countedAsFloor: outside.map(({ competency }) => competency) }
    },
  }
}

/** Distances from the floor: of the required level, the held one and the highest. */
interface Pair {
  readonly required: number
  readonly held: number
  readonly most: number
}

function pairOf(required: number, held: number, scale: Scale): Pair {
  // Noise above the floor has no direction, and its square is too small to divide by.
  const above = (level: number): number => (Math.abs(level - scale.floor) <= noise ? 0 : level - scale.floor)
  return {
    required: above(required),
    held: above(held),
    most: highestLevel(scale) - scale.floor,
  }
}

function sumOf(pairs: readonly Pair[], term: (pair: Pair) => number): number {
  return pairs.reduce((sum, pair) => sum + term(pair), 0)
}

function cosine(pairs: readonly Pair[]): number | undefined {
  const held = sumOf(pairs, (pair) => pair.held ** 2)
  const required = sumOf(pairs, (pair) => pair.required ** 2)
  if (held === 0 || required === 0) return undefined
  const both = sumOf(pairs, (pair) => pair.held * pair.required)
  // √(a × a) is exactly a, so that equal vectors score exactly 100.
  return 100 * Math.min(1, Math.max(-1, both / Math.sqrt(held * required)))
}

function euclidean(pairs: readonly Pair[]): number | undefined {
  const most = sumOf(pairs, (pair) => pair.most ** 2)
  if (most === 0) return undefined
  return 100 * (1 - Math.sqrt(sumOf(pairs, (pair) => (pair.held - pair.required) ** 2) / most))
}
