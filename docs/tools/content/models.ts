// The models of the dictionary, each with what belongs to it beside the model itself.

import { listCompetencies } from 'kompetensi'
import { models } from '../../../.ci/registry'
import type { ModelAbout, ModelCounts } from '../../../src/data/model-about'
import type { BilingualText } from '../../../src/model/localized-text'

export type { Reasoned, Statement } from '../../../src/data/model-about'

/** A model of the dictionary: what is told of it, without gaps. */
export interface DictionaryModel extends Omit<ModelAbout, 'summary'> {
  /** What it is, in two sentences. */
  readonly summary: BilingualText
  readonly textClaims: NonNullable<ModelAbout['textClaims']>
  readonly abbreviations: NonNullable<ModelAbout['abbreviations']>
  readonly crosswalks: NonNullable<ModelAbout['crosswalks']>
  readonly schemeReasons: NonNullable<ModelAbout['schemeReasons']>
  readonly descriptions: NonNullable<ModelAbout['descriptions']>
}

const none = { abbreviations: {}, crosswalks: [], schemeReasons: {}, descriptions: {}, textClaims: [] }

/** The models, in the order in which readers meet them. */
export const dictionaryModels: readonly DictionaryModel[] = await Promise.all(
  models.map(async (id) => {
    const { about }: { about: ModelAbout } = await import(`../../../src/data/${id}/about.ts`)
    return { ...none, ...about, summary: about.summary(countsOf(about)) }
  }),
)

function countsOf({ model, descriptions = {} }: ModelAbout): ModelCounts {
  return {
    competencies: listCompetencies(model).length,
    dimensions: Object.keys(model.competencies).length,
    jobs: Object.keys(model.jobs).length,
    schemes: Object.keys(model.schemes).length,
    described: Object.keys(descriptions).length,
    inCluster: (cluster) => listCompetencies(model, { cluster }).length,
  }
}
