import type { TableKind } from '../read/header-finder'
import { competencyHeaders } from './shared-headers'

/** What a column of texts can hold. */
export type TextsField = 'competency' | 'language' | 'definition' | 'level' | 'levelDescription' | 'indicator'

/** The columns of texts: what each level of a competency is. */
export const textsKind: TableKind<TextsField> = {
  headers: {
    competency: /* @__PURE__ */ (() => ['kode', 'code', ...competencyHeaders])(),
    language: ['bahasa', 'kode bahasa', 'lang'],
    definition: [
      ...['definisi', 'pengertian', 'definisi kompetensi', 'pengertian kompetensi', 'definisi operasional'],
      ...['definition', 'competency definition'],
    ],
    level: [
      ...['level', 'tingkat', 'level kompetensi', 'tingkat kompetensi', 'tingkat kemahiran'],
      ...['tingkat penguasaan', 'level penguasaan', 'proficiency level'],
    ],
    levelDescription: [
      'deskripsi',
      'uraian',
      'deskripsi level',
      'uraian level',
      'deskripsi tingkat',
      'deskripsi kompetensi',
      'uraian kompetensi',
      'deskripsi level kompetensi',
      'uraian level kompetensi',
      'description',
      'level description',
    ],
    indicator: [
      'indikator',
      'indikator perilaku',
      'indikator kompetensi',
      'indikator perilaku kompetensi',
      'indikator perilaku utama',
      'perilaku kunci',
      'key behaviours',
      'key behaviors',
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
