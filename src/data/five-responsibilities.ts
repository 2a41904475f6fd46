// What five levels ask beside knowledge and skill. Source: none, the axis is ours; the descriptions of levels keep to it, which a
// test holds (`test/data/texts/level-descriptions.test.ts`).

import type { Claim } from '../model/claim'
import type { BilingualText } from '../model/localized-text'
import type { Responsibility } from '../model/responsibility'
import { deepFreeze } from './deep-freeze'

/** How far the work of each of five levels reaches, and what is left to the person. */
export type FiveResponsibilities = Readonly<Record<1 | 2 | 3 | 4 | 5, Responsibility>>

/** The responsibility of five levels, the last of which reaches the whole of an institution. */
export function fiveResponsibilities(institution: BilingualText): FiveResponsibilities {
  return deepFreeze<FiveResponsibilities>({
    1: {
      span: 'own-task',
      reach: { id: 'tugas sendiri', en: 'own task' },
      autonomy: {
        id: 'bekerja dengan arahan; bertanya ketika menemui hal baru',
        en: 'works under direction; asks when something is new',
      },
      shownBy: 'anyone',
    },
    2: {
      span: 'own-task',
      reach: { id: 'tugas sendiri', en: 'own task' },
      autonomy: {
        id: 'bekerja sendiri menurut prosedur; hasilnya diperiksa',
        en: 'works alone, following the procedure; the result is checked',
      },
      shownBy: 'anyone',
    },
    3: {
      span: 'own-unit',
      reach: { id: 'unit kerja sendiri', en: 'own unit' },
      autonomy: {
        id: 'memilih sendiri jalan keluar bila belum ada prosedurnya',
        en: 'chooses the solution where there is no procedure',
      },
      shownBy: 'anyone',
    },
    4: {
      span: 'several-units',
      reach: { id: 'beberapa unit kerja', en: 'several units' },
      autonomy: {
        id: 'menilai pekerjaan orang lain dan memberi saran tertulis',
        en: 'judges the work of others and advises in writing',
      },
      shownBy: 'anyone',
    },
    5: {
      span: 'institution',
      reach: institution,
      autonomy: {
        id: 'menyusun cara kerja yang diikuti orang lain',
        en: 'sets the way of working that others follow',
      },
      shownBy: 'anyone',
    },
  })
}

/** Where the descriptions of levels, and what they keep to, come from. */
export const levelDescriptionsClaim: Claim = {
  of: 'levelDescriptions',
  basis: 'authored',
  confidence: 'proposed',
  note: {
    id: 'Uraian tiap level susunan kami: apa arti level itu bagi kompetensinya. Jangkauan dan kemandirian tiap level juga susunan kami.',
    en: 'The descriptions of the levels are ours: what a level is for the competency. So are how far a level reaches and what it leaves to the person.',
  },
}
