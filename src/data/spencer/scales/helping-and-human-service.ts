// Scales of the cluster Helping and Human Service that no other dimension uses, under the ids of their dimensions.
// Source: Spencer & Spencer 1993, by way of secondary documents (see ../sources.ts). Titles are paraphrases in both
// languages; how sure each is stands on its row, where it differs from the ladder's.

import type { BilingualScale } from '../../../model/bilingual-model'
import type { HelpingAndHumanServiceScale } from '../ids'
import { ladder } from '../ladder'

/** The 4 scales. */
export const helpingAndHumanServiceScales: Readonly<Record<HelpingAndHumanServiceScale, BilingualScale>> =
  /* @__PURE__ */ (() => ({
    'IU.A': ladder({
      place: 'dimension IU.A',
      name: { id: 'Pemahaman terhadap orang lain', en: 'Depth of understanding others' },
      structure: 'corroborated',
      titles: 'unverified',
      rungs: [
        [-1, 'Salah memahami', 'Misreads people'],
        [0, 'Tidak berlaku', 'Not applicable'],
        [1, 'Menangkap perasaan atau isi', 'Grasps feeling or content'],
        [2, 'Menangkap keduanya', 'Grasps both'],
        [3, 'Menangkap makna tersirat', 'Grasps unspoken meaning'],
        [4, 'Memahami masalah yang mendasari', 'Grasps underlying issues'],
        [5, 'Memahami sebab kompleks', 'Grasps complex underlying causes'],
      ],
    }),
    'IU.B': ladder({
      place: 'dimension IU.B',
      name: { id: 'Mendengar dan merespons', en: 'Listening and responding' },
      structure: 'single-source',
      titles: 'unverified',
      rungs: [
        [-1, 'Tidak simpatik', 'Unsympathetic'],
        [0, 'Tidak berupaya mendengar', 'Makes no attempt'],
        [1, 'Mendengarkan', 'Listens'],
        [2, 'Menyediakan diri untuk mendengar', 'Seeks chances to listen'],
        [3, 'Memperkirakan reaksi', 'Anticipates reactions'],
        [4, 'Menanggapi keprihatinan', 'Responds to concerns'],
        [5, 'Bertindak membantu', 'Acts to help'],
      ],
    }),
    'CSO.A': ladder({
      place: 'dimension CSO.A',
      name: { id: 'Fokus pada kebutuhan pelanggan', en: "Focus on the client's needs" },
      structure: 'single-source',
      titles: 'unverified',
      rungs: [
        [-3, 'Berprasangka negatif pada pelanggan', 'Expects the worst of clients'],
        [-2, 'Tidak jelas soal kebutuhan pelanggan', 'Unclear about what clients need'],
        [-1, 'Terpusat pada kemampuan sendiri', 'Centres on own capability'],
        [0, 'Layanan seminimal mungkin', 'Bare minimum service'],
        [1, 'Menindaklanjuti permintaan', 'Follows up requests'],
        [2, 'Menjaga kejelasan harapan bersama', 'Keeps mutual expectations clear'],
        [3, 'Bertanggung jawab pribadi atas masalah pelanggan', "Owns the client's problem"],
        [4, 'Siap penuh saat dibutuhkan', 'Fully available when it matters'],
        [5, 'Berupaya menambah nilai bagi pelanggan', 'Tries to make things better for the client'],
        [6, 'Menjawab kebutuhan yang mendasar', 'Meets the real underlying need'],
        [7, 'Berpandangan jangka panjang', 'Takes the long view'],
        [8, 'Penasihat tepercaya', 'Trusted adviser'],
        [9, 'Membela kepentingan pelanggan', "Takes the client's side internally"],
      ],
    }),
    'CSO.B': ladder({
      place: 'dimension CSO.B',
      name: { id: 'Inisiatif/usaha melayani', en: 'Effort to help or serve' },
      structure: 'single-source',
      titles: 'unverified',
      rungs: [
        [-1, 'Menghalangi', 'Blocks others'],
        [0, 'Tidak bertindak', 'Does nothing'],
        [1, 'Bantuan rutin', 'Routine help'],
        [2, 'Berusaha lebih', 'Goes out of the way'],
        [3, 'Jauh di atas biasa', 'Much more than ordinary'],
        [4, 'Melibatkan orang lain di luar rutin', 'Involves others, non-routine'],
        [5, 'Usaha luar biasa', 'Exceptional effort'],
        [6, 'Melibatkan orang lain secara luar biasa', 'Involves others, exceptional'],
      ],
    }),
  }))()
