export type { Basis, Claim, Confidence } from '../../../model/claim'
export type { BilingualText, LocalizedText } from '../../../model/localized-text'
export type * from '../../spencer/ids'
export type * from '../competency-links'
export type { ArkSpencerCode, BpjsMatchedCode } from '../crosswalk'
export type * from '../ids'
export type { BpjsOmission, BpjsStatement } from '../statement'
export { bpjsKetenagakerjaanTextClaims } from './claims'
export { arkListToSpencerReasons, bpjsKetenagakerjaanToSpencerReasons } from './crosswalk-reasons'
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
