// What is said of each kind of change, in either language.

import type { ModelChange } from '../change/model-change'
import type { LocalizedText } from '../model/localized-text'
import {
  both,
  type DiffWords,
  doneTo,
  entryNames,
  fieldText,
  guess,
  quoted,
  requirementText,
} from './diff-words'
import { listed } from './words'

/** The note on each kind of change. */
export const diffNotes: {
  readonly [K in ModelChange['kind']]: (
    change: ModelChange & { readonly kind: K },
    words: DiffWords,
  ) => LocalizedText
} = {
  'competency-added': ({ competency: c }, words) => both(`Baru: ${words.name(c)}`, `New: ${words.name(c)}`),
  'competency-removed': ({ competency: c }, words) =>
    both(
      `Dihapus: ${words.name(c)}; penggantinya tidak disebutkan`,
      `Removed: ${words.name(c)}; no successor is named`,
    ),
  'competency-retired': ({ competency: c, since, reason }, words) =>
    both(
      `Tidak dipakai lagi: ${words.name(c)}${since === undefined ? '' : `, sejak ${since}`}${reason === undefined ? '' : ` (${reason.id})`}`,
      `Retired: ${words.name(c)}${since === undefined ? '' : `, since ${since}`}${reason === undefined ? '' : ` (${reason.en})`}`,
    ),
  'competency-restored': ({ competency: c }, words) =>
    both(`Dipakai kembali: ${words.name(c)}`, `In use again: ${words.name(c)}`),
  'competency-moved': ({ from, to, basis }, words) =>
    both(
      `Diteruskan: ${words.name(from)} menjadi ${words.name(to)}${guess[basis].id}`,
      `Carried on: ${words.name(from)} as ${words.name(to)}${guess[basis].en}`,
    ),
  'competency-split': ({ from, to, basis }, words) =>
    both(
      `Dipecah: ${words.name(from)} menjadi ${listed(to.map(words.name), 'id')}${guess[basis].id}`,
      `Split: ${words.name(from)} into ${listed(to.map(words.name), 'en')}${guess[basis].en}`,
    ),
  'competencies-merged': ({ from, to }, words) =>
    both(
      `Digabung: ${listed(from.map(words.name), 'id')} menjadi ${words.name(to)}`,
      `Merged: ${listed(from.map(words.name), 'en')} into ${words.name(to)}`,
    ),
  'competency-renamed': ({ competency, before, after, nameNowOf }) =>
    both(
      `Berganti nama (${competency}): "${before.id}" menjadi "${after.id}"${nameNowOf === undefined ? '' : `; nama lamanya kini milik ${nameNowOf}: periksa apakah kode diberikan ulang`}`,
      `Renamed (${competency}): "${before.en}" to "${after.en}"${nameNowOf === undefined ? '' : `; ${nameNowOf} has its old name now: check whether codes were given out anew`}`,
    ),
  'definition-changed': ({ competency: c, before, after }, words) => {
    const done = doneTo(before, after)
    return both(`Definisi ${words.name(c)} ${done.id}`, `Definition of ${words.name(c)} ${done.en}`)
  },
  'competency-rescaled': ({ competency: c, before, after }, words) =>
    both(
      `Skala ${words.name(c)}: ${before ?? 'tanpa skala'} menjadi ${after ?? 'tanpa skala'}`,
      `Scale of ${words.name(c)}: ${before ?? 'no scale'} to ${after ?? 'no scale'}`,
    ),
  'competency-changed': ({ competency: c, field, ...values }, words) => {
    const text = fieldText(field, values, words)
    return both(`${words.name(c)}: ${text.id}`, `${words.name(c)}: ${text.en}`)
  },
  'scale-added': ({ scale }) => both(`Skala "${scale}" ditambahkan`, `Scale "${scale}" added`),
  'scale-removed': ({ scale }) => both(`Skala "${scale}" dihapus`, `Scale "${scale}" removed`),
  'level-added': ({ scale, level, name: title }, words) =>
    both(
      `Skala "${scale}": level ${words.number(level)}${title === undefined ? '' : ` (${title.id})`} ditambahkan`,
      `Scale "${scale}": level ${words.number(level)}${title === undefined ? '' : ` (${title.en})`} added`,
    ),
  'level-removed': ({ scale, level, name: title }, words) =>
    both(
      `Skala "${scale}": level ${words.number(level)}${title === undefined ? '' : ` (${title.id})`} dihapus`,
      `Scale "${scale}": level ${words.number(level)}${title === undefined ? '' : ` (${title.en})`} removed`,
    ),
  'level-shifted': ({ scale, name: title, before, after }, words) =>
    both(
      `Skala "${scale}": "${title.id}" bergeser dari level ${words.number(before)} ke level ${words.number(after)}${guess.name.id}`,
      `Scale "${scale}": "${title.en}" shifted from level ${words.number(before)} to level ${words.number(after)}${guess.name.en}`,
    ),
  'level-renamed': ({ scale, level, before, after }, words) =>
    both(
      `Skala "${scale}": nama level ${words.number(level)} dari ${quoted(before?.id, 'id')} menjadi ${quoted(after?.id, 'id')}`,
      `Scale "${scale}": name of level ${words.number(level)} from ${quoted(before?.en, 'en')} to ${quoted(after?.en, 'en')}`,
    ),
  'level-text-changed': ({ scale, level, before, after }, words) => {
    const done = doneTo(before, after)
    return both(
      `Skala "${scale}": uraian level ${words.number(level)} ${done.id}`,
      `Scale "${scale}": description of level ${words.number(level)} ${done.en}`,
    )
  },
  'scale-changed': ({ scale, field, ...values }, words) => {
    const text = fieldText(field, values, words)
    return both(`Skala "${scale}": ${text.id}`, `Scale "${scale}": ${text.en}`)
  },
  'job-added': ({ job }, words) => both(`Baru: ${words.name(job)}`, `New: ${words.name(job)}`),
  'job-removed': ({ job }, words) => both(`Dihapus: ${words.name(job)}`, `Removed: ${words.name(job)}`),
  'job-moved': ({ from, to }, words) =>
    both(
      `Berganti id: ${words.name(from)} menjadi ${words.name(to)}${guess.name.id}`,
      `Another id: ${words.name(from)} as ${words.name(to)}${guess.name.en}`,
    ),
  'job-renamed': ({ job, before, after }) =>
    both(
      `Berganti nama (${job}): "${before.id}" menjadi "${after.id}"`,
      `Renamed (${job}): "${before.en}" to "${after.en}"`,
    ),
  'job-changed': ({ job, field, ...values }, words) => {
    const text = fieldText(field, values, words)
    return both(`${job.name.id}: ${text.id}`, `${job.name.en}: ${text.en}`)
  },
  'requirement-added': ({ job, competency, level }, words) =>
    both(
      `${job.name.id}: kini mempersyaratkan ${competency.name.id} (${level === undefined ? 'tanpa level' : `level ${words.number(level)}`})`,
      `${job.name.en}: now requires ${competency.name.en} (${level === undefined ? 'no level given' : `level ${words.number(level)}`})`,
    ),
  'requirement-removed': ({ job, competency }) =>
    both(
      `${job.name.id}: tidak lagi mempersyaratkan ${competency.name.id}`,
      `${job.name.en}: no longer requires ${competency.name.en}`,
    ),
  'requirement-changed': ({ job, competency, field, ...values }, words) => {
    const text = requirementText(field, values, words)
    return both(
      `${job.name.id}: ${competency.name.id} ${text.id}`,
      `${job.name.en}: ${competency.name.en} ${text.en}`,
    )
  },
  'entry-added': ({ section, key }) =>
    both(`${entryNames[section].id} "${key}" ditambahkan`, `${entryNames[section].en} "${key}" added`),
  'entry-removed': ({ section, key }) =>
    both(`${entryNames[section].id} "${key}" dihapus`, `${entryNames[section].en} "${key}" removed`),
  'entry-changed': ({ section, key }) =>
    both(`${entryNames[section].id} "${key}" diubah`, `${entryNames[section].en} "${key}" changed`),
  'model-changed': ({ field, ...values }, words) => {
    const text = fieldText(field, values, words)
    return both(`Model: ${text.id}`, `Model: ${text.en}`)
  },
}
