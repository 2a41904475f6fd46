import { atKey } from '../base/at-key'
import type { CompetencyModel } from '../model/competency-model'
import type { OutcomeRange } from '../model/outcome-range'
import type { Rating } from '../model/rating'
import { orderRatings } from './order-ratings'
import { resolveCompetency } from './resolve-competency'
import { appliedRules, type ResolveOptions } from './resolve-options'
import type { ResolvedHoldings } from './resolved-holdings'

/** Resolves ratings that are known to be sound and of one person. */
export function resolvePerson<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  ratings: readonly Rating<Id, C>[],
  options: ResolveOptions,
): ResolvedHoldings<Id, C> {
  const person = ratings[0]?.person
  const competencies = byCompetency(model, orderRatings(ratings)).map(([competency, its]) =>
    resolveCompetency(model, competency, its, options),
  )
  return {
    model: model.id,
    modelVersion: model.version,
    ...(person === undefined ? {} : { person }),
    asOf: options.asOf,
    rules: appliedRules(options),
    holdings: recordOf<C, number>(
      competencies.flatMap((entry): [C, number][] =>
        entry.status === 'held' ? [[entry.competency, entry.level]] : [],
      ),
    ),
    outcomes: recordOf<C, OutcomeRange>(
      competencies.flatMap((entry): [C, OutcomeRange][] =>
        entry.status === 'expired' && entry.outcomes !== undefined
          ? [[entry.competency, { ...entry.outcomes }]]
          : [],
      ),
    ),
    competencies,
  }
}

/** The ratings of each competency that has any, in the order of the model. */
function byCompetency<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  ratings: readonly Rating<Id, C>[],
): [C, Rating<Id, C>[]][] {
  const groups = new Map<C, Rating<Id, C>[]>()
  for (const rating of ratings) {
    const group = groups.get(rating.competency)
    if (group === undefined) groups.set(rating.competency, [rating])
    else group.push(rating)
  }
  const place = new Map<string, number>(Object.keys(model.competencies).map((code, i) => [code, i]))
  return [...groups].sort(([a], [b]) => atKey(place, a) - atKey(place, b))
}

function recordOf<C extends string, T>(entries: readonly (readonly [C, T])[]): { readonly [K in C]?: T } {
  // Safe: the keys are those of the entries; TypeScript forgets them.
  return Object.fromEntries(entries) as { readonly [K in C]?: T }
}
