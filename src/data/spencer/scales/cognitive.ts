// Scales of the cluster Cognitive that no other dimension uses, under the ids of their dimensions.
// Source: Spencer & Spencer 1993, by way of secondary documents (see ../sources.ts). Titles are paraphrases in both
// languages; how sure each is stands on its row, where it differs from the ladder's.

import type { BilingualScale } from '../../../model/bilingual-model'
import type { CognitiveScale } from '../ids'
import { ladder } from '../ladder'

/** The 6 scales. */
export const cognitiveScales: Readonly<Record<CognitiveScale, BilingualScale>> = /* @__PURE__ */ (() => ({
  'AT.A': ladder({
    place: 'dimension AT.A',
    name: { id: 'Kompleksitas analisis', en: 'Complexity of analysis' },
    structure: 'single-source',
    titles: 'unverified',
    rungs: [
      [0, 'Tidak ada', 'None'],
      [1, 'Mengurai masalah', 'Splits problems into a list'],
      [2, 'Melihat hubungan dasar', 'Sees simple cause-effect'],
      [3, 'Melihat banyak hubungan', 'Sees several links'],
      [4, 'Rencana/analisis kompleks', 'Complex plan or analysis'],
      [5, 'Sangat kompleks', 'Very complex'],
      [6, 'Luar biasa kompleks', 'Extremely complex'],
    ],
  }),
  'CT.A': ladder({
    place: 'dimension CT.A',
    name: { id: 'Kompleksitas dan keaslian konsep', en: 'Complexity and originality of concepts' },
    structure: 'unverified',
    titles: 'unverified',
    rungs: [
      [0, 'Tanpa konsep abstrak', 'No abstract ideas'],
      [1, 'Memakai aturan dasar', 'Applies rules of thumb'],
      [2, 'Mengenali pola', 'Recognises patterns'],
      [3, 'Menerapkan konsep kompleks', 'Applies learned complex concepts'],
      [4, 'Menyederhanakan kerumitan', 'Makes the complex simple'],
      [5, 'Menciptakan konsep baru', 'Creates a new concept'],
      [6, 'Konsep baru untuk isu kompleks', 'New concept for complex matters'],
      [7, 'Menciptakan model baru', 'Creates a new model'],
    ],
  }),
  'EXP.A': ladder({
    place: 'dimension EXP.A',
    name: { id: 'Kedalaman pengetahuan', en: 'Depth of knowledge' },
    structure: 'unverified',
    titles: 'unverified',
    rungs: [
      [1, 'Dasar', 'Primary'],
      [2, 'Kejuruan dasar', 'Elementary vocational'],
      [3, 'Kejuruan', 'Vocational'],
      [4, 'Kejuruan lanjut', 'Advanced vocational'],
      [5, 'Profesional dasar', 'Basic professional'],
      [6, 'Profesional matang', 'Seasoned professional'],
      [7, 'Penguasaan profesi', 'Professional mastery'],
      [8, 'Otoritas terkemuka', 'Leading authority'],
    ],
  }),
  'EXP.B': ladder({
    place: 'dimension EXP.B',
    name: { id: 'Keluasan pengetahuan manajerial', en: 'Breadth of managerial knowledge' },
    structure: 'unverified',
    titles: 'unverified',
    rungs: [
      [1, 'Tidak ada/tugas sendiri', 'None/own job'],
      [2, 'Satu unit sejenis', 'One homogeneous unit'],
      [3, 'Beberapa fungsi berbeda', 'Several unlike functions'],
      [4, 'Beberapa unit beragam', 'Several diverse units'],
      [5, 'Seluruh usaha', 'Whole business'],
    ],
    remark: {
      of: 'definitions',
      source: 'spencer-1993',
      place: 'dimension EXP.B',
      basis: 'restated',
      confidence: 'unverified',
      note: {
        id: 'Judul level ini paling lemah dasarnya di seluruh model. Level 1 sudah berarti tidak memegang tugas manajerial di luar pekerjaan sendiri; 0 berada di bawahnya agar sama dengan skala lain.',
        en: "These titles are the least certain of the model. Level 1 already means no managerial scope beyond one's own job; 0 lies below it, as on the other scales.",
      },
    },
  }),
  'EXP.C': ladder({
    place: 'dimension EXP.C',
    name: { id: 'Perolehan keahlian', en: 'Acquisition of expertise' },
    structure: 'unverified',
    titles: 'unverified',
    rungs: [
      [-1, 'Menolak belajar', 'Resists learning'],
      [0, 'Netral', 'Neutral'],
      [1, 'Menjaga kemutakhiran', 'Keeps current'],
      [2, 'Memperluas pengetahuan', 'Widens knowledge'],
      [3, 'Mempelajari bidang baru', 'Acquires new fields'],
      [4, 'Usaha besar menguasai hal baru', 'Major effort to master the new'],
    ],
  }),
  'EXP.D': ladder({
    place: 'dimension EXP.D',
    name: { id: 'Penyebaran keahlian', en: 'Distribution of expertise' },
    structure: 'unverified',
    titles: 'unverified',
    rungs: [
      [-1, 'Menyimpan sendiri', 'Hoards knowledge'],
      [0, 'Netral', 'Neutral'],
      [1, 'Menjawab bila ditanya', 'Answers when asked'],
      [2, 'Memakai pengetahuan untuk dampak lebih', 'Uses knowledge for extra impact'],
      [3, 'Menawarkan bantuan teknis', 'Offers technical help'],
      [4, 'Memperjuangkan teknik baru', 'Champions new technique'],
      [5, 'Memublikasikan', 'Publishes'],
    ],
  }),
}))()
