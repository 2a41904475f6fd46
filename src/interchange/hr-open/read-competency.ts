import { unknownCompetency } from '../../model/competency-issues'
import type { CompetencyModel } from '../../model/competency-model'
import type { DataKind, Issue, IssuePath } from '../../base/issue'
import { errorIssue, issueOf } from '../../base/issue-of'
import type { Scale } from '../../model/scale'
import { highestLevel, lowestHeld, lowestLevel } from '../../model/scale-of'
import { shown } from '../read/cell-text'
import { levelReader } from '../read/level-reader'
import { isRecord, kindOf } from '../read/kind-of'
import { typeIssue } from '../read/type-issue'
import { notCarriedIssue } from '../read/source-file'

/** An object of the data, and where it stands. */
export interface Place {
  /** The object. */
  readonly record: Readonly<Record<string, unknown>>
  /** Its path. */
  readonly path: IssuePath
  /** Where issues go. */
  readonly issues: Issue[]
}

/** The objects of a list, or one object for a list of one; what is none is told. */
export function placesOf(data: unknown, issues: Issue[]): Place[] {
  const entries = Array.isArray(data)
    ? data.map((entry: unknown, i) => ({ entry, path: [i] }))
    : [{ entry: data, path: [] }]
  return entries.flatMap(({ entry, path }) => {
    if (isRecord(entry)) return [{ record: entry, path, issues }]
    issues.push(typeIssue(Array.isArray(data) ? 'object' : 'list', kindOf(entry), path))
    return []
  })
}

/** Tells of each field of an object that a model has no place for. */
export function tellNotCarried({ record, path, issues }: Place, read: readonly string[]): void {
  for (const field of Object.keys(record)) {
    if (!read.includes(field)) issues.push(notCarriedIssue(field, [...path, field]))
  }
}

/** A field that is an object. */
export function objectIn(place: Place, field: string): Place | undefined {
  const value = field in place.record ? place.record[field] : undefined
  const path = [...place.path, field]
  if (value === undefined) return undefined
  if (isRecord(value)) return { record: value, path, issues: place.issues }
  return wrong(place, field, 'object')
}

/** A field that is a list of objects; what is none is told. */
function objectsIn(place: Place, field: string): Place[] {
  const value = place.record[field]
  if (value === undefined) return []
  const path = [...place.path, field]
  if (!Array.isArray(value)) {
    wrong(place, field, 'list')
    return []
  }
  return value.flatMap((entry: unknown, i): Place[] => {
    if (isRecord(entry)) return [{ record: entry, path: [...path, i], issues: place.issues }]
    place.issues.push(typeIssue('object', kindOf(entry), [...path, i]))
    return []
  })
}

/** A field that is a number. */
export function numberIn(place: Place, field: string): number | undefined {
  const value = place.record[field]
  if (value === undefined || (typeof value === 'number' && Number.isFinite(value))) return value
  return wrong(place, field, 'number')
}

/** A field that is a text. */
function textIn(place: Place, field: string): string | undefined {
  const value = place.record[field]
  return value === undefined || typeof value === 'string' ? value : wrong(place, field, 'text')
}

function wrong({ record, path, issues }: Place, field: string, expected: DataKind): undefined {
  issues.push(typeIssue(expected, kindOf(record[field]), [...path, field]))
  return undefined
}

/** The issue of a field that is needed. */
function missing({ path, issues }: Place, field: string): undefined {
  issues.push(errorIssue('missing-field', [...path, field], { field }, `the field "${field}" is needed`))
  return undefined
}

/** Finds competencies by the ids of other systems. */
export type ExternalFinder<C extends string> = (system: string, value: string) => C | undefined

/** The competencies of a model by their external ids; an id that two of them have finds none. */
export function externalFinder<C extends string>(model: CompetencyModel<string, C>): ExternalFinder<C> {
  const bySystem = new Map<string, Map<string, C | undefined>>()
  for (const code of codes(model)) {
    for (const { system, value } of model.competencies[code].externalIds ?? []) {
      const byValue = bySystem.get(system) ?? new Map<string, C | undefined>()
      bySystem.set(system, byValue)
      byValue.set(value, byValue.has(value) ? undefined : code)
    }
  }
  return (system, value) => bySystem.get(system)?.get(value)
}

function codes<C extends string>(model: CompetencyModel<string, C>): C[] {
  // Safe: the keys of the record are the codes.
  return Object.keys(model.competencies) as C[]
}

function isCode<C extends string>(model: CompetencyModel<string, C>, text: string): text is C {
  return Object.hasOwn(model.competencies, text)
}

/**
 * The competency that an object is about: by an id in the scheme of the model, else by an id in another system that
 * the model knows, else by a code without a scheme. A code of another scheme is not ours, however it reads.
 */
