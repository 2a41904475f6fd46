/** What a field of CASE 1.1 holds; open choices have further ones that begin with `ext:`. */
export type CaseField =
  | 'text'
  | 'uri'
  | 'uuid'
  | 'date-time'
  | 'date'
  | 'number'
  | 'whole-number'
  | 'texts'
  | 'extensions'
  | 'extensions-list'
  | { readonly choices: readonly string[]; readonly open: boolean }
  | { readonly one: CaseClass }
  | { readonly list: CaseClass }

/** The classes of CASE 1.1 that a package is made of. */
export type CaseClass =
  | 'CFPackage'
  | 'CFDocument'
  | 'CFItem'
  | 'CFAssociation'
  | 'CFDefinition'
  | 'CFConcept'
  | 'CFSubject'
  | 'CFLicense'
  | 'CFItemType'
  | 'CFAssociationGrouping'
  | 'CFRubric'
  | 'CFRubricCriterion'
  | 'CFRubricCriterionLevel'
  | 'LinkURI'
  | 'LinkGenURI'

/** The fields of a class; every other is an error. */
export interface CaseShape {
  /** Fields that have to be there. */
  readonly needed: Readonly<Record<string, CaseField>>
  /** Fields that may be there. */
  readonly possible: Readonly<Record<string, CaseField>>
}

/** The relations of CASE 1.1; further ones begin with `ext:`. */
export const associationTypes: readonly string[] = [
  'isChildOf',
  'isPeerOf',
  'isPartOf',
  'exactMatchOf',
  'precedes',
  'isRelatedTo',
  'replacedBy',
  'exemplar',
  'hasSkillLevel',
  'isTranslationOf',
]

const object = { identifier: 'uuid', uri: 'uri', lastChangeDateTime: 'date-time' } as const
const extensions = { extensions: 'extensions' } as const
const link = { one: 'LinkURI' } as const
const links = { list: 'LinkURI' } as const

/** The framework, its items and how they are related. */
const packageShapes: Readonly<Record<'CFPackage' | 'CFDocument' | 'CFItem' | 'CFAssociation', CaseShape>> =
  /* @__PURE__ */ (() => ({
    CFPackage: {
      needed: { CFDocument: { one: 'CFDocument' } },
      possible: {
        CFItems: { list: 'CFItem' },
        CFAssociations: { list: 'CFAssociation' },
        CFDefinitions: { one: 'CFDefinition' },
        CFRubrics: { list: 'CFRubric' },
        ...extensions,
      },
    },
    CFDocument: {
      needed: { ...object, creator: 'text', title: 'text' },
      possible: {
        frameworkType: 'text',
        caseVersion: { choices: ['1.1'], open: false },
        officialSourceURL: 'uri',
        publisher: 'text',
        description: 'text',
        subject: 'texts',
        subjectURI: links,
        language: 'text',
        version: 'text',
        adoptionStatus: 'text',
        statusStartDate: 'date',
        statusEndDate: 'date',
        licenseURI: link,
        notes: 'text',
        ...extensions,
      },
    },
    CFItem: {
      needed: { ...object, fullStatement: 'text' },
      possible: {
        alternativeLabel: 'text',
        CFItemType: 'text',
        humanCodingScheme: 'text',
        listEnumeration: 'text',
        abbreviatedStatement: 'text',
        conceptKeywords: 'texts',
        conceptKeywordsURI: link,
        notes: 'text',
        subject: 'texts',
        subjectURI: links,
        language: 'text',
        educationLevel: 'texts',
        CFItemTypeURI: link,
        licenseURI: link,
        statusStartDate: 'date',
        statusEndDate: 'date',
        ...extensions,
      },
    },
    CFAssociation: {
      needed: {
        ...object,
        associationType: { choices: associationTypes, open: true },
        originNodeURI: { one: 'LinkGenURI' },
        destinationNodeURI: { one: 'LinkGenURI' },
      },
      possible: {
        sequenceNumber: 'whole-number',
        CFAssociationGroupingURI: link,
        notes: 'text',
        ...extensions,
      },
    },
  }))()

/** What items and documents refer to. */
const definitionShapes: Readonly<
  Record<
    'CFDefinition' | 'CFConcept' | 'CFSubject' | 'CFLicense' | 'CFItemType' | 'CFAssociationGrouping',
    CaseShape
  >
> = /* @__PURE__ */ (() => ({
  CFDefinition: {
    needed: {},
    possible: {
      CFConcepts: { list: 'CFConcept' },
      CFSubjects: { list: 'CFSubject' },
      CFLicenses: { list: 'CFLicense' },
      CFItemTypes: { list: 'CFItemType' },
      CFAssociationGroupings: { list: 'CFAssociationGrouping' },
      ...extensions,
    },
  },
  CFConcept: {
    needed: { ...object, title: 'text', hierarchyCode: 'text' },
    possible: { keywords: 'text', description: 'text', ...extensions },
  },
  CFSubject: {
    needed: { ...object, title: 'text', hierarchyCode: 'text' },
    possible: { description: 'text', ...extensions },
  },
  CFLicense: {
    needed: { ...object, title: 'text', licenseText: 'text' },
    possible: { description: 'text', ...extensions },
  },
  CFItemType: {
    needed: { ...object, title: 'text', description: 'text', hierarchyCode: 'text' },
    possible: { typeCode: 'text', ...extensions },
  },
  CFAssociationGrouping: {
    needed: { ...object, title: 'text' },
    possible: { description: 'text', ...extensions },
  },
}))()

/** Scales and what is measured on them. */
const rubricShapes: Readonly<Record<'CFRubric' | 'CFRubricCriterion' | 'CFRubricCriterionLevel', CaseShape>> =
  /* @__PURE__ */ (() => ({
    CFRubric: {
      needed: object,
      possible: {
        title: 'text',
        description: 'text',
        CFRubricCriteria: { list: 'CFRubricCriterion' },
        ...extensions,
      },
    },
    CFRubricCriterion: {
      needed: object,
      possible: {
        category: 'text',
        description: 'text',
        CFItemURI: link,
        weight: 'number',
        position: 'whole-number',
        rubricId: 'uuid',
        CFRubricCriterionLevels: { list: 'CFRubricCriterionLevel' },
        ...extensions,
      },
    },
    CFRubricCriterionLevel: {
      needed: object,
      possible: {
        description: 'text',
        quality: 'text',
        score: 'number',
        feedback: 'text',
        position: 'whole-number',
        rubricCriterionId: 'uuid',
        extensions: 'extensions-list',
      },
    },
  }))()

/**
 * The classes of CASE 1.1 as they stand in a package.
 *
 * @source 1EdTech, Competencies and Academic Standards Exchange (CASE) 1.1, information model, data model definitions
 */
export const caseShapes: Readonly<Record<CaseClass, CaseShape>> = /* @__PURE__ */ (() => ({
  ...packageShapes,
  ...definitionShapes,
  ...rubricShapes,
  LinkURI: { needed: { title: 'text', identifier: 'uuid', uri: 'uri' }, possible: {} },
  LinkGenURI: {
    needed: { title: 'text', identifier: 'text', uri: 'uri' },
    possible: { targetType: { choices: ['CASE'], open: true } },
  },
}))()
