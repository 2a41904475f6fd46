export type { Basis, Claim, Confidence } from '../../../model/claim'
export type { BilingualText, LocalizedText } from '../../../model/localized-text'
export type * from '../competency-links'
export type * from '../ids'
export type { BpjsOmission, BpjsStatement } from '../statement'
export {
  type BpjsAnyClaimStep,
  type BpjsClaimFlow,
  type BpjsClaimStep,
  type BpjsPartialClaim,
  claimFlows as bpjsClaimFlows,
} from './claim-flows'
export {
  type BpjsDailyFiles,
  type BpjsDailyRange,
  type BpjsDailyWork,
  dailyWork2022 as bpjsDailyWork2022,
} from './daily-work'
export { internship as bpjsInternship } from './internship'
export { type BpjsMembershipScope, membershipWork as bpjsMembershipWork } from './membership-work'
export { type BpjsBreak, type BpjsWorkingDays, workingDays as bpjsWorkingDays } from './working-days'
