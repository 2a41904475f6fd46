import type { CompetencyModel } from '../model/competency-model'
import { isAlike } from './changed-fields'
import { changedSections } from './changed-sections'
import type { EntryChange } from './model-change'

/** What changed in the sections that are neither scales, competencies nor jobs. */
export function entryChanges(before: CompetencyModel, after: CompetencyModel): EntryChange[] {
  return changedSections.flatMap((section) => {
    const [earlier, later] = [
      new Map<string, unknown>(Object.entries(before[section])),
      new Map<string, unknown>(Object.entries(after[section])),
    ]
    return [
      ...[...earlier].flatMap(([key, entry]): EntryChange[] => {
        if (!later.has(key)) return [{ kind: 'entry-removed', section, key }]
        return isAlike(entry, later.get(key)) ? [] : [{ kind: 'entry-changed', section, key }]
      }),
      ...[...later.keys()].flatMap((key): EntryChange[] =>
        earlier.has(key) ? [] : [{ kind: 'entry-added', section, key }],
      ),
    ]
  })
}
