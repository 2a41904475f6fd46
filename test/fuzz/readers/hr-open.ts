import {
  formatHrOpenPerson,
  formatHrOpenPosition,
  safeParseHrOpenPerson,
  safeParseHrOpenPosition,
} from 'kompetensi/hr-open'
import { acme } from '../../interchange/support/hr-open'
import type { FuzzedReaders } from '../reader'
import { realData } from '../real-files'
import { spoilData } from '../spoil-data'

const language = { language: { tag: 'en' } }

/** The readers of HR Open. */
export const readers: FuzzedReaders = {
  safeParseHrOpenPerson: {
    seeds: [
      formatHrOpenPerson(acme, { SQL: 3, NEG: 2, RUN: 4.5 }, language).value,
      ...realData('minimal-valid/hr-open-personCompetency.json'),
    ],
    spoil: spoilData,
    read: (data: unknown) => safeParseHrOpenPerson(acme, data),
  },
  safeParseHrOpenPosition: {
    seeds: [
      formatHrOpenPosition(acme, 'clerk', language).value,
      ...realData('minimal-valid/hr-open-positionCompetency.json'),
    ],
    spoil: spoilData,
    read: (data: unknown) => safeParseHrOpenPosition(acme, data, { job: 'clerk' }),
  },
}
