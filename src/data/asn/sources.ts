import type { Source } from '../../model/claim'

/** Keys of the documents. */
export type AsnSource = 'permenpanrb-38-2017' | 'pp-11-2017' | 'perpres-8-2012'

/** The documents the model rests on; none of them was read itself. */
export const sources: Readonly<Record<AsnSource, Source>> = {
  'permenpanrb-38-2017': {
    title: 'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 38 Tahun 2017',
    year: 2017,
    kind: 'regulation',
    note: {
      id: 'Peraturannya sendiri tidak dibaca. Isinya dikumpulkan dari dokumen sekunder dan data aplikasi instansi; setiap keterangan menyebut seberapa pasti.',
      en: 'The regulation itself was not read. Its content was gathered from secondary documents and the data of agency applications; each claim says how sure it is.',
    },
  },
  'pp-11-2017': {
    title: 'Peraturan Pemerintah Nomor 11 Tahun 2017',
    year: 2017,
    kind: 'regulation',
    note: {
      id: 'Tidak dibaca; kelompok jabatan dan pola karier di sini berasal dari pengetahuan umum.',
      en: 'Not read; the groups of posts and the career patterns here are general knowledge.',
    },
  },
  'perpres-8-2012': {
    title: 'Peraturan Presiden Nomor 8 Tahun 2012',
    year: 2012,
    kind: 'regulation',
    note: {
      id: 'Tidak dibaca; jumlah jenjang dan kelompoknya terlihat pada beberapa dokumen sekunder.',
      en: 'Not read; the number of levels and their groups were seen in several secondary documents.',
    },
  },
}
