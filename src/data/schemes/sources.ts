import type { Source } from '../../model/claim'
import { deepFreeze } from '../deep-freeze'

/** The documents the schemes rest on; claims name them by key. */
export const schemeSources: Readonly<
  Record<
    | 'bkn-26-2019'
    | 'bn-35-2020'
    | 'brin-3-2023'
    | 'kkp-39-2023'
    | 'panrb-3-2020'
    | 'panrb-20-2025'
    | 'kemenkeu-nine-box',
    Source
  >
> = /* @__PURE__ */ deepFreeze({
  'bkn-26-2019': {
    title: 'Peraturan Badan Kepegawaian Negara Nomor 26 Tahun 2019',
    publisher: 'Badan Kepegawaian Negara',
    year: 2019,
    kind: 'regulation',
    note: {
      id: 'Hanya kutipan pada laman tanya-jawab BKN yang dilihat; peraturannya tidak dibaca.',
      en: 'Only a quotation on a question-and-answer page of BKN was seen; the regulation was not read.',
    },
  },
  'bn-35-2020': {
    title: 'Berita Negara Republik Indonesia Nomor 35 Tahun 2020',
    year: 2020,
    kind: 'regulation',
    note: {
      id: 'Hanya kutipan tentang jabatan fungsional yang dilihat; pasal Peraturan BKN 26/2019 yang mungkin memuatnya tidak dibaca.',
      en: 'Only an excerpt on functional jobs was seen; the article of Peraturan BKN 26/2019 that may hold it was not read.',
    },
  },
  'brin-3-2023': {
    title: 'Peraturan BRIN Nomor 3 Tahun 2023',
    publisher: 'Badan Riset dan Inovasi Nasional',
    year: 2023,
    kind: 'regulation',
    note: {
      id: 'Dibaca oleh satu orang pada salinan yang beredar untuk umum; penelusuran lain tidak menemukannya.',
      en: 'Read by one reader in a public copy; another search did not find it.',
    },
  },
  'kkp-39-2023': {
    title:
      'Peraturan Menteri Kelautan dan Perikanan Nomor 39 Tahun 2023 tentang Penyelenggaraan Penilaian Kompetensi Aparatur Sipil Negara di Lingkungan Kementerian Kelautan dan Perikanan',
    publisher: 'Kementerian Kelautan dan Perikanan',
    year: 2023,
    kind: 'regulation',
    note: {
      id: 'Hanya Pasal 52 yang dibaca, pada salinan yang beredar untuk umum; Pasal 50, yang dirujuknya, tidak terlihat.',
      en: 'Only article 52 was read, in a public copy; article 50, to which it refers, was not seen.',
    },
  },
  'panrb-3-2020': {
    title: 'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 3 Tahun 2020',
    publisher: 'Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
    year: 2020,
    kind: 'regulation',
    note: {
      id: 'Tentang manajemen talenta ASN, diubah dengan PermenPANRB 20/2025. Dilihat melalui program manajemen talenta yang memakainya; peraturannya tidak dibaca.',
      en: 'On talent management of the civil service, amended by PermenPANRB 20/2025. Seen through talent-management programs that use it; the regulation was not read.',
    },
  },
  'panrb-20-2025': {
    title:
      'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 20 Tahun 2025 tentang Perubahan atas Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 3 Tahun 2020 tentang Manajemen Talenta Aparatur Sipil Negara',
    publisher: 'Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
    year: 2025,
    kind: 'regulation',
    note: {
      id: 'Hanya Pasal 17 yang dibaca, pada salinan yang beredar untuk umum dan terpotong di bagian rekam jejak.',
      en: 'Only article 17 was read, in a public copy that breaks off within the track record.',
    },
  },
  'kemenkeu-nine-box': {
    title: 'Penomoran kotak manajemen talenta Kementerian Keuangan',
    publisher: 'Kementerian Keuangan',
    note: {
      id: 'Dilihat melalui program manajemen talenta; peraturannya tidak dibaca.',
      en: 'Seen through talent-management programs; the regulation was not read.',
    },
  },
})
