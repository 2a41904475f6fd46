import type { StatusWords } from '../../describe/status-sentences'

/** The status of a gap item in English. */
export const status: StatusWords = {
  below: 'below',
  met: 'met',
  above: 'above',
  'not-assessed': 'not assessed',
  'level-unspecified': 'no level',
}
