import type { NineBoxThird } from '../talent/nine-box-scheme'
import type { Locale } from '../model/localized-text'

/** What the chart says. */
export interface NineBoxWords {
  readonly placed: string
  readonly possible: string
  readonly people: (count: number) => string
  readonly box: (box: number, count: number) => string
  readonly role: string
  readonly axes: Readonly<Record<'performance' | 'potential', string>>
  readonly performance: Readonly<Record<NineBoxThird, string>>
  readonly potential: Readonly<Record<NineBoxThird, string>>
}

/** By language. */
export const nineBoxWords: Readonly<Record<Locale, NineBoxWords>> = {
  en: {
    placed: 'in this box',
    possible: 'possibly in this box (?)',
    people: (count) => (count === 1 ? '1 person.' : `${count} people.`),
    box: (box, count) => `Box ${box}, ${count === 1 ? '1 person' : `${count} people`}`,
    role: 'person',
    axes: { performance: 'Performance', potential: 'Potential' },
    performance: { low: 'below expectation', middle: 'as expected', high: 'above expectation' },
    potential: { low: 'low', middle: 'middle', high: 'high' },
  },
  id: {
    placed: 'di kotak ini',
    possible: 'mungkin di kotak ini (?)',
    people: (count) => `${count} orang.`,
    box: (box, count) => `Kotak ${box}, ${count} orang`,
    role: 'pegawai',
    axes: { performance: 'Kinerja', potential: 'Potensi' },
    performance: { low: 'di bawah ekspektasi', middle: 'sesuai ekspektasi', high: 'di atas ekspektasi' },
    potential: { low: 'rendah', middle: 'menengah', high: 'tinggi' },
  },
}
