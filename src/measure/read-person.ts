import { throwIssues } from '../base/throw-issues'
import type { CompetencyModel } from '../model/competency-model'
import type { Holdings } from '../model/holdings'
import { holdingsIssues } from '../model/holdings-issues'
import type { JobProfile, Requirement } from '../model/job-profile'
import { requirementIssues } from '../model/requirement-issues'
import { type HeldBeside, heldLevel, knownBeside } from './held-levels'

/** Takes a requirement, and what is held of it: `undefined` where it is not assessed. */
type EachRequirement<C extends string> = (requirement: Requirement<C>, held: number | undefined) => void

/**
 * Checks a profile and what one person holds against it, for a question about one person and one job, and walks the
 * requirements once, instead of once to measure, once to read and once to report. Who asks about more takes `measureJob`
 * and `heldReader`.
 *
 * @param each - takes each requirement, in the order of the profile
 * @returns what is held beside the profile
 */
export function readPerson<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  profile: JobProfile<Id, C>,
  holdings: Holdings<Id, C>,
  each: EachRequirement<C>,
): HeldBeside<C>[] {
  throwIssues([...requirementIssues(model, profile), ...holdingsIssues(model, holdings, profile)])
  // A copy of their own keys, so that a code finds no more than what somebody holds.
  const own = { ...holdings }
  const codes = new Set<C>()
  for (const requirement of profile.requirements) {
    const { competency } = requirement
    each(requirement, heldLevel(own[competency]))
    codes.add(competency)
  }
  return knownBeside(profile, codes, own)
}
