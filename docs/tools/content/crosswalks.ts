// Matches between models, from either side.

import type { BilingualModel, CrosswalkRow } from 'kompetensi'
import { codeLink, competencyLink, modelLink } from './links'
import { type DictionaryModel, dictionaryModels, type Reasoned } from './models'
import { relationTerms, termTable } from './terms'
import { nameOf } from './texts'
import {
  type Block,
  type Claimed,
  type Inline,
  join,
  paragraph,
  plain,
  section,
  strong,
  table,
  told,
} from './tree'
import { ui } from './ui'

/** The relation and what a row leads to, and why. */
export function crosswalkWords(
  { from, relation, targets, related = [] }: CrosswalkRow,
  { to, reasons }: Reasoned,
): { readonly targets: Inline; readonly reason: Inline } {
  const reason = reasons[from]
  if (reason === undefined) throw new Error(`no reason for ${from}`)
  const links = (codes: readonly string[]) => join(codes.map((code) => competencyLink(to, code)))
  const main =
    targets.length === 0 ? strong(ui.noMatch) : [strong(relationTerms[relation].name), ' ', links(targets)]
  const beside = related.length === 0 ? '' : ['; ', relationTerms.related.name, ' ', links(related)]
  return { targets: [main, beside], reason }
}

/** The crosswalks of a model and what leads to it from others. */
export function crosswalkBlocks(entry: DictionaryModel): Block[] {
  const { model, crosswalks } = entry
  const incoming = incomingTable(model, Object.keys(model.competencies))
  return [
    paragraph(ui.crosswalkIntro),
    termTable(Object.values(relationTerms)),
    ...crosswalks.map((reasoned) => crosswalkSection(entry, reasoned)),
    ...(incoming.length === 0
      ? []
      : [section('from-others', ui.otherModels, [paragraph(ui.reverseModelIntro), ...incoming])]),
  ]
}

/** Everything claimed of the matches of a model. */
export function crosswalkClaims({ crosswalks }: DictionaryModel): Claimed[] {
  return crosswalks.flatMap((reasoned) =>
    reasoned.crosswalk.rows.map(({ from, claims }) => ({
      subject: reasoned.from === undefined ? plain(from) : competencyLink(reasoned.from, from),
      claims,
    })),
  )
}

function crosswalkSection({ short }: DictionaryModel, reasoned: Reasoned): Block {
  const { crosswalk, from, to, name } = reasoned
  const columns = [ui.competency, ui.match, ui.reason, ui.sure]
  const rows = crosswalk.rows.map((row) => {
    const { targets, reason } = crosswalkWords(row, reasoned)
    // Of a list that is no model: the name its code has where it leads.
    const start =
      from === undefined ? [nameOf(to, row.from), ' (', plain(row.from), ')'] : competencyLink(from, row.from)
    return [strong(start), targets, reason, told(row.claims)]
  })
  const id = `to-${to.id}${from === undefined ? `-${crosswalk.from}` : ''}`
  return section(id, name ?? [short, ' → ', to.name], [table(columns, rows)])
}

/** The competencies of other models that lead to one of the codes. */
export function incomingTable(model: BilingualModel, codes: readonly string[]): Block[] {
  const rows = incoming(model).flatMap(({ row, from }) =>
    [
      ...row.targets.map((code) => ({ code, relation: row.relation })),
      ...(row.related ?? []).map((code) => ({ code, relation: 'related' as const })),
    ]
      .filter(({ code }) => codes.includes(code))
      .map(({ code, relation }) => [
        competencyLink(from, row.from),
        modelLink(from),
        [relationTerms[relation].name, ': ', codeLink(model, code)],
      ]),
  )
  const columns = [ui.competency, ui.model, ui.relation]
  return rows.length === 0 ? [] : [table(columns, rows)]
}

/** Every row that leads from the competencies of another model to this one, in the order of the dictionary. */
function incoming(
  model: BilingualModel,
): readonly { readonly row: CrosswalkRow; readonly from: BilingualModel }[] {
  return dictionaryModels.flatMap(({ crosswalks }) =>
    crosswalks.flatMap(({ crosswalk, from, to }) =>
      from !== undefined && to.id === model.id ? crosswalk.rows.map((row) => ({ row, from })) : [],
    ),
  )
}
