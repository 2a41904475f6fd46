import { bpjsKetenagakerjaanTextId as stated } from '../../../bpjs-ketenagakerjaan/text/id/definitions'
import { deepFreeze } from '../../../deep-freeze'
import type { BpjsProposedTexts } from '../types'
import { levels } from './levels'

/**
 * Texts of the 20 competencies in Indonesian: the definitions of the stated model, and for each proposed level a description and two
 * indicators. All are ours. Deeply frozen.
 *
 * @example
 * ```ts
 * import { bpjsKetenagakerjaanProposedTextId } from 'kompetensi/bpjs-ketenagakerjaan-proposed/text/id'
 *
 * console.log(bpjsKetenagakerjaanProposedTextId.PKN.indicators[1].length) // 2
 * ```
 */
export const bpjsKetenagakerjaanProposedTextId: BpjsProposedTexts = /* @__PURE__ */ (() =>
  deepFreeze<BpjsProposedTexts>({
    AOR: { ...stated.AOR, ...levels.AOR },
    CLI: { ...stated.CLI, ...levels.CLI },
    CSE: { ...stated.CSE, ...levels.CSE },
    PROF: { ...stated.PROF, ...levels.PROF },
    SYN: { ...stated.SYN, ...levels.SYN },
    PLO: { ...stated.PLO, ...levels.PLO },
    PSDM: { ...stated.PSDM, ...levels.PSDM },
    STL: { ...stated.STL, ...levels.STL },
    PKN: { ...stated.PKN, ...levels.PKN },
    TLIT: { ...stated.TLIT, ...levels.TLIT },
    DADM: { ...stated.DADM, ...levels.DADM },
    PRES: { ...stated.PRES, ...levels.PRES },
    MCV: { ...stated.MCV, ...levels.MCV },
    MKT: { ...stated.MKT, ...levels.MKT },
    RBN: { ...stated.RBN, ...levels.RBN },
    CHM: { ...stated.CHM, ...levels.CHM },
    NEG: { ...stated.NEG, ...levels.NEG },
    LIS: { ...stated.LIS, ...levels.LIS },
    SCO: { ...stated.SCO, ...levels.SCO },
    DIG: { ...stated.DIG, ...levels.DIG },
  }))()
