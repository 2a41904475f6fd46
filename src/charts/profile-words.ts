import type { Locale } from '../model/localized-text'

/** What the chart says. */
export interface ProfileWords {
  readonly title: (job: string) => string
  readonly axis: string
  readonly required: string
  readonly held: string
  readonly role: string
  readonly essential: string
  readonly incomplete: string
}

/** By language. */
export const profileWords: Readonly<Record<Locale, ProfileWords>> = {
  en: {
    title: (job) => `${job}: held levels against the profile`,
    axis: 'Level',
    required: 'required',
    held: 'held',
    role: 'level held',
    essential: '* Essential: a shortfall rules a person out, whatever the score.',
    incomplete: 'The source shows only a part of this profile: what else is required is not known.',
  },
  id: {
    title: (job) => `${job}: level yang dimiliki terhadap standar`,
    axis: 'Level',
    required: 'dipersyaratkan',
    held: 'dimiliki',
    role: 'level yang dimiliki',
    essential: '* Wajib: kekurangan menggugurkan, berapa pun nilainya.',
    incomplete:
      'Sumber hanya memperlihatkan sebagian standar kompetensi ini: persyaratan lainnya tidak diketahui.',
  },
}
