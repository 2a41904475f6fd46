import type { StageWords } from '../../describe/stage-sentences'

/** The stages of readiness in Indonesian. */
export const stages: StageWords = {
  'ready-now': () => 'siap sekarang',
  'within-months': (months) => `siap dalam ${months} bulan`,
  'not-ready': (months) => `belum siap dalam ${months} bulan`,
}
