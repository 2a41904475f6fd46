import type { Claim } from '../../../model/claim'
import { interviewClaim } from '../../five-level-interview'

/** Where the interview guides come from: they are ours, not the regulation's. Give them to `composeInterview`, and its sheet says so. */
export const asnInterviewClaims: readonly Claim[] = [interviewClaim]
