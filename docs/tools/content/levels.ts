// The levels of a competency, of a model with one scale, and of dimensions with a scale each.

import {
  type BilingualLevel,
  type BilingualModel,
  type BilingualScale,
  type BilingualText,
  type Claim,
  listCompetencies,
} from 'kompetensi'
import { codeLink } from './links'
import type { DictionaryModel } from './models'
import { indicatorsOf, levelDescriptionOf, levelNumber, nameOf, scaleOf } from './texts'
import {
  about,
  at,
  type Block,
  box,
  br,
  type Claimed,
  entries,
  type Inline,
  join,
  line,
  link,
  list,
  paragraph,
  plain,
  quiet,
  section,
  strong,
  sure,
  sureName,
  type Target,
  table,
} from './tree'
import { ui } from './ui'

function levelTarget(model: BilingualModel, code: string, level: number): Target {
  return { kind: 'level', model, id: code, level }
}

/** A level as a link. */
export function levelLink(model: BilingualModel, code: string, level: number, words: Inline): Inline {
  return link(levelTarget(model, code, level), words)
}

/** Links to the levels of a competency, for a thumb. */
export function levelJump(model: BilingualModel, code: string): Block[] {
  const levels = scaleOf(model, code)?.levels ?? []
  if (levels.length === 0) return []
  const links = levels.map((level) => levelLink(model, code, level, levelNumber(level)))
  return box('jump', [line([ui.level, ' ', join(links, ' ')])])
}

/** Each level with its title and what a person at it can be seen to do. */
export function levelColumns(entry: DictionaryModel, code: string): Block[] {
  const { model } = entry
  const scale = scaleOf(model, code)
  if (scale === undefined) return []
  const definitions = scale.levels.map((value) => levelOf(scale, value))
  const names = partCertainty(ui.levelTitles, definitions, nameClaims)
  const inGeneral = definitions.filter(
    (_, i) => levelDescriptionOf(entry, code, scale.levels[i] ?? Number.NaN) === undefined,
  )
  const meanings = partCertainty(ui.levelMeanings, inGeneral, (level) => about(level?.claims, 'description'))
  const together = [...names.together, ...meanings.together]
  return [
    ...(together.length === 0 ? [] : quiet(join(together, '. '))),
    ...box(
      'levels',
      scale.levels.flatMap((value) => {
        const level = levelOf(scale, value)
        const title = [
          ui.level,
          ` ${levelNumber(value)}`,
          ...(level === undefined ? [] : [' · ', level.name]),
        ]
        const own = levelDescriptionOf(entry, code, value)
        const meaning = own ?? level?.description
        return box(
          'level',
          [
            section(levelTarget(model, code, value), title, [
              line(names.of(level)),
              ...responsibilityOf(entry, value),
              ...(meaning === undefined
                ? []
                : box('meaning', [line(own === undefined ? [meaning, meanings.of(level)] : [meaning])])),
              list(indicatorsOf(entry, code, value)),
            ]),
          ],
          'section',
        )
      }),
    ),
  ]
}

/** How far the work of a level reaches and what is left to the person, where the texts of the model keep to that. */
function responsibilityOf({ responsibility }: DictionaryModel, level: number): Block[] {
  const found = responsibility?.[level]
  if (found === undefined) return []
  return quiet([ui.reach, ': ', found.reach, '. ', ui.autonomy, ': ', found.autonomy, '.'])
}

/** How to rate by the levels, where the texts of the model describe them. */
export function howToRate({ responsibility }: DictionaryModel): Inline[] {
  return responsibility === undefined ? [] : [[strong([ui.ratingTitle, '.']), ' ', ui.rating]]
}

/** How to rate, and all that is asked beside knowledge and skill, level by level. */
export function responsibilityBlocks(entry: DictionaryModel): Block[] {
  const { responsibility } = entry
  if (responsibility === undefined) return []
  return [
    paragraph(ui.rating),
    table(
      [ui.level, ui.reach, ui.autonomy],
      Object.entries(responsibility).map(([level, { reach, autonomy }]) => [
        strong(levelNumber(Number(level))),
        reach,
        autonomy,
      ]),
    ),
  ]
}

function levelOf({ definitions = [] }: BilingualScale, value: number): BilingualLevel | undefined {
  return definitions.find((level) => level.value === value)
}

function nameClaims(level: BilingualLevel | undefined): readonly Claim[] {
  return about(level?.claims, 'name', 'name.id', 'name.en')
}

