/**
 * Whether a text is a date that exists, written `YYYY-MM-DD`. Computed in UTC: date-fns works in local time,
 * where Pacific/Apia has no 30 December 2011.
 */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
