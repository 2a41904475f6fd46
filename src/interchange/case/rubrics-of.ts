import type { LevelTexts } from '../../model/competency-text'
import { textIn } from '../../model/find-text'
import type { Scale } from '../../model/scale'
import type { CaseCriterion, CaseCriterionLevel, CaseRubric } from './case-package'
import { type CaseWriter, competencyLink, objectOf, oneLine } from './case-writer'

/** A rubric for each scale: the scale in general, then the competencies on it, with their indicators. */
export function rubricsOf(writer: CaseWriter): CaseRubric[] {
  const { model, say } = writer
  tellHomeless(writer)
  tellOverlooked(writer)
  return Object.entries(model.scales).map(([key, scale]): CaseRubric => {
    const path = ['scales', key]
    const name = scale.name === undefined ? undefined : say(scale.name, [...path, 'name'])
    const rubric = objectOf(writer, 'CFRubrics', key)
    const qualities = new Map(
      (scale.definitions ?? []).map((definition, i) => {
        const at = [...path, 'definitions', i]
        const { description } = definition
        return [
          definition.value,
          {
            quality: oneLine(say(definition.name, [...at, 'name'])),
            ...(description === undefined ? {} : { description: say(description, [...at, 'description']) }),
          },
        ] as const
      }),
    )
    const general = criterion(
      writer,
      { rubricId: rubric.identifier, position: 1, key: [key] },
      scale,
      (level) => qualities.get(level) ?? {},
    )
    const measured = Object.entries(model.competencies).filter(([, competency]) => competency.scale === key)
    const criteria = measured.map(([code, { dimensionOf = code }], i): CaseCriterion => {
      // Of a dimension: that of its competency, which the tree has.
      const cluster = model.competencies[dimensionOf]?.cluster
      const link = competencyLink(writer, code)
      const group = cluster === undefined ? undefined : model.clusters[cluster]?.name
      return {
        ...criterion(
          writer,
          { rubricId: rubric.identifier, position: i + 2, key: [key, code] },
          scale,
          (level) => {
            const quality = qualities.get(level)?.quality
            const description = describedLevel(writer, code, level)
            return {
              ...(quality === undefined ? {} : { quality }),
              ...(description === undefined ? {} : { description }),
            }
          },
        ),
        ...(group === undefined ? {} : { category: oneLine(textIn(group, writer.tag)) }),
        description: link.title,
        CFItemURI: link,
      }
    })
    const scaleItself = { ...general, category: key, ...(name === undefined ? {} : { description: name }) }
    return { ...rubric, title: oneLine(name ?? key), CFRubricCriteria: [scaleItself, ...criteria] }
  })
}

/** Tells of descriptions and indicators whose level no rubric has. */
function tellHomeless({ model, texts, lost }: CaseWriter): void {
  for (const [code, { levelDescriptions = {}, indicators = {} }] of Object.entries(texts)) {
    const scale = model.competencies[code]?.scale
    const levels =
      scale !== undefined && Object.hasOwn(model.scales, scale) ? model.scales[scale]?.levels : []
    const isHomeless = (level: string): boolean => levels?.includes(Number(level)) !== true
    for (const level of Object.keys(levelDescriptions)) {
      if (isHomeless(level)) lost('indicators-off-scale', ['texts', code, 'levelDescriptions', level])
    }
    for (const [level, lines] of Object.entries(indicators)) {
      if (lines.length > 0 && isHomeless(level)) {
        lost('indicators-off-scale', ['texts', code, 'indicators', level])
      }
    }
  }
}

/** Tells of what the model itself says of levels in another language, and of texts that were given where it has its own. */
function tellOverlooked({ model, texts, given, lost }: CaseWriter): void {
  for (const [code, { levelTexts = {} }] of Object.entries(model.competencies)) {
    for (const [own, levels] of Object.entries(levelTexts)) {
      if (unlikeTexts(levels, texts[code] ?? {}).length > 0) {
        lost('level-texts', ['competencies', code, 'levelTexts', own])
      }
    }
  }
  for (const [code, text] of Object.entries(given)) {
    const written = texts[code]
    if (written?.definition !== text.definition) lost('definition', ['texts', code, 'definition'])
    for (const path of unlikeTexts(text, written ?? {})) lost('level-texts', ['texts', code, ...path])
  }
}

/** Where texts of levels say otherwise than those that are written. */
function unlikeTexts(
  { levelDescriptions, indicators }: LevelTexts,
  written: LevelTexts,
): [field: string, level: string][] {
  return [
    ...unlikeLevels(levelDescriptions, written.levelDescriptions).map((level): [string, string] => [
      'levelDescriptions',
      level,
    ]),
    ...unlikeLevels(indicators, written.indicators).map((level): [string, string] => ['indicators', level]),
  ]
}

function unlikeLevels<V>(
  said: Readonly<Record<number, V>> = {},
  written: Readonly<Record<number, V>> = {},
): string[] {
  const isLike = (level: string): boolean =>
    JSON.stringify(ownAt(written, Number(level))) === JSON.stringify(said[Number(level)])
  return Object.keys(said).filter((level) => !isLike(level))
}

/** What a level is for a competency, a blank line, and its indicators, one a line; absent where there is neither. */
function describedLevel({ texts }: CaseWriter, code: string, level: number): string | undefined {
  const text = Object.hasOwn(texts, code) ? texts[code] : undefined
  const indicators = ownAt(text?.indicators, level) ?? []
  const description = ownAt(text?.levelDescriptions, level)
  if (description === undefined && indicators.length === 0) return undefined
  const parts = [description === undefined ? '' : oneLine(description), indicators.map(oneLine).join('\n')]
  return parts.filter((part) => part !== '').join('\n\n')
}

function ownAt<V>(values: Readonly<Record<number, V>> = {}, level: number): V | undefined {
  return Object.hasOwn(values, level) ? values[level] : undefined
}

/** Where a criterion belongs: the rubric, its place there from 1, and the scale and the competency it is of. */
interface CriterionPlace extends Pick<CaseCriterion, 'rubricId' | 'position'> {
  readonly key: readonly [scale: string, code?: string]
}

function criterion(
  writer: CaseWriter,
  { rubricId, position, key }: CriterionPlace,
  { levels }: Scale,
  say: (level: number) => Pick<CaseCriterionLevel, 'quality' | 'description'>,
): CaseCriterion {
  const [scale, code = ''] = key
  const object = objectOf(writer, 'CFRubricCriteria', scale, code)
  return {
    ...object,
    position,
    rubricId,
    CFRubricCriterionLevels: levels.map((level, i) => ({
      ...objectOf(writer, 'CFRubricCriterionLevels', scale, code, level),
      ...say(level),
      score: level,
      position: i + 1,
      rubricCriterionId: object.identifier,
    })),
  }
}
