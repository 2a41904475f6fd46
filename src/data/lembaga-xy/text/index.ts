export type { Basis, Claim, Confidence } from '../../../model/claim'
export type { BilingualText, LocalizedText } from '../../../model/localized-text'
export type { Responsibility, Span } from '../../../model/responsibility'
export type { FiveResponsibilities } from '../../five-responsibilities'
export type {
  BehaviouralCode,
  CoreCode,
  LeadershipCode,
  LembagaXyCode,
  LembagaXyScheme,
  TechnicalCode,
} from '../ids'
export { lembagaXyTextClaims } from './claims'
export { lembagaXyToSpencerReasons } from './crosswalk-reasons'
export { lembagaXyResponsibility } from './responsibility'
export { lembagaXySchemeReasons, type SchemeReasons } from './scheme-reasons'
