// Scales of the cluster Impact and Influence that no other dimension uses, under the ids of their dimensions.
// Source: Spencer & Spencer 1993, by way of secondary documents (see ../sources.ts). Titles are paraphrases in both
// languages; how sure each is stands on its row, where it differs from the ladder's.

import type { BilingualScale } from '../../../model/bilingual-model'
import type { ImpactAndInfluenceScale } from '../ids'
import { ladder } from '../ladder'

/** The 3 scales. */
export const impactAndInfluenceScales: Readonly<Record<ImpactAndInfluenceScale, BilingualScale>> =
  /* @__PURE__ */ (() => ({
    'IMP.A': ladder({
      place: 'dimension IMP.A',
      name: { id: 'Tindakan untuk memengaruhi', en: 'Actions taken to influence others' },
      structure: 'single-source',
      titles: 'unverified',
      rungs: [
        [-1, 'Memakai pengaruh untuk diri sendiri', 'Uses influence for self only'],
        [0, 'Tidak berlaku', 'Not applicable'],
        [1, 'Berniat tanpa bertindak', 'Intends but does not act'],
        [2, 'Satu tindakan persuasi', 'One persuasive action'],
        [3, 'Dua langkah persuasi', 'Two-step persuasion'],
        [4, 'Memperhitungkan dampak kata/tindakan', 'Works out the effect of words or deeds'],
        [5, 'Merancang satu tindakan menonjol', 'Plans one dramatic act'],
        [6, 'Dua langkah yang disesuaikan', 'Two adapted steps'],
        [7, 'Tiga langkah atau lebih/melalui pihak ketiga', 'Three or more, or via third parties'],
        [8, 'Strategi pengaruh kompleks', 'Complex influence strategy'],
      ],
    }),
    'OA.A': ladder({
      place: 'dimension OA.A',
      name: { id: 'Kedalaman pemahaman organisasi', en: 'Depth of understanding of the organisation' },
      structure: 'unverified',
      titles: 'unverified',
      rungs: [
        [-1, 'Salah memahami organisasi', 'Misreads the organisation'],
        [0, 'Mengabaikan politik organisasi', 'Ignores politics'],
        [1, 'Memahami struktur formal', 'Knows formal structure'],
        [2, 'Memahami struktur informal', 'Knows informal structure'],
        [3, 'Memahami iklim dan budaya', 'Knows climate and culture'],
        [4, 'Memahami politik organisasi', 'Knows the politics'],
        [5, 'Memahami isu mendasar', 'Knows underlying issues'],
        [6, 'Memahami kekuatan jangka panjang', 'Knows long-run underlying forces'],
      ],
    }),
    'RB.A': ladder({
      place: 'dimension RB.A',
      name: { id: 'Kedekatan hubungan', en: 'Closeness of relationships' },
      structure: 'unverified',
      titles: 'unverified',
      rungs: [
        [0, 'Menghindari kontak', 'Avoids contact'],
        [1, 'Menerima ajakan', 'Accepts invitations'],
        [2, 'Kontak sebatas pekerjaan', 'Work contacts only'],
        [3, 'Kontak informal sesekali', 'Some informal contact'],
        [4, 'Membangun keakraban', 'Builds rapport'],
        [5, 'Kontak sosial sesekali', 'Occasional social contact'],
        [6, 'Kontak sosial sering', 'Frequent social contact'],
        [7, 'Kontak keluarga', 'Home and family contact'],
        [8, 'Persahabatan dekat', 'Close friendship'],
      ],
    }),
  }))()
