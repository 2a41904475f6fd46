// Scales of the cluster Personal Effectiveness that no other dimension uses, under the ids of their dimensions.
// Source: Spencer & Spencer 1993, by way of secondary documents (see ../sources.ts). Titles are paraphrases in both
// languages; how sure each is stands on its row, where it differs from the ladder's.

import type { BilingualScale } from '../../../model/bilingual-model'
import type { PersonalEffectivenessScale } from '../ids'
import { ladder } from '../ladder'

/** The 6 scales. */
export const personalEffectivenessScales: Readonly<Record<PersonalEffectivenessScale, BilingualScale>> =
  /* @__PURE__ */ (() => ({
    SCT: ladder({
      place: 'dimension SCT',
      name: { id: 'Intensitas kendali', en: 'Intensity of control' },
      structure: 'single-source',
      titles: 'unverified',
      rungs: [
        [-1, 'Kehilangan kendali', 'Loses control'],
        [0, 'Menghindari tekanan', 'Avoids stressful situations'],
        [1, 'Menahan godaan', 'Resists temptation'],
        [2, 'Menahan emosi', 'Holds feelings in'],
        [3, 'Merespons tenang', 'Responds calmly'],
        [4, 'Mengelola stres dengan baik', 'Handles ongoing stress well'],
        [5, 'Bertindak konstruktif atas sumbernya', 'Acts constructively on the source'],
        [6, 'Menenangkan orang lain', 'Calms others'],
      ],
    }),
    'SCF.A': ladder({
      place: 'dimension SCF.A',
      name: { id: 'Keyakinan diri', en: 'Self-assurance' },
      structure: 'unverified',
      titles: 'unverified',
      rungs: [
        [-1, 'Merasa tidak berdaya', 'Feels powerless'],
        [0, 'Tidak percaya diri', 'Lacks confidence'],
        [1, 'Tampil percaya diri', 'Presents self with confidence'],
        [2, 'Tampil meyakinkan', 'Presents self forcefully'],
        [3, 'Menyatakan yakin atas kemampuan', 'States trust in own ability'],
        [4, 'Membuktikan klaim', 'Backs the claim with action'],
        [5, 'Menawarkan diri untuk tantangan', 'Volunteers for challenges'],
        [6, 'Memilih tantangan ekstrem', 'Picks extreme challenges'],
      ],
    }),
    'SCF.B': ladder({
      place: 'dimension SCF.B',
      name: { id: 'Menyikapi kegagalan', en: 'Dealing with failure' },
      structure: 'unverified',
      titles: 'unverified',
      rungs: [
        [-2, 'Menyalahkan pihak lain', 'Blames others or makes excuses'],
        [-1, 'Menyalahkan diri berlebihan', 'Blames self globally'],
        [0, 'Tidak berlaku', 'Not applicable'],
        [1, 'Menerima tanggung jawab', 'Accepts responsibility'],
        [2, 'Belajar dari kesalahan', 'Learns from the mistake'],
        [3, 'Mengakui terbuka dan memperbaiki', 'Admits openly and fixes it'],
      ],
    }),
    'FLX.A': ladder({
      place: 'dimension FLX.A',
      name: { id: 'Keluasan perubahan', en: 'Breadth of change' },
      structure: 'unverified',
      titles: 'unverified',
      rungs: [
        [-1, 'Berpegang pada pendapat sendiri', 'Clings to own view'],
        [0, 'Selalu mengikuti prosedur', 'Always follows procedure'],
        [1, 'Melihat situasi objektif', 'Sees the situation objectively'],
        [2, 'Menerapkan aturan luwes', 'Applies rules flexibly'],
        [3, 'Menyesuaikan taktik', 'Adapts tactics'],
        [4, 'Menyesuaikan strategi sendiri', 'Adapts own goals or approach'],
        [5, 'Menyesuaikan organisasi jangka pendek', 'Adapts the organisation short-term'],
        [6, 'Menyesuaikan strategi jangka panjang', 'Adapts strategy long-term'],
      ],
    }),
    'FLX.B': ladder({
      place: 'dimension FLX.B',
      name: { id: 'Kecepatan bertindak', en: 'Speed of action' },
      structure: 'unverified',
      titles: 'unverified',
      rungs: [
        [1, 'Terencana, lebih dari sebulan', 'Planned, longer than a month'],
        [2, 'Jangka pendek', 'Short-term'],
        [3, 'Cepat, sekitar sehari', 'Quick, within about a day'],
        [4, 'Seketika', 'Instant'],
      ],
    }),
    OC: ladder({
      place: 'dimension OC',
      name: { id: 'Intensitas komitmen', en: 'Intensity of commitment' },
      structure: 'unverified',
      titles: 'unverified',
      rungs: [
        [-1, 'Mengabaikan organisasi', 'Disregards the organisation'],
        [0, 'Minimal', 'Minimal'],
        [1, 'Berusaha menyesuaikan diri', 'Makes an effort to fit in'],
        [2, 'Menunjukkan kesetiaan', 'Models loyalty'],
        [3, 'Mendukung tujuan organisasi', 'Supports goals with sense of purpose'],
        [4, 'Berkorban pribadi', 'Accepts personal sacrifice'],
        [5, 'Mengambil keputusan tidak populer', 'Takes unpopular decisions'],
        [6, 'Mengorbankan kepentingan unit sendiri', "Gives up own unit's gain for the whole"],
      ],
    }),
  }))()
