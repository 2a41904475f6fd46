import { listCompetencies } from 'kompetensi'
import { bullets, table } from '../models/markdown'
import { about, claimSection, sure } from './claims'
import { competencyLink, trail } from './links'
import type { DictionaryModel } from './models'
import { block, heading, type Page, said, stacking } from './page'
import { partPlace, schemePlace, slug } from './places'
import { ui } from './ui'

/** The certification schemes of a model: head counts, what each certifies and why, and what none certifies. */
export function schemesPage(entry: DictionaryModel): Page {
  const { model, short, schemeReasons } = entry
  const schemes = Object.entries(model.schemes)
  const total = schemes.reduce((sum, [, { headcount = 0 }]) => sum + headcount, 0)
  const certified = new Set(
    schemes.flatMap(([, { certifies = [] }]) => certifies.map(({ competency }) => competency)),
  )
  const technical = listCompetencies(model, { nature: 'hard' })
  const uncertified = technical.filter((code) => !certified.has(code))
  return {
    place: partPlace(model, 'schemes'),
    title: { id: `${ui.schemes.id}: ${short.id}`, en: `${ui.schemes.en}: ${short.en}` },
    description: ui.schemesIntro,
    body: (writer) => [
      ...block('trail', [trail(writer, model)]),
      said(writer, ui.schemesIntro),
      ...stacking(
        table([ui.scheme, ui.people].map(writer.say), [
          ...schemes.map(([key, { name, headcount, claims }]) => [
            writer.link(writer.say(name), schemePlace(model, key)),
            headcount === undefined
              ? '–'
              : `${writer.number(headcount)}${sure(writer, about(claims, 'headcount'))}`,
          ]),
          [`**${writer.say(ui.total)}**`, `**${writer.number(total)}**`],
        ]),
      ),
      ...schemes.flatMap(([key, { name, headcount, certifies = [], claims }]) => [
        heading(2, slug(key), writer.say(name)),
        [
          writer.other(name),
          ...(headcount === undefined ? [] : [`${writer.say(ui.people)}: ${writer.number(headcount)}`]),
        ].join(' · '),
        bullets(
          certifies.map(({ competency }) => {
            const reason = schemeReasons[key]?.[competency]
            if (reason === undefined) throw new Error(`no reason for ${competency} in ${key}`)
            return `**${competencyLink(writer, model, competency)}**: ${writer.say(reason)}${sure(writer, about(claims, 'certifies'))}`
          }),
        ),
      ]),
      heading(2, 'without-scheme', writer.say(ui.withoutScheme)),
      `${writer.number(uncertified.length)} / ${writer.number(technical.length)}: ${uncertified
        .map((code) => competencyLink(writer, model, code))
        .join(', ')}.`,
      ...claimSection(
        writer,
        model,
        schemes.map(([key, { name, claims }]) => ({
          subject: writer.link(writer.say(name), schemePlace(model, key)),
          claims,
        })),
      ),
    ],
  }
}
