import type { TableKind } from '../read/header-finder'
import { competencyHeaders } from './shared-headers'

/** What a column of texts can hold. */
export type TextsField = 'competency' | 'definition' | 'level' | 'levelDescription' | 'indicator'

/** The columns of texts: what each level of a competency is. */
export const textsKind: TableKind<TextsField> = {
  headers: {
    competency: /* @__PURE__ */ (() => [...competencyHeaders, 'kode', 'code', 'competency'])(),
    definition: ['definisi', 'pengertian', 'definition'],
    level: ['level', 'tingkat', 'level kompetensi', 'tingkat kemahiran', 'proficiency level'],
    levelDescription: [
      'deskripsi',
      'uraian',
      'deskripsi level',
      'uraian level',
      'deskripsi tingkat',
      'description',
      'level description',
    ],
    indicator: [
      'indikator',
      'indikator perilaku',
      'indikator kompetensi',
      'perilaku',
      'indicators',
      'behavioural indicator',
      'behavioural indicators',
      'behavioral indicator',
      'behavioral indicators',
    ],
  },
  needed: [['competency'], ['level'], ['levelDescription', 'indicator']],
}
