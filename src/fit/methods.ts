// The methods of the library, listed once: add a line to both lists. What a room needs of each, such as its name or its SQL, is a
// table by id there, so that the compiler lists what a new one lacks.

export * from './attainment'
export * from './job-person-match'
export * from './met-share'
export * from './profile-matching'
export * from './proportional-readiness'
export * from './similarity'

/** The ids of the methods of the library, in the order they are shown; each is the name of the function that makes it. */
export const methodIds = [
  'attainment',
  'jobPersonMatch',
  'profileMatching',
  'metShare',
  'proportionalReadiness',
  'similarity',
] as const

/** Id of a method of the library; a caller's own has another. */
export type MethodId = (typeof methodIds)[number]
