import type { ScoredUnassessed } from '../fit/score-fit'
import type { Locale } from '../model/localized-text'

/** What the chart says. */
export interface FitWords {
  readonly title: (jobs: string) => string
  readonly percent: string
  readonly points: (full: string) => string
  readonly interval: string
  readonly sure: string
  readonly part: Readonly<Record<ScoredUnassessed, string>>
  readonly outside: string
  readonly alone: string
  readonly none: string
  readonly role: string
  readonly incomplete: string
}

/** By language. */
export const fitWords: Readonly<Record<Locale, FitWords>> = {
  en: {
    title: (jobs) => `${jobs}: fit by method`,
    percent: '% of full fit',
    points: (full) => `Points of ${full}`,
    interval: 'what the score may be',
    sure: 'score, nothing is missing',
    part: {
      exclude: 'score on what is assessed',
      floor: 'score, not assessed taken as nothing shown',
    },
    outside: 'the same, outside what the whole can give',
    alone: 'score of a method without an interval',
    none: 'no score',
    role: 'fit score',
    incomplete: 'It speaks of the requirements that are printed only; the profile goes on.',
  },
  id: {
    title: (jobs) => `${jobs}: kesesuaian menurut metode`,
    percent: '% dari kesesuaian penuh',
    points: (full) => `Poin dari ${full}`,
    interval: 'nilai yang masih mungkin',
    sure: 'nilai, semua sudah dinilai',
    part: {
      exclude: 'nilai atas yang sudah dinilai',
      floor: 'nilai, yang belum dinilai dianggap belum tampak',
    },
    outside: 'nilai yang sama, di luar rentang keseluruhan',
    alone: 'nilai metode tanpa rentang',
    none: 'tanpa nilai',
    role: 'nilai kesesuaian',
    incomplete: 'Nilai ini hanya atas persyaratan yang tercetak; profilnya belum lengkap.',
  },
}
