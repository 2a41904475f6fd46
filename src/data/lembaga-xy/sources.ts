import type { Source } from '../../model/claim'

/** The document the model is read from. */
export const sources: Readonly<Record<'endry', Source>> = {
  endry: {
    title:
      'Penyelarasan Model Kompetensi dalam Upaya Mendukung Sumber Daya Manusia Organisasi yang Modern di Lembaga XY',
    authors: ['Erry Endry'],
    publisher: 'Magister Manajemen, Universitas Kristen Indonesia',
    note: {
      id: 'Makalah ini menyamarkan lembaganya: badan jaminan sosial nasional dengan 222 juta peserta. Salinan teks yang dibaca tidak memuat tahun terbit.',
      en: 'The paper leaves the institution unnamed: a national social-security body with 222 million participants. The copy that was read gives no year.',
    },
  },
}
