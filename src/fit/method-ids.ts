/**
 * The ids of the methods of the library, in the order they are shown. What a room needs of each, such as its name or its SQL,
 * is a table by id there, so that the compiler lists what a new one lacks.
 */
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

/** The id where it is that of a method of the library. */
export function methodIdOf({ id }: { readonly id: string }): MethodId | undefined {
  return methodIds.find((known) => known === id)
}
