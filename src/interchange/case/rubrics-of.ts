import { textIn } from '../../model/find-text'
import type { Scale } from '../../model/scale'
import type { CaseCriterion, CaseCriterionLevel, CaseRubric } from './case-package'
import { type CaseWriter, competencyLink, objectOf, oneLine } from './case-writer'

/** A rubric for each scale: the scale in general, then the competencies on it, with their indicators. */
export function rubricsOf(writer: CaseWriter): CaseRubric[] {
  const { model, say } = writer
  tellHomeless(writer)
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
            const lines = indicatorsOf(writer, code, level)
            return {
              ...(quality === undefined ? {} : { quality }),
              ...(lines.length === 0 ? {} : { description: lines.map(oneLine).join('\n') }),
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

/** Tells of indicators whose level no rubric has. */
function tellHomeless({ model, texts, lost }: CaseWriter): void {
  for (const [code, { indicators = {} }] of Object.entries(texts)) {
    const scale = model.competencies[code]?.scale
    const levels =
      scale !== undefined && Object.hasOwn(model.scales, scale) ? model.scales[scale]?.levels : []
    for (const [level, lines] of Object.entries(indicators)) {
      if (lines.length > 0 && levels?.includes(Number(level)) !== true) {
        lost('indicators-off-scale', ['texts', code, 'indicators', level])
      }
    }
  }
}

function indicatorsOf({ texts }: CaseWriter, code: string, level: number): readonly string[] {
  const indicators = Object.hasOwn(texts, code) ? texts[code]?.indicators : undefined
  return indicators !== undefined && Object.hasOwn(indicators, level) ? (indicators[level] ?? []) : []
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
