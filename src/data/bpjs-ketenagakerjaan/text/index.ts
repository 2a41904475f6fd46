export type { Claim } from '../../../model/claim'
export type { CompetencyText } from '../../../model/competency-text'
export type { LocalizedText } from '../../../model/localized-text'
export type { ArkSpencerCode, BpjsMatchedCode } from '../crosswalk'
export type {
  BpjsAdviceId,
  BpjsBehaviourId,
  BpjsCode,
  BpjsDrivingFactorId,
  BpjsObstacleId,
  BpjsPresentJob,
  BpjsRoleId,
} from '../ids'
export type { BpjsOmission, BpjsStatement } from '../statement'
export { bpjsKetenagakerjaanTextClaims } from './claims'
export { arkListToSpencerReasons, bpjsKetenagakerjaanToSpencerReasons } from './crosswalk-reasons'
export { bpjsClaimStepsEn } from './en/claim-steps'
export { bpjsKetenagakerjaanTextEn } from './en/definitions'
export { bpjsTrainingReasonsEn } from './en/training-reasons'
export { bpjsClaimStepsId } from './id/claim-steps'
export { bpjsKetenagakerjaanTextId } from './id/definitions'
export { bpjsTrainingReasonsId } from './id/training-reasons'
export { bpjsJobDescriptions } from './job-descriptions/index'
export { missing as bpjsMissing } from './missing'
export { advice as bpjsAdvice, type BpjsAdvice } from './service-work/advice'
export { drivingFactors as bpjsDrivingFactors } from './service-work/driving-factors'
export { expectedBehaviours as bpjsExpectedBehaviours } from './service-work/expected-behaviours'
export { type BpjsObstacle, obstacles as bpjsObstacles } from './service-work/obstacles'
export {
  type BpjsOnlineServiceJob,
  responsibilities as bpjsResponsibilities,
  supportDuties as bpjsSupportDuties,
} from './service-work/responsibilities'
export { trainingAudience as bpjsTrainingAudience } from './training-audience'
export type * from './types'