export function competencyIn<C extends string>(
  place: Place,
  model: CompetencyModel<string, C>,
  external: ExternalFinder<C>,
): C | undefined {
  const told = place.issues.length
  const ids = objectsIn(place, 'competencyIds').flatMap((id) => {
    const value = 'value' in id.record ? textIn(id, 'value') : missing(id, 'value')
    const scheme = textIn(id, 'schemeId')
    const version = textIn(id, 'schemeVersionId')
    return value === undefined ? [] : [{ value, scheme, version, path: id.path }]
  })
  if (place.issues.length > told) return undefined
  const [first] = ids
  if (first === undefined) return missing(place, 'competencyIds')
  const own = ids.find(({ value, scheme }) => scheme === model.id && isCode(model, value))
  if (own !== undefined && isCode(model, own.value)) {
    const { version, path } = own
    if (version !== undefined && version !== model.version) {
      const details = { expected: `${model.id} ${model.version}`, found: `${model.id} ${shown(version)}` }
      const message = `the data are of "${details.found}", and "${details.expected}" is needed`
      place.issues.push(issueOf('warning', 'model-mismatch', [...path, 'schemeVersionId'], details, message))
    }
    return own.value
  }
  for (const { value, scheme } of ids) {
    const code = scheme === undefined ? undefined : external(scheme, value)
    if (code !== undefined) return code
  }
  const bare = ids.find(({ value, scheme }) => scheme === undefined && isCode(model, value))
  if (bare !== undefined && isCode(model, bare.value)) return bare.value
  const { value, scheme } = ids.find((id) => id.scheme === model.id) ?? first
  const code = scheme === undefined || scheme === model.id ? value : `${scheme}:${value}`
  place.issues.push(unknownCompetency(model, shown(code), [...place.path, 'competencyIds'], told))
  return undefined
}

/** What a score is read with. */
export interface ScoreTarget {
  /** Code of the competency. */
  readonly competency: string
  /** Its scale, where it has one. */
  readonly scale: Scale | undefined
}

/** What a score says: a level, that there is none, or that it cannot be used, which is then told. */
export type ReadScore =
  | { readonly status: 'level'; readonly level: number }
  | { readonly status: 'none' }
  | { readonly status: 'unusable' }

/** Reads a level: the one number, or of several the one on the scale of the model; else the name of a level. */
export function scoreIn(place: Place, field: string, { competency, scale }: ScoreTarget): ReadScore {
  const told = place.issues.length
  const score = objectIn(place, field)
  if (score === undefined) return { status: place.issues.length > told ? 'unusable' : 'none' }
  const numbers = objectsIn(score, 'scoresNumeric').map((entry) => ({
    value: 'value' in entry.record ? numberIn(entry, 'value') : missing(entry, 'value'),
    minimum: numberIn(entry, 'minimum'),
    maximum: numberIn(entry, 'maximum'),
    kind: textIn(entry, 'scoreCode'),
    path: entry.path,
  }))
  const words = objectsIn(score, 'scoresText').map((entry) => ({
    word: 'value' in entry.record ? textIn(entry, 'value') : missing(entry, 'value'),
    path: entry.path,
  }))
  tellNotCarried(score, ['scoresNumeric', 'scoresText'])
  if (place.issues.some(({ severity }, i) => i >= told && severity === 'error')) return { status: 'unusable' }
  const [word] = words
  if (numbers.length === 0 && words.length <= 1) {
    return word?.word === undefined ? { status: 'none' } : namedLevel(word.word, word.path, place, scale)
  }
  const ours = numbers.filter((number) => isOnScale(number, scale))
  const [chosen] = ours
  if (chosen?.value !== undefined && ours.length === 1) return { status: 'level', level: chosen.value }
  const [number] = numbers
  if (ours.length === 0 && number !== undefined && scale !== undefined) {
    const { minimum, maximum } = number
    const [lowest, highest] = [lowestLevel(scale), highestLevel(scale)]
    place.issues.push(
      errorIssue(
        'score-on-other-scale',
        number.path,
        {
          competency,
          ...(minimum === undefined ? {} : { minimum }),
          ...(maximum === undefined ? {} : { maximum }),
          lowest,
          highest,
        },
        `the score of "${competency}" is on another scale than the model's, which runs from ${lowest} to ${highest}`,
      ),
    )
  } else {
    const count = Math.max(ours.length, words.length)
    const message = `"${competency}" has ${count} scores, and one of them can be its level`
    place.issues.push(errorIssue('several-scores', score.path, { competency, count }, message))
  }
  return { status: 'unusable' }
}

/** Whether a number can be on a scale: raw, and with the ends of the scale where it names ends. */
function isOnScale(
  {
    minimum,
    maximum,
    kind,
  }: { minimum: number | undefined; maximum: number | undefined; kind: string | undefined },
  scale: Scale | undefined,
): boolean {
  if (scale === undefined) return true
  return (
    (kind === undefined || kind === 'RawScore') &&
    (minimum === undefined || minimum === lowestLevel(scale) || minimum === lowestHeld(scale)) &&
    (maximum === undefined || maximum === highestLevel(scale))
  )
}

function namedLevel(word: string, path: IssuePath, place: Place, scale: Scale | undefined): ReadScore {
  const level = levelReader()(scale, word)
  if (level !== undefined) return { status: 'level', level }
  const allowed = (scale?.definitions ?? []).flatMap(({ name }) =>
    name.id === name.en ? [name.id] : [name.id, name.en],
  )
  const found = shown(word)
  const message = `"${found}" is not the name of a level; the names are ${allowed.join(', ') || 'not given'}`
  place.issues.push(errorIssue('not-one-of', [...path, 'value'], { found, allowed }, message))
  return { status: 'unusable' }
}
