/** A link to an object of CASE. */
export interface CaseLink {
  /** What it is called. */
  readonly title: string
  /** Its UUID. */
  readonly identifier: string
  /** Its address. */
  readonly uri: string
}

/** A link to one end of an association, which may lie in another framework. */
export interface CaseNode extends CaseLink {
  /** `CASE` for what is described in CASE. */
  readonly targetType?: 'CASE'
}

/** What every object of CASE has. */
export interface CaseObject {
  /** Its UUID. */
  readonly identifier: string
  /** Its address. */
  readonly uri: string
  /** When it last changed, RFC 3339. */
  readonly lastChangeDateTime: string
}

/** The framework itself. */
export interface CaseDocument extends CaseObject {
  /** Version of CASE. */
  readonly caseVersion: '1.1'
  /** Who made the framework. */
  readonly creator: string
  /** Name of the model. */
  readonly title: string
  /** Language of every text. */
  readonly language: string
  /** Version of the model. */
  readonly version: string
  /** First day it holds. */
  readonly statusStartDate?: string
  /** Last day it holds. */
  readonly statusEndDate?: string
}

/** A cluster, a competency or a dimension of one. */
export interface CaseItem extends CaseObject {
  /** What it is, or its name where there is no more to say. */
  readonly fullStatement: string
  /** Its name, where `fullStatement` says more. */
  readonly abbreviatedStatement?: string
  /** Its code, or the key of the cluster. */
  readonly humanCodingScheme: string
  /** What it is. */
  readonly CFItemType: 'Cluster' | 'Competency' | 'Dimension'
  /** Language of its texts. */
  readonly language: string
}

/** A relation between two items, or between an item and the framework. */
export interface CaseAssociation extends CaseObject {
  /** What the origin is to the destination. */
  readonly associationType: 'isChildOf' | 'exactMatchOf' | 'isRelatedTo' | 'replacedBy'
  /** Place among the children of one parent, from 1. */
  readonly sequenceNumber?: number
  /** The one end. */
  readonly originNodeURI: CaseNode
  /** The other end. */
  readonly destinationNodeURI: CaseNode
  /** The relation in the words of SKOS, where CASE knows it as `isRelatedTo` only: close, broader or narrower. */
  readonly notes?: string
}

/** One level of a criterion. */
export interface CaseCriterionLevel extends CaseObject {
  /** Name of the level. */
  readonly quality?: string
  /** The level. */
  readonly score: number
  /** Its place, from 1. */
  readonly position: number
  /**
   * What a person at the level does: of the scale in general, or of the competency: a sentence and a blank line where the level is
   * described, then indicators, one a line.
   */
  readonly description?: string
  /** The criterion it belongs to. */
  readonly rubricCriterionId: string
}

/** A scale in general, or one competency measured on it. */
export interface CaseCriterion extends CaseObject {
  /** Key of the scale, or name of the competency's cluster. */
  readonly category?: string
  /** Name of the scale or the competency. */
  readonly description?: string
  /** The competency; absent of the scale in general. */
  readonly CFItemURI?: CaseLink
  /** Its place, from 1. */
  readonly position: number
  /** The rubric it belongs to. */
  readonly rubricId: string
  /** Its levels, ascending. */
  readonly CFRubricCriterionLevels: readonly CaseCriterionLevel[]
}

/** A scale and the competencies measured on it. */
export interface CaseRubric extends CaseObject {
  /** Name of the scale, or its key. */
  readonly title: string
  /** The scale in general, then a criterion for each competency. */
  readonly CFRubricCriteria: readonly CaseCriterion[]
}

/** A CASE 1.1 package as `formatCase` writes it: data for `JSON.stringify`. */
export interface CasePackage {
  /** The model. */
  readonly CFDocument: CaseDocument
  /** Clusters, then competencies and dimensions, in the order of the model. */
  readonly CFItems: readonly CaseItem[]
  /** The tree, then successors of retired competencies, then crosswalks. */
  readonly CFAssociations: readonly CaseAssociation[]
  /** The scales. */
  readonly CFRubrics: readonly CaseRubric[]
}
