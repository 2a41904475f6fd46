import type { Locale } from '../model/localized-text'

/** What the chart says. */
export interface DevelopmentPlanWords {
  readonly title: (job: string) => string
  readonly open: (notCovered: number, assessFirst: number, unspecified: number) => string
  readonly days: (days: string) => string
  readonly raises: string
  readonly before: string
  readonly after: string
  readonly free: string
  readonly role: string
}

/** By language. */
export const developmentPlanWords: Readonly<Record<Locale, DevelopmentPlanWords>> = {
  en: {
    title: (job) => `Development plan towards ${job}`,
    open: (notCovered, assessFirst, unspecified) =>
      `Not planned: ${[
        ...(notCovered > 0 ? [`${notCovered} that no activity raises`] : []),
        ...(assessFirst > 0 ? [`${assessFirst} to be assessed first`] : []),
        ...(unspecified > 0 ? [`${unspecified} required at no given level`] : []),
      ].join(', ')}.`,
    days: (days) => `${days} d`,
    raises: 'raises what is below',
    before: 'comes before another activity',
    after: 'builds on',
    free: 'not worked',
    role: 'activity',
  },
  id: {
    title: (job) => `Rencana pengembangan menuju ${job}`,
    open: (notCovered, assessFirst, unspecified) =>
      `Belum direncanakan: ${[
        ...(notCovered > 0 ? [`${notCovered} tanpa kegiatan yang menaikkannya`] : []),
        ...(assessFirst > 0 ? [`${assessFirst} perlu dinilai lebih dahulu`] : []),
        ...(unspecified > 0 ? [`${unspecified} dipersyaratkan tanpa level`] : []),
      ].join(', ')}.`,
    days: (days) => `${days} hari`,
    raises: 'menaikkan yang kurang',
    before: 'mendahului kegiatan lain',
    after: 'lanjutan dari',
    free: 'bukan hari kerja',
    role: 'kegiatan',
  },
}
