import { foldHeader } from './fold-header'

/** The headers of official numbers of people, whose digits are often written in groups. */
export const numberHeaders: readonly string[] = [
  'nip',
  'nik',
  'nrp',
  'nipp',
  'npk',
  'nomor induk pegawai',
  'no induk pegawai',
  'nomor induk karyawan',
  'no induk karyawan',
  'nomor induk',
  'no induk',
  'nomor pokok pegawai',
  'nip nik',
  'nip nipp',
  'nip npk',
  'nip nrp',
  'nik nip',
  'nrp nip',
  'nip baru',
  'nip pegawai',
  'nik karyawan',
  'nik pegawai',
]

/** Whether the digits of an official number are those that a spreadsheet leaves of one, which keeps 15 and fills up with zeros. */
export function isFilledUp(text: string, header: string): boolean {
  return /^\d{15}0{3,}$/.test(text) && numberHeaders.includes(foldHeader(header))
}

/**
 * A text of a column. In one of official numbers (NIP and the like), digits written in groups are one number:
 * `19850101 201001 1 001` is `198501012010011001`.
 */
export function officialNumber(text: string, header: string): string {
  const isGrouped = /\s/.test(text) && /^[\d\s]+$/.test(text)
  return isGrouped && numberHeaders.includes(foldHeader(header)) ? text.replace(/\s+/g, '') : text
}
