// The proficiency scale of Lembaga XY.
// Source: Endry, section E, table of level definitions. The table is garbled: see the claims.

import type { BilingualScale } from '../../model/bilingual-model'
import type { Claim } from '../../model/claim'

const place = 'section E, table of level definitions'

function definition(printed: string): readonly Claim[] {
  return [
    {
      of: 'name.id',
      source: 'endry',
      place,
      basis: 'reconstructed',
      confidence: 'document',
      printed,
      note: {
        id: 'Tabel tercetak kacau: sel level 1 memuat tiga baris milik level 1 sampai 3 dan sel level 5 kosong. Kelima definisi dibaca menurut urutannya.',
        en: 'The table is garbled in print: the cell of level 1 holds three lines that belong to levels 1 to 3, and the cell of level 5 is empty. The five definitions are read in their order.',
      },
    },
    { of: 'name.en', source: 'endry', place, basis: 'translated', confidence: 'document' },
    { of: 'description', basis: 'authored', confidence: 'proposed' },
  ]
}

/** The scales of the model: one, of five levels. */
export const scales: Readonly<Record<'kemahiran', BilingualScale>> = /* @__PURE__ */ (() => ({
  kemahiran: {
    name: { id: 'Tingkat kemahiran', en: 'Proficiency level' },
    levels: [1, 2, 3, 4, 5],
    floor: 0,
    definitions: [
      {
        value: 1,
        name: { id: 'Tahu dan dapat menjelaskan', en: 'Knows and can explain' },
        description: {
          id: 'Mengenal konsep serta aturan pokok suatu kompetensi dan menerangkannya kepada orang lain.',
          en: 'Knows the concepts and main rules of a competency and can tell others what they mean.',
        },
        claims: definition('Tahu dan dapat menjelaskan'),
      },
      {
        value: 2,
        name: { id: 'Aplikasi dan implementasi', en: 'Application and implementation' },
        description: {
          id: 'Menerapkan kompetensi dalam tugas nyata dengan mengikuti prosedur yang tersedia.',
          en: 'Puts the competency to use in real tasks, following the procedures at hand.',
        },
        claims: definition('Aplikasi dan implementasi'),
      },
      {
        value: 3,
        name: { id: 'Analisis dan solusi', en: 'Analysis and solution' },
        description: {
          id: 'Mengurai masalah yang belum ada jawabannya dalam prosedur dan merumuskan jalan keluarnya.',
          en: 'Takes apart problems that no procedure answers and works out a way to solve them.',
        },
        claims: definition('Analisis dan solusi'),
      },
      {
        value: 4,
        name: {
          id: 'Review dan evaluasi akan analisis dan solusi',
          en: 'Review and evaluation of analysis and solution',
        },
        description: {
          id: 'Menelaah analisis dan jalan keluar yang disusun orang lain serta menilai secara tertulis apakah layak dipakai atau perlu diperbaiki.',
          en: 'Examines analyses and solutions made by others and judges in writing whether they hold or should be improved.',
        },
        claims: definition('Review dan evaluasi akan analisis dan solusi'),
      },
      {
        value: 5,
        name: {
          id: 'Subject Matter Expert (SME) / Pengembangan / Inovasi',
          en: 'Subject matter expert, development, innovation',
        },
        description: {
          id: 'Menjadi rujukan lembaga di bidangnya dengan menciptakan metode, standar, atau terobosan baru.',
          en: "Acts as the institution's authority in the field, creating new methods, standards or ways of working.",
        },
        claims: definition('Subject Matter Expert (SME)/ Pengembangan/Inovasi'),
      },
    ],
    claims: [
      { of: 'levels', source: 'endry', place, basis: 'stated', confidence: 'document' },
      {
        of: 'floor',
        basis: 'authored',
        confidence: 'proposed',
        note: {
          id: 'Sumber tidak menyebut nilai bagi orang yang dinilai tetapi belum menunjukkan apa pun; di sini nilai itu 0.',
          en: 'The source names no value for a person who was assessed and showed nothing; here that value is 0.',
        },
      },
    ],
  },
}))()
