import Papa from 'papaparse'
import { CompetencyError } from '../../base/competency-error'
import { modelMismatch, unknownCompetency } from '../../model/competency-issues'
import type { CompetencyModel } from '../../model/competency-model'
import type { CompetencyText } from '../../model/competency-text'
import type { Crosswalk } from '../../model/crosswalk'
import { parameterIssue } from '../../base/invalid-parameter'
import type { IssuePath } from '../../base/issue'
import type { Locale, LocalizedText } from '../../model/localized-text'
import type { Scale } from '../../model/scale'
import { highestLevel } from '../../model/scale-of'
import { throwIssues } from '../../base/throw-issues'
import { type Formatted, lossesOf, lossOf } from '../read/losses'
import { expectedFloor } from '../read/scale-floor'
import { moodleColumns } from './columns'
import { fittingName, idGiver } from './moodle-ids'
import { type MoodleLossCode, moodleLosses } from './moodle-losses'
import { moodleScale } from './moodle-scale'

/** How a model is written for Moodle. */
export interface FormatMoodleOptions {
  /** The language of the framework: Moodle's has one. */
  readonly locale: Locale
  /**
   * The level from which a person counts as proficient, by key of the scale, or `highest` for the highest level of
   * each. Moodle takes no scale without one; the first proficient level is also what Moodle gives by default.
   */
  readonly proficientFrom: 'highest' | Readonly<Record<string, number>>
  /**
   * The scale of the framework, which Moodle gives to everything without one of its own: a key of the model's
   * `scales`, or a scale where the model has none. The scale that most competencies use when absent.
   */
  readonly scale?: string | Scale
  /** Texts of the competencies in that language, for definitions that the model does not have. */
  readonly texts?: Readonly<Record<string, CompetencyText>>
  /** How competencies of the model are related to one another: a crosswalk of the model to itself. */
  readonly related?: Crosswalk
}

/**
 * Writes a model as a competency framework that Moodle imports (Site administration, Competencies, Import competency
 * framework): CSV text in UTF-8 with commas and 14 columns. Clusters become competencies that have others below them;
 * their depth is called `domain`. Descriptions are plain text.
 *
 * @param model - the model
 * @param options - language, what counts as proficient, scale of the framework, texts, relations
 * @returns the text, and what stays behind: first what Moodle has no place for, in the order of the model, then what it
 * carries in part
 * @throws `CompetencyError` `parameter-invalid` where the scale of the framework or a proficient level is not known,
 * `unknown-competency` for texts or relations that name another code, `model-mismatch` for relations of other models
 * @source Moodle, `tool_lpimportcsv`: `framework_importer` and `framework_exporter`
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { formatMoodle } from 'kompetensi/interchange/moodle'
 *
 * const { value, losses } = formatMoodle(lembagaXy, { locale: 'id', proficientFrom: { kemahiran: 3 } })
 * console.log(value.split('\r\n')[6]) // dasar,INT,Integritas,,2,,,,0,null,,5,,
 * console.log(losses.filter(({ code }) => code === 'name-cut').length) // 0
 * ```
 */
