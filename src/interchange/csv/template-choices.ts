import type { CompetencyModel } from '../../model/competency-model'
import { textIn } from '../../model/find-text'
import type { Scale } from '../../model/scale'
import { scaleOf } from '../../model/scale-of'
import { headerText, protectedText } from '../read/cell-text'
import { finderOf } from '../read/finder'
import { raterKindWords } from '../read/rater-kinds'
import type { TableCell } from '../read/table-options'
import { tableWords } from './words'

/** What the cells of a column below the header are chosen from. */
export interface DropDown {
  /** The place of the column, from 0. */
  readonly column: number
  /** Its header. */
  readonly header: string
  /** The choices; a blank cell is always one more. */
  readonly choices: readonly TableCell[]
}

/** What the cells of a column can be chosen from, by its header; `undefined` where they are free. */
export type ChoicesOf = (header: string) => readonly TableCell[] | undefined

/** The drop-down lists of a sheet, by its header row. */
export function dropDownsOf(header: readonly TableCell[] | undefined, choicesOf: ChoicesOf): DropDown[] {
  return (header ?? []).flatMap((cell, column): DropDown[] => {
    const text = headerText(cell)
    const choices = choicesOf(text)
    return choices === undefined || choices.length === 0 ? [] : [{ column, header: text, choices }]
  })
}

/** The choices of columns that hold keys of a model, levels, or words. */
export function templateChoices(model: CompetencyModel, tag: string, language: 'id' | 'en'): ChoicesOf {
  const words = tableWords[language]
  const keys = (entries: Readonly<Record<string, unknown>>): TableCell[] =>
    Object.keys(entries).map(protectedText)
  const yesNo = [words.yes, words.no]
  const pairs: readonly (readonly [readonly string[], readonly TableCell[]])[] = [
    [['Kelompok', 'Cluster'], keys(model.clusters)],
    [['Skala', 'Scale'], keys(model.scales)],
    [
      ['Sifat', 'Nature'],
      ['soft', 'hard'],
    ],
    [['Rumpun', 'Family'], keys(model.families)],
    [['Jalur', 'Track'], keys(model.tracks)],
    [['Golongan', 'Grade'], keys(model.grades)],
    [['Unit kerja', 'Unit'], keys(model.units)],
    [['Jabatan', 'Job', 'Atasan', 'Superior'], keys(model.jobs)],
    [
      ['Waktu', 'Horizon'],
      [words.present, words.future],
    ],
    [
      ['Lengkap', 'Complete'],
      [...yesNo, words.listed],
    ],
    [['Kompetensi', 'Competency'], keys(model.competencies)],
    [['Jenis penilai', 'Rater kind'], raterKindWords[language]],
  ]
  const byHeader = new Map(
    pairs.flatMap(([headers, choices]) => headers.map((header) => [header, choices] as const)),
  )
  const find = finderOf(model.competencies, model.id)
  return (header) => {
    const [code] = find(header)
    return byHeader.get(header) ?? (code === undefined ? undefined : levelChoices(scaleOf(model, code), tag))
  }
}

/** The levels of a scale as cells that a reader takes: with its name where it has one; none of a continuous scale. */
function levelChoices(scale: Scale | undefined, tag: string): TableCell[] {
  if (scale === undefined || scale.continuous === true) return []
  const names = new Map((scale.definitions ?? []).map(({ value, name }) => [value, textIn(name, tag)]))
  return scale.levels.map((level) => {
    const name = names.get(level)
    return name === undefined || !/^\p{L}[^\d()]*$/u.test(name) || level < 0 ? level : `${level} - ${name}`
  })
}

/** Every level of every scale and its name, in the order of the model. */
export function levelRows(model: CompetencyModel, tag: string, language: 'id' | 'en'): TableCell[][] {
  const headers = {
    id: ['Skala', 'Level', 'Nama level', 'Uraian'],
    en: ['Scale', 'Level', 'Name of the level', 'Description'],
  }
  return [
    headers[language],
    ...Object.entries(model.scales).flatMap(([key, { levels, definitions = [] }]) =>
      levels.map((level): TableCell[] => {
        const said = definitions.find(({ value }) => value === level)
        return [
          protectedText(key),
          level,
          said === undefined ? null : protectedText(textIn(said.name, tag)),
          said?.description === undefined ? null : protectedText(textIn(said.description, tag)),
        ]
      }),
    ),
  ]
}
