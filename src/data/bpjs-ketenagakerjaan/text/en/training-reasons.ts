// Why a training module serves a competency, in English: authored.

import { deepFreeze } from '../../../deep-freeze'
import type { BpjsTrainingReasons } from '../types'

/** Why each training module serves its competencies, in English. Deeply frozen. */
export const bpjsTrainingReasonsEn: BpjsTrainingReasons = /* @__PURE__ */ deepFreeze<BpjsTrainingReasons>({
  'program-jaminan-sosial': {
    PKN: 'Its subject is what the programmes consist of: participants, contributions and benefits.',
    PRES: 'A programme well understood is easier to present at an information session.',
  },
  'tata-cara-klaim': {
    PKN: 'Requirements and sequence of a claim are the part of product knowledge most often asked about.',
    CHM: 'Many complaints start from a claim, so one must know the procedure to answer them.',
  },
  'kanal-kepesertaan-dan-pelayanan': {
    TLIT: 'Most channels are applications one has to be able to use and to teach.',
    CSE: 'Participants are served faster when directed to the right channel.',
  },
  'pengawasan-dan-pemeriksaan': {
    MCV: 'Inspection standards give the ground for dealing with employers who do not comply.',
    PROF: 'Inspection demands acting by the rules and within authority.',
  },
  'powerful-presentation': {
    PRES: 'Trains delivery in front of an audience directly.',
    MKT: 'A convincing talk is used when offering the programmes to prospects.',
  },
  'komunikasi-lintas-generasi': {
    CSE: 'Participants are of all ages and need addressing in a way that suits them.',
    RBN: "Relations with partners last when one's way of speaking is adapted.",
    SYN: 'The branch team is made up of several generations too.',
  },
  'basic-leadership': {
    STL: 'Gives the groundwork for moving people in one direction.',
    PLO: 'Leading a small team starts from dividing tasks and time.',
  },
  'membaca-dan-merangkum-buku': { CLI: "Reading and summarising is practice in learning on one's own." },
})
