import { type MethodId, methodIds } from './methods'

/** The id where it is that of a method of the library. */
export function methodIdOf({ id }: { readonly id: string }): MethodId | undefined {
  return methodIds.find((known) => known === id)
}
