// Services, the online channel and the people beside the jobs. Source: the Kota Bekasi report, sections 1.1 and 5.1,
// and the Medan Utara study, section 4.4.

import type { Claim } from '../../model/claim'
import type { BilingualText } from '../../model/localized-text'
import { deepFreeze } from '../deep-freeze'
import { restated, stated } from './claims'
import type { BpjsProgrammeCode, BpjsRoleId, BpjsServiceId } from './ids'

/** A service given at the counter. */
export interface BpjsService {
  /** Name of the service. */
  readonly name: BilingualText
  /** The programmes it covers, where it is about claims. */
  readonly programmes?: readonly BpjsProgrammeCode[]
  /** Where it comes from. */
  readonly claims: readonly Claim[]
}

/** The two services at the counter. */
export const services: Readonly<Record<BpjsServiceId, BpjsService>> = /* @__PURE__ */ (() =>
  deepFreeze<Record<BpjsServiceId, BpjsService>>({
    'informasi-kepesertaan': {
      name: { id: 'Layanan informasi dan kepesertaan', en: 'Information and membership service' },
      claims: [stated('kota-bekasi', 'section 1.1')],
    },
    klaim: {
      name: { id: 'Layanan klaim', en: 'Claim service' },
      programmes: ['JKK', 'JKM', 'JHT', 'JP', 'JKP'],
      claims: [stated('kota-bekasi', 'section 1.1')],
    },
  }))()

/** A month in which something began, as one place of a source gives it. */
export interface BpjsBeginning {
  /** The month, `YYYY-MM`. */
  readonly month: string
  /** Where it comes from. */
  readonly claims: readonly Claim[]
}

/** A channel through which participants reach a service. */
export interface BpjsChannel {
  /** Id of the channel. */
  readonly id: 'lapak-asik'
  /** Name of the channel. */
  readonly name: BilingualText
  /** What it is for. */
  readonly description: BilingualText
  /** The months the sources give for its beginning: they differ. */
  readonly since: readonly BpjsBeginning[]
  /** Where it comes from. */
  readonly claims: readonly Claim[]
}

/** The online channel. */
export const onlineChannel: BpjsChannel = /* @__PURE__ */ (() =>
  deepFreeze<BpjsChannel>({
    id: 'lapak-asik',
    name: {
      id: 'Lapak Asik Online (Layanan Tanpa Kontak Fisik)',
      en: 'Lapak Asik Online (service without physical contact)',
    },
    description: {
      id: 'Kanal daring yang lahir pada masa pandemi untuk mengurangi kepadatan pengaju klaim JHT di kantor.',
      en: 'Online channel created in the pandemic to reduce crowding by old-age savings claimants at the office.',
    },
    since: [
      {
        month: '2020-03',
        claims: [stated('medan-utara', 'section 4.4 and interview with a Customer Service Officer in 4.4.1')],
      },
      {
        month: '2020-04',
        claims: [
          stated('medan-utara', 'section 4.2', {
            note: {
              id: 'Sumber yang sama menyebut dua bulan berbeda.',
              en: 'The same source gives two different months.',
            },
          }),
        ],
      },
    ],
    claims: [restated('medan-utara', 'section 4.4')],
  }))()

/** Somebody who takes part in the service work without holding a job of the branch's structure. */
export interface BpjsRole {
  /** Name of the role. */
  readonly name: BilingualText
  /** Where it comes from. */
  readonly claims: readonly Claim[]
}

/** Participants and those who help serve them outside the structure of jobs. */
export const roles: Readonly<Record<BpjsRoleId, BpjsRole>> = /* @__PURE__ */ (() =>
  deepFreeze<Record<BpjsRoleId, BpjsRole>>({
    peserta: { name: { id: 'Peserta', en: 'Participant' }, claims: [stated('medan-utara', 'section 4.4')] },
    'petugas-keamanan': {
      name: { id: 'Petugas keamanan', en: 'Security officer' },
      claims: [
        stated('medan-utara', 'sections 4.4.1, 4.4.2 and 4.5.1', {
          note: {
            id: 'Bukan jabatan dalam struktur atau tabel; disebut karena ikut membantu pelayanan.',
            en: 'Not a job of the structure or the table; named because it takes part in the service.',
          },
        }),
      ],
    },
    ranger: {
      name: {
        id: 'Ranger (pegawai back office yang diperbantukan)',
        en: 'Ranger (back-office employee lent to the counter)',
      },
      claims: [
        stated('kota-bekasi', 'section 5.1, b', {
          note: {
            id: 'Peran sementara, bukan jabatan; di cabang Kota Bekasi.',
            en: 'A temporary role, not a job; at the Kota Bekasi branch.',
          },
        }),
      ],
    },
  }))()
