// Sentences of the claim flows in English. Descriptions restate the Medan Utara study, section 4.4; reasons are ours.

import { deepFreeze } from '../../../deep-freeze'
import type { BpjsClaimStepTexts } from '../types'

/** Texts of the steps of the claim flows in English. Deeply frozen. */
export const bpjsClaimStepsEn: BpjsClaimStepTexts = /* @__PURE__ */ deepFreeze<BpjsClaimStepTexts>({
  'daftar-dan-unggah': {
    description:
      'The participant registers for the online queue in Lapak Asik with e-mail, mobile number and participant card number, and uploads the documents.',
    reasons: {
      CSE: 'A participant who is lost needs guiding until the registration works, not just telling to try.',
      TLIT: "Staff who guide must know the channel's screens and its usual errors.",
    },
  },
  'periksa-kelengkapan': {
    description: 'The CSO opens the file received and checks that it is complete.',
    reasons: {
      DADM: 'One document missed here stops the file at the next step.',
      PKN: 'The requirements depend on the programme and the reason for the claim, so the CSO must command the rules.',
    },
  },
  'wawancara-video': {
    description:
      'The CSO interviews the participant by WhatsApp video call and makes sure that the person speaking is the claimant, so that no money goes to the wrong person.',
    reasons: {
      CSE: 'Participants are often interviewed by video for the first time; the way of asking decides whether they understand.',
      TLIT: 'Call, picture and sound have to be handled with the file open on the screen.',
      PROF: 'The identity check must not be skipped even with a long queue or a bad line.',
    },
  },
  'teruskan-ke-verifikator': {
    description: 'The CSO submits the interviewed file to the verifier.',
    reasons: {
      SYN: 'A clean handover spares the participant the same questions from the next desk.',
      DADM: 'The result of the interview has to be recorded completely in the file passed on.',
    },
  },
  verifikasi: {
    description: 'The verifier examines the file again until it is clear that it is complete and consistent.',
    reasons: {
      DADM: 'The documents are matched with the membership record, down to small differences.',
      PKN: "The verifier judges entitlement and amount by the programme's rules.",
      PSDM: 'An odd file needs a decision: completion, correction or refusal.',
    },
  },
  'persetujuan-keuangan': {
    description: 'Finance checks the file once more and, if it agrees, gives approval.',
    reasons: {
      PROF: 'Approval is the last point of control and must stay within authority.',
      PSDM: 'A finding at this stage calls for a quick decision: pay or send back.',
    },
  },
  pembayaran: {
    description:
      "The money is transferred to the participant's account, at most seven days after the data are complete and verified.",
    reasons: {
      PLO: 'Payments need scheduling so that no file goes past seven days.',
      DADM: 'One wrong digit in the account number is a wrong payment.',
    },
  },
  'datang-ke-kantor': {
    description: 'The participant comes to the office with all the documents required.',
    reasons: {},
  },
  'diarahkan-ke-cso': {
    description: 'The participant is directed to Customer Service.',
    reasons: { CSE: 'A clear first direction decides whether the participant queues in the right place.' },
  },
  'serahkan-dan-periksa': {
    description: 'The CSO receives the documents and checks them.',
    reasons: {
      DADM: 'Paper documents must be checked in full at the counter so that the participant need not come back.',
      PKN: 'The four programmes differ in requirements, and the CSO explains them on the spot.',
      CSE: 'Older participants need a patient, unhurried explanation.',
    },
  },
  'minta-nomor-rekening': {
    description: "The CSO asks for the participant's account number for the payment.",
    reasons: { DADM: 'The account number is recorded and read back to avoid a wrong transfer.' },
  },
  'pembayaran-manual': {
    description:
      "The money is sent to the participant's account within seven days of the check that the file is complete.",
    reasons: { PLO: 'Manual files go into the same payment schedule so that none is left behind.' },
  },
})
