// The words that notes on changes are made of.

import type { FieldValue, ModelChange, NamedCode, SuccessionBasis } from '../change/model-change'
import type { Locale, LocalizedText } from '../model/localized-text'
import { formatNumber } from './format-number'

/** How names and numbers are said in the language of the notes. */
export interface DiffWords {
  readonly name: (entry: NamedCode) => string
  readonly number: (value: number) => string
}

/** Names and numbers in a language. */
export function diffWords(locale: Locale): DiffWords {
  return {
    name: (entry) => shown(entry, locale),
    number: (value) => formatNumber(value, { locale, digits: 15 }),
  }
}

/** A text in either language. */
export function both(id: string, en: string): LocalizedText {
  return { id, en }
}

/** What is added where a change is known from equal names only. */
export const guess: Readonly<Record<SuccessionBasis, LocalizedText>> = {
  code: { id: '', en: '' },
  stated: { id: '', en: '' },
  caller: { id: '', en: '' },
  name: { id: ' (dugaan, karena namanya sama)', en: ' (a guess: the names are equal)' },
}

export const entryNames: Readonly<
  Record<Extract<ModelChange, { readonly section: unknown }>['section'], LocalizedText>
> = {
  sources: { id: 'Sumber', en: 'Source' },
  clusters: { id: 'Kelompok kompetensi', en: 'Cluster' },
  families: { id: 'Rumpun jabatan', en: 'Job family' },
  tracks: { id: 'Jalur', en: 'Track' },
  grades: { id: 'Golongan', en: 'Grade' },
  units: { id: 'Unit kerja', en: 'Unit' },
  schemes: { id: 'Skema sertifikasi', en: 'Certification scheme' },
}

const fieldNames: ReadonlyMap<string, LocalizedText> = /* @__PURE__ */ new Map([
  ['aliases', { id: 'nama lain', en: 'other names' }],
  ['claims', { id: 'asal-usul fakta', en: 'provenance' }],
  ['cluster', { id: 'kelompok', en: 'cluster' }],
  ['complete', { id: 'kelengkapan profil', en: 'completeness of the profile' }],
  ['continuous', { id: 'kontinu', en: 'continuous' }],
  ['definitions', { id: 'definisi level', en: 'definitions of levels' }],
  ['dimensionOf', { id: 'kompetensi induk', en: 'competency it is a dimension of' }],
  ['externalIds', { id: 'id pada sistem lain', en: 'ids in other systems' }],
  ['family', { id: 'rumpun jabatan', en: 'job family' }],
  ['floor', { id: 'nilai dasar', en: 'floor' }],
  ['grade', { id: 'golongan', en: 'grade' }],
  ['horizon', { id: 'waktu berlaku', en: 'horizon' }],
  ['name', { id: 'nama', en: 'name' }],
  ['nature', { id: 'sifat', en: 'nature' }],
  ['olderNames', { id: 'nama lama', en: 'older names' }],
  ['qualifications', { id: 'kualifikasi', en: 'qualifications' }],
  ['retired', { id: 'keterangan pengganti', en: 'what carries it on' }],
  ['scale', { id: 'skala', en: 'scale' }],
  ['superior', { id: 'atasan', en: 'superior' }],
  ['track', { id: 'jalur', en: 'track' }],
  ['unit', { id: 'unit kerja', en: 'unit' }],
  ['unknown', { id: 'kompetensi yang belum diketahui', en: 'codes not known to be required' }],
  ['validFrom', { id: 'mulai berlaku', en: 'valid from' }],
  ['validUntil', { id: 'berlaku sampai', en: 'valid until' }],
])

export interface Values {
  readonly before?: FieldValue
  readonly after?: FieldValue
}

export function fieldText(field: string, values: Values, words: DiffWords): LocalizedText {
  const name = fieldNames.get(field) ?? { id: field, en: field }
  const { before, after } = values
  if (before === undefined && after === undefined)
    return { id: `${name.id} diubah`, en: `${name.en} changed` }
  const [was, is] = [valueText(before, words), valueText(after, words)]
  return { id: `${name.id} ${was.id} menjadi ${is.id}`, en: `${name.en} ${was.en} to ${is.en}` }
}

export function requirementText(field: string, values: Values, words: DiffWords): LocalizedText {
  const { before, after } = values
  if (field === 'essential')
    return after === true
      ? { id: 'kini wajib', en: 'is essential now' }
      : { id: 'tidak lagi wajib', en: 'is no longer essential' }
  const [was, is] = [valueText(before, words), valueText(after, words)]
  if (field === 'level') {
    const level = (text: string, value: unknown): string => (value === undefined ? text : `level ${text}`)
    return {
      id: `dari ${before === undefined ? 'tanpa level' : level(was.id, before)} menjadi ${after === undefined ? 'tanpa level' : level(is.id, after)}`,
      en: `from ${before === undefined ? 'no level given' : level(was.en, before)} to ${after === undefined ? 'no level given' : level(is.en, after)}`,
    }
  }
  if (field === 'weight')
    return { id: `bobot ${was.id} menjadi ${is.id}`, en: `weight ${was.en} to ${is.en}` }
  const text = fieldText(field, values, words)
  return { id: `– ${text.id}`, en: `– ${text.en}` }
}

function valueText(value: FieldValue | undefined, { number }: DiffWords): LocalizedText {
  if (value === undefined) return { id: '(tidak disebut)', en: '(not given)' }
  if (typeof value === 'boolean') return value ? { id: 'ya', en: 'yes' } : { id: 'tidak', en: 'no' }
  const text = typeof value === 'number' ? number(value) : `"${value}"`
  return { id: text, en: text }
}

export function doneTo(before: LocalizedText | undefined, after: LocalizedText | undefined): LocalizedText {
  if (before === undefined) return { id: 'ditambahkan', en: 'added' }
  return after === undefined ? { id: 'dihapus', en: 'dropped' } : { id: 'diubah', en: 'changed' }
}

export function quoted(text: string | undefined, locale: Locale): string {
  return text === undefined ? { id: '(tanpa nama)', en: '(no name)' }[locale] : `"${text}"`
}

/** A name with its code, where the two differ. */
function shown({ code, name }: NamedCode, locale: Locale): string {
  return name[locale] === code ? code : `${name[locale]} (${code})`
}
