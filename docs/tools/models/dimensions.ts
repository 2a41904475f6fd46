// The scales of a model whose competencies have several dimensions, each with a scale of its own.

import { type CompetencyModel, listCompetencies, type Scale } from 'kompetensi'
import { anchorOf, linkTo } from './anchors'
import { anchor, both, heading, plain, table } from './markdown'
import type { Notes } from './notes'
import { confidenceTerms } from './words'

/** A competency's definition, other names and dimensions; a scale that several share is linked to. */
export function dimensionEntry(model: CompetencyModel, code: string, notes: Notes): string[] {
  const { definition, aliases = [] } = model.competencies[code] ?? {}
  return [
    ...(aliases.length === 0 ? [] : [`Nama lain · *Other names*: ${aliases.map(plain).join('; ')}`]),
    ...(definition === undefined
      ? []
      : [table(['Definisi', 'Definition'], [[plain(definition.id), plain(definition.en)]])]),
    ...listCompetencies(model, { dimensionsOf: code }).flatMap((dimension) =>
      dimensionBlocks(model, dimension, notes),
    ),
  ]
}

function dimensionBlocks(model: CompetencyModel, code: string, notes: Notes): string[] {
  const { scale: key = '', dimensionOf, claims, name } = model.competencies[code] ?? {}
  const scale = model.scales[key]
  if (scale === undefined) throw new Error(`no scale for ${code}`)
  const mark = dimensionOf === undefined ? '' : notes.mark(claims, name?.id)
  const here = dimensionOf === undefined ? '' : anchor(anchorOf('kompetensi', code))
  const title = `${here}**${plain(code)}** · ${scale.name === undefined ? '' : both(scale.name)}`
  return isShared(model, key)
    ? [`${title} → ${linkTo('skala', key, { words: 'skala bersama' })} · *shared scale*${mark}`]
    : [`${title}${mark}${notes.mark(scale.claims, code)}`, rungs(scale, notes)]
}

/** The scales that several dimensions share. */
export function sharedScales(model: CompetencyModel, notes: Notes): string[] {
  return Object.entries(model.scales)
    .filter(([key]) => isShared(model, key))
    .flatMap(([key, scale]) => {
      const users = Object.entries(model.competencies).filter(([, entry]) => entry.scale === key)
      return [
        heading(3, anchorOf('skala', key), scale.name === undefined ? plain(key) : both(scale.name)),
        `Dipakai oleh · *Used by*: ${users.map(([code]) => linkTo('kompetensi', code)).join(', ')}${notes.mark(scale.claims, key)}`,
        rungs(scale, notes),
      ]
    })
}

function isShared(model: CompetencyModel, key: string): boolean {
  return Object.values(model.competencies).filter(({ scale }) => scale === key).length > 1
}

/** The levels of a scale and how sure their titles are: above the table where all are alike, else a level each. */
function rungs({ levels, definitions = [] }: Scale, notes: Notes): string {
  const rows = levels.map((value) => {
    const { name, claims = [] } = definitions.find((level) => level.value === value) ?? {}
    const sure = claims.map(({ confidence }) => both(confidenceTerms[confidence].name)).join('; ')
    const remarks = notes.mark(
      claims.filter(({ note }) => note !== undefined),
      name?.id,
    )
    return {
      cells: [`**${signed(value)}**`, plain(name?.id ?? ''), plain(name?.en ?? '')],
      sure: sure + remarks,
    }
  })
  const head = ['Level', 'Indonesia', 'English']
  const [first = '', ...others] = new Set(rows.map(({ sure }) => sure))
  if (others.length === 0) {
    const cells = rows.map((row) => row.cells)
    return `Judul level · *Level titles*: ${first}\n\n${table(head, cells, ['Level'])}`
  }
  return table(
    [...head, 'Keyakinan · *Confidence*'],
    rows.map(({ cells, sure }) => [...cells, sure]),
    ['Level'],
  )
}

/** A level with a minus sign that does not look like a bullet. */
function signed(value: number): string {
  return value < 0 ? `−${-value}` : String(value)
}
