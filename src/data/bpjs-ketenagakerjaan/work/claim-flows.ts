// Claim flows: who acts in which order. Source: the Medan Utara study, section 4.4, mostly its interviews. Which
// competencies a step calls for is ours.

import type { Claim } from '../../../model/claim'
import type { BilingualText } from '../../../model/localized-text'
import { deepFreeze } from '../../deep-freeze'
import { authored, reconstructed, restated, stated } from '../claims'
import type { BpjsStep, BpjsStepCompetencies } from '../competency-links'
import type { BpjsActor, BpjsBranch, BpjsClaimFlowId, BpjsProgrammeCode } from '../ids'
import type { BpjsOmission } from '../statement'

/** A step of a claim flow. */
export interface BpjsClaimStep<S extends BpjsStep = BpjsStep> {
  /** Id of the step; its sentence stands in the text entry. */
  readonly id: S
  /** Short name (ours). */
  readonly name: BilingualText
  /** Who acts. */
  readonly actor: BpjsActor
  /** Who helps. */
  readonly supportedBy?: readonly BpjsActor[]
  /** Documents asked for. */
  readonly documents?: readonly BilingualText[]
  /** The competencies it calls for (ours); the reasons stand in the text entry. */
  readonly competencies: readonly BpjsStepCompetencies[S][]
  /** Days within which it is done at the latest. */
  readonly deadlineDays?: number
  /** Hours it takes in practice. */
  readonly usualHours?: number
  /** Where it comes from. */
  readonly claims: readonly Claim[]
}

/** A step of any kind, its competencies checked against its id. */
export type BpjsAnyClaimStep = { readonly [S in BpjsStep]: BpjsClaimStep<S> }[BpjsStep]

/** A claim on a part of what has been saved. */
export interface BpjsPartialClaim {
  /** The part, in percent of the savings. */
  readonly percent: number
  /** Where it comes from. */
  readonly claims: readonly Claim[]
}

/** A way in which a claim runs from the participant to the payment. */
export interface BpjsClaimFlow {
  /** Short name (ours). */
  readonly name: BilingualText
  /** Programmes claimed in this way. */
  readonly programmes: readonly BpjsProgrammeCode[]
  /** The channel, where it is not the counter. */
  readonly channel?: 'lapak-asik'
  /** The branch office described. */
  readonly branch: BpjsBranch
  /** What is handled in this way. */
  readonly scope: BilingualText
  /** A part of the savings that was claimed in this way, where the source tells of one. */
  readonly partial?: BpjsPartialClaim
  /** The steps, in order. */
  readonly steps: readonly BpjsAnyClaimStep[]
  /** What the source leaves out. */
  readonly missing: readonly BpjsOmission[]
  /** Where it comes from. */
  readonly claims: readonly Claim[]
}

