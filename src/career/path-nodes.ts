import { at } from '../base/at'
import type { CompetencyModel } from '../model/competency-model'
import { rankPlaceOf, rankPlaces } from '../model/rank-places'
import type { CareerPathOptions } from './career-path-options'
import type { PathJob } from './path-jobs'
import { counted, type PathNode } from './path-problem'

/** What levels take, by place of the competency. */
export interface LevelCosts<C extends string> {
  readonly competencies: readonly C[]
  readonly effort: readonly number[]
  readonly months: readonly number[]
}

/** What levels take of the competencies that some job asks for. */
export function levelCosts<C extends string>(
  competencies: readonly C[],
  { effort, time }: CareerPathOptions<C>,
): LevelCosts<C> {
  // A level takes no months where none are named.
  const { monthsByCompetency, monthsPerLevel = 0 } = time ?? {}
  return {
    competencies,
    effort: competencies.map((code) => ownNumber(effort, code) ?? 1),
    months: competencies.map((code) => ownNumber(monthsByCompetency, code) ?? monthsPerLevel),
  }
}

/** Jobs as numbers. */
export function nodesOf<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  jobs: readonly PathJob<Id, C>[],
  { competencies, effort, months }: LevelCosts<C>,
  ruleOf: (job: string) => Pick<PathNode, 'tenure' | 'forbidden'>,
): PathNode<Id, C>[] {
  const places = new Map(competencies.map((code, place) => [code, place]))
  const ranks = rankPlaces(model)
  const families = numbering()
  const tracks = numbering()
  return jobs.map(({ profile, measured, levelled }, job) => ({
    job,
    profile,
    measured,
    asked: levelled.map(({ competency: code, required, essential }) => {
      const competency = places.get(code)
      if (competency === undefined) throw new RangeError(`no place for ${code}`)
      return {
        competency,
        level: counted(required),
        essential,
        effort: at(effort, competency),
        months: at(months, competency),
      }
    }),
    rank: rankPlaceOf(model, profile, ranks) ?? -1,
    family: families(profile.family),
    track: tracks(profile.track),
    ...ruleOf(profile.id),
  }))
}

/** Least months in a job, counted, less what was served in the one being left. */
export function tenureOf(job: string, from: string | undefined, time: CareerPathOptions['time']): number {
  if (time === undefined) return 0
  const { tenureByJob, tenure = 0, served = 0 } = time
  const months = ownNumber(tenureByJob, job) ?? tenure
  return counted(job === from ? Math.max(0, months - served) : months)
}

/** A number of a record; a code may be called what every object answers to. */
export function ownNumber<K extends string>(
  record: { readonly [P in K]?: number } | undefined,
  key: K,
): number | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined
}

/** A number for each name, −1 for none. */
function numbering(): (name: string | undefined) => number {
  const known = new Map<string, number>()
  return (name) => {
    if (name === undefined) return -1
    const number = known.get(name) ?? known.size
    known.set(name, number)
    return number
  }
}
