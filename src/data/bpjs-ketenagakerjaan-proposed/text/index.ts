export type { Basis, Claim, Confidence } from '../../../model/claim'
export type { LocalizedText } from '../../../model/localized-text'
export { bpjsKetenagakerjaanProposedTextClaims } from './claims'
