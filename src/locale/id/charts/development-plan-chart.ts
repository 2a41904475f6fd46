import type { DevelopmentPlanChartWords } from '../../../charts/development-plan-words'
import { months, shortMonths } from '../months'

/** Indonesian in this chart. */
export const developmentPlanChart: DevelopmentPlanChartWords = {
  title: (job) => `Rencana pengembangan menuju ${job}`,
  open: (notCovered, assessFirst, unspecified) =>
    `Belum direncanakan: ${[
      ...(notCovered > 0 ? [`${notCovered} tanpa kegiatan yang menaikkannya`] : []),
      ...(assessFirst > 0 ? [`${assessFirst} perlu dinilai lebih dahulu`] : []),
      ...(unspecified > 0 ? [`${unspecified} dipersyaratkan tanpa level`] : []),
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
  days: (days) => `${days} hari`,
  raises: 'menaikkan yang di bawah standar',
  before: 'mendahului kegiatan lain',
  after: 'lanjutan dari',
  free: 'bukan hari kerja',
  role: 'kegiatan',
}
