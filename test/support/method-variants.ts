import {
  attainment,
  type FitMethod,
  jobPersonMatch,
  type MethodId,
  metShare,
  profileMatching,
  proportionalReadiness,
  similarity,
} from 'kompetensi'

/** Lenient where a random profile may not fit a method. */
const lenient = { fractional: 'interpolate', offTable: 'end-weight', emptyGroup: 'other-group' } as const

/**
 * Every method of the library with each of its parameters, the usual ones first: the laws of fit, the columns and the databases
 * are tried with all of them. Profile matching, which needs the codes of a profile, has more in the tests of its own.
 */
export const methodVariants: Readonly<Record<MethodId, readonly [FitMethod, ...FitMethod[]]>> = {
  attainment: [
    attainment(),
    ...(['counted', { cappedAt: 1 }, { cappedAt: 1.25 }] as const).map((surplus) => attainment({ surplus })),
  ],
  jobPersonMatch: [
    jobPersonMatch({ variant: 'ratioOfSums', cap: 'item' }),
    ...(['ratioOfSums', 'meanOfRatios'] as const).flatMap((variant) =>
      (['none', 'item', 'total'] as const).flatMap((cap) =>
        [false, true].map((weighted) => jobPersonMatch({ variant, cap, weighted })),
      ),
    ),
  ],
  metShare: [metShare()],
  profileMatching: [profileMatching({ core: [], ...lenient })],
  proportionalReadiness: [proportionalReadiness()],
  similarity: [similarity({ measure: 'cosine' }), similarity({ measure: 'euclidean' })],
}

/** All of them. */
export const everyVariant: readonly FitMethod[] = Object.values(methodVariants).flat()
