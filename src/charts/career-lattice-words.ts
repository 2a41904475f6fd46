import type { Locale } from '../model/localized-text'

/** What the chart says. */
export interface CareerLatticeWords {
  readonly title: (from: string | undefined, to: string) => string
  readonly none: string
  readonly which: (path: number, all: number) => string
  readonly move: (kind: string, to: string, effort: string) => string
  readonly months: (months: string, count: number) => string
  readonly start: string
  readonly target: string
  readonly step: (move: number) => string
  readonly noRank: string
  readonly noFamily: string
  readonly role: string
}

/** By language. */
export const careerLatticeWords: Readonly<Record<Locale, CareerLatticeWords>> = {
  en: {
    title: (from, to) => (from === undefined ? `Career path to ${to}` : `Career path: ${from} → ${to}`),
    none: 'No path was found under these limits.',
    which: (path, all) => `Path ${path} of ${all}.`,
    move: (kind, to, effort) => `${kind} to ${to}: effort ${effort}`,
    months: (months, count) => `, ${months} ${count === 1 ? 'month' : 'months'}`,
    start: 'start',
    target: 'target',
    step: (move) => `move ${move} leads here`,
    noRank: 'rank not stated',
    noFamily: 'no family stated',
    role: 'job',
  },
  id: {
    title: (from, to) => (from === undefined ? `Jalur karier ke ${to}` : `Jalur karier: ${from} → ${to}`),
    none: 'Tidak ada jalur dengan batasan ini.',
    which: (path, all) => `Jalur ${path} dari ${all}.`,
    move: (kind, to, effort) => `${kind} ke ${to}: upaya ${effort}`,
    months: (months) => `, ${months} bulan`,
    start: 'awal',
    target: 'tujuan',
    step: (move) => `perpindahan ${move} menuju ke sini`,
    noRank: 'jenjang tidak disebut',
    noFamily: 'rumpun tidak disebut',
    role: 'jabatan',
  },
}
