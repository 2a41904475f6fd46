/** The last day that `YYYY-MM-DD` can write. */
export const lastWritable: string = '9999-12-31'

/** Writes the UTC day of a date as `YYYY-MM-DD`; a day past the year 9999 is that year's last. */
export function isoDate(date: Date): string {
  return date.getUTCFullYear() > 9999 ? lastWritable : date.toISOString().slice(0, 10)
}
