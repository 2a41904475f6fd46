import { foldHeader } from './fold-header'

// Headers by which a dictionary tells its entries apart: a code may be one of these words too.

/** Headers of the code of a competency. */
export const codeHeaders: readonly string[] = [
  'kode',
  'kode kompetensi',
  'id kompetensi',
  'competency code',
  'competency id',
  'skill id',
  'id',
  'ref',
]

/** Headers of its name, whose language is the table's. */
export const plainNameHeaders: readonly string[] = [
  'nama',
  'nama kompetensi',
  'kompetensi',
  'competency',
  'competence',
  'competency name',
  'skill',
  'skill name',
]

/** Headers of its Indonesian name. */
export const indonesianNameHeaders: readonly string[] = [
  'nama id',
  'name id',
  'nama indonesia',
  'nama bahasa indonesia',
  'indonesian name',
]

/** Headers of its English name. */
export const englishNameHeaders: readonly string[] = [
  'nama en',
  'name en',
  'nama inggris',
  'nama bahasa inggris',
  'english name',
]

/** All of them, the names of the fields among them. */
const all: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([
    ...['code', 'name', 'nameid', 'nameen'],
    ...[...codeHeaders, ...plainNameHeaders, ...indonesianNameHeaders, ...englishNameHeaders],
  ]))()

/** Whether a text would head the column that tells entries of a dictionary apart. */
export function looksLikeHead(text: string): boolean {
  return all.has(foldHeader(text))
}
