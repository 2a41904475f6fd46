import { match } from 'ts-pattern'
import type { FieldValue, ModelChange, NamedCode } from '../change/model-change'
import type { ModelDiff, SuccessionBasis } from '../change/model-diff'
import type { Locale, LocalizedText } from '../model/localized-text'
import { formatNumber } from './format-number'
import type { DescribeOptions } from './options'
import { listed } from './words'

/** The sections of release notes, in their order. */
const sections = ['competencies', 'scales', 'jobs', 'requirements', 'other'] as const

type Section = (typeof sections)[number]

interface Note {
  readonly section: Section
  readonly text: LocalizedText
}

const headings: Readonly<Record<Section, LocalizedText>> = {
  competencies: { id: 'Kompetensi', en: 'Competencies' },
  scales: { id: 'Skala dan level', en: 'Scales and levels' },
  jobs: { id: 'Jabatan', en: 'Jobs' },
  requirements: { id: 'Persyaratan', en: 'Requirements' },
  other: { id: 'Lain-lain', en: 'Other' },
}

/**
 * Says what changed from one model to another, as release notes for HR. A guess is called one.
 *
 * @param diff - what `diffModels` found
 * @param options - the language
 * @returns a headline, then under each heading one line a change; lines are parted by line feeds
 * @example
 * ```ts
 * import { defineModel, describeDiff, diffModels } from 'kompetensi'
 *
 * const scales = { five: { levels: [1, 2, 3, 4, 5] } } as const
 * const competencies = { SQL: { name: 'SQL', scale: 'five' } } as const
 * const v1 = defineModel({ id: 'acme', scales, competencies, jobs: { analyst: { name: 'Analyst', requires: { SQL: 3 } } } })
 * const v2 = defineModel({ id: 'acme', version: '2', scales, competencies, jobs: { analyst: { name: 'Analyst', requires: { SQL: 4 } } } })
 * const notes = describeDiff(diffModels(v1, v2), { locale: 'en' }).split('\n')
 * console.log(notes[0]) // acme, version 1 to version 2: 1 change.
 * console.log(notes.slice(2).join('\n'))
 * // Requirements
 * // - Analyst: SQL from level 3 to level 4
 * ```
 */
export function describeDiff<
  FromId extends string,
  From extends string,
  ToId extends string,
  To extends string,
>(diff: ModelDiff<FromId, From, ToId, To>, options: DescribeOptions): string {
  const { locale } = options
  const { before, after, changes } = diff
  const notes = changes.map((change) => noteOf(change, locale))
  const [was, is] = [before.name[locale], after.name[locale]]
  const [version, to] = { id: ['versi', 'ke'], en: ['version', 'to'] }[locale]
  const way = `${was}, ${version} ${before.version} ${to} ${was === is ? '' : `${is}, `}${version} ${after.version}`
  return [
    `${way}: ${countOf(changes.length, locale)}.`,
    ...sections.flatMap((section) => {
      const lines = notes.filter((note) => note.section === section).map(({ text }) => `- ${text[locale]}`)
      return lines.length === 0 ? [] : ['', headings[section][locale], ...lines]
    }),
  ].join('\n')
}

function countOf(count: number, locale: Locale): string {
  if (count === 0) return { id: 'tidak ada perubahan', en: 'no changes' }[locale]
  return { id: `${count} perubahan`, en: count === 1 ? '1 change' : `${count} changes` }[locale]
}

