import type { TableKind } from '../read/header-finder'
import { competencyHeaders } from './shared-headers'

/** What a column of texts can hold. */
export type TextsField = 'competency' | 'language' | 'definition' | 'level' | 'levelDescription' | 'indicator'

/** The columns of texts: what each level of a competency is. */
export const textsKind: TableKind<TextsField> = {
  headers: {
    competency: /* @__PURE__ */ (() => ['kode', 'code', ...competencyHeaders])(),
    language: ['bahasa', 'kode bahasa', 'lang'],
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
  ranked: ['competency'],
  needed: [['competency'], ['level'], ['levelDescription', 'indicator']],
}
