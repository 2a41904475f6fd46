// Claims of the embedded data that rest on regulations, and which of them are to be checked again. Regulations are amended and
// repealed; a claim on one is as good as the day on which somebody last read it.

import { addDays } from '../../src/base/add-days'
import type { Claim, Source } from '../../src/model/claim'

/** A claim on a regulation, once for all facts that rest on it alike. */
export interface RegulationClaim {
  /** The model, or `schemes`. */
  readonly model: string
  /** The first fact that rests on it, as a path into the export. */
  readonly place: string
  /** How many facts rest on it. */
  readonly facts: number
  /** The regulation, a key of `sources`, and the article in it. */
  readonly article: string
  /** The day on which it was last checked; absent: not recorded. */
  readonly checkedOn?: string
}

/** What of a model is looked through. */
export interface Exports {
  /** Its id, or `schemes`. */
  readonly model: string
  /** Everything that its entries export, by name. */
  readonly values: Readonly<Record<string, unknown>>
}

/** Days after which a claim is to be checked again. */
export const validDays = 180

/**
 * The claims on regulations that were last checked more than 180 days before a day, or on a day that nobody recorded: in the order
 * of the models and of the facts in them.
 *
 * @param all - what the models export
 * @param sources - the documents of all of them, by key
 * @param asOf - the day, `YYYY-MM-DD`
 */
export function staleClaims(
  all: readonly Exports[],
  sources: Readonly<Record<string, Source>>,
  asOf: string,
): readonly RegulationClaim[] {
  const earliest = addDays(asOf, -validDays)
  return regulationClaims(all, sources).filter(
    ({ checkedOn }) => checkedOn === undefined || checkedOn < earliest,
  )
}

/** The claims on regulations, those alike put together. */
function regulationClaims(
  all: readonly Exports[],
  sources: Readonly<Record<string, Source>>,
): readonly RegulationClaim[] {
  const found = new Map<string, RegulationClaim>()
  for (const { model, values } of all) {
    for (const { place, claim } of claimsIn(values, '')) {
      const { source = '', place: within, checkedOn } = claim
      if (sources[source]?.kind !== 'regulation') continue
      const article = within === undefined ? source : `${source}, ${within}`
      const key = JSON.stringify([model, article, checkedOn])
      const before = found.get(key)
      const facts = (before?.facts ?? 0) + 1
      found.set(key, {
        model,
        place: before?.place ?? place,
        facts,
        article,
        ...(checkedOn === undefined ? {} : { checkedOn }),
      })
    }
  }
  return [...found.values()]
}

/** Every claim that a value holds, with the path of the fact it is made of. */
function* claimsIn(value: unknown, place: string): Generator<{ place: string; claim: Claim }> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, entry] of Object.entries(value)) {
    if (key === 'claims' && Array.isArray(entry)) {
      for (const claim of entry.filter(isClaim)) yield { place, claim }
    } else {
      yield* claimsIn(entry, place === '' ? key : `${place}.${key}`)
    }
  }
}

function isClaim(value: unknown): value is Claim {
  return typeof value === 'object' && value !== null && 'basis' in value && 'confidence' in value
}

/** The claims as plain text, one a line: model, place, article, day of the last check. */
export function claimLines(claims: readonly RegulationClaim[]): string {
  return claims
    .map(({ model, place, facts, article, checkedOn = 'not recorded' }) => {
      const more = facts === 1 ? '' : ` and ${facts - 1} more`
      return `${[model, `${place}${more}`, article, checkedOn].join('\t')}\n`
    })
    .join('')
}
