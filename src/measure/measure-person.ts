import type { CompetencyModel } from '../model/competency-model'
import type { Holdings } from '../model/holdings'
import { type Measure, measureFinder } from '../model/measure-finder'
import { type JobOrProfile, measurableProfileOf } from '../model/resolve-profile'
import type { HeldLevels } from './held-levels'
import type { MeasuredJob } from './measured-job'
import { readPerson } from './read-person'

/** A measured job, and what one person holds against it: both checked. */
export interface MeasuredPerson<Id extends string = string, C extends string = string> {
  readonly measured: MeasuredJob<Id, C>
  readonly levels: HeldLevels<C>
}

/** Checks a job and what one person holds at the door of a public function; what is wrong with either is told in one error. */
export function measurePerson<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  job: JobOrProfile<Id, C, J>,
  holdings: Holdings<Id, C>,
): MeasuredPerson<Id, C> {
  const profile = measurableProfileOf<Id, C, J>(model, job)
  const measures: Measure[] = []
  const held: (number | undefined)[] = []
  const codes = new Set<C>()
  const measureOf = measureFinder<Id, C>(model, profile)
  const beside = readPerson<Id, C>(model, profile, holdings, ({ competency }, level) => {
    const measure = measureOf(competency)
    codes.add(competency)
    held.push(level)
    if (measure !== undefined) measures.push(measure)
  })
  return { measured: { model, profile, measures, codes }, levels: { held, beside } }
}
