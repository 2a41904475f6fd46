// Where everything stands: paths below the folder of the dictionary, and anchors. The same in both languages, so that
// the language switch leads from page to page.

import type { CompetencyModel } from 'kompetensi'

/** A page, or a place on it. */
export interface Place {
  /** Path of the page below the folder of the dictionary. */
  readonly path: string
  /** Anchor on the page. */
  readonly anchor?: string
}

/** The page that leads to the models. */
export const homePlace: Place = { path: 'index.md' }

/** Band sets, nine-boxes and periods of validity. */
export const publishedSchemesPlace: Place = { path: 'schemes.md' }

/** The parts of a model that have a page each. */
export type Part = 'index' | 'jobs' | 'schemes' | 'crosswalk' | 'sources'

/** A part of a model. */
export function partPlace({ id }: CompetencyModel, part: Part, anchor?: string): Place {
  return { path: `${id}/${part}.md`, ...(anchor === undefined ? {} : { anchor }) }
}

/** A cluster: on the page of the model. */
export function clusterPlace(model: CompetencyModel, cluster: string): Place {
  return partPlace(model, 'index', clusterAnchor(cluster))
}

/** The anchor of a cluster. */
export function clusterAnchor(cluster: string): string {
  return `cluster-${slug(cluster)}`
}

/** A competency has a page; a further dimension stands on the page of its competency. */
export function competencyPlace(model: CompetencyModel, code: string): Place {
  const parent = model.competencies[code]?.dimensionOf
  return parent === undefined
    ? { path: `${model.id}/${slug(code)}.md` }
    : { path: `${model.id}/${slug(parent)}.md`, anchor: slug(code) }
}

/** A level of a competency, or of a dimension. */
export function levelPlace(model: CompetencyModel, code: string, level: number): Place {
  return { path: competencyPlace(model, code).path, anchor: levelAnchor(model, code, level) }
}

/** The anchor of a level: `level-3`, of a further dimension `ach-b-level-3`, of a negative level `level-minus-1`. */
export function levelAnchor(model: CompetencyModel, code: string, level: number): string {
  const value = String(Math.abs(level)).replace('.', '-')
  const own = `level-${level < 0 ? 'minus-' : ''}${value}`
  return model.competencies[code]?.dimensionOf === undefined ? own : `${slug(code)}-${own}`
}

/** A job has a page. */
export function jobPlace(model: CompetencyModel, job: string): Place {
  return { path: `${model.id}/job/${slug(job)}.md` }
}

/** A certification scheme: on the page of the schemes. */
export function schemePlace(model: CompetencyModel, scheme: string): Place {
  return partPlace(model, 'schemes', slug(scheme))
}

/** A source: on the page of the sources. */
export function sourcePlace(model: CompetencyModel, source: string): Place {
  return partPlace(model, 'sources', `source-${slug(source)}`)
}

/** A code or an id as a part of an address. */
export function slug(id: string): string {
  return id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
