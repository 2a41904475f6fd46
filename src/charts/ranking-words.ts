import type { Locale } from '../model/localized-text'

/** What the chart says. */
export interface RankingWords {
  readonly candidates: (job: string) => string
  readonly jobs: string
  readonly beside: string
  readonly besideNarrow: string
  readonly axis: string
  readonly possible: string
  readonly rank: string
  readonly mayKnockOut: string
  readonly knockedOut: string
  readonly excluded: string
  readonly none: string
  readonly role: string
  readonly incomplete: string
}

/** By language. */
export const rankingWords: Readonly<Record<Locale, RankingWords>> = {
  en: {
    candidates: (job) => `${job}: ranks, and ranks that are possible`,
    jobs: 'Jobs: ranks, and ranks that are possible',
    beside: 'Beside each row: the score and, in brackets, what it may be.',
    besideNarrow: 'Beside each row: the score.',
    axis: 'Rank (1 is the highest score)',
    possible: 'ranks that are possible',
    rank: 'rank',
    mayKnockOut: 'rank; may still be knocked out',
    knockedOut: 'rank; knocked out',
    excluded: 'excluded',
    none: 'no score',
    role: 'rank',
    incomplete: 'It speaks of the requirements that are printed only; the profile goes on.',
  },
  id: {
    candidates: (job) => `${job}: peringkat dan peringkat yang mungkin`,
    jobs: 'Jabatan: peringkat dan peringkat yang mungkin',
    beside: 'Di samping tiap baris: nilai dan, dalam kurung, rentang yang masih mungkin.',
    besideNarrow: 'Di samping tiap baris: nilai.',
    axis: 'Peringkat (1 = nilai tertinggi)',
    possible: 'peringkat yang mungkin',
    rank: 'peringkat',
    mayKnockOut: 'peringkat; masih dapat gugur',
    knockedOut: 'peringkat; gugur',
    excluded: 'gugur',
    none: 'tanpa nilai',
    role: 'peringkat',
    incomplete: 'Peringkat ini hanya atas persyaratan yang tercetak; profilnya belum lengkap.',
  },
}
