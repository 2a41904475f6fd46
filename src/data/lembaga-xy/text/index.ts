export type { Basis, Claim, Confidence } from '../../../model/claim'
export type { CompetencyText } from '../../../model/competency-text'
export type { BilingualText, LocalizedText } from '../../../model/localized-text'
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
export { lembagaXyTextEn } from './en'
export { lembagaXyTextId } from './id'
export { lembagaXySchemeReasons, type SchemeReasons } from './scheme-reasons'
export type { FiveLevels, LembagaXyText, SoftText, TechnicalText } from './types'
