export type { Basis, Claim, Confidence } from '../../../model/claim'
export type { BilingualText, LocalizedText } from '../../../model/localized-text'
export type * from '../../spencer/ids'
export type * from '../competency-links'
export type { ArkSpencerCode, BpjsMatchedCode } from '../crosswalk'
export type * from '../ids'
export type { BpjsOmission, BpjsStatement } from '../statement'
export { bpjsKetenagakerjaanTextClaims } from './claims'
export { arkListToSpencerReasons, bpjsKetenagakerjaanToSpencerReasons } from './crosswalk-reasons'
export { type BpjsEvent, history as bpjsHistory } from './history'
export { bpjsJobDescriptions } from './job-descriptions/index'
export { missing as bpjsMissing } from './missing'
export { type BpjsOrganization, organization as bpjsOrganization } from './organization'
export { advice as bpjsAdvice, type BpjsAdvice } from './service-work/advice'
export { serviceConditions as bpjsServiceConditions } from './service-work/conditions'
export {
  drivingFactors as bpjsDrivingFactors,
  drivingFactorsTheory as bpjsDrivingFactorsTheory,
} from './service-work/driving-factors'
export { expectedBehaviours as bpjsExpectedBehaviours } from './service-work/expected-behaviours'
export { type BpjsObstacle, obstacles as bpjsObstacles } from './service-work/obstacles'
export {
  type BpjsProcedureUse,
  interviewQuestions as bpjsInterviewQuestions,
  procedureUses as bpjsProcedureUses,
} from './service-work/procedure'
export {
  type BpjsOnlineServiceJob,
  responsibilities as bpjsResponsibilities,
  supportDuties as bpjsSupportDuties,
} from './service-work/responsibilities'
export { trainingAudience as bpjsTrainingAudience } from './training-audience'
export type * from './types'
