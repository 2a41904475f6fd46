// Where everything stands: paths below the folder of the dictionary, and anchors. The same in both languages, so that
// the language switch leads from page to page.

import type { BilingualModel } from 'kompetensi'
import type { Part, Target } from '../content/tree'

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

/** Terms and abbreviations. */
export const glossaryPlace: Place = { path: 'glossary.md' }

/** A part of a model. */
export function partPlace({ id }: BilingualModel, part: Part, anchor?: string): Place {
  return { path: `${id}/${part}.md`, ...(anchor === undefined ? {} : { anchor }) }
}

/** A cluster: on the page of the model. */
export function clusterPlace(model: BilingualModel, cluster: string): Place {
  return partPlace(model, 'index', `cluster-${slug(cluster)}`)
}

/** A competency has a page; a further dimension stands on the page of its competency. */
export function competencyPlace(model: BilingualModel, code: string): Place {
  const parent = model.competencies[code]?.dimensionOf
  return parent === undefined
    ? { path: `${model.id}/${slug(code)}.md` }
    : { path: `${model.id}/${slug(parent)}.md`, anchor: slug(code) }
}

/** A level: at `level-3`, of a further dimension at `ach-b-level-3`, a negative one at `level-minus-1`. */
export function levelPlace(model: BilingualModel, code: string, level: number): Place {
  const own = levelAnchor(level)
  const further = model.competencies[code]?.dimensionOf !== undefined
  return { path: competencyPlace(model, code).path, anchor: further ? `${slug(code)}-${own}` : own }
}

/** The anchor of a level on the page of its competency. */
export function levelAnchor(level: number): string {
  return `level-${level < 0 ? 'minus-' : ''}${String(Math.abs(level)).replace('.', '-')}`
}

/** A job has a page. */
export function jobPlace(model: BilingualModel, job: string): Place {
  return { path: `${model.id}/job/${slug(job)}.md` }
}

/** A certification scheme: on the page of the schemes. */
export function schemePlace(model: BilingualModel, scheme: string): Place {
  return partPlace(model, 'schemes', slug(scheme))
}

/** A source: on the page of the sources. */
export function sourcePlace(model: BilingualModel, source: string): Place {
  return partPlace(model, 'sources', `source-${slug(source)}`)
}

/** A code or an id as a part of an address. */
export function slug(id: string): string {
  return id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** The guide that explains how sure facts are: outside the dictionary, from the root of the site. */
export const surenessGuide = '/guides/how-sure-each-fact-is'

/** Where a target stands; one of the page itself stands on `page`. */
export function placeOf(to: Exclude<Target, { readonly kind: 'guide' }>, page: string): Place {
  switch (to.kind) {
    case 'home':
      return homePlace
    case 'published':
      return publishedSchemesPlace
    case 'glossary':
      return glossaryPlace
    case 'part':
      return partPlace(to.model, to.id)
    case 'competency':
      return competencyPlace(to.model, to.id)
    case 'level':
      return levelPlace(to.model, to.id, to.level)
    case 'cluster':
      return clusterPlace(to.model, to.id)
    case 'job':
      return jobPlace(to.model, to.id)
    case 'scheme':
      return schemePlace(to.model, to.id)
    case 'source':
      return sourcePlace(to.model, to.id)
    default:
      return { path: page, anchor: slug(to.id) }
  }
}
