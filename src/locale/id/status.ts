import type { StatusWords } from '../../describe/status-sentences'

/** The status of a gap item in Indonesian. */
export const status: StatusWords = {
  below: 'kurang',
  met: 'terpenuhi',
  above: 'melebihi',
  'not-assessed': 'belum dinilai',
  'level-unspecified': 'tanpa level',
}
