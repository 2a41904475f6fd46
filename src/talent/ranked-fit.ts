import type { FitScore } from '../fit/score-fit'
import type { KnockOutOutlook } from './outlook'
import type { EssentialShortfall, EssentialsPolicy, RankedFit } from './ranking'
import type { Place } from './standings'

/** What an entry of a ranking says of a score. */
export function rankedFit<Id extends string, C extends string>(
  fit: FitScore<Id, C>,
  { knockOut, knockedOutIf }: KnockOutOutlook<C>,
  place: Place,
  essentials: EssentialsPolicy,
): RankedFit<C> {
  const { score, lowest, highest, coverage } = fit
  return {
    ...place,
    ...(score === undefined ? {} : { score }),
    ...(lowest === undefined ? {} : { lowest }),
    ...(highest === undefined ? {} : { highest }),
    ...(coverage === undefined ? {} : { coverage }),
    outsideInterval: fit.outsideInterval,
    knockOut,
    excluded: essentials === 'exclude' && knockOut === 'yes',
    knockedOutIf,
    essentialShortfalls: essentialShortfalls(fit),
    essentialsBelow: fit.essentialsBelow,
    essentialsNotAssessed: fit.essentialsNotAssessed,
    essentialsUnspecified: fit.essentialsUnspecified,
  }
}

function essentialShortfalls<Id extends string, C extends string>({
  items,
  essentialsBelow,
}: FitScore<Id, C>): EssentialShortfall<C>[] {
  return items.flatMap(({ competency, required, held }) =>
    essentialsBelow.includes(competency) && required !== undefined && held !== undefined
      ? [{ competency, required, held, gap: held - required }]
      : [],
  )
}

/** By rank; then who is excluded, then who has no score; each by code unit of the id. */
export function byPlace<T extends RankedFit>(idOf: (entry: T) => string): (a: T, b: T) => number {
  const group = ({ rank, excluded }: T): number => (rank !== undefined ? 0 : excluded ? 1 : 2)
  return (a, b) => group(a) - group(b) || (a.rank ?? 0) - (b.rank ?? 0) || (idOf(a) < idOf(b) ? -1 : 1)
}
