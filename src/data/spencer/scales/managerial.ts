// Scales of the cluster Managerial that no other dimension uses, under the ids of their dimensions.
// Source: Spencer & Spencer 1993, by way of secondary documents (see ../sources.ts). Titles are paraphrases in both
// languages; how sure each is stands on its row, where it differs from the ladder's.

import type { BilingualScale } from '../../../model/bilingual-model'
import type { ManagerialScale } from '../ids'
import { ladder } from '../ladder'

/** The 4 scales. */
export const managerialScales: Readonly<Record<ManagerialScale, BilingualScale>> = /* @__PURE__ */ (() => ({
  'DEV.A': ladder({
    place: 'dimension DEV.A',
    name: {
      id: 'Intensitas dan kelengkapan pengembangan',
      en: 'Intensity and completeness of developing action',
    },
    structure: 'single-source',
    titles: 'unverified',
    rungs: [
      [-1, 'Mematahkan semangat', 'Discourages'],
      [0, 'Tidak berupaya', 'No effort'],
      [1, 'Menyatakan harapan positif', 'Voices positive expectations'],
      [2, 'Memberi petunjuk rinci', 'Gives detailed how-to'],
      [3, 'Memberi alasan dan dukungan', 'Explains reasons and supports'],
      [4, 'Memberi umpan balik spesifik', 'Gives specific feedback'],
      [5, 'Menyemangati setelah kegagalan', 'Reassures after setbacks'],
      [6, 'Pembinaan jangka panjang', 'Long-term coaching'],
      [7, 'Membuat pelatihan baru', 'Creates new training'],
      [8, 'Mendelegasikan penuh', 'Delegates fully'],
      [9, 'Menghargai perkembangan baik', 'Rewards good development'],
    ],
  }),
  'DIR.A': ladder({
    place: 'dimension DIR.A',
    name: { id: 'Intensitas pengarahan', en: 'Intensity of directiveness' },
    structure: 'unverified',
    titles: 'unverified',
    rungs: [
      [-1, 'Pasif, mengalah', 'Passive, gives in'],
      [0, 'Tidak memberi perintah', 'Gives no orders'],
      [1, 'Arahan rutin dasar', 'Basic routine directions'],
      [2, 'Arahan rinci', 'Detailed directions'],
      [3, 'Berbicara tegas, berani menolak', 'Speaks firmly, says no'],
      [4, 'Menuntut kinerja tinggi', 'Demands high performance'],
      [5, 'Memantau secara terbuka', 'Openly monitors'],
      [6, 'Mengonfrontasi masalah kinerja', 'Confronts problems'],
      [7, 'Menyatakan konsekuensi', 'Spells out consequences'],
      [8, 'Menunjukkan kemarahan terkendali', 'Controlled show of anger/threat'],
      [9, 'Memberhentikan yang berkinerja buruk bila perlu', 'Removes poor performers when needed'],
    ],
  }),
  'TW.A': ladder({
    place: 'dimension TW.A',
    name: { id: 'Intensitas membina kerja sama', en: 'Intensity of fostering teamwork' },
    structure: 'unverified',
    titles: 'single-source',
    rungs: [
      [-1, 'Tidak kooperatif', 'Uncooperative'],
      [0, 'Netral', 'Neutral'],
      [1, 'Bekerja sama', 'Cooperates'],
      [2, 'Berbagi informasi', 'Shares information'],
      [3, 'Menyatakan harapan positif', 'Speaks positively of members'],
      [4, 'Meminta masukan', 'Asks for input'],
      [5, 'Memberdayakan orang lain', 'Credits and empowers others'],
      [6, 'Membangun semangat tim', 'Builds team spirit'],
      [7, 'Menyelesaikan konflik', 'Settles conflict'],
    ],
    remark: {
      of: 'numbering',
      source: 'spencer-1993',
      place: 'dimension TW.A',
      basis: 'reconstructed',
      confidence: 'unverified',
      note: {
        id: 'Urutan anak tangganya ada dalam satu dokumen; nomornya tidak dapat dipastikan.',
        en: 'One document shows the order of the rungs; their numbers could not be checked.',
      },
    },
  }),
  'TL.A': ladder({
    place: 'dimension TL.A',
    name: { id: 'Kekuatan peran pemimpin', en: 'Strength of the leadership role' },
    structure: 'single-source',
    titles: 'single-source',
    rungs: [
      [-1, 'Melepaskan peran', 'Gives up the role'],
      [0, 'Tidak berlaku', 'Not applicable'],
      [1, 'Mengelola rapat', 'Runs meetings'],
      [2, 'Memberi informasi', 'Keeps people informed'],
      [3, 'Memakai wewenang secara adil', 'Uses authority fairly'],
      [4, 'Meningkatkan efektivitas tim', 'Raises team effectiveness'],
      [5, 'Menjaga kelompok', 'Looks after and protects the group'],
      [6, 'Memposisikan diri sebagai pemimpin', 'Establishes self as the leader', 'unverified'],
      [7, 'Menyampaikan visi yang menggugah', 'Puts across a compelling vision', 'unverified'],
    ],
  }),
}))()
