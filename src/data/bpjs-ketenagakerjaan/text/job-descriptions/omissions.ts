import { stated } from '../../claims'
import type { BpjsOmission } from '../../statement'

/** A job for which the Medan Utara study prints no authorities. */
export function noAuthorities(place: string): BpjsOmission {
  return {
    subject: 'authorities',
    description: {
      id: 'Sumber tidak mencetak wewenang untuk jabatan ini.',
      en: 'The source prints no authorities for this job.',
    },
    claims: [stated('medan-utara', place)],
  }
}

/** A job that is not in the table of staff. */
export function notInHeadcount(): BpjsOmission {
  return {
    subject: 'headcount',
    description: {
      id: 'Jabatan ini tidak ada dalam tabel jumlah tenaga kerja.',
      en: 'This job is not in the headcount table.',
    },
    claims: [stated('medan-utara', 'table 4.1')],
  }
}
