// The documents behind the Spencer model. The book was not read: its facts were gathered from public secondary
// documents, named here by title. Of most facts it is not recorded which of them showed it, so the claims name the
// book and let their confidence say how many documents agree.

import type { Source } from '../../model/claim'

/** Keys of the documents. */
export type SpencerSource =
  | 'spencer-1993'
  | 'kamus-spencer-spencer'
  | 'komptensi-spencer'
  | 'dua-puluh-jenis-kompetensi'
  | 'kamus-spencer-daftar-isi'
  | 'kamus-spencer-4'
  | 'competence-at-work-summary'
  | 'nengli-suzhi-moxing-cidian'
  | 'orientasi-kepuasan-pelanggan'
  | 'pengantar-kamus-kompetensi'
  | 'forward-focus'
  | 'typical-competencies'
  | 'new-brunswick-2009'
  | 'teacher-effectiveness'

/** The book and the secondary documents its facts were seen in. */
export const sources: Readonly<Record<SpencerSource, Source>> = {
  'spencer-1993': {
    title: 'Competence at Work',
    authors: ['L. M. Spencer', 'S. M. Spencer'],
    year: 1993,
    publisher: 'Wiley',
    note: {
      id: 'Bukunya sendiri tidak dibaca. Isinya dikumpulkan dari dokumen sekunder yang judulnya tercantum di sini; dokumen mana yang memuat suatu fakta umumnya tidak tercatat. Tingkat keyakinan pada setiap fakta menunjukkan berapa dokumen yang sepakat.',
      en: 'The book itself was not read. Its content was gathered from the secondary documents listed here; which of them shows a given fact is mostly not recorded. The confidence of each fact tells how many agree on it.',
    },
  },
  'kamus-spencer-spencer': { title: 'Kamus Kompetensi Spencer & Spencer' },
  'komptensi-spencer': { title: 'Komptensi Spencer' },
  'dua-puluh-jenis-kompetensi': { title: '20 Jenis Kompetensi' },
  'kamus-spencer-daftar-isi': {
    title: 'Kamus Kompetensi Spencer',
    note: { id: 'Hanya daftar isinya.', en: 'Its table of contents only.' },
  },
  'kamus-spencer-4': { title: '4-Kamus Kompetensi Spencer' },
  'competence-at-work-summary': {
    title: 'Competence at Work',
    note: { id: 'Uraian tentang buku itu, bukan bukunya.', en: 'An account of the book, not the book.' },
  },
  'nengli-suzhi-moxing-cidian': {
    title: 'Nengli suzhi moxing cidian',
    note: { id: 'Kamus kompetensi berbahasa Tionghoa.', en: 'A competency dictionary in Chinese.' },
  },
  'orientasi-kepuasan-pelanggan': { title: 'Orientasi Kepuasan Pelanggan' },
  'pengantar-kamus-kompetensi': { title: 'Pengantar kepada kamus kompetensi' },
  'forward-focus': {
    title: 'What does it mean to be a competent manager?',
    publisher: 'Forward Focus Solutions',
  },
  'typical-competencies': { title: 'Typical Competencies for Certain Professions' },
  'new-brunswick-2009': {
    title: 'Government of New Brunswick Behavioural Competency Dictionary, Release 3',
    authors: ['Hay Group'],
    year: 2009,
    note: { id: 'Dibaca dari salinan.', en: 'Read from a copy.' },
  },
  'teacher-effectiveness': { title: 'Teacher Effectiveness notes' },
}
