import type { Holdings } from '../model/holdings'

/** The level that checked holdings have of a competency; `undefined` when it is not assessed. */
export function levelOf<Id extends string, C extends string>(
  own: Holdings<Id, C>,
  competency: C,
): number | undefined {
  // A code may be called what every object answers to, such as `constructor`.
  const held: unknown = own[competency]
  return typeof held === 'number' ? held + 0 : undefined // -0 is 0, as JSON writes it
}
