import type { Locale } from '../model/localized-text'

/** What the chart says. */
export interface TeamHeatMapWords {
  readonly title: (people: number, competencies: number) => string
  readonly cells: string
  readonly met: string
  readonly required: string
  readonly held: string
  readonly role: string
  readonly withoutJob: (count: number) => string
}

/** By language. */
export const teamHeatMapWords: Readonly<Record<Locale, TeamHeatMapWords>> = {
  en: {
    title: (people, competencies) =>
      `Team: ${people === 1 ? '1 person' : `${people} people`}, ${competencies === 1 ? '1 competency' : `${competencies} competencies`}`,
    cells:
      'Each cell: held − required by the own job. Right: how many of those asked for it are known to meet it.',
    met: 'met',
    required: 'required',
    held: 'held',
    role: 'person and competency',
    withoutJob: (count) =>
      `${count === 1 ? '1 person has' : `${count} people have`} no job given, so it is not known what is required of them.`,
  },
  id: {
    title: (people, competencies) => `Tim: ${people} orang, ${competencies} kompetensi`,
    cells:
      'Isi sel: level yang dimiliki − yang dipersyaratkan jabatannya. Kanan: berapa yang diketahui memenuhi dari yang dipersyaratkan.',
    met: 'terpenuhi',
    required: 'dipersyaratkan',
    held: 'dimiliki',
    role: 'orang dan kompetensi',
    withoutJob: (count) => `Jabatan ${count} orang tidak disebut, jadi persyaratannya tidak diketahui.`,
  },
}
