// What the levels ask beside knowledge and skill. Source: none, the axis is ours; the descriptions of levels keep to it, which a
// test holds (`test/data/texts/level-descriptions.test.ts`).

import type { Responsibility } from '../../../model/responsibility'

/**
 * How far the work of each of the five levels reaches, and what is left to the person: the same for every competency.
 *
 * @example
 * ```ts
 * import { asnResponsibility } from 'kompetensi/asn/text'
 *
 * console.log(asnResponsibility[3].span) // own-unit
 * ```
 */
export const asnResponsibility: Readonly<Record<1 | 2 | 3 | 4 | 5, Responsibility>> = {
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
      en: 'works alone by the procedure; the result is checked',
    },
    shownBy: 'anyone',
  },
  3: {
    span: 'own-unit',
    reach: { id: 'unit kerja sendiri', en: 'own unit' },
    autonomy: {
      id: 'memilih sendiri jalan keluar yang belum ada prosedurnya',
      en: 'chooses the way out where there is no procedure',
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
    reach: { id: 'seluruh instansi', en: 'the agency' },
    autonomy: {
      id: 'menyusun cara kerja yang diikuti orang lain',
      en: 'makes the way of working that others follow',
    },
    shownBy: 'anyone',
  },
}
