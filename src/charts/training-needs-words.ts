import type { Locale } from '../model/localized-text'

/** What the chart says. */
export interface TrainingNeedsWords {
  readonly title: (people: number) => string
  readonly expired: string
  readonly mean: string
  readonly essential: string
  readonly essentialTo: (count: number) => string
  readonly people: (count: number) => string
  readonly role: string
}

/** By language. */
export const trainingNeedsWords: Readonly<Record<Locale, TrainingNeedsWords>> = {
  en: {
    title: (people) => `Training needs of ${people === 1 ? '1 person' : `${people} people`}`,
    expired: 'assessment expired',
    mean: 'levels lacking (mean)',
    essential: '* Of these: people to whom the competency is essential.',
    essentialTo: (count) => `essential to ${count} of them`,
    people: (count) => (count === 1 ? '1 person' : `${count} people`),
    role: 'people',
  },
  id: {
    title: (people) => `Kebutuhan pelatihan ${people} orang`,
    expired: 'penilaian kedaluwarsa',
    mean: 'rata-rata level yang kurang',
    essential: '* Di antaranya: pegawai yang kompetensi itu wajib bagi jabatannya.',
    essentialTo: (count) => `wajib bagi ${count} di antaranya`,
    people: (count) => `${count} orang`,
    role: 'orang',
  },
}
