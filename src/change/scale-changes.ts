import type { CompetencyModel } from '../model/competency-model'
import type { LocalizedText } from '../model/localized-text'
import type { Level, Scale } from '../model/scale'
import { textOf } from '../model/text-of'
import { changedField, changedFields, isAlike } from './changed-fields'
import { pairLevels } from './level-counterparts'
import type { ModelChange } from './model-change'

/** What changed in the scales, found again by their keys. */
export function scaleChanges(before: CompetencyModel, after: CompetencyModel): ModelChange[] {
  const later = new Map(Object.entries(after.scales))
  return [
    ...Object.entries(before.scales).flatMap(([scale, earlier]): ModelChange[] => {
      const now = later.get(scale)
      return now === undefined ? [{ kind: 'scale-removed', scale }] : changesOf(scale, earlier, now)
    }),
    ...[...later.keys()].flatMap((scale): ModelChange[] =>
      Object.hasOwn(before.scales, scale) ? [] : [{ kind: 'scale-added', scale }],
    ),
  ]
}

function changesOf(scale: string, before: Scale, after: Scale): ModelChange[] {
  const [was, is] = [definitionsOf(before), definitionsOf(after)]
  const counterparts = counterpartsOf(before, after)
  const found = new Set(counterparts.values())
  const changes: ModelChange[] = [...changedFields(before, after, ['levels', 'definitions'])].map(
    (field) => ({ kind: 'scale-changed', scale, ...field }),
  )
  const steps = new Set([...before.levels, ...was.keys()])
  for (const level of [...steps].sort((a, b) => a - b)) {
    const now = counterparts.get(level)
    const definition = was.get(level)
    if (now === undefined) {
      changes.push({ kind: 'level-removed', scale, level, ...nameIn(definition) })
      continue
    }
    changes.push(...definitionChanges(scale, { level, definition }, { level: now, definition: is.get(now) }))
  }
  for (const level of [...new Set([...after.levels, ...is.keys()])].sort((a, b) => a - b)) {
    if (!found.has(level)) changes.push({ kind: 'level-added', scale, level, ...nameIn(is.get(level)) })
  }
  if (changes.length > 0 || isAlike(before, after)) return changes
  // Only the order of definitions is left, or the order of levels.
  return [{ kind: 'scale-changed', scale, field: 'definitions' }]
}

/** Which level is which: by name, else by number, where neither is taken. */
function counterpartsOf(before: Scale, after: Scale): ReadonlyMap<number, number> {
  const counterparts = new Map(pairLevels(before, after).map(({ from, to }) => [from, to]))
  const taken = new Set(counterparts.values())
  const [levels, later] = [levelsOf(before), levelsOf(after)]
  for (const level of levels) {
    if (!counterparts.has(level) && later.has(level) && !taken.has(level)) counterparts.set(level, level)
  }
  return counterparts
}

function levelsOf(scale: Scale): ReadonlySet<number> {
  return new Set([...scale.levels, ...definitionsOf(scale).keys()])
}

interface Placed {
  readonly level: number
  readonly definition: Level | undefined
}

function definitionChanges(scale: string, before: Placed, after: Placed): ModelChange[] {
  const { level } = after
  const [was, is] = [before.definition, after.definition]
  const changes: ModelChange[] = []
  if (before.level !== level && is !== undefined)
    changes.push({ kind: 'level-shifted', scale, name: textOf(is.name), before: before.level, after: level })
  if (!isAlike(was?.name, is?.name))
    changes.push({ kind: 'level-renamed', scale, level, ...bothOf(was?.name, is?.name) })
  if (!isAlike(was?.description, is?.description))
    changes.push({ kind: 'level-text-changed', scale, level, ...bothOf(was?.description, is?.description) })
  for (const { field } of changedFields(was ?? {}, is ?? {}, ['value', 'name', 'description'])) {
    changes.push({
      kind: 'scale-changed',
      scale,
      ...changedField(`definitions.${level}.${field}`, undefined, undefined),
    })
  }
  return changes
}

function definitionsOf({ definitions = [] }: Scale): ReadonlyMap<number, Level> {
  return new Map(definitions.map((definition) => [definition.value, definition]))
}

function nameIn(definition: Level | undefined): { name?: LocalizedText } {
  return definition === undefined ? {} : { name: textOf(definition.name) }
}

/** Two texts, those that are there, fresh. */
export function bothOf(
  before: LocalizedText | undefined,
  after: LocalizedText | undefined,
): { before?: LocalizedText; after?: LocalizedText } {
  return {
    ...(before === undefined ? {} : { before: textOf(before) }),
    ...(after === undefined ? {} : { after: textOf(after) }),
  }
}