function noteOf(change: ModelChange, locale: Locale): Note {
  const name = (entry: NamedCode): string => shown(entry, locale)
  const number = (value: number): string => formatNumber(value, { locale, digits: 15 })
  const fields = (field: string, values: Values): LocalizedText => fieldText(field, values, locale)
  const note = (section: Section, id: string, en: string): Note => ({ section, text: { id, en } })

  return match(change)
    .with({ kind: 'competency-added' }, ({ competency: c }) =>
      note('competencies', `Baru: ${name(c)}`, `New: ${name(c)}`),
    )
    .with({ kind: 'competency-removed' }, ({ competency: c }) =>
      note(
        'competencies',
        `Dihapus: ${name(c)}; penggantinya tidak disebutkan`,
        `Removed: ${name(c)}; no successor is named`,
      ),
    )
    .with({ kind: 'competency-retired' }, ({ competency: c, since, reason }) =>
      note(
        'competencies',
        `Tidak dipakai lagi: ${name(c)}${since === undefined ? '' : `, sejak ${since}`}${reason === undefined ? '' : ` (${reason.id})`}`,
        `Retired: ${name(c)}${since === undefined ? '' : `, since ${since}`}${reason === undefined ? '' : ` (${reason.en})`}`,
      ),
    )
    .with({ kind: 'competency-restored' }, ({ competency: c }) =>
      note('competencies', `Dipakai kembali: ${name(c)}`, `In use again: ${name(c)}`),
    )
    .with({ kind: 'competency-moved' }, ({ from, to, basis }) =>
      note(
        'competencies',
        `Diteruskan: ${name(from)} menjadi ${name(to)}${guess[basis].id}`,
        `Carried on: ${name(from)} as ${name(to)}${guess[basis].en}`,
      ),
    )
    .with({ kind: 'competency-split' }, ({ from, to, basis }) =>
      note(
        'competencies',
        `Dipecah: ${name(from)} menjadi ${listed(to.map(name), 'id')}${guess[basis].id}`,
        `Split: ${name(from)} into ${listed(to.map(name), 'en')}${guess[basis].en}`,
      ),
    )
    .with({ kind: 'competencies-merged' }, ({ from, to }) =>
      note(
        'competencies',
        `Digabung: ${listed(from.map(name), 'id')} menjadi ${name(to)}`,
        `Merged: ${listed(from.map(name), 'en')} into ${name(to)}`,
      ),
    )
    .with({ kind: 'competency-renamed' }, ({ competency, before, after, nameNowOf }) =>
      note(
        'competencies',
        `Berganti nama (${competency}): "${before.id}" menjadi "${after.id}"${nameNowOf === undefined ? '' : `; nama lamanya kini milik ${nameNowOf}: periksa apakah kode diberikan ulang`}`,
        `Renamed (${competency}): "${before.en}" to "${after.en}"${nameNowOf === undefined ? '' : `; ${nameNowOf} has its old name now: check whether codes were given out anew`}`,
      ),
    )
    .with({ kind: 'definition-changed' }, ({ competency: c, before, after }) => {
      const done = doneTo(before, after)
      return note('competencies', `Definisi ${name(c)} ${done.id}`, `Definition of ${name(c)} ${done.en}`)
    })
    .with({ kind: 'competency-rescaled' }, ({ competency: c, before, after }) =>
      note(
        'competencies',
        `Skala ${name(c)}: ${before ?? 'tanpa skala'} menjadi ${after ?? 'tanpa skala'}`,
        `Scale of ${name(c)}: ${before ?? 'no scale'} to ${after ?? 'no scale'}`,
      ),
    )
    .with({ kind: 'competency-changed' }, ({ competency: c, field, ...values }) => {
      const text = fields(field, values)
      return note('competencies', `${name(c)}: ${text.id}`, `${name(c)}: ${text.en}`)
    })
    .with({ kind: 'scale-added' }, ({ scale }) =>
      note('scales', `Skala "${scale}" ditambahkan`, `Scale "${scale}" added`),
    )
    .with({ kind: 'scale-removed' }, ({ scale }) =>
      note('scales', `Skala "${scale}" dihapus`, `Scale "${scale}" removed`),
    )
    .with({ kind: 'level-added' }, ({ scale, level, name: title }) =>
      note(
        'scales',
        `Skala "${scale}": level ${number(level)}${title === undefined ? '' : ` (${title.id})`} ditambahkan`,
        `Scale "${scale}": level ${number(level)}${title === undefined ? '' : ` (${title.en})`} added`,
      ),
    )
    .with({ kind: 'level-removed' }, ({ scale, level, name: title }) =>
      note(
        'scales',
        `Skala "${scale}": level ${number(level)}${title === undefined ? '' : ` (${title.id})`} dihapus`,
        `Scale "${scale}": level ${number(level)}${title === undefined ? '' : ` (${title.en})`} removed`,
      ),
    )
    .with({ kind: 'level-shifted' }, ({ scale, name: title, before, after }) =>
      note(
        'scales',
        `Skala "${scale}": "${title.id}" bergeser dari level ${number(before)} ke level ${number(after)}${guess.name.id}`,
        `Scale "${scale}": "${title.en}" shifted from level ${number(before)} to level ${number(after)}${guess.name.en}`,
      ),
    )
    .with({ kind: 'level-renamed' }, ({ scale, level, before, after }) =>
      note(
        'scales',
        `Skala "${scale}": nama level ${number(level)} dari ${quoted(before?.id, 'id')} menjadi ${quoted(after?.id, 'id')}`,
        `Scale "${scale}": name of level ${number(level)} from ${quoted(before?.en, 'en')} to ${quoted(after?.en, 'en')}`,
      ),
    )
    .with({ kind: 'level-text-changed' }, ({ scale, level, before, after }) => {
      const done = doneTo(before, after)
      return note(
        'scales',
        `Skala "${scale}": uraian level ${number(level)} ${done.id}`,
        `Scale "${scale}": description of level ${number(level)} ${done.en}`,
      )
    })
    .with({ kind: 'scale-changed' }, ({ scale, field, ...values }) => {
      const text = fields(field, values)
      return note('scales', `Skala "${scale}": ${text.id}`, `Scale "${scale}": ${text.en}`)
    })
    .with({ kind: 'job-added' }, ({ job }) => note('jobs', `Baru: ${name(job)}`, `New: ${name(job)}`))
    .with({ kind: 'job-removed' }, ({ job }) =>
      note('jobs', `Dihapus: ${name(job)}`, `Removed: ${name(job)}`),
    )
    .with({ kind: 'job-moved' }, ({ from, to }) =>
      note(
        'jobs',
        `Berganti id: ${name(from)} menjadi ${name(to)}${guess.name.id}`,
        `Another id: ${name(from)} as ${name(to)}${guess.name.en}`,
      ),
    )
    .with({ kind: 'job-renamed' }, ({ job, before, after }) =>
      note(
        'jobs',
        `Berganti nama (${job}): "${before.id}" menjadi "${after.id}"`,
        `Renamed (${job}): "${before.en}" to "${after.en}"`,
      ),
    )
    .with({ kind: 'job-changed' }, ({ job, field, ...values }) => {
      const text = fields(field, values)
      return note('jobs', `${job.name.id}: ${text.id}`, `${job.name.en}: ${text.en}`)
    })
    .with({ kind: 'requirement-added' }, ({ job, competency, level }) =>
      note(
        'requirements',
        `${job.name.id}: kini mempersyaratkan ${competency.name.id} (${level === undefined ? 'tanpa level' : `level ${number(level)}`})`,
        `${job.name.en}: now requires ${competency.name.en} (${level === undefined ? 'no level given' : `level ${number(level)}`})`,
      ),
    )
    .with({ kind: 'requirement-removed' }, ({ job, competency }) =>
      note(
        'requirements',
        `${job.name.id}: tidak lagi mempersyaratkan ${competency.name.id}`,
        `${job.name.en}: no longer requires ${competency.name.en}`,
      ),
    )
    .with({ kind: 'requirement-changed' }, ({ job, competency, field, ...values }) => {
      const text = requirementText(field, values, locale)
      return note(
        'requirements',
        `${job.name.id}: ${competency.name.id} ${text.id}`,
        `${job.name.en}: ${competency.name.en} ${text.en}`,
      )
    })
    .with({ kind: 'entry-added' }, ({ section, key }) =>
      note(
        'other',
        `${entryNames[section].id} "${key}" ditambahkan`,
        `${entryNames[section].en} "${key}" added`,
      ),
    )
    .with({ kind: 'entry-removed' }, ({ section, key }) =>
      note(
        'other',
        `${entryNames[section].id} "${key}" dihapus`,
        `${entryNames[section].en} "${key}" removed`,
      ),
    )
    .with({ kind: 'entry-changed' }, ({ section, key }) =>
      note(
        'other',
        `${entryNames[section].id} "${key}" diubah`,
        `${entryNames[section].en} "${key}" changed`,
      ),
    )
    .with({ kind: 'model-changed' }, ({ field, ...values }) => {
      const text = fields(field, values)
      return note('other', `Model: ${text.id}`, `Model: ${text.en}`)
    })
    .exhaustive()
}

