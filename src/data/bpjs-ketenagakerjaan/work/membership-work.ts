// What the work of the membership division consists of. Source: the Tanjung Perak report, section II.2.

import type { BilingualText } from '../../../model/localized-text'
import { deepFreeze } from '../../deep-freeze'
import { restated, stated, translated } from '../claims'
import type { BpjsMembershipWorkId } from '../ids'
import type { BpjsStatement } from '../statement'

/** A scope of work by name. */
export interface BpjsMembershipScope extends BpjsStatement {
  /** Its name. */
  readonly name: BilingualText
}

/** The three scopes of work of the membership division, as an intern there met them. */
export const membershipWork: Readonly<Record<BpjsMembershipWorkId, BpjsMembershipScope>> =
  /* @__PURE__ */ (() =>
    deepFreeze<Record<BpjsMembershipWorkId, BpjsMembershipScope>>({
      'sosialisasi-dan-percepatan-kepesertaan': {
        name: {
          id: 'Sosialisasi dan percepatan kepesertaan',
          en: 'Publicity and faster growth of membership',
        },
        description: {
          id: 'Mengadakan sosialisasi dan mendatangi calon mitra, supaya masyarakat mengerti gunanya jaminan sosial ketenagakerjaan dan calon peserta yang sudah direncanakan benar-benar terdaftar.',
          en: 'Holds information events and visits prospective partners, so that people understand what employment social security is for and the prospects already planned for are in fact enrolled.',
        },
        claims: scopeClaims('section II.2, item 1'),
      },
      'administrasi-peserta': {
        name: { id: 'Administrasi peserta', en: 'Administration of participants' },
        description: {
          id: 'Mencatat serta menyimpan data mitra dan peserta; catatan itu dipakai untuk menganalisis dan memperbaiki pencapaian target kepesertaan dan iuran.',
          en: 'Records and files the data of partners and participants; the records serve to analyse and improve how membership and contribution targets are met.',
        },
        claims: scopeClaims('section II.2, item 2'),
      },
      'pembinaan-peserta': {
        name: { id: 'Pembinaan peserta', en: 'Guidance of participants' },
        description: {
          id: 'Menindaklanjuti kendala peserta secara rutin; dengan kerja sama yang erat, peserta diharapkan tertib administrasi, patuh membayar iuran, dan tetap setia.',
          en: "Follows up participants' problems as a routine; close cooperation is meant to make them keep their records in order, pay their contributions and stay loyal.",
        },
        claims: scopeClaims('section II.2, item 3'),
      },
    }))()

function scopeClaims(place: string) {
  return [
    stated('tanjung-perak', place, { of: 'name.id' }),
    translated('name.en', 'tanjung-perak', place),
    restated('tanjung-perak', place, { of: 'description' }),
  ]
}
