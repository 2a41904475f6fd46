import type { Competency } from '../../model/competency'
import type { MoodleWriter } from './moodle-writer'

/** A row without its number and what only the framework has: from the ID number above to what it is related to. */
type WrittenRow = readonly string[]

/** A row for each cluster, in the order of the model. */
export function clusterRows({ model, clusterIds, tree, say, named, lost }: MoodleWriter): WrittenRow[] {
  return Object.entries(model.clusters).map(([key, { name, description, parent }]) => {
    const path = ['clusters', key]
    const id = clusterIds.get(key) ?? key
    if (!tree.withChildren.has(key)) lost('cluster-unclear', path)
    const said = named(name, id, [...path, 'name'])
    const more = description === undefined ? '' : say(description, [...path, 'description'])
    return [clusterIds.get(parent ?? '') ?? '', id, said, more, '2', '', '', '', '0', 'null', '']
  })
}

/** A row for each competency and dimension, in the order of the model. */
export function competencyRows(
  writer: MoodleWriter,
  definitions: ReadonlyMap<string, string>,
  related: ReadonlyMap<string, readonly string[]>,
): WrittenRow[] {
  const { model, clusterIds, competencyIds, scales, named } = writer
  return Object.entries(model.competencies).map(([code, competency]) => {
    const { name, cluster, dimensionOf, scale } = competency
    const path = ['competencies', code]
    const id = competencyIds.get(code) ?? code
    const said = named(name, id, [...path, 'name'])
    const about = definitionOf(writer, code, competency, definitions.get(code))
    tellUnclear(writer, code, competency)
    const parent = dimensionOf === undefined ? clusterIds.get(cluster ?? '') : competencyIds.get(dimensionOf)
    const relatedIds = (related.get(code) ?? []).map((other) =>
      (competencyIds.get(other) ?? other).replaceAll(',', '%2C'),
    )
    return [parent ?? '', id, said, about, '2', ...scales.own(scale), '', '0', 'null', relatedIds.join(',')]
  })
}

/** The definition of the model, else that of the texts. */
function definitionOf(
  { say, lost }: MoodleWriter,
  code: string,
  { definition }: Competency,
  text: string | undefined,
): string {
  if (definition === undefined) return text ?? ''
  const written = say(definition, ['competencies', code, 'definition'])
  if (text !== undefined && written !== text) lost('definition', ['texts', code, 'definition'])
  return written
}

/** Tells of what the place of a competency, or its scale, does not say in Moodle. */
function tellUnclear(
  { model, tree, lost }: MoodleWriter,
  code: string,
  { cluster, dimensionOf, scale }: Competency,
): void {
  const path = ['competencies', code]
  const above = dimensionOf === undefined ? undefined : model.competencies[dimensionOf]
  if (above !== undefined && above.cluster !== cluster) lost('dimension-cluster', [...path, 'cluster'])
  if (scale === undefined) lost('scale-given', path)
  const depth = tree.depths.get(cluster ?? '') ?? 0
  if (depth < tree.deepest && tree.withDimensions.has(code)) lost('cluster-unclear', path)
}
