import {
  codeHeaders,
  englishNameHeaders,
  indonesianNameHeaders,
  plainNameHeaders,
} from '../read/dictionary-headers'
import type { TableKind } from '../read/header-finder'

/** What a column of a dictionary can hold. */
export type DictionaryField =
  | 'code'
  | 'name'
  | 'nameId'
  | 'nameEn'
  | 'cluster'
  | 'clusterParent'
  | 'parent'
  | 'scale'
  | 'nature'
  | 'dimensionOf'
  | 'definition'
  | 'definitionId'
  | 'definitionEn'
  | 'aliases'
  | 'externalIds'

/** The columns of a dictionary. */
export const dictionaryKind: TableKind<DictionaryField> = {
  headers: {
    code: codeHeaders,
    name: plainNameHeaders,
    nameId: indonesianNameHeaders,
    nameEn: englishNameHeaders,
    cluster: [
      'kelompok',
      'kelompok kompetensi',
      'klaster',
      'kategori',
      'category',
      'competency group',
      'area',
      'competency area',
    ],
    clusterParent: [
      'kelompok induk',
      'induk kelompok',
      'kelompok di atasnya',
      'parent cluster',
      'cluster parent',
      'parent category',
    ],
    parent: [
      'induk',
      'kode induk',
      'induk kompetensi',
      'kompetensi induk',
      'parent code',
      'parent id',
      'parent competency',
    ],
    scale: ['skala', 'skala kemahiran', 'proficiency scale'],
    nature: ['sifat', 'jenis', 'jenis kompetensi', 'competency type', 'type'],
    dimensionOf: ['dimensi dari', 'dimension of'],
    definition: ['definisi', 'deskripsi', 'uraian', 'description', 'skill description'],
    definitionId: ['definisi id', 'definition id', 'definisi indonesia'],
    definitionEn: ['definisi en', 'definition en', 'definisi inggris'],
    aliases: ['alias', 'nama lain', 'other names'],
    externalIds: ['kode luar', 'kode eksternal', 'external ids', 'external id'],
  },
  needed: [['code', 'name', 'nameId', 'nameEn']],
}