export function formatMoodle<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  options: FormatMoodleOptions,
): Formatted<string, MoodleLossCode> {
  const { locale } = options
  const losses = lossesOf(moodleLosses, withoutExpectedFloors(model))
  const lost = (code: MoodleLossCode, path: IssuePath): void => {
    losses.push(lossOf(moodleLosses, code, path))
  }
  const say = (text: LocalizedText, path: IssuePath): string => {
    const other = locale === 'id' ? 'en' : 'id'
    if (text[other] !== text[locale]) lost('other-language', [...path, other])
    return text[locale]
  }
  const named = (text: string, id: string, path: IssuePath): string => {
    const { name, loss } = fittingName(text, id)
    if (loss !== undefined) lost(loss, path)
    return name
  }
  const whole = frameworkScale(model, options.scale)
  const giveId = idGiver()
  const idOf = (wish: string, path: IssuePath): string => {
    const { id, changed } = giveId(wish)
    if (changed) lost('id-changed', path)
    return id
  }
  const scaleCells = (key: string, scale: Scale): readonly [string, string] => {
    const { values, configuration, changed } = moodleScale(
      scale,
      proficientLevel(options, key, scale),
      locale,
    )
    const path = ['scales', key]
    if (changed) lost('level-names', path)
    if (scale.levels.some((level, i) => level !== i + 1)) lost('level-values', [...path, 'levels'])
    return [values, configuration]
  }
  const own = new Map<string, readonly [string, string]>()
  const ownCells = (key: string | undefined): readonly [string, string] => {
    if (key === undefined || key === whole.key || !Object.hasOwn(model.scales, key)) return ['', '']
    const scale = model.scales[key]
    const cells = own.get(key) ?? (scale === undefined ? (['', ''] as const) : scaleCells(key, scale))
    own.set(key, cells)
    return cells
  }
  const frameworkId = giveIdOfFramework(model.id, lost)
  const wholeCells = scaleCells(whole.key, whole.scale)
  // ID numbers first: a row may name one that comes later.
  const competencyIds = idsOf(model.competencies, 'competencies', idOf)
  const clusterIds = idsOf(model.clusters, 'clusters', idOf)
  const related = relatedOf(model, options.related, lost)
  const depths = clusterDepths(model)
  const deepest = Math.max(0, ...depths.values())
  let exported = 0
  const row = (
    parent: string,
    id: string,
    name: string,
    description: string,
    scale: readonly [string, string],
    relatedIds: string,
  ): string[] => {
    exported++
    return [
      parent,
      id,
      name,
      description,
      '2',
      ...scale,
      '',
      '0',
      'null',
      relatedIds,
      String(exported),
      '',
      '',
    ]
  }
  const rows: string[][] = []
  const withChildren = new Set<string>()
  for (const { parent } of Object.values<CompetencyModel['clusters'][string]>(model.clusters)) {
    if (parent !== undefined) withChildren.add(parent)
  }
  const all: CompetencyModel['competencies'] = model.competencies
  const withDimensions = new Set<string>()
  for (const { cluster, dimensionOf } of Object.values(all)) {
    if (dimensionOf !== undefined) withDimensions.add(dimensionOf)
    else if (cluster !== undefined) withChildren.add(cluster)
  }
  for (const [key, { name, description, parent }] of Object.entries(model.clusters)) {
    const path = ['clusters', key]
    const id = clusterIds.get(key) ?? key
    if (!withChildren.has(key)) lost('cluster-unclear', path)
    const said = named(say(name, [...path, 'name']), id, [...path, 'name'])
    const more = description === undefined ? '' : say(description, [...path, 'description'])
    rows.push(row(clusterIds.get(parent ?? '') ?? '', id, said, more, ['', ''], ''))
  }
  const texts = textsOf(model, options.texts ?? {}, lost)
  for (const [code, competency] of Object.entries(all)) {
    const { name, cluster, definition, dimensionOf, scale } = competency
    const path = ['competencies', code]
    const id = competencyIds.get(code) ?? code
    const said = named(say(name, [...path, 'name']), id, [...path, 'name'])
    const written = definition === undefined ? undefined : say(definition, [...path, 'definition'])
    const text = texts.get(code)
    if (written !== undefined && text !== undefined && written !== text) {
      lost('definition', ['texts', code, 'definition'])
    }
    const above = dimensionOf === undefined ? undefined : all[dimensionOf]
    if (above !== undefined && above.cluster !== cluster) lost('dimension-cluster', [...path, 'cluster'])
    if (scale === undefined) lost('scale-given', path)
    const depth = depths.get(cluster ?? '') ?? 0
    if (depth < deepest && withDimensions.has(code)) lost('cluster-unclear', path)
    const parent = dimensionOf === undefined ? clusterIds.get(cluster ?? '') : competencyIds.get(dimensionOf)
    const relatedIds = (related.get(code) ?? []).map((other) =>
      (competencyIds.get(other) ?? other).replaceAll(',', '%2C'),
    )
    rows.push(row(parent ?? '', id, said, written ?? text ?? '', ownCells(scale), relatedIds.join(',')))
  }
  for (const key of Object.keys(model.scales)) {
    if (key !== whole.key && !own.has(key)) lost('unused-scale', ['scales', key])
  }
  const name = named(say(model.name, ['name']), frameworkId, ['name'])
  const terms = [
    ...new Array<string>(deepest).fill('domain'),
    'competency',
    ...(withDimensions.size > 0 ? ['skill'] : []),
  ]
  const framework = ['', frameworkId, name, '', '2', ...wholeCells, '', '', '', '', '', '1', terms.join(',')]
  const value = `${Papa.unparse([[...moodleColumns], framework, ...rows], { delimiter: ',', newline: '\r\n' })}\r\n`
  return { value, losses }
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

function giveIdOfFramework(wish: string, lost: (code: MoodleLossCode, path: IssuePath) => void): string {
  const { id, changed } = idGiver()(wish)
  if (changed) lost('id-changed', ['id'])
  return id
}

function idsOf(
  entries: Readonly<Record<string, unknown>>,
  kind: string,
  idOf: (wish: string, path: IssuePath) => string,
): ReadonlyMap<string, string> {
  return new Map(Object.keys(entries).map((key) => [key, idOf(key, [kind, key])]))
}

/** The scale of the framework. */
function frameworkScale(
  model: CompetencyModel,
  wish: string | Scale | undefined,
): { readonly key: string; readonly scale: Scale } {
  if (typeof wish === 'object') {
    if (wish.levels.length > 0) return { key: '', scale: wish }
    throw invalid('scale', 'a scale without levels', 'a scale')
  }
  const uses = new Map<string, number>()
  for (const { scale } of Object.values(model.competencies)) {
    if (scale !== undefined) uses.set(scale, (uses.get(scale) ?? 0) + 1)
  }
  let key = wish
  for (const [each, times] of uses) {
    if (wish === undefined && (key === undefined || times > (uses.get(key) ?? 0))) key = each
  }
  key ??= Object.keys(model.scales)[0]
  const scale = key !== undefined && Object.hasOwn(model.scales, key) ? model.scales[key] : undefined
  if (key === undefined || scale === undefined) {
    throw invalid(
      'scale',
      key ?? 'undefined',
      'a scale, or a key of scales: Moodle takes no framework without one',
    )
  }
  return { key, scale }
}

function proficientLevel({ proficientFrom }: FormatMoodleOptions, key: string, scale: Scale): number {
  if (proficientFrom === 'highest') return highestLevel(scale)
  const level = Object.hasOwn(proficientFrom, key) ? proficientFrom[key] : undefined
  if (level !== undefined && scale.levels.includes(level)) return level
  throw invalid('proficientFrom', String(level), `a level of the scale "${key}"`, ['proficientFrom', key])
}

function invalid(parameter: string, found: string, expected: string, path?: IssuePath): CompetencyError {
  return new CompetencyError(parameterIssue({ subject: 'Moodle', parameter, found, expected, path }))
}

/** How deep clusters lie: 1 at the top. */
function clusterDepths({ clusters }: CompetencyModel): Map<string, number> {
  const depths = new Map<string, number>()
  for (const key of Object.keys(clusters)) {
    let depth = 0
    let at: string | undefined = key
    while (at !== undefined && Object.hasOwn(clusters, at)) {
      depth++
      at = clusters[at]?.parent
    }
    depths.set(key, depth)
  }
  return depths
}

/** Definitions by code; indicators are told. */
function textsOf(
  model: CompetencyModel,
  texts: Readonly<Record<string, CompetencyText>>,
  lost: (code: MoodleLossCode, path: IssuePath) => void,
): ReadonlyMap<string, string> {
  const codes = Object.keys(texts)
  const unknown = codes.filter((code) => !Object.hasOwn(model.competencies, code))
  throwIssues(unknown.map((code, i) => unknownCompetency(model, code, ['texts', code], i)))
  return new Map(
    Object.entries(texts).map(([code, { definition, indicators }]) => {
      if (indicators !== undefined) lost('indicators', ['texts', code, 'indicators'])
      return [code, definition]
    }),
  )
}

/** What each competency is related to; how, and by whose word, is lost. */
function relatedOf(
  model: CompetencyModel,
  related: Crosswalk | undefined,
  lost: (code: MoodleLossCode, path: IssuePath) => void,
): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>()
  if (related === undefined) return all
  throwIssues([
    ...(related.from === model.id ? [] : [modelMismatch(model.id, related.from, ['related', 'from'])]),
    ...(related.to === model.id ? [] : [modelMismatch(model.id, related.to, ['related', 'to'])]),
  ])
  related.rows.forEach(({ from, relation, targets, related: further = [], claims = [] }, i) => {
    const path = ['related', 'rows', i]
    const others = [...targets, ...further]
    const unknown = [from, ...others].filter((code) => !Object.hasOwn(model.competencies, code))
    throwIssues(unknown.map((code, n) => unknownCompetency(model, code, path, n)))
    if (others.length === 0 || (relation !== 'related' && targets.length > 0)) lost('crosswalk-row', path)
    if (claims.length > 0) lost('crosswalk-row', [...path, 'claims'])
    const list = all.get(from) ?? []
    for (const other of others) if (!list.includes(other) && other !== from) list.push(other)
    all.set(from, list)
  })
  return all
}
