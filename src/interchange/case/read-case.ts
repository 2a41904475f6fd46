import type { CheckedPackage, CheckedRecord, Placed } from './check-package'

/** The framework itself, and what it says of itself. */
export interface DocumentPart extends Placed {
  readonly id: string | undefined
  readonly title: string | undefined
  readonly language: string | undefined
  /** Its version, else the time of its last change. */
  readonly version: string | undefined
  readonly from: string | undefined
  readonly until: string | undefined
}

/** An item, and what it says of itself. */
export interface ItemPart extends Placed {
  readonly id: string | undefined
  /** Its code. */
  readonly code: string | undefined
  /** The short statement. */
  readonly brief: string | undefined
  /** The full statement. */
  readonly full: string | undefined
  /** What it is, in the words of the package. */
  readonly type: string | undefined
  /** The language of its texts. */
  readonly language: string | undefined
}

/** An association, the identifiers of its two ends, its place among others of its kind, and its notes. */
export interface AssociationPart extends Placed {
  readonly type: string | undefined
  readonly origin: string | undefined
  readonly destination: string | undefined
  readonly number: number | undefined
  readonly notes: string | undefined
}

/** One level of a criterion. */
export interface LevelPart extends Placed {
  readonly score: number | undefined
  readonly position: number | undefined
  readonly quality: string | undefined
  readonly description: string | undefined
}

/** A criterion of a rubric and its levels. */
export interface CriterionPart extends Placed {
  readonly category: string | undefined
  readonly description: string | undefined
  /** Whether it is of one item; else of the scale in general. */
  readonly ofItem: boolean
  /** The identifier of that item; nothing where the link leads nowhere. */
  readonly item: string | undefined
  readonly levels: readonly LevelPart[]
}

/** A rubric and its criteria. */
export interface RubricPart extends Placed {
  readonly title: string | undefined
  readonly criteria: readonly CriterionPart[]
}

/** The parts of a package: every record in it that is read, once, with its place. */
export interface CaseParts extends Placed {
  readonly document: DocumentPart
  readonly items: readonly ItemPart[]
  readonly associations: readonly AssociationPart[]
  readonly rubrics: readonly RubricPart[]
}

/** Takes a package apart. */
export function partsOf({ data, path, document, lists }: CheckedPackage): CaseParts {
  const { CFItems: items = [], CFAssociations: associations = [], CFRubrics: rubrics = [] } = lists
  return {
    data,
    path,
    document: documentOf(document),
    items: items.map(itemOf),
    associations: associations.map(associationOf),
    rubrics: rubrics.map(rubricOf),
  }
}

function documentOf({ data, path, texts }: CheckedRecord): DocumentPart {
  return {
    data,
    path,
    id: texts['identifier'],
    title: texts['title'],
    language: texts['language'],
    version: texts['version'] ?? texts['lastChangeDateTime'],
    from: texts['statusStartDate'],
    until: texts['statusEndDate'],
  }
}

function itemOf({ data, path, texts }: CheckedRecord): ItemPart {
  return {
    data,
    path,
    id: texts['identifier'],
    code: texts['humanCodingScheme'],
    brief: texts['abbreviatedStatement'],
    full: texts['fullStatement'],
    type: texts['CFItemType'],
    language: texts['language'],
  }
}

function associationOf(record: CheckedRecord): AssociationPart {
  const { data, path, texts } = record
  return {
    data,
    path,
    type: texts['associationType'],
    origin: linkedIn(record, 'originNodeURI'),
    destination: linkedIn(record, 'destinationNodeURI'),
    number: numberIn(record, 'sequenceNumber'),
    notes: texts['notes'],
  }
}

function rubricOf({ data, path, texts, lists }: CheckedRecord): RubricPart {
  return { data, path, title: texts['title'], criteria: (lists['CFRubricCriteria'] ?? []).map(criterionOf) }
}

function criterionOf(record: CheckedRecord): CriterionPart {
  const { data, path, texts, lists } = record
  return {
    data,
    path,
    category: texts['category'],
    description: texts['description'],
    ofItem: Object.hasOwn(data, 'CFItemURI') && data['CFItemURI'] !== null,
    item: linkedIn(record, 'CFItemURI'),
    levels: (lists['CFRubricCriterionLevels'] ?? []).map(levelOf),
  }
}

function levelOf({ data, path, texts, numbers }: CheckedRecord): LevelPart {
  return {
    data,
    path,
    score: numbers['score'],
    position: numbers['position'],
    quality: texts['quality'],
    description: texts['description'],
  }
}

/** A number, which tools write as a text too. */
function numberIn({ numbers, texts }: CheckedRecord, field: string): number | undefined {
  const text = texts[field]
  return numbers[field] ?? (text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined)
}

/** The identifier a link leads to: its own field, else the last part of its address; tools write either. */
function linkedIn({ texts, records }: CheckedRecord, field: string): string | undefined {
  const link = records[field]?.texts
  const uri = texts[field] ?? link?.['uri']
  return link?.['identifier'] ?? (uri === undefined ? undefined : lastPart(uri))
}

function lastPart(uri: string): string | undefined {
  const part = uri.slice(uri.lastIndexOf('/') + 1)
  return part === '' ? undefined : part
}
