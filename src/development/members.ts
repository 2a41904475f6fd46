import type { PlanProblem } from './plan-problem'

/** A set of activities: 1 where the activity is in it. */
export type Members = Uint8Array

/** The set of these activities. */
export function membersOf({ activities }: PlanProblem, places: readonly number[]): Members {
  const members = new Uint8Array(activities.length)
  for (const activity of places) members[activity] = 1
  return members
}

/** The places of the activities in a set. */
export function placesIn(members: Members): number[] {
  return [...members].flatMap((member, activity) => (member === 1 ? [activity] : []))
}
