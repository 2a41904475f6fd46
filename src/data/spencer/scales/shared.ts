// Scales that two or three dimensions share.
// Source: Spencer & Spencer 1993, by way of secondary documents (see ../sources.ts). Titles are paraphrases in both
// languages; that the dimensions share them is unverified like the rest.

import type { BilingualScale } from '../../../model/bilingual-model'
import type { SharedScale } from '../ids'
import { ladder } from '../ladder'

/** The 5 shared scales. */
export const sharedScales: Readonly<Record<SharedScale, BilingualScale>> = /* @__PURE__ */ (() => ({
  breadth: ladder({
    place: 'dimensions IMP.B, OA.B and RB.B',
    name: {
      id: 'Cakupan pengaruh, pemahaman, atau jejaring',
      en: 'Breadth of influence, understanding or network',
    },
    structure: 'unverified',
    titles: 'unverified',
    rungs: [
      [1, 'Satu orang', 'One person'],
      [2, 'Unit kerja atau tim proyek', 'A work unit or project team'],
      [3, 'Satu departemen', 'A department'],
      [4, 'Satu divisi atau perusahaan menengah', 'A division or a whole mid-size firm'],
      [5, 'Satu organisasi besar', 'A whole large organisation'],
      [6, 'Lembaga publik/profesi tingkat kota', 'City-level public, political or professional bodies'],
      [7, 'Lembaga tingkat provinsi', 'State/provincial bodies'],
      [8, 'Lembaga tingkat nasional', 'National bodies'],
      [9, 'Lembaga internasional', 'International bodies'],
    ],
  }),
  'people-and-rank': ladder({
    place: 'dimensions DEV.B and DIR.B',
    name: { id: 'Jumlah dan jenjang orang', en: 'Number and rank of people' },
    structure: 'unverified',
    titles: 'unverified',
    rungs: [
      [1, 'Satu bawahan', 'One subordinate'],
      [2, 'Beberapa bawahan (sekitar 2-6)', 'A few subordinates (about 2-6)'],
      [3, 'Banyak bawahan (di atas 6)', 'Many subordinates (over 6)'],
      [4, 'Satu rekan setara', 'One peer'],
      [5, 'Beberapa rekan setara', 'A few peers'],
      [6, 'Banyak rekan setara', 'Many peers'],
      [7, 'Satu atasan atau pelanggan', 'One superior or a customer'],
      [8, 'Beberapa atasan atau pelanggan', 'Several superiors or customers'],
      [9, 'Kelompok besar lintas jenjang (ratusan)', 'Large mixed-rank groups (hundreds)'],
    ],
  }),
  'team-size': ladder({
    place: 'dimensions TW.B and TL.B',
    name: { id: 'Ukuran tim', en: 'Size of team' },
    structure: 'unverified',
    titles: 'unverified',
    rungs: [
      [1, 'Kelompok kecil informal (3-8)', 'Small informal group (3-8)'],
      [2, 'Gugus tugas/tim sementara', 'Task force or temporary team'],
      [3, 'Kelompok kerja tetap/bagian kecil', 'Standing work group or small department'],
      [4, 'Seluruh departemen besar', 'Whole large department'],
      [5, 'Divisi atau perusahaan menengah', 'Division or mid-size firm'],
      [6, 'Seluruh perusahaan besar', 'Whole large company'],
    ],
  }),
  'team-effort': ladder({
    place: 'dimensions TW.C and TL.C',
    name: { id: 'Usaha membina atau memimpin tim', en: 'Effort to foster or lead a team' },
    structure: 'unverified',
    titles: 'unverified',
    rungs: [
      [0, 'Tanpa usaha tambahan', 'No extra effort'],
      [1, 'Sedikit di atas rutin', 'A little beyond routine'],
      [2, 'Jelas melampaui rutin', 'Clearly beyond routine'],
      [3, 'Usaha pribadi luar biasa', 'Exceptional personal effort'],
      [4, 'Melibatkan orang lain di luar rutin', 'Draws others into non-routine effort'],
      [5, 'Melibatkan orang lain dalam usaha luar biasa', 'Draws others into exceptional effort'],
    ],
  }),
  'problem-size': ladder({
    place: 'dimensions AT.B and CT.B',
    name: { id: 'Ukuran masalah', en: 'Size of problem' },
    structure: 'unverified',
    titles: 'unverified',
    rungs: [
      [1, 'Kinerja satu-dua orang', 'Work of one or two people'],
      [2, 'Unit kecil/penjualan sedang', 'Small unit or medium sale'],
      [3, 'Beberapa unit/masalah berulang/penjualan besar', 'Several units, recurring issue or large sale'],
      [4, 'Satu divisi/perusahaan kecil', 'Whole division or small company'],
      [5, 'Masa depan divisi besar/perusahaan', 'Long-run fate of a major division or company'],
    ],
  }),
}))()
