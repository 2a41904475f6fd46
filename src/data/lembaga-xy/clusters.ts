// Groups of competencies of Lembaga XY.
// Source: Endry, section E. Names and whom a group binds as printed; descriptions are ours.

import type { BilingualCluster } from '../../model/bilingual-model'

/** The four groups. */
export const clusters: Readonly<
  Record<'dasar' | 'kepemimpinan' | 'fungsional-perilaku' | 'fungsional-teknis', BilingualCluster>
> = {
  dasar: {
    name: { id: 'Kompetensi Dasar', en: 'Core competencies' },
    description: {
      id: 'Empat kompetensi lunak yang mengikat semua pegawai tanpa memandang jabatan, karena lahir dari visi, nilai, dan strategi lembaga.',
      en: "Four soft competencies that bind all staff whatever their job, since they come out of the institution's vision, values and strategy.",
    },
    nature: 'soft',
    binds: 'everyone',
    claims: [
      { of: 'name.id', source: 'endry', place: 'section E.1', basis: 'stated', confidence: 'document' },
      { of: 'name.en', source: 'endry', place: 'section E.1', basis: 'translated', confidence: 'document' },
      { of: 'nature', source: 'endry', place: 'section E.1', basis: 'stated', confidence: 'document' },
      {
        of: 'binds',
        source: 'endry',
        place: 'section E, first paragraph',
        basis: 'stated',
        confidence: 'document',
      },
      { of: 'description', basis: 'authored', confidence: 'proposed' },
    ],
  },
  kepemimpinan: {
    name: { id: 'Kompetensi Kepemimpinan', en: 'Leadership competencies' },
    description: {
      id: 'Enam kompetensi lunak untuk menggerakkan orang dan arah kerja, yang dalam model ini dipersyaratkan bagi semua pegawai.',
      en: 'Six soft competencies for moving people and giving work direction, required of all staff in this model.',
    },
    nature: 'soft',
    binds: 'everyone',
    claims: [
      { of: 'name.id', source: 'endry', place: 'section E.2', basis: 'stated', confidence: 'document' },
      { of: 'name.en', source: 'endry', place: 'section E.2', basis: 'translated', confidence: 'document' },
      { of: 'nature', source: 'endry', place: 'section E.2', basis: 'stated', confidence: 'document' },
      {
        of: 'binds',
        source: 'endry',
        place: 'section E, first paragraph, against section E.2',
        basis: 'reconstructed',
        confidence: 'document',
        printed: 'berlaku untuk semua pegawai / pegawai yang menjalankan peran tertentu',
        note: {
          id: 'Sumber menyebut kelompok ini mengikat seluruh pegawai, lalu pada alinea berikutnya mengaitkannya dengan pemegang peran kepemimpinan; model ini memakai pernyataan pertama.',
          en: 'The source says this group binds all staff and, a paragraph later, ties it to holders of leadership roles; the model follows the first statement.',
        },
      },
      { of: 'description', basis: 'authored', confidence: 'proposed' },
    ],
  },
  'fungsional-perilaku': {
    name: { id: 'Kompetensi Fungsional Perilaku', en: 'Behavioural functional competencies' },
    description: {
      id: 'Sembilan kompetensi lunak berupa perilaku kerja yang mengikat pegawai hanya sejauh fungsi atau unit kerjanya memerlukannya.',
      en: 'Nine soft competencies, ways of behaving at work, that bind a person only as far as the function or unit calls for them.',
    },
    nature: 'soft',
    binds: 'by-function',
    claims: [
      { of: 'name.id', source: 'endry', place: 'section E.3', basis: 'stated', confidence: 'document' },
      { of: 'name.en', source: 'endry', place: 'section E.3', basis: 'translated', confidence: 'document' },
      { of: 'nature', source: 'endry', place: 'section E.3', basis: 'stated', confidence: 'document' },
      {
        of: 'binds',
        source: 'endry',
        place: 'section E, first paragraph',
        basis: 'stated',
        confidence: 'document',
      },
      { of: 'description', basis: 'authored', confidence: 'proposed' },
    ],
  },
  'fungsional-teknis': {
    name: { id: 'Kompetensi Fungsional Teknis', en: 'Technical functional competencies' },
    description: {
      id: 'Enam puluh tujuh kompetensi keras berupa pengetahuan dan keterampilan bidang, yang dipersyaratkan menurut fungsi pemegang jabatan.',
      en: 'Sixty-seven hard competencies, the knowledge and skills of a field, required according to the function a job serves.',
    },
    nature: 'hard',
    binds: 'by-function',
    claims: [
      { of: 'name.id', source: 'endry', place: 'section E.3', basis: 'stated', confidence: 'document' },
      { of: 'name.en', source: 'endry', place: 'section E.3', basis: 'translated', confidence: 'document' },
      { of: 'nature', source: 'endry', place: 'section E.3', basis: 'stated', confidence: 'document' },
      {
        of: 'binds',
        source: 'endry',
        place: 'section E, first paragraph',
        basis: 'stated',
        confidence: 'document',
      },
      { of: 'description', basis: 'authored', confidence: 'proposed' },
    ],
  },
}
