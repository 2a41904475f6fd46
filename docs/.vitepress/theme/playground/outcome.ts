import { type Issue, isCompetencyError } from 'kompetensi'

/** What came of a calculation: its value, or everything that stands in its way. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly unexpected?: string }

/** Runs a calculation. What it throws is an answer too: the page says it and goes on. */
export function attempt<T>(calculate: () => T): Outcome<T> {
  try {
    return { ok: true, value: calculate() }
  } catch (error) {
    if (isCompetencyError(error)) return { ok: false, issues: error.issues }
    return { ok: false, issues: [], unexpected: String(error) }
  }
}

/** Goes on with a value, or hands on what stood in its way. */
export function after<T, U>(before: Outcome<T>, calculate: (value: T) => U): Outcome<U> {
  return before.ok ? attempt(() => calculate(before.value)) : before
}