/** The online and the manual claim flow. */
export const claimFlows: Readonly<Record<BpjsClaimFlowId, BpjsClaimFlow>> = /* @__PURE__ */ (() =>
  deepFreeze<Record<BpjsClaimFlowId, BpjsClaimFlow>>({
    'klaim-daring': {
      name: { id: 'Klaim daring', en: 'Online claim' },
      programmes: ['JHT'],
      channel: 'lapak-asik',
      branch: 'Medan Utara',
      scope: {
        id: 'Kanal daring saat itu hanya melayani pengecekan saldo dan klaim JHT.',
        en: 'At the time the online channel served only balance checks and old-age savings claims.',
      },
      partial: {
        percent: 10,
        claims: [
          restated('medan-utara', 'section 4.4.1, interview with a participant who claimed online', {
            confidence: 'single-source',
            note: {
              id: 'Diceritakan seorang peserta yang masih bekerja; syarat dan pilihan bagian yang lain tidak disebut.',
              en: 'Told by one participant who was still employed; conditions and other parts that may be claimed are not named.',
            },
          }),
        ],
      },
      steps: [
        {
          id: 'daftar-dan-unggah',
          name: { id: 'Pendaftaran dan pengunggahan berkas', en: 'Registration and upload' },
          actor: 'peserta',
          supportedBy: ['petugas-keamanan', 'customer-service-officer'],
          documents: [
            { id: 'Kartu tanda penduduk (KTP)', en: 'Identity card (KTP)' },
            { id: 'Kartu peserta BPJS Ketenagakerjaan', en: 'BPJS Ketenagakerjaan participant card' },
            { id: 'Surat keterangan berhenti bekerja', en: 'Letter confirming the end of employment' },
            { id: 'Nomor rekening bank', en: 'Bank account number' },
          ],
          competencies: ['CSE', 'TLIT'],
          claims: [
            restated(
              'medan-utara',
              'section 4.4.1, interview with a Customer Service Officer on data approval; also section 4.4.4',
            ),
            restated('medan-utara', 'section 4.4.1, interview with a participant who claimed online', {
              of: 'documents',
              confidence: 'single-source',
              note: {
                id: 'Disebut seorang peserta; daftar resmi persyaratan tidak ada dalam teks.',
                en: 'Named by one participant; the official list of requirements is not in the text.',
              },
            }),
            authored('name'),
            authored('competencies'),
          ],
        },
        {
          id: 'periksa-kelengkapan',
          name: { id: 'Pemeriksaan kelengkapan', en: 'Check for completeness' },
          actor: 'customer-service-officer',
          competencies: ['DADM', 'PKN'],
          claims: [
            restated(
              'medan-utara',
              'section 4.4.1, interview with a Customer Service Officer on data approval; also section 4.4.4',
            ),
            authored('name'),
            authored('competencies'),
          ],
        },
        {
          id: 'wawancara-video',
          name: { id: 'Wawancara lewat panggilan video', en: 'Interview by video call' },
          actor: 'customer-service-officer',
          competencies: ['CSE', 'TLIT', 'PROF'],
          claims: [
            restated(
              'medan-utara',
              'section 4.4.1, interview with a Customer Service Officer on data approval; sections 4.4.2 and 4.4.3, interviews with the Head of Service',
            ),
            authored('name'),
            authored('competencies'),
          ],
        },
        {
          id: 'teruskan-ke-verifikator',
          name: { id: 'Penerusan berkas ke verifikator', en: 'Handover to the verifier' },
          actor: 'customer-service-officer',
          competencies: ['SYN', 'DADM'],
          claims: [
            restated(
              'medan-utara',
              'section 4.4.1, interview with a Customer Service Officer on data approval; also section 4.4.4',
            ),
            authored('name'),
            authored('competencies'),
          ],
        },
        {
          id: 'verifikasi',
          name: { id: 'Verifikasi', en: 'Verification' },
          actor: 'penata-madya-pelayanan',
          competencies: ['DADM', 'PKN', 'PSDM'],
          claims: [
            restated(
              'medan-utara',
              'section 4.4.1, interview with a Customer Service Officer on data approval; also section 4.4.4',
            ),
            reconstructed('medan-utara', 'section 4.4.1, paragraph on those responsible', {
              of: 'actor',
              note: {
                id: 'Wawancara hanya menyebut verifikator; paragraf lain mengatakan Penata Madya Pelayanan membantu verifikasi dokumen klaim.',
                en: 'The interview says verifier only; another paragraph says the Penata Madya Pelayanan helps verify claim documents.',
              },
            }),
            authored('name'),
            authored('competencies'),
          ],
        },
        {
          id: 'persetujuan-keuangan',
          name: { id: 'Persetujuan keuangan', en: 'Approval by finance' },
          actor: 'kepala-bidang-keuangan',
          competencies: ['PROF', 'PSDM'],
          claims: [
            restated(
              'medan-utara',
              'section 4.4.1, interview with a Customer Service Officer on data approval; also section 4.4.4',
            ),
            reconstructed('medan-utara', 'section 4.3.1, item 4, authority 1', {
              of: 'actor',
              note: {
                id: 'Wawancara hanya menyebut bagian keuangan; menurut 4.3.1 voucer jaminan disetujui kepala bidangnya.',
                en: 'The interview says finance only; by 4.3.1 benefit vouchers are approved by the division head.',
              },
            }),
            authored('name'),
            authored('competencies'),
          ],
        },
        {
          id: 'pembayaran',
          name: { id: 'Pembayaran', en: 'Payment' },
          actor: 'penata-madya-keuangan',
          competencies: ['PLO', 'DADM'],
          deadlineDays: 7,
          usualHours: 24,
          claims: [
            restated(
              'medan-utara',
              'section 4.4.1, interview with a Customer Service Officer on data approval; paragraph on payment after it',
            ),
            reconstructed('medan-utara', 'section 4.3.1, Penata Madya Keuangan, authority 3', {
              of: 'actor',
              note: {
                id: 'Wawancara tidak menyebut siapa yang membayar; menurut 4.3.1 jabatan ini mencairkan dana klaim.',
                en: 'The interview does not say who pays; by 4.3.1 this job releases the funds for claims.',
              },
            }),
            stated('medan-utara', 'section 4.4.1, paragraph on payment', {
              of: 'deadlineDays',
              note: {
                id: 'Seorang peserta mengingatnya sebagai tujuh hari setelah wawancara.',
                en: 'One participant remembers it as seven days after the interview.',
              },
            }),
            restated('medan-utara', 'section 4.4.1, paragraph on payment', { of: 'usualHours' }),
            authored('name'),
            authored('competencies'),
          ],
        },
      ],
      missing: [],
      claims: [
        restated('medan-utara', 'section 4.4, text after table 4.2', { of: 'scope' }),
        authored('name'),
      ],
    },
    'klaim-manual': {
      name: { id: 'Klaim manual di kantor', en: 'Claim at the office' },
      programmes: ['JHT', 'JKM', 'JP', 'JKK'],
      branch: 'Medan Utara',
      scope: {
        id: 'JKM, JP, dan JKK diajukan secara manual dengan kuota harian. JHT juga dilayani manual bagi peserta di atas 56 tahun yang kurang terbiasa dengan kanal daring.',
        en: 'Death, pension and work accident claims are made manually, with a daily quota. Old-age savings claims are also taken manually from participants over 56 who are less at home with the online channel.',
      },
      steps: [
        {
          id: 'datang-ke-kantor',
          name: { id: 'Kedatangan di kantor', en: 'Arrival at the office' },
          actor: 'peserta',
          competencies: [],
          claims: [
            restated(
              'medan-utara',
              'section 4.4.1, interview with a participant aged 57 who claimed at the office',
              { confidence: 'single-source' },
            ),
            authored('name'),
          ],
        },
        {
          id: 'diarahkan-ke-cso',
          name: { id: 'Pengarahan ke Customer Service', en: 'Direction to Customer Service' },
          actor: 'petugas-keamanan',
          competencies: ['CSE'],
          claims: [
            restated(
              'medan-utara',
              'section 4.4.1, interview with a participant aged 57 who claimed at the office',
              { confidence: 'single-source' },
            ),
            reconstructed('medan-utara', 'section 4.4.1, closing paragraph', {
              of: 'actor',
              confidence: 'unverified',
              note: {
                id: 'Peserta tidak menyebut siapa yang mengarahkannya; paragraf penutup mengatakan petugas keamanan menjelaskan alur klaim luring dan daring.',
                en: 'The participant does not say who gave directions; the closing paragraph says security staff explain the offline and online procedure.',
              },
            }),
            authored('name'),
            authored('competencies'),
          ],
        },
        {
          id: 'serahkan-dan-periksa',
          name: { id: 'Penyerahan dan pemeriksaan dokumen', en: 'Documents handed in and checked' },
          actor: 'customer-service-officer',
          competencies: ['DADM', 'PKN', 'CSE'],
          claims: [
            restated(
              'medan-utara',
              'section 4.4.1, interview with a participant aged 57 who claimed at the office',
              { confidence: 'single-source' },
            ),
            authored('name'),
            authored('competencies'),
          ],
        },
        {
          id: 'minta-nomor-rekening',
          name: { id: 'Permintaan nomor rekening', en: 'Request for the account number' },
          actor: 'customer-service-officer',
          competencies: ['DADM'],
          claims: [
            restated(
              'medan-utara',
              'section 4.4.1, interview with a participant aged 57 who claimed at the office',
              { confidence: 'single-source' },
            ),
            authored('name'),
            authored('competencies'),
          ],
        },
        {
          id: 'pembayaran-manual',
          name: { id: 'Pembayaran', en: 'Payment' },
          actor: 'penata-madya-keuangan',
          competencies: ['PLO'],
          deadlineDays: 7,
          claims: [
            restated(
              'medan-utara',
              'section 4.4.1, interview with a participant aged 57 who claimed at the office',
              { confidence: 'single-source' },
            ),
            reconstructed('medan-utara', 'section 4.3.1, Penata Madya Keuangan, authority 3', {
              of: 'actor',
              note: {
                id: 'Peserta tidak menyebut siapa yang membayar.',
                en: 'The participant does not say who pays.',
              },
            }),
            authored('name'),
            authored('competencies'),
          ],
        },
      ],
      missing: [
        {
          subject: 'verification-and-approval',
          description: {
            id: 'Langkah verifikasi dan persetujuan keuangan untuk klaim manual tidak diuraikan.',
            en: 'The verification and finance approval steps of a manual claim are not described.',
          },
          claims: [
            stated(
              'medan-utara',
              'section 4.4.1, interview with a participant aged 57 who claimed at the office',
            ),
          ],
        },
      ],
      claims: [
        restated('medan-utara', 'section 4.4, text after tables 4.2 and 4.3', {
          of: 'scope',
          note: {
            id: 'Seorang peserta BPU juga mengajukan JHT secara manual setelah datanya ditolak aplikasi (4.4.1).',
            en: 'A BPU participant also claimed manually after the application rejected the data (4.4.1).',
          },
        }),
        authored('name'),
      ],
    },
  }))()
