// A branch office of BPJS Ketenagakerjaan with a career. The source names the jobs and seventeen competencies and gives no
// levels, no grades and no tracks. ALL LEVELS, RANKS AND TRACKS BELOW ARE OURS, for illustration: they show how an
// organisation adds its own to a model that has none, and say nothing about BPJS Ketenagakerjaan.

import { type CompetencyModel, type JobProfile, type LevelsToGive, withLevels } from 'kompetensi'
import { type BpjsCode, type BpjsJob, bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'

type Facts = Pick<JobProfile, 'grade' | 'track' | 'family'>

const scale = { levels: [1, 2, 3, 4, 5], floor: 0 }

/** A job of the source with levels, rank and track of ours; `withLevels` marks the levels as authored and proposed. */
function illustrated(
  job: BpjsJob,
  facts: Facts,
  levels: LevelsToGive<BpjsCode>['levels'],
): readonly [BpjsJob, JobProfile<'bpjs-ketenagakerjaan', BpjsCode, BpjsJob>] {
  return [job, { ...withLevels(bpjsKetenagakerjaan, job, { scale, levels }), ...facts, id: job }]
}

const membership = { family: 'kepesertaan' }

const jobs = Object.fromEntries([
  illustrated(
    'petugas-administrasi-peserta',
    { grade: 'staf', track: 'managerial', ...membership },
    { PROF: 2, CSE: 2, SYN: 2, TLIT: 2, DADM: 3, PKN: 2 },
  ),
  illustrated(
    'account-representative',
    { grade: 'madya', track: 'managerial', ...membership },
    { PROF: 3, CSE: 3, SYN: 2, TLIT: 2, DADM: 3, PKN: 3, RBN: 3, NEG: 2, PRES: 2, MKT: 2 },
  ),
  illustrated(
    'account-representative-khusus',
    { grade: 'ahli', track: 'specialist', ...membership },
    { PROF: 4, CSE: 4, SYN: 3, TLIT: 3, DADM: 3, PKN: 4, RBN: 4, NEG: 4, PRES: 3, MKT: 3, CHM: 3, MCV: 3 },
  ),
  illustrated(
    'kepala-bidang-kepesertaan',
    { grade: 'kabid', track: 'managerial', ...membership },
    {
      PROF: 4,
      CSE: 3,
      SYN: 4,
      TLIT: 2,
      DADM: 3,
      PKN: 4,
      RBN: 3,
      NEG: 3,
      PRES: 3,
      MKT: 3,
      PLO: 3,
      PSDM: 3,
      STL: 2,
    },
  ),
  illustrated(
    'kepala-kantor-cabang',
    { grade: 'kakacab', track: 'managerial' },
    { PROF: 5, CSE: 4, SYN: 4, PKN: 4, RBN: 4, NEG: 4, PRES: 4, MKT: 3, PLO: 4, PSDM: 4, STL: 4, CLI: 3 },
  ),
  illustrated(
    'kepala-bidang-pelayanan',
    { grade: 'kabid', track: 'managerial', family: 'pelayanan' },
    { PROF: 4, CSE: 5, SYN: 4, PKN: 4, CHM: 4, PLO: 3, PSDM: 3, STL: 2 },
  ),
  illustrated(
    'customer-service-officer',
    { grade: 'staf', track: 'managerial', family: 'pelayanan' },
    { PROF: 2, CSE: 3, SYN: 2, TLIT: 2, PKN: 3, CHM: 2 },
  ),
])

const text = (id: string, en: string) => ({ name: { id, en } })

/** The model with levels for seven of its jobs, and with families, tracks and grades. */
export const branchOffice: CompetencyModel<'bpjs-ketenagakerjaan', BpjsCode, BpjsJob> = {
  ...bpjsKetenagakerjaan,
  version: `${bpjsKetenagakerjaan.version}+illustration`,
  families: {
    kepesertaan: text('Kepesertaan (ilustrasi)', 'Membership (illustration)'),
    pelayanan: text('Pelayanan (ilustrasi)', 'Service (illustration)'),
  },
  tracks: {
    managerial: text('jalur manajerial (ilustrasi)', 'managerial track (illustration)'),
    specialist: text('jalur spesialis (ilustrasi)', 'specialist track (illustration)'),
  },
  grades: {
    staf: { rank: 1 },
    madya: { rank: 2 },
    ahli: { rank: 3 },
    kabid: { rank: 3 },
    kakacab: { rank: 4 },
  },
  jobs: { ...bpjsKetenagakerjaan.jobs, ...jobs },
}
