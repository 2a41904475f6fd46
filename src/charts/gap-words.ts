import type { Locale } from '../model/localized-text'

/** What the chart says. */
export interface GapWords {
  readonly title: (job: string) => string
  readonly axis: string
  readonly required: string
  readonly held: string
  readonly gap: string
  readonly any: string
  readonly outside: string
  readonly essential: string
  readonly essentialWord: string
  readonly role: string
  readonly incomplete: (unknown: number, printed: number) => string
}

/** By language. */
export const gapWords: Readonly<Record<Locale, GapWords>> = {
  en: {
    title: (job) => `${job}: required and held levels`,
    axis: 'Level',
    required: 'required',
    held: 'held',
    gap: 'gap',
    any: 'may be any level',
    outside: 'Held beside the profile',
    essential: '* Essential: a shortfall rules a person out, whatever the score.',
    essentialWord: 'essential',
    role: 'level held',
    incomplete: (unknown, printed) =>
      unknown > 0
        ? `The source shows ${printed} requirements; of ${unknown} more competencies it is not known whether they are required.`
        : `The source shows ${printed} requirements; what else is required is not known.`,
  },
  id: {
    title: (job) => `${job}: level yang dipersyaratkan dan dimiliki`,
    axis: 'Level',
    required: 'dipersyaratkan',
    held: 'dimiliki',
    gap: 'kesenjangan',
    any: 'dapat berapa pun levelnya',
    outside: 'Dimiliki di luar standar kompetensi jabatan',
    essential: '* Wajib: kekurangan menggugurkan, berapa pun nilainya.',
    essentialWord: 'wajib',
    role: 'level yang dimiliki',
    incomplete: (unknown, printed) =>
      unknown > 0
        ? `Sumber memperlihatkan ${printed} persyaratan; untuk ${unknown} kompetensi lain tidak diketahui apakah dipersyaratkan.`
        : `Sumber memperlihatkan ${printed} persyaratan; persyaratan lainnya tidak diketahui.`,
  },
}
