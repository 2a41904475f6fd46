import { asnResponsibility } from 'kompetensi/asn/text'
import { bpjsKetenagakerjaanProposedResponsibility } from 'kompetensi/bpjs-ketenagakerjaan-proposed/text'
import { lembagaXyResponsibility } from 'kompetensi/lembaga-xy/text'
import type { Responsibility } from '../../../src/model/responsibility'

/** What the levels of each model ask beside knowledge and skill. */
export const responsibilities: Readonly<Record<string, Readonly<Record<number, Responsibility>>>> = {
  'lembaga-xy': lembagaXyResponsibility,
  asn: asnResponsibility,
  'bpjs-ketenagakerjaan-proposed': bpjsKetenagakerjaanProposedResponsibility,
}
