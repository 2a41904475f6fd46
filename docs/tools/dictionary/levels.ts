// The levels of a competency: side by side on a wide screen, one below the other on a phone, an anchor each.

import {
  type CompetencyModel,
  type Level,
  type LocalizedText,
  listCompetencies,
  type Scale,
} from 'kompetensi'
import { bullets } from '../models/markdown'
import { about, sure } from './claims'
import { codeLink } from './links'
import { type DictionaryModel, indicatorsOf } from './models'
import { block, heading, quiet } from './page'
import { levelAnchor, levelPlace, slug } from './places'
import { text } from './text'
import { ui } from './ui'
import type { Writer } from './writer'

/** The scale of a competency or dimension; absent where the source gives none. */
export function scaleOf(model: CompetencyModel, code: string): Scale | undefined {
  return model.scales[model.competencies[code]?.scale ?? '']
}

/** A level as people read it: a minus sign does not look like a bullet. */
export function levelNumber(value: number): string {
  return value < 0 ? `−${-value}` : String(value)
}

/** Links to the levels of a competency, for a thumb. */
export function levelJump(writer: Writer, model: CompetencyModel, code: string): string[] {
  const scale = scaleOf(model, code)
  if (scale === undefined) return []
  const links = scale.levels.map((level) => writer.link(levelNumber(level), levelPlace(model, code, level)))
  return block('jump', [`${writer.say(ui.level)} ${links.join(' ')}`])
}

/** Each level with its title and what a person at it can be seen to do. */
export function levelColumns(writer: Writer, entry: DictionaryModel, code: string): string[] {
  const { model } = entry
  const scale = scaleOf(model, code)
  if (scale === undefined) return []
  const levels = scale.levels.map((value) => ({ value, level: levelOf(scale, value) }))
  const definitions = levels.map(({ level }) => level)
  const names = partCertainty(writer, ui.levelTitles, definitions, ['name', `name.${writer.locale}`])
  const meanings = partCertainty(writer, ui.levelMeanings, definitions, ['description'])
  const together = [names.together, meanings.together].filter((words) => words !== '')
  return [
    ...(together.length === 0 ? [] : quiet(together.join('. '))),
    ...block(
      'levels',
      levels.flatMap(({ value, level }) => {
        const title = level === undefined ? '' : ` · ${writer.say(level.name)}`
        const { description } = level ?? {}
        return block(
          'level',
          [
            heading(
              3,
              levelAnchor(model, code, value),
              `${writer.say(ui.level)} ${levelNumber(value)}${title}`,
            ),
            names.of(level).trim(),
            ...(description === undefined
              ? []
              : block('meaning', [`${writer.say(description)}${meanings.of(level)}`])),
            bullets(indicatorsOf(entry, code, value).map(writer.say)),
          ].filter((part) => part !== ''),
          'section',
        )
      }),
    ),
  ]
}

function levelOf({ definitions = [] }: Scale, value: number): Level | undefined {
  return definitions.find((level) => level.value === value)
}

/** How sure a part of the levels is: said once, and again beside each level that differs. */
interface PartCertainty {
  readonly together: string
  readonly of: (level: Level | undefined) => string
}

function partCertainty(
  writer: Writer,
  label: LocalizedText,
  levels: readonly (Level | undefined)[],
  fields: readonly string[],
): PartCertainty {
  const of = (level: Level | undefined) => sure(writer, about(level?.claims, ...fields))
  const all = levels.map(of)
  const times = (words: string) => all.filter((other) => other === words).length
  const usual = all.reduce((most, words) => (times(words) > times(most) ? words : most), all[0] ?? '')
  const except = all.some((words) => words !== usual) ? `, ${writer.say(ui.exceptMarked)}` : ''
  return {
    together: usual === '' ? '' : `${writer.say(label)}:${usual}${except}`,
    of: (level) => (of(level) === usual ? '' : of(level)),
  }
}

/** The dimensions of a competency whose dimensions have a scale each. */
export function dimensionSections(writer: Writer, model: CompetencyModel, code: string): string[] {
  const dimensions = listCompetencies(model, { dimensionsOf: code })
  return [
    heading(2, 'levels', writer.say(ui.dimensions)),
    ...quiet(writer.say(ui.negativeLevels)),
    ...block(
      'dimensions',
      dimensions.flatMap((dimension) =>
        block('dimension', dimensionBlocks(writer, model, dimension), 'section'),
      ),
    ),
  ]
}

function dimensionBlocks(writer: Writer, model: CompetencyModel, code: string): string[] {
  const scale = scaleOf(model, code)
  if (scale === undefined) throw new Error(`no scale for ${code}`)
  const { dimensionOf, scale: key } = model.competencies[code] ?? {}
  const sharing = Object.entries(model.competencies)
    .filter(([other, entry]) => other !== code && entry.scale === key)
    .map(([other]) => codeLink(writer, model, other))
  const kind = writer.say(dimensionOf === undefined ? ui.firstDimension : ui.furtherDimension)
  const titles = partCertainty(
    writer,
    ui.levelTitles,
    scale.levels.map((value) => levelOf(scale, value)),
    ['name'],
  )
  const rungs = scale.levels.map((value) => {
    const level = levelOf(scale, value)
    const words = level === undefined ? '' : writer.say(level.name)
    return `<strong id="${levelAnchor(model, code, value)}">${levelNumber(value)}</strong> ${words}${titles.of(level)}`
  })
  return [
    heading(
      3,
      dimensionOf === undefined ? `dimension-${slug(code)}` : slug(code),
      `${text(code)} · ${scale.name === undefined ? text(key ?? code) : writer.say(scale.name)}`,
    ),
    ...quiet(
      [
        `${kind} ${text(code)}.${sure(writer, about(scale.claims, 'levels'))}`,
        ...(titles.together === '' ? [] : [titles.together]),
        ...(sharing.length === 0 ? [] : [`${writer.say(ui.sharedScale)} ${sharing.join(', ')}.`]),
      ].join('<br>'),
    ),
    ...block('rungs', [bullets(rungs)]),
  ]
}
