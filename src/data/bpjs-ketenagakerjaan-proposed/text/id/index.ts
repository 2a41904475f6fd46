export type { CompetencyText } from '../../../../model/competency-text'
export type { BpjsCode } from '../../../bpjs-ketenagakerjaan/ids'
export type { BpjsProposedLevels, BpjsProposedText, BpjsProposedTexts } from '../types'
export { bpjsKetenagakerjaanProposedTextId } from './texts'
