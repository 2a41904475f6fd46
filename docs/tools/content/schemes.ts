import { listCompetencies } from 'kompetensi'
import { competencyLink } from './links'
import type { DictionaryModel } from './models'
import {
  about,
  type Block,
  type Claimed,
  entries,
  join,
  line,
  link,
  paragraph,
  right,
  section,
  strong,
  sure,
  type Target,
  table,
} from './tree'
import { ui } from './ui'

/** The certification schemes: head counts, what each certifies and why, and what none certifies. */
export function schemeBlocks({ model, schemeReasons }: DictionaryModel): Block[] {
  const schemes = Object.entries(model.schemes)
  const total = schemes.reduce((sum, [, { headcount = 0 }]) => sum + headcount, 0)
  const certified = new Set(
    schemes.flatMap(([, { certifies = [] }]) => certifies.map(({ competency }) => competency)),
  )
  const technical = listCompetencies(model, { nature: 'hard' })
  const uncertified = technical.filter((code) => !certified.has(code))
  const place = (id: string): Target => ({ kind: 'scheme', model, id })
  return [
    paragraph(ui.schemesIntro),
    table(
      [ui.scheme, right(ui.people)],
      [
        ...schemes.map(([key, { name, headcount, claims }]) => [
          link(place(key), name),
          headcount === undefined ? '' : [headcount, sure(about(claims, 'headcount'))],
        ]),
        [strong(ui.total), strong(total)],
      ],
    ),
    ...schemes.map(([key, { name, headcount, certifies = [], claims }]) =>
      section(place(key), name, [
        line([{ other: name }, ...(headcount === undefined ? [] : [' · ', ui.people, ': ', headcount])]),
        entries(
          [ui.competency, ui.reason],
          certifies.map(({ competency }) => {
            const reason = schemeReasons[key]?.[competency]
            if (reason === undefined) throw new Error(`no reason for ${competency} in ${key}`)
            return {
              label: competencyLink(model, competency),
              words: [reason, sure(about(claims, 'certifies'))],
            }
          }),
        ),
      ]),
    ),
    section('without-scheme', ui.withoutScheme, [
      line([
        uncertified.length,
        ' / ',
        technical.length,
        ': ',
        join(uncertified.map((code) => competencyLink(model, code))),
        '.',
      ]),
    ]),
  ]
}

/** Everything claimed of the schemes. */
export function schemeClaims({ model }: DictionaryModel): Claimed[] {
  return Object.entries(model.schemes).map(([id, { name, claims }]) => ({
    subject: link({ kind: 'scheme', model, id }, name),
    claims,
  }))
}
