import type { UnrequiredWords } from '../../../charts/team-status-words'

/** What a cell says where its job asks for nothing that is known, in Indonesian. */
export const unrequired: UnrequiredWords = {
  'not-in-profile': 'tidak dipersyaratkan',
  'requirement-unknown': 'mungkin dipersyaratkan',
}
