import type { Claim } from 'kompetensi'

/** Every claim in a table of facts, wherever it stands in it, in the order of the table. */
export function claimsIn(value: unknown): Claim[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, entry]) =>
    key === 'claims' && Array.isArray(entry) ? entry.filter(isClaim) : claimsIn(entry),
  )
}

function isClaim(value: unknown): value is Claim {
  return typeof value === 'object' && value !== null && 'basis' in value && 'confidence' in value
}
