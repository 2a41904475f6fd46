import { type DictionaryModel, dictionaryModels } from '../content/models'
import type { Part } from '../content/tree'

/** The parts of a model that have a page beside its own. */
export function partsOf({ model, crosswalks }: DictionaryModel): readonly Exclude<Part, 'index'>[] {
  const led = crosswalks.length > 0 || dictionaryModels.some((other) => leadsTo(other, model.id))
  return [
    'jobs',
    ...(Object.keys(model.schemes).length === 0 ? [] : (['schemes'] as const)),
    ...(led ? (['crosswalk'] as const) : []),
    'sources',
  ]
}

function leadsTo({ crosswalks }: DictionaryModel, id: string): boolean {
  return crosswalks.some(({ to }) => to.id === id)
}
