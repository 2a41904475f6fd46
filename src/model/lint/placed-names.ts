import type { IssuePath } from '../../base/issue'
import type { CompetencyModel } from '../competency-model'
import type { LocalizedText } from '../localized-text'
import { namedSections } from '../model-sections'

/** A name of a model, and where it stands. */
export interface PlacedName {
  readonly name: LocalizedText
  readonly path: IssuePath
}

/** The name of a model, and the names of all it holds by key. */
export function placedNames(model: CompetencyModel): PlacedName[] {
  return [
    { name: model.name, path: ['name'] },
    ...namedSections.flatMap((section) =>
      Object.entries(model[section]).flatMap(([key, { name }]): PlacedName[] =>
        name === undefined ? [] : [{ name, path: [section, key, 'name'] }],
      ),
    ),
  ]
}
