import type { DevelopmentPlanChartWords } from '../../../charts/development-plan-words'
import { months, shortMonths } from '../months'

/** English in this chart. */
export const developmentPlanChart: DevelopmentPlanChartWords = {
  title: (job) => `Development plan towards ${job}`,
  open: (notCovered, assessFirst, unspecified) =>
    `Not planned: ${[
      ...(notCovered > 0 ? [`${notCovered} that no activity raises`] : []),
      ...(assessFirst > 0 ? [`${assessFirst} to be assessed first`] : []),
      ...(unspecified > 0 ? [`${unspecified} required without a level`] : []),
    ].join(', ')}.`,
  day: ({ day, month }) => `${day} ${shortMonths[month - 1]}`,
  month: ({ month, year }) => `${shortMonths[month - 1]} ${year}`,
  period: (first, last) => {
    const end = `${last.day} ${months[last.month - 1]} ${last.year}`
    const start = `${first.day} ${months[first.month - 1]}`
    if (first.year !== last.year) return `${start} ${first.year} – ${end}`
    if (first.month !== last.month) return `${start} – ${end}`
    return first.day === last.day ? end : `${first.day}–${end}`
  },
  days: (days) => `${days} d`,
  raises: 'raises what is below',
  before: 'comes before another activity',
  after: 'builds on',
  free: 'not worked',
  role: 'activity',
}
