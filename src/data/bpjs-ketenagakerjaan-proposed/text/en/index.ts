export type { CompetencyText } from '../../../../model/competency-text'
export type {
  BpjsCode,
  BpjsCoreCode,
  BpjsLeadershipCode,
  BpjsProposedCode,
  BpjsTechnicalCode,
} from '../../../bpjs-ketenagakerjaan/ids'
export type { BpjsProposedLevels, BpjsProposedText, BpjsProposedTexts, FiveLevels } from '../types'
export { bpjsKetenagakerjaanProposedTextEn } from './texts'
