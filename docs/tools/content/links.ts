// Links to what the models hold.

import type { BilingualModel, BilingualText } from 'kompetensi'
import { dictionaryModels } from './models'
import { nameOf } from './texts'
import { type Inline, link, plain } from './tree'

/** A competency by its name and code: `[Integritas (INT)](./int.md)`. */
export function competencyLink(model: BilingualModel, code: string): Inline {
  return link({ kind: 'competency', model, id: code }, [nameOf(model, code), ' (', plain(code), ')'])
}

/** A competency by its code alone. */
export function codeLink(model: BilingualModel, code: string): Inline {
  return link({ kind: 'competency', model, id: code }, plain(code))
}

/** A job by its name. */
export function jobLink(model: BilingualModel, job: string): Inline {
  return link({ kind: 'job', model, id: job }, nameIn(model.jobs, job))
}

/** A cluster by its name. */
export function clusterLink(model: BilingualModel, cluster: string): Inline {
  return link({ kind: 'cluster', model, id: cluster }, nameIn(model.clusters, cluster))
}

/** A model by its short name. */
export function modelLink(model: BilingualModel): Inline {
  const short = dictionaryModels.find((entry) => entry.model.id === model.id)?.short ?? model.name
  return link({ kind: 'part', model, id: 'index' }, short)
}

/** A source by its authors or its title. */
export function sourceLink(model: BilingualModel, key: string): Inline {
  const owner = [model, ...dictionaryModels.map((entry) => entry.model)].find(({ sources }) =>
    Object.hasOwn(sources, key),
  )
  const source = owner?.sources[key]
  if (owner === undefined || source === undefined) throw new Error(`no source ${key}`)
  const { authors = [], year, title } = source
  const cited = authors.length === 0 ? title : [authors.join(', '), year ?? ''].join(' ').trim()
  return link({ kind: 'source', model: owner, id: key }, plain(cited))
}

function nameIn(all: Readonly<Record<string, { readonly name: BilingualText }>>, key: string): BilingualText {
  const name = all[key]?.name
  if (name === undefined) throw new Error(`no name of ${key}`)
  return name
}
