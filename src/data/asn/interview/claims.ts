import type { Claim } from '../../../model/claim'
import { interviewClaim } from '../../five-level-interview'

/** Where the interview guides come from: they are ours, not the regulation's. Give them to `composeInterview`, and its sheet says so. */
export const asnInterviewClaims: readonly Claim[] = [
  interviewClaim,
  {
    basis: 'authored',
    confidence: 'proposed',
    note: {
      id: 'Penilaian resmi memerlukan rumusan PermenPANRB 38/2017 sendiri.',
      en: 'An official assessment needs the wording of PermenPANRB 38/2017 itself.',
    },
  },
]
