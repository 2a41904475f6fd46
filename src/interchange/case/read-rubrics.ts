import type { Issue, IssuePath } from '../../base/issue'
import { issueOf } from '../../base/issue-of'
import type { Level, Scale } from '../../model/scale'
import { keyGiver } from '../read/keys'
import { expectedFloor } from '../read/scale-floor'
import { linkedIn, listIn, numberIn, type Placed, standsTwice, textIn, unknownLink } from './read-case'
import { both } from './read-entries'

/** Scales and what is measured on them. */
export interface ReadRubrics {
  /** Scales by key. */
  readonly scales: Readonly<Record<string, Scale>>
  /** The key of the scale of a competency, by its code. */
  readonly scaleOf: ReadonlyMap<string, string>
  /** Indicators by code and level. */
  readonly indicators: ReadonlyMap<string, Readonly<Record<number, readonly string[]>>>
}

interface ReadLevel {
  readonly value: number
  readonly quality?: string
  readonly description?: string
}

interface ReadCriterion extends Placed {
  readonly levels: readonly ReadLevel[]
  /** Tells scales apart: levels and their names. */
  readonly signature: string
  /** Whether it is of one competency; else of the scale in general. */
  readonly ofItem: boolean
}

/** The identifiers of the items that rubrics measure. */
export function measuredItems(rubrics: readonly Placed[]): Set<string> {
  return new Set(
    rubrics.flatMap(({ data, path }) =>
      listIn(data, 'CFRubricCriteria', path).flatMap(
        (criterion) => linkedIn(criterion.data, 'CFItemURI') ?? [],
      ),
    ),
  )
}

/** Makes scales of the rubrics: in one rubric, criteria with the same levels and names share one. */
export function readRubrics(
  rubrics: readonly Placed[],
  codes: ReadonlyMap<string, string>,
  found: (issue: Issue) => void,
): ReadRubrics {
  const { keyOf } = keyGiver('scales', found)
  const scales: [string, Scale][] = []
  const scaleOf = new Map<string, string>()
  const indicators = new Map<string, Readonly<Record<number, readonly string[]>>>()
  rubrics.forEach((rubric, number) => {
    const title = textIn(rubric.data, 'title')
    const keys = new Map<string, string>()
    const scaleFor = (criterion: ReadCriterion): string => {
      const { signature, ofItem, data, path } = criterion
      const known = keys.get(signature)
      if (known !== undefined) return known
      const wish = ofItem ? title : (textIn(data, 'category') ?? title)
      const key = keyOf([keys.size === 0 || !ofItem ? wish : undefined, wish ?? `rubric-${number + 1}`], path)
      const name = ofItem ? title : textIn(data, 'description')
      keys.set(signature, key)
      scales.push([key, scaleIn(criterion, name)])
      return key
    }
    const criteria = listIn(rubric.data, 'CFRubricCriteria', rubric.path).map((placed) =>
      readCriterion(placed, found),
    )
    // The scale in general first: it has the definitions.
    for (const criterion of criteria.filter(({ ofItem }) => !ofItem)) {
      if (criterion.levels.length > 0) scaleFor(criterion)
    }
    for (const criterion of criteria.filter(({ ofItem }) => ofItem)) {
      const { data, path, levels } = criterion
      const item = linkedIn(data, 'CFItemURI')
      const code = codes.get(item ?? '')
      if (code === undefined) found(unknownLink('CFItems', item, [...path, 'CFItemURI']))
      else if (scaleOf.has(code)) found(standsTwice('CFRubricCriteria', code, path))
      else if (levels.length > 0) {
        scaleOf.set(code, scaleFor(criterion))
        const lines = levels.flatMap(({ value, description }): [number, string[]][] =>
          description === undefined ? [] : [[value, linesOf(description)]],
        )
        if (lines.length > 0) indicators.set(code, Object.fromEntries(lines))
      }
    }
  })
  return { scales: Object.fromEntries(scales), scaleOf, indicators }
}

function readCriterion({ data, path }: Placed, found: (issue: Issue) => void): ReadCriterion {
  const levels = new Map<number, ReadLevel>()
  const placed = listIn(data, 'CFRubricCriterionLevels', path)
  placed.forEach((level, i) => {
    const score = numberIn(level.data, 'score') ?? numberIn(level.data, 'position') ?? i + 1
    const value = score === 0 ? 0 : score
    if (numberIn(level.data, 'score') === undefined) found(noScore(level.path))
    if (levels.has(value)) {
      found(standsTwice('CFRubricCriterionLevels', String(value), level.path))
      return
    }
    const quality = textIn(level.data, 'quality')
    const description = textIn(level.data, 'description')
    levels.set(value, {
      value,
      ...(quality === undefined ? {} : { quality }),
      ...(description === undefined ? {} : { description }),
    })
  })
  if (placed.length === 0) {
    const kind = 'CFRubricCriterionLevels'
    found(issueOf('warning', 'list-empty', path, { kind }, `the list of ${kind} is empty`))
  }
  const sorted = [...levels.values()].sort((a, b) => a.value - b.value)
  return {
    data,
    path,
    levels: sorted,
    signature: JSON.stringify(sorted.map(({ value, quality }) => [value, quality ?? null])),
    ofItem: Object.hasOwn(data, 'CFItemURI') && data['CFItemURI'] !== null,
  }
}

function noScore(path: IssuePath): Issue {
  const field = 'score'
  return issueOf(
    'warning',
    'missing-field',
    path,
    { field },
    'a level without a score takes its position for one',
  )
}

function scaleIn({ levels, ofItem }: ReadCriterion, name: string | undefined): Scale {
  const values = levels.map(({ value }) => value)
  const definitions = levels.flatMap(({ value, quality, description }): Level[] => {
    if (ofItem) return quality === undefined ? [] : [{ value, name: both(quality) }]
    // A level that is described and has no name is called by its description.
    const called = quality ?? description
    if (called === undefined) return []
    const more = quality === undefined ? undefined : description
    return [{ value, name: both(called), ...(more === undefined ? {} : { description: both(more) }) }]
  })
  return {
    ...(name === undefined ? {} : { name: both(name) }),
    levels: values,
    floor: expectedFloor(values),
    ...(definitions.length === 0 ? {} : { definitions }),
  }
}

function linesOf(description: string): string[] {
  return description
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
