import { atKey } from '../base/at-key'
import { groupedBy } from '../base/grouped-by'
import type { CompetencyModel } from '../model/competency-model'
import type { OutcomeRange } from '../model/outcome-range'
import type { Rating } from '../model/rating'
import { orderRatings } from './order-ratings'
import { resolveCompetency } from './resolve-competency'
import { appliedRules, type ResolveOptions } from './resolve-options'
import { resolveRules } from './resolve-rules'
import type { ResolvedHoldings } from './resolved-holdings'

/** Resolves the ratings of one person after the other; ratings and options are known to be sound. */
export function personResolver<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  options: ResolveOptions,
): (ratings: readonly Rating<Id, C>[]) => ResolvedHoldings<Id, C> {
  const rules = resolveRules(options)
  const places = new Map<string, number>(Object.keys(model.competencies).map((code, i) => [code, i]))
  return (ratings) => {
    const person = ratings[0]?.person
    const competencies = byCompetency(orderRatings(ratings), places).map(([competency, its]) =>
      resolveCompetency(model, competency, its, rules),
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
}

/** The ratings of each competency that has any, in the order of the model. */
function byCompetency<Id extends string, C extends string>(
  ratings: readonly Rating<Id, C>[],
  places: ReadonlyMap<string, number>,
): [C, Rating<Id, C>[]][] {
  return [...groupedBy(ratings, ({ competency }) => competency)].sort(
    ([a], [b]) => atKey(places, a) - atKey(places, b),
  )
}

function recordOf<C extends string, T>(entries: readonly (readonly [C, T])[]): { readonly [K in C]?: T } {
  // Safe: the keys are those of the entries; TypeScript forgets them.
  return Object.fromEntries(entries) as { readonly [K in C]?: T }
}
