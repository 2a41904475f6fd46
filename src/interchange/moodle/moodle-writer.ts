import type { IssuePath } from '../../base/issue'
import type { CompetencyModel } from '../../model/competency-model'
import type { LocalizedText } from '../../model/localized-text'
import { tagOf } from '../read/file-language'
import { type Loss, lossesOf, lossOf } from '../read/losses'
import { expectedFloor } from '../read/scale-floor'
import { type TextWriter, textWriter } from '../read/text-writer'
import type { FormatMoodleOptions } from './format-moodle-options'
import { fittingName, idGiver } from './moodle-ids'
import { type Lost, type MoodleLossCode, moodleLosses } from './moodle-losses'
import { type MoodleScales, moodleScales } from './moodle-scales'
import { type WrittenTree, writtenTree } from './moodle-tree'

/** What every row of a framework is written with. */
export interface MoodleWriter {
  readonly model: CompetencyModel
  readonly frameworkId: string
  /** ID numbers, by key. */
  readonly clusterIds: ReadonlyMap<string, string>
  /** ID numbers, by code. */
  readonly competencyIds: ReadonlyMap<string, string>
  readonly scales: MoodleScales
  readonly tree: WrittenTree
  /** A text in the language of the framework; others are lost. */
  readonly say: TextWriter
  /** A name in that language as Moodle takes it; the ID number where it is blank. */
  readonly named: (text: LocalizedText, id: string, path: IssuePath) => string
  readonly lost: Lost
  /** What is lost so far. */
  readonly losses: readonly Loss<MoodleLossCode>[]
}

/** What the rows of a model are written with. Every ID number is given first: a row may name one that comes later. */
export function moodleWriter(model: CompetencyModel, options: FormatMoodleOptions): MoodleWriter {
  const losses = lossesOf(moodleLosses, withoutExpectedFloors(model))
  const lost: Lost = (code, path) => {
    losses.push(lossOf(moodleLosses, code, path))
  }
  const say = textWriter(tagOf(options.language, 'Moodle'), lost)
  const named = (text: LocalizedText, id: string, path: IssuePath): string => {
    const { name, loss } = fittingName(say(text, path), id)
    if (loss !== undefined) lost(loss, path)
    return name
  }
  const frameworkId = idsIn(lost)(model.id, ['id'])
  const scales = moodleScales(model, options, lost)
  const idOf = idsIn(lost)
  const competencyIds = idsOf(model.competencies, 'competencies', idOf)
  const clusterIds = idsOf(model.clusters, 'clusters', idOf)
  const tree = writtenTree(model)
  return { model, frameworkId, clusterIds, competencyIds, scales, tree, say, named, lost, losses }
}

/** Gives ID numbers, each once; one that is not the key is told. */
function idsIn(lost: Lost): (wish: string, path: IssuePath) => string {
  const giveId = idGiver()
  return (wish, path) => {
    const { id, changed } = giveId(wish)
    if (changed) lost('id-changed', path)
    return id
  }
}

function idsOf(
  entries: Readonly<Record<string, unknown>>,
  kind: string,
  idOf: (wish: string, path: IssuePath) => string,
): ReadonlyMap<string, string> {
  return new Map(Object.keys(entries).map((key) => [key, idOf(key, [kind, key])]))
}

/** The model without the floors that a reader expects all the same. */
function withoutExpectedFloors(model: CompetencyModel): object {
  const scales = Object.entries(model.scales).map(([key, scale]) => {
    const { floor, continuous, ...rest } = scale
    const told = {
      ...(continuous === true ? { continuous } : {}),
      ...(floor === expectedFloor(scale.levels.map((_, i) => i + 1)) ? {} : { floor }),
    }
    return [key, { ...rest, ...told }] as const
  })
  return { ...model, scales: Object.fromEntries(scales) }
}
