const msPerDay = 86_400_000

/**
 * The days from one day to another; negative when `to` is the earlier. Counted in UTC, where each day has 24 hours.
 *
 * @param from - a date that exists, `YYYY-MM-DD`
 * @param to - a date that exists, `YYYY-MM-DD`
 */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / msPerDay
}
