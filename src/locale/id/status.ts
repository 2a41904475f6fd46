import type { StatusWords } from '../../describe/status-sentences'

/** The status of a gap item in Indonesian. */
export const status: StatusWords = {
  below: 'di bawah standar',
  met: 'terpenuhi',
  above: 'di atas standar',
  'not-assessed': 'belum dinilai',
  'level-unspecified': 'tanpa level',
}
