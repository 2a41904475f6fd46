import type { UnrequiredWords } from '../../../charts/team-status-words'

/** What a cell says where its job asks for nothing that is known, in English. */
export const unrequired: UnrequiredWords = {
  'not-in-profile': 'not required',
  'requirement-unknown': 'may be required',
}
