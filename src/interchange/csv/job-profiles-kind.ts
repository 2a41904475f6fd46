import type { TableKind } from '../read/header-finder'
import { competencyHeaders, unitHeaders, validUntilHeaders } from './shared-headers'

/** What a column of job profiles can hold. */
export type JobProfilesField =
  | 'job'
  | 'jobName'
  | 'jobNameId'
  | 'jobNameEn'
  | 'family'
  | 'track'
  | 'grade'
  | 'unit'
  | 'superior'
  | 'horizon'
  | 'validFrom'
  | 'validUntil'
  | 'olderNames'
  | 'complete'
  | 'competency'
  | 'level'
  | 'weight'
  | 'essential'

/** The columns of job profiles, long or wide. */
export const jobProfilesKind: TableKind<JobProfilesField> = {
  headers: {
    job: ['kode jabatan', 'id jabatan', 'job id', 'job code', 'role id'],
    jobName: ['jabatan', 'nama jabatan', 'posisi', 'job name', 'job title', 'role', 'role level', 'position'],
    jobNameId: ['nama jabatan id', 'job name id', 'nama jabatan indonesia'],
    jobNameEn: ['nama jabatan en', 'job name en', 'nama jabatan inggris'],
    family: ['rumpun', 'rumpun jabatan', 'job family', 'role family'],
    track: ['jalur', 'jalur karier', 'career track'],
    grade: ['golongan', 'kelas jabatan', 'job grade'],
    unit: unitHeaders,
    superior: ['atasan', 'atasan langsung', 'reports to'],
    horizon: ['waktu', 'time horizon'],
    validFrom: ['berlaku sejak', 'berlaku mulai', 'valid from'],
    validUntil: validUntilHeaders,
    olderNames: ['nama lama', 'older names', 'former names'],
    complete: ['lengkap', 'profil lengkap', 'profile complete'],
    competency: competencyHeaders,
    level: [
      'tingkat',
      'tingkat kemahiran',
      'level kompetensi',
      'level yang dipersyaratkan',
      'level dipersyaratkan',
      'required level',
      'skill level',
      'proficiency',
      'proficiency level',
    ],
    weight: ['bobot'],
    essential: ['wajib', 'mutlak', 'esensial', 'mandatory', 'required'],
  },
  ranked: ['competency'],
  needed: [['job', 'jobName', 'jobNameId', 'jobNameEn']],
}
