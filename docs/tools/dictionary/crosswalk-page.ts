import { table } from '../models/markdown'
import { relationTerms } from '../models/words'
import { claimSection } from './claims'
import { crosswalkRow, incomingTable } from './crosswalk'
import { competencyLink, trail } from './links'
import { type DictionaryModel, nameOf, type Reasoned } from './models'
import { block, heading, type Page, said, stacking } from './page'
import { partPlace, slug } from './places'
import { text } from './text'
import { ui } from './ui'
import type { Writer } from './writer'

/** What the competencies of a model are in other models, or which of other models lead to it. */
export function crosswalkPage(entry: DictionaryModel): Page {
  const { model, short, crosswalks } = entry
  return {
    place: partPlace(model, 'crosswalk'),
    title: { id: `${ui.crosswalk.id}: ${short.id}`, en: `${ui.crosswalk.en}: ${short.en}` },
    description: ui.crosswalkIntro,
    body: (writer) => [
      ...block('trail', [trail(writer, model)]),
      said(writer, ui.crosswalkIntro),
      ...stacking(
        table(
          [ui.relation, ui.meaning].map(writer.say),
          Object.values(relationTerms).map(({ name, meaning }) => [
            `**${writer.say(name)}**`,
            writer.say(meaning),
          ]),
        ),
      ),
      ...crosswalks.flatMap((reasoned) => crosswalkTable(writer, entry, reasoned)),
      ...reverse(writer, entry),
      ...claimSection(
        writer,
        model,
        crosswalks.flatMap((reasoned) =>
          reasoned.crosswalk.rows.map(({ from, claims }) => ({
            subject: reasoned.from === undefined ? text(from) : fromWords(writer, reasoned, from),
            claims,
          })),
        ),
      ),
    ],
  }
}

function crosswalkTable(writer: Writer, { short }: DictionaryModel, reasoned: Reasoned): string[] {
  const { crosswalk, to, name } = reasoned
  const title = name === undefined ? `${writer.say(short)} → ${writer.say(to.name)}` : writer.say(name)
  return [
    heading(2, `to-${to.id}${reasoned.from === undefined ? `-${slug(crosswalk.from)}` : ''}`, title),
    ...stacking(
      table(
        [ui.competency, ui.match, ui.reason].map(writer.say),
        crosswalk.rows.map((row) => {
          const { targets, reason, sureness } = crosswalkRow(writer, row, reasoned)
          return [`**${fromWords(writer, reasoned, row.from)}**`, targets, `${reason}${sureness}`]
        }),
      ),
    ),
  ]
}

/** The competency a row starts from; of a list that is no model: the name its code has where it leads. */
function fromWords(writer: Writer, { from, to }: Reasoned, code: string): string {
  if (from !== undefined) return competencyLink(writer, from, code)
  return `${writer.say(nameOf(to, code))} (${text(code)})`
}

/** Of a model that others lead to: what leads to each of its codes. */
function reverse(writer: Writer, { model }: DictionaryModel): string[] {
  const codes = Object.keys(model.competencies)
  const rows = incomingTable(writer, model, codes)
  if (rows === '') return []
  return [
    heading(2, 'from-others', writer.say(ui.otherModels)),
    said(writer, ui.reverseModelIntro),
    ...stacking(rows),
  ]
}
