// A model as a whole: its clusters, its competencies and how much it holds.

import { type BilingualModel, type BilingualText, countClaims, listCompetencies } from 'kompetensi'
import { bindingWords, natureWords } from './terms'
import { about, type Block, type Inline, join, paragraph, quiet, sure } from './tree'
import { ui } from './ui'

/** What a model holds, in numbers. */
export function modelCounts(model: BilingualModel): readonly (readonly [BilingualText, number])[] {
  return [
    [ui.competencies, listCompetencies(model).length],
    [ui.scales, Object.keys(model.scales).length],
    [ui.job, Object.keys(model.jobs).length],
    [ui.schemes, Object.keys(model.schemes).length],
    [ui.claims, countClaims(model).total],
  ]
}

/** What a cluster holds, before its competencies, and its nature and whom it binds, after them. */
export function clusterWords(
  { clusters }: BilingualModel,
  key: string,
): { readonly before: readonly Block[]; readonly after: readonly Block[] } {
  const { description, nature, binds, claims } = clusters[key] ?? {}
  const kind: Inline[] = [
    ...(nature === undefined ? [] : [[natureWords[nature], sure(about(claims, 'nature'))]]),
    ...(binds === undefined ? [] : [[bindingWords[binds], sure(about(claims, 'binds'))]]),
  ]
  return {
    before: description === undefined ? [] : [paragraph(description)],
    after: kind.length === 0 ? [] : quiet(join(kind, '; ')),
  }
}
