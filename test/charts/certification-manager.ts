// A person assessed on all but one requirement of a job with two essentials.

import { composeProfile, jobPersonMatch } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'

export const job = composeProfile(lembagaXy, { job: 'manager-sertifikasi', essentials: ['INT', 'CFV'] })
export const holdings = {
  INT: 3,
  CFV: 3,
  FCI: 2,
  LRS: 3,
  SO: 2,
  SFE: 3,
  CL: 3,
  BT: 3,
  LA: 4,
  AT: 3,
  CT: 2,
  CFO: 4,
}
export const jpm = jobPersonMatch({ variant: 'ratioOfSums', cap: 'item' })