/** How sure a part of the levels is: said once, and again beside each level that differs. */
interface PartCertainty {
  readonly together: readonly Inline[]
  readonly of: (level: BilingualLevel | undefined) => Inline
}

function partCertainty(
  label: BilingualText,
  levels: readonly (BilingualLevel | undefined)[],
  claimsOf: (level: BilingualLevel | undefined) => readonly Claim[],
): PartCertainty {
  const key = (level: BilingualLevel | undefined) =>
    JSON.stringify(claimsOf(level).map(({ basis, confidence, of }) => [basis, confidence, of]))
  const keys = levels.map(key)
  const times = (words: string) => keys.filter((other) => other === words).length
  const usual = keys.reduce((most, words) => (times(words) > times(most) ? words : most), keys[0] ?? '')
  const claims = claimsOf(levels[keys.indexOf(usual)])
  const how = (of: readonly Claim[]): Inline => ({ claims: of, told: true, own: true })
  return {
    together:
      claims.length === 0
        ? []
        : [[label, ':', how(claims), keys.some((words) => words !== usual) ? [', ', ui.exceptMarked] : '']],
    of: (level) => (key(level) === usual ? '' : how(claimsOf(level))),
  }
}

/** The dimensions of a competency whose dimensions have a scale each. */
export function dimensions(model: BilingualModel, code: string): Block[] {
  return box(
    'dimensions',
    listCompetencies(model, { dimensionsOf: code }).flatMap((dimension) =>
      box('dimension', [dimensionSection(model, dimension)], 'section'),
    ),
  )
}

function dimensionSection(model: BilingualModel, code: string): Block {
  const scale = scaleOf(model, code)
  if (scale === undefined) throw new Error(`no scale for ${code}`)
  const { dimensionOf, scale: key = code } = model.competencies[code] ?? {}
  const sharing = Object.entries(model.competencies)
    .filter(([other, entry]) => other !== code && entry.scale === key)
    .map(([other]) => codeLink(model, other))
  const titles = partCertainty(
    ui.levelTitles,
    scale.levels.map((value) => levelOf(scale, value)),
    nameClaims,
  )
  const place: Target =
    dimensionOf === undefined
      ? { kind: 'here', id: `dimension-${code}` }
      : { kind: 'competency', model, id: code }
  return section(
    place,
    [plain(code), ' · ', scale.name ?? plain(key)],
    [
      ...quiet(
        join(
          [
            [
              dimensionOf === undefined ? ui.firstDimension : ui.furtherDimension,
              ' ',
              plain(code),
              dimensionOf === undefined ? '' : [' (', nameOf(model, code), ')'],
              '.',
              sure(about(scale.claims, 'levels'), plain(code)),
            ],
            ...titles.together,
            ...(sharing.length === 0 ? [] : [[ui.sharedScale, ' ', join(sharing), '.']]),
          ],
          br,
        ),
      ),
      ...box('rungs', [
        entries(
          [ui.level, ui.statement],
          scale.levels.map((value) => {
            const level = levelOf(scale, value)
            return {
              label: at(levelTarget(model, code, value), levelNumber(value), 'strong'),
              words: [level?.name ?? '', titles.of(level)],
            }
          }),
          true,
        ),
      ]),
    ],
  )
}

/** The one scale of a model whose competencies share one. */
export function oneScale({ scales }: BilingualModel): BilingualScale | undefined {
  const [only, ...others] = Object.values(scales)
  return others.length > 0 ? undefined : only
}

/** The levels of the one scale, and what each means. */
export function scaleBlocks(scale: BilingualScale): Block[] {
  return [
    paragraph([ui.scaleIntro, sure(about(scale.claims, 'floor'))]),
    table(
      [ui.level, ui.meaning],
      (scale.definitions ?? []).map((level) => [strong(levelNumber(level.value)), levelWords(level)]),
    ),
  ]
}

/** The title of a level and what it means. */
export function levelWords({ name, description, claims }: BilingualLevel): Inline {
  return [
    strong(name),
    sureName(claims),
    ...(description === undefined ? [] : [br, description, sure(about(claims, 'description'))]),
  ]
}

/** Everything claimed of a scale and its levels. */
export function scaleClaims(scale: BilingualScale | undefined, prefix: Inline = ''): Claimed[] {
  return [
    { subject: prefix, claims: scale?.claims },
    ...(scale?.definitions ?? []).map(({ value, claims }) => ({
      subject: [prefix, ' ', ui.levelOf, ` ${levelNumber(value)}`],
      claims,
    })),
  ]
}