/** What is added where a change is known from equal names only. */
const guess: Readonly<Record<SuccessionBasis, LocalizedText>> = {
  code: { id: '', en: '' },
  stated: { id: '', en: '' },
  caller: { id: '', en: '' },
  name: { id: ' (dugaan, karena namanya sama)', en: ' (a guess: the names are equal)' },
}

const entryNames: Readonly<
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

interface Values {
  readonly before?: FieldValue
  readonly after?: FieldValue
}

function fieldText(field: string, values: Values, locale: Locale): LocalizedText {
  const name = fieldNames.get(field) ?? { id: field, en: field }
  const { before, after } = values
  if (before === undefined && after === undefined)
    return { id: `${name.id} diubah`, en: `${name.en} changed` }
  const [was, is] = [valueText(before, locale), valueText(after, locale)]
  return { id: `${name.id} ${was.id} menjadi ${is.id}`, en: `${name.en} ${was.en} to ${is.en}` }
}

function requirementText(field: string, values: Values, locale: Locale): LocalizedText {
  const { before, after } = values
  if (field === 'essential')
    return after === true
      ? { id: 'kini wajib', en: 'is essential now' }
      : { id: 'tidak lagi wajib', en: 'is no longer essential' }
  const [was, is] = [valueText(before, locale), valueText(after, locale)]
  if (field === 'level') {
    const level = (text: string, value: unknown): string => (value === undefined ? text : `level ${text}`)
    return {
      id: `dari ${before === undefined ? 'tanpa level' : level(was.id, before)} menjadi ${after === undefined ? 'tanpa level' : level(is.id, after)}`,
      en: `from ${before === undefined ? 'no level given' : level(was.en, before)} to ${after === undefined ? 'no level given' : level(is.en, after)}`,
    }
  }
  if (field === 'weight')
    return { id: `bobot ${was.id} menjadi ${is.id}`, en: `weight ${was.en} to ${is.en}` }
  const text = fieldText(field, values, locale)
  return { id: `– ${text.id}`, en: `– ${text.en}` }
}

function valueText(value: FieldValue | undefined, locale: Locale): LocalizedText {
  if (value === undefined) return { id: '(tidak disebut)', en: '(not given)' }
  if (typeof value === 'boolean') return value ? { id: 'ya', en: 'yes' } : { id: 'tidak', en: 'no' }
  const text = typeof value === 'number' ? formatNumber(value, { locale, digits: 15 }) : `"${value}"`
  return { id: text, en: text }
}

function doneTo(before: LocalizedText | undefined, after: LocalizedText | undefined): LocalizedText {
  if (before === undefined) return { id: 'ditambahkan', en: 'added' }
  return after === undefined ? { id: 'dihapus', en: 'dropped' } : { id: 'diubah', en: 'changed' }
}

function quoted(text: string | undefined, locale: Locale): string {
  return text === undefined ? { id: '(tanpa nama)', en: '(no name)' }[locale] : `"${text}"`
}

/** A name with its code, where the two differ. */
function shown({ code, name }: NamedCode, locale: Locale): string {
  return name[locale] === code ? code : `${name[locale]} (${code})`
}
