import { noise } from '../base/compare'
import { type FitNumbers, fitNumbers, type KnownRanges } from '../fit/fit-numbers'
import { isOutside } from '../fit/fit-of'
import type { JobFit } from '../fit/job-fit'
import { gapOf } from '../gap/gap-of'
import { levelGap } from '../gap/level-gap'
import type { HeldLevels } from '../measure/held-levels'
import { highestLevel, lowestHeld } from '../model/scale-of'
import { type KnockOutOutlook, outlookReader } from './outlook'
import type { BelowEssential, EssentialShortfall, RankedFit } from './ranking'
import type { Place } from './standings'

/** What a place in a ranking and its entry rest on. */
export interface Standing<C extends string> extends KnockOutOutlook<C> {
  readonly score: number | undefined
  readonly numbers: EntryNumbers
  readonly essentials: EssentialsOf<C>
}

interface EntryNumbers extends Pick<FitNumbers, 'score' | 'lowest' | 'highest'> {
  /** Weight share of the levelled requirements that were assessed; absent where none has a level. */
  readonly coverage: number | undefined
}

/** Essential requirements by what is known of them, each in the order of the profile. */
interface EssentialsOf<C extends string> {
  readonly shortfalls: readonly EssentialShortfall<C>[]
  readonly notAssessed: readonly C[]
  readonly unspecified: readonly C[]
}

/** Scores people one after the other against a job, for a ranking. */
export function standingReader<Id extends string, C extends string>(
  fit: JobFit<Id, C>,
): (levels: HeldLevels<C>, ranges: KnownRanges) => Standing<C> {
  const outlookOf = outlookReader(fit)
  const essentialsOf = essentialsReader(fit)
  const coverageOf = coverageReader(fit)
  const large = mayOverflow(fit)
  return (levels, ranges) => {
    // Throws where the numbers of a person are so large that a gap or their sum is not finite.
    if (large) gapOf(fit.measured, levels)
    const numbers = fitNumbers(fit, levels, ranges)
    const outlook = outlookOf(levels, ranges, numbers)
    const { score, lowest, highest } = numbers
    // The values of each requirement are left to be freed: of 50,000 people they are most of the memory.
    return {
      ...outlook,
      score,
      numbers: { score, lowest, highest, coverage: coverageOf(levels) },
      essentials: essentialsOf(levels),
    }
  }
}

/** Whether the weights, or somebody's weighted shortfalls, may add up to more than a number can be. */
function mayOverflow({ levelled }: JobFit): boolean {
  const spans = levelled.map(
    ({ scale, weight }) => weight * Math.max(1, highestLevel(scale) - lowestHeld(scale)),
  )
  return !Number.isFinite(spans.reduce((sum, span) => sum + span, levelled.length * noise))
}

function coverageReader<Id extends string, C extends string>({
  levelled,
}: JobFit<Id, C>): (levels: HeldLevels<C>) => number | undefined {
  const whole = levelled.reduce((sum, { weight }) => sum + weight, 0)
  return ({ held }) => {
    let assessed = 0
    for (const { place, weight } of levelled) if (held[place] !== undefined) assessed += weight
    return levelled.length === 0 ? undefined : assessed / whole
  }
}

function essentialsReader<Id extends string, C extends string>({
  measured,
  levelled,
}: JobFit<Id, C>): (levels: HeldLevels<C>) => EssentialsOf<C> {
  const essentials = levelled.filter(({ essential }) => essential)
  const unspecified = measured.profile.requirements.flatMap(({ competency, level, essential = false }) =>
    essential && level === undefined ? [competency] : [],
  )
  return ({ held }) => {
    const shortfalls: EssentialShortfall<C>[] = []
    const notAssessed: C[] = []
    for (const { competency, required, place } of essentials) {
      const level = held[place]
      if (level === undefined) notAssessed.push(competency)
      else if (levelGap(level, required) < 0) {
        shortfalls.push({ competency, required, held: level, gap: level - required })
      }
    }
    return { shortfalls, notAssessed, unspecified: [...unspecified] }
  }
}

/** What an entry of a ranking says of a score. */
export function rankedFit<C extends string>(
  { numbers, knockOut, knockedOutIf, essentials }: Standing<C>,
  place: Place,
  policy: BelowEssential,
): RankedFit<C> {
  const { score, lowest, highest, coverage } = numbers
  return {
    ...place,
    ...(score === undefined ? {} : { score }),
    ...(lowest === undefined ? {} : { lowest }),
    ...(highest === undefined ? {} : { highest }),
    ...(coverage === undefined ? {} : { coverage }),
    outsideInterval: isOutside(numbers),
    knockOut,
    excluded: policy === 'exclude' && knockOut === 'yes',
    knockedOutIf,
    essentialShortfalls: essentials.shortfalls,
    essentialsBelow: essentials.shortfalls.map(({ competency }) => competency),
    essentialsNotAssessed: essentials.notAssessed,
    essentialsUnspecified: essentials.unspecified,
  }
}

/** By rank; then who is excluded, then who has no score; each by code unit of the id. */
export function byPlace<T extends RankedFit>(idOf: (entry: T) => string): (a: T, b: T) => number {
  const group = ({ rank, excluded }: T): number => (rank !== undefined ? 0 : excluded ? 1 : 2)
  // Nobody in the groups without ranks has one, so that all are equal there.
  const place = ({ rank = 0 }: T): number => rank
  return (a, b) => group(a) - group(b) || place(a) - place(b) || (idOf(a) < idOf(b) ? -1 : 1)
}
