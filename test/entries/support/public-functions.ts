import type { EntryModules } from './entry-modules'
import { isFunction } from './recorded-calls'

/** A function that an entry exports. */
export interface PublicFunction {
  /** The entry and the name: `kompetensi#analyzeGap`. */
  readonly key: string
  readonly name: string
  readonly work: (...given: unknown[]) => unknown
}

/** The functions that the entries export, by entry and name. */
export function publicFunctions(modules: EntryModules): PublicFunction[] {
  return [...modules].flatMap(([entry, exports]) =>
    Object.entries(exports).flatMap(([name, work]) =>
      isFunction(work) && !/^[A-Z]/.test(name) ? [{ key: `${entry}#${name}`, name, work }] : [],
    ),
  )
}
