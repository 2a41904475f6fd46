// Matches between models, from either side.

import type { CompetencyModel, CrosswalkRow } from 'kompetensi'
import { table } from '../models/markdown'
import { relationTerms } from '../models/words'
import { sure } from './claims'
import { codeLink, competencyLink, modelLink } from './links'
import { dictionaryModels, type Reasoned } from './models'
import { ui } from './ui'
import type { Writer } from './writer'

/** A row of a crosswalk in words. */
export interface CrosswalkWords {
  /** The relation and what it leads to. */
  readonly targets: string
  /** Why. */
  readonly reason: string
  /** How sure it is. */
  readonly sureness: string
}

/** A row of a crosswalk in words. */
export function crosswalkRow(
  writer: Writer,
  { from, relation, targets, related = [], claims = [] }: CrosswalkRow,
  { to, reasons }: Reasoned,
): CrosswalkWords {
  const reason = reasons[from]
  if (reason === undefined) throw new Error(`no reason for ${from}`)
  const links = (codes: readonly string[]) => codes.map((code) => competencyLink(writer, to, code)).join(', ')
  const main =
    targets.length === 0
      ? `**${writer.say(ui.noMatch)}**`
      : `**${writer.say(relationTerms[relation].name)}** ${links(targets)}`
  const beside = related.length === 0 ? '' : `; ${writer.say(relationTerms.related.name)} ${links(related)}`
  return { targets: `${main}${beside}`, reason: writer.say(reason), sureness: sure(writer, claims) }
}

/** The competencies of other models that lead to one of the codes; `''` where there is none. */
export function incomingTable(writer: Writer, model: CompetencyModel, codes: readonly string[]): string {
  const rows = incoming(model).flatMap(({ row, from }) => {
    const targets = row.targets.filter((code) => codes.includes(code))
    const related = (row.related ?? []).filter((code) => codes.includes(code))
    const here = [
      ...targets.map((code) => [writer.say(relationTerms[row.relation].name), code] as const),
      ...related.map((code) => [writer.say(relationTerms.related.name), code] as const),
    ]
    return here.map(([relation, code]) => [
      competencyLink(writer, from, row.from),
      modelLink(writer, from),
      `${relation}: ${codeLink(writer, model, code)}`,
    ])
  })
  if (rows.length === 0) return ''
  return table([ui.competency, ui.model, ui.relation].map(writer.say), rows)
}

/** Every row that leads from the competencies of another model to this one, in the order of the dictionary. */
export function incoming(
  model: CompetencyModel,
): readonly { readonly row: CrosswalkRow; readonly from: CompetencyModel }[] {
  return dictionaryModels.flatMap(({ crosswalks }) =>
    crosswalks.flatMap(({ crosswalk, from, to }) =>
      from !== undefined && to.id === model.id ? crosswalk.rows.map((row) => ({ row, from })) : [],
    ),
  )
}
