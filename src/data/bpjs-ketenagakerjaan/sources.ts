import type { Source } from '../../model/claim'
import type { BpjsSource } from './ids'

/** The four documents the model is read from, by the branch office they describe. */
export const sources: Readonly<Record<BpjsSource, Source>> = {
  'surabaya-rungkut': {
    title: 'Model Kompetensi Account Representative Khusus di BPJS Ketenagakerjaan Surabaya Rungkut',
    authors: ['Nuraini Ratnaningtyas Amarsa'],
    note: {
      id: 'Hanya abstraknya yang terbaca, dalam bahasa Indonesia dan Inggris; keduanya berbeda tentang kompetensi yang perlu dikembangkan. Penelitian kualitatif dengan sembilan informan; tahunnya tidak tercetak.',
      en: 'Only its abstract was at hand, in Indonesian and in English; the two differ on what is to be developed. A qualitative study with nine informants; no year is printed.',
    },
  },
  'tanjung-perak': {
    title: 'Laporan magang di BPJS Ketenagakerjaan Kantor Cabang Tanjung Perak Surabaya, Bab II',
    note: {
      id: 'Hanya Bab II yang terbaca, tanpa halaman judul; judul di sini sebutan kami. Magang berlangsung 19 Agustus 2022 sampai 6 Januari 2023.',
      en: 'Only chapter II was at hand, without its title page; the title here is our description. The internship ran from 19 August 2022 to 6 January 2023.',
    },
  },
  'kota-bekasi': {
    title:
      'Penerapan Standard Operational Procedure (SOP) pada Customer Service Officer di BPJS Ketenagakerjaan Kota Bekasi',
    authors: ['Hilmi Fauzan Nurkolim'],
    year: 2023,
    publisher: 'Politeknik Negeri Jakarta',
    note: {
      id: 'Bab II sampai Bab IV tidak ada dalam salinan yang terbaca.',
      en: 'Chapters II to IV are missing from the copy that was read.',
    },
  },
  'medan-utara': {
    title: 'Penelitian di BPJS Ketenagakerjaan Cabang Medan Utara, Bab IV',
    note: {
      id: 'Hanya Bab IV yang terbaca, tanpa halaman judul; judul di sini sebutan kami. Wawancaranya dilakukan pada 2022.',
      en: 'Only chapter IV was at hand, without its title page; the title here is our description. Its interviews date from 2022.',
    },
  },
}
