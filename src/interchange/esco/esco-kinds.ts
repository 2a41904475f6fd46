import type { SourceKind } from '../read/source-file'

/** The columns of every file of concepts. */
export type ConceptField = 'conceptType' | 'conceptUri' | 'preferredLabel'

const concept = {
  conceptType: ['conceptType'],
  conceptUri: ['conceptUri'],
  preferredLabel: ['preferredLabel'],
} as const

const notes = ['hiddenLabels', 'status', 'modifiedDate', 'scopeNote', 'definition', 'inScheme'] as const

/** The columns of `occupations_en.csv`. */
export const occupationKind: SourceKind<ConceptField | 'iscoGroup' | 'code'> = /* @__PURE__ */ (() => ({
  headers: { ...concept, iscoGroup: ['iscoGroup'], code: ['code'] },
  needed: [['conceptUri'], ['preferredLabel']],
  notCarried: ['altLabels', 'regulatedProfessionNote', 'description', 'naceCode', ...notes],
}))()

/** The columns of `skills_en.csv`. */
export const skillKind: SourceKind<ConceptField | 'altLabels' | 'description'> = /* @__PURE__ */ (() => ({
  headers: { ...concept, altLabels: ['altLabels'], description: ['description'] },
  needed: [['conceptUri'], ['preferredLabel']],
  notCarried: ['skillType', 'reuseLevel', ...notes],
}))()

/** The columns of `skillGroups_en.csv` and `ISCOGroups_en.csv`. */
export const groupKind: SourceKind<ConceptField | 'description'> = /* @__PURE__ */ (() => ({
  headers: { ...concept, description: ['description'] },
  needed: [['conceptUri'], ['preferredLabel']],
  redundant: ['code'],
  notCarried: ['altLabels', ...notes],
}))()

/** The columns of `occupationSkillRelations.csv`. */
export const relationKind: SourceKind<'occupationUri' | 'relationType' | 'skillUri'> = {
  headers: { occupationUri: ['occupationUri'], relationType: ['relationType'], skillUri: ['skillUri'] },
  needed: [['occupationUri'], ['relationType'], ['skillUri']],
  redundant: ['occupationLabel', 'skillLabel', 'skillType'],
  notCarried: [],
}

/** The columns of the files of broader concepts. */
export const broaderKind: SourceKind<'conceptType' | 'conceptUri' | 'broaderType' | 'broaderUri'> = {
  headers: {
    conceptType: ['conceptType'],
    conceptUri: ['conceptUri'],
    broaderType: ['broaderType'],
    broaderUri: ['broaderUri'],
  },
  needed: [['conceptType'], ['conceptUri'], ['broaderType'], ['broaderUri']],
  redundant: ['conceptLabel', 'broaderLabel'],
  notCarried: [],
}
