import { nameHeaders } from '../read/beside-the-point'
import type { TableKind } from '../read/header-finder'
import { personHeaders, unitHeaders, weakPersonHeaders } from './shared-headers'

/** What a column of people can hold, beside the columns of competencies. */
export type PeopleField = 'person' | 'job' | 'unit' | 'performance' | 'potential'

/** The columns of people; every other column that names a competency holds levels. */
export const peopleKind: TableKind<PeopleField> = {
  headers: {
    person: personHeaders,
    job: ['jabatan', 'kode jabatan', 'nama jabatan', 'posisi', 'job id', 'job name', 'job title', 'position'],
    unit: unitHeaders,
    performance: ['kinerja', 'nilai kinerja'],
    potential: ['potensi', 'nilai potensi'],
  },
  ranked: ['person'],
  needed: [['person']],
  weak: [{ person: weakPersonHeaders }, { person: nameHeaders }],
}
