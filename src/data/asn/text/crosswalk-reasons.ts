// Why each competency meets Spencer's as ../crosswalk.ts says: the facts of the crosswalk, restated in our words.

import type { BilingualText } from '../../../model/localized-text'
import { deepFreeze } from '../../deep-freeze'
import type { AsnCode } from '../ids'

/** The reason of each row of `asnToSpencer`, by the code it starts from. Deeply frozen. */
export const asnToSpencerReasons: Readonly<Record<AsnCode, BilingualText>> = /* @__PURE__ */ deepFreeze<
  Readonly<Record<AsnCode, BilingualText>>
>({
  M01: {
    id: 'Spencer tidak menyediakan skala untuk integritas.',
    en: 'Spencer offers no scale for integrity.',
  },
  M02: {
    id: 'Level-levelnya bergerak dari ikut serta sampai membangun sinergi, seperti TW A dan B.',
    en: 'Its levels move from joining in to building synergy, as TW A and B do.',
  },
  M03: {
    id: 'Komunikasi bukan kompetensi Spencer; level teratasnya yang persuasif menyentuh IMP.',
    en: 'Communication is no Spencer competency; its persuasive top levels touch IMP.',
  },
  M04: { id: 'Gagasannya sama: melampaui tolok ukur.', en: 'The idea is the same: beating a standard.' },
  M05: {
    id: 'Melayani pemangku kepentingan dengan tambahan sikap netral; level atasnya menambahkan unsur politik (OA).',
    en: 'Serving stakeholders, with neutrality as an addition; the upper levels bring in politics (OA).',
  },
  M06: {
    id: 'Level 1 berisi pengembangan diri (EXP.C), sedangkan level 2–5 adalah DEV.',
    en: 'Level 1 is developing oneself (EXP.C); levels 2–5 are DEV.',
  },
  M07: {
    id: 'Level 1–2 sepadan dengan FLX, level 3–5 memimpin perubahan (TL).',
    en: 'Levels 1–2 are FLX, levels 3–5 leading change (TL).',
  },
  M08: {
    id: 'Hanya bagian analisisnya yang bertemu dengan Spencer.',
    en: 'Only its analytical part meets Spencer.',
  },
  S01: {
    id: 'Kohesi kebangsaan dan antarbudaya, di luar cakupan Spencer.',
    en: 'Cohesion between citizens and cultures, which lies outside Spencer.',
  },
})
