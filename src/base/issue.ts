/** Details of each kind of issue; its keys are the closed union of codes. */
export interface IssueDetails {
  /** A code that the model does not have. */
  readonly 'unknown-competency': {
    readonly competency: string
    readonly model: string
    readonly suggestion?: string
  }
  /** A job that the model does not have. */
  readonly 'unknown-job': { readonly job: string; readonly model: string; readonly suggestion?: string }
  /** A profile, report or other value of one model given together with another model. */
  readonly 'model-mismatch': { readonly expected: string; readonly found: string }
  /** Not a finite number. */
  readonly 'level-not-a-number': { readonly competency: string; readonly found: string }
  /** A level its scale does not have. */
  readonly 'level-off-scale': {
    readonly competency: string
    readonly level: number
    readonly lowest: number
    readonly highest: number
    readonly levels?: readonly number[]
  }
  /** A level given for a competency that has no scale. */
  readonly 'no-scale': { readonly competency: string }
  /** A weight that is not finite or not above 0. */
  readonly 'weight-not-positive': { readonly competency: string; readonly found: string }
  /** The same competency twice in one profile. */
  readonly 'duplicate-requirement': { readonly competency: string }
  /** A profile without requirements. */
  readonly 'empty-profile': { readonly job: string }
  /** A competency named as one of a profile that does not require it. */
  readonly 'not-in-profile': { readonly competency: string; readonly job: string }
  /** A level given where the profile already has one. */
  readonly 'level-already-given': { readonly competency: string; readonly level: number }
  /** Numbers so large that a sum is no longer finite. */
  readonly 'result-not-finite': { readonly quantity: string }
  /** Two keys that people would read as the same. */
  readonly 'duplicate-key': { readonly key: string; readonly other: string; readonly kind: string }
  /** A job filed under a key that is not its id, or of another model. */
  readonly 'key-mismatch': { readonly key: string; readonly found: string; readonly kind: string }
  /** A key of digits: JavaScript puts such keys first, whatever the order they were written in. */
  readonly 'key-loses-order': { readonly key: string; readonly kind: string }
  /** A colon in an id or a code, which makes `model:CODE` ambiguous. */
  readonly 'key-with-colon': { readonly key: string; readonly kind: string }
  /** A key that cannot be used safely. */
  readonly 'reserved-key': { readonly key: string; readonly kind: string }
  /** A reference to an entry that the model does not have. */
  readonly 'unknown-reference': {
    readonly kind: string
    readonly reference: string
    readonly suggestion?: string
  }
  /** A claim about a source that it does not name. */
  readonly 'claim-without-source': { readonly basis: string }
  /** A chain of references that comes back to where it began. */
  readonly 'reference-cycle': { readonly kind: string; readonly chain: readonly string[] }
  /** A scale that cannot be measured on. */
  readonly 'scale-invalid': { readonly scale: string; readonly problem: ScaleProblem }
  /** A requirement that everybody assessed meets. */
  readonly 'requirement-at-floor': {
    readonly competency: string
    readonly level: number
    readonly floor: number
  }
  /** A competency that every job requires at one level. */
  readonly 'column-never-differs': { readonly competency: string; readonly level: number }
  /** A profile that asks for no more than another of the same rank anywhere, and for less somewhere. */
  readonly 'profile-dominated': { readonly job: string; readonly by: string }
  /** A profile whose codes are said to be cut off although it calls itself complete, or are required too. */
  readonly 'unknown-list-inconsistent': {
    readonly job: string
    readonly problem: 'complete' | 'required'
    readonly competency?: string
  }
  /** A date that does not exist or is not written `YYYY-MM-DD`. */
  readonly 'date-invalid': { readonly found: string }
  /** A period that ends before it begins. */
  readonly 'period-reversed': { readonly from: string; readonly until: string }
  /**
   * A text that is in no language at all, that is blank in one, or that is not there in languages most names of the model
   * have; `languages` are tags of these.
   */
  readonly 'text-missing': {
    readonly problem: 'in-no-language' | 'blank' | 'not-translated'
    readonly languages: readonly string[]
  }
  /** Data nested too deep, or containing themselves. */
  readonly 'too-deep': { readonly deepest: number }
  /** A parameter or option that a function cannot work with. */
  readonly 'parameter-invalid': {
    readonly subject: string
    readonly parameter: string
    readonly found: string
    readonly expected: string
  }
  /** A table of gap weights that does not reach as far as the scale. */
  readonly 'weight-table-too-short': { readonly reach: number; readonly span: number }
  /** A gap that is no whole number, for a method that defines whole gaps only. */
  readonly 'fractional-gap': { readonly competency: string; readonly gap: number }
  /** A profile with no core or no secondary factor; `aspect` is blank where there are no aspects. */
  readonly 'group-empty': { readonly group: 'core' | 'secondary'; readonly aspect: string }
  /** A requirement that belongs to no group of the aspects, or to several. */
  readonly 'aspect-mismatch': { readonly competency: string; readonly times: number }
  /** A method without separable parts where one is needed. */
  readonly 'method-not-separable': { readonly method: string }
  /** A method that has no SQL form. */
  readonly 'method-without-sql': { readonly method: string }
  /** A method that gives something other than a finite number. */
  readonly 'method-not-finite': { readonly method: string; readonly found: string }
  /** Outcomes of a competency that is assessed or not required at a level, or that hold no level. */
  readonly 'outcomes-invalid': {
    readonly competency: string
    readonly problem: 'assessed' | 'not-required' | 'reversed' | 'empty'
  }
  /** A band set without bands. */
  readonly 'bands-empty': { readonly bandSet: string }
  /** Scores that no band takes; no `to` where they have no end. */
  readonly 'bands-hole': { readonly from: number; readonly to?: number }
  /** Scores that two bands take; without an end that they do not have. */
  readonly 'bands-overlap': { readonly from?: number; readonly to?: number }
  /** A continuous scale on which the caller has to say how long a rung is. */
  readonly 'step-needed': { readonly competency: string }
  /** A list without entries, where at least one is needed. */
  readonly 'empty-list': { readonly list: string }
  /** The same person twice. */
  readonly 'duplicate-person': { readonly person: string }
  /** A move from a job to itself. */
  readonly 'same-job': { readonly job: string }
  /** A profile of which no requirement has a level, where levels are needed. */
  readonly 'no-levels': { readonly job: string }
  /** Two profiles that measure one competency on different scales, where their levels are compared. */
  readonly 'scales-differ': { readonly competency: string; readonly job: string; readonly other: string }
  /** Competencies that were not assessed, where the caller has to say what to assume of them. */
  readonly 'assumption-needed': { readonly competencies: readonly string[] }
  /** A search that would need more steps or memory than its limit. */
  readonly 'search-too-large': { readonly limit: number }
  /** Two ratings of one competency by one rater on one day. */
  readonly 'duplicate-rating': { readonly competency: string; readonly rater: string; readonly date: string }
  /** Ratings of several people where those of one are asked for. */
  readonly 'several-persons': { readonly expected: string; readonly found: string }
  /** Text that is not JSON; the line and the column (from 1) where it stops being so, where known. */
  readonly 'not-json': { readonly line?: number; readonly column?: number }
  /** Data larger than the limit: characters of text, values in all, entries of one list, or issues told. */
  readonly 'data-too-large': {
    readonly what: 'characters' | 'values' | 'entries' | 'issues'
    readonly most: number
  }
  /** A value of another kind than the one expected. */
  readonly 'wrong-type': { readonly expected: DataKind; readonly found: DataKind }
  /** A field that is needed and not there. */
  readonly 'missing-field': { readonly field: string }
  /** An id that is blank. */
  readonly 'blank-id': { readonly field: string }
  /** A field that nothing reads. */
  readonly 'unknown-field': { readonly field: string; readonly suggestion?: string }
  /** A word that is none of those possible. */
  readonly 'not-one-of': { readonly found: string; readonly allowed: readonly string[] }
  /** Two entries of one list with one id. */
  readonly 'duplicate-id': { readonly id: string; readonly kind: string }
  /** A step of a development activity that does not lead upward. */
  readonly 'step-not-upward': { readonly competency: string; readonly from: number; readonly to: number }
  /** A certificate of somebody else among those of a person. */
  readonly 'certificate-of-another': { readonly person: string; readonly found: string }
  /** Text or rows that are no table, or stop being one; `found` is what stands there. */
  readonly 'table-malformed': { readonly problem: TableProblem; readonly found: string }
  /** A table without any of the columns of which it needs one; `headers` are those it has. */
  readonly 'column-missing': { readonly columns: readonly string[]; readonly headers: readonly string[] }
  /** A column that is not read, because its header says nothing to the reader. */
  readonly 'column-unknown': { readonly header: string }
  /** Two columns that say the same; the second is not read. */
  readonly 'column-duplicate': { readonly header: string; readonly other: string }
  /** A blank cell where there must be something. */
  readonly 'cell-missing': { readonly column: string }
  /** A cell that cannot be read as what its column holds. */
  readonly 'cell-invalid': { readonly found: string; readonly expected: CellKind }
  /** A cell that can be read in two ways, which a named option would decide. */
  readonly 'cell-ambiguous': {
    readonly found: string
    readonly readings: readonly [string, string]
    readonly option: string
  }
  /** A cell that says something else than an earlier row about the same thing; the earlier one holds. */
  readonly 'cell-conflict': { readonly found: string; readonly earlier: string; readonly row: number }
  /** A row about the same thing as an earlier one; the earlier one holds. */
  readonly 'row-duplicate': { readonly key: string; readonly row: number; readonly same: boolean }
  /** A row that says, in a word of its own, that there is nothing to say. */
  readonly 'row-left-out': { readonly found: string; readonly meaning: 'not-in-profile' | 'not-assessed' }
  /** A competency that is retired and still required. */
  readonly 'retired-required': { readonly competency: string; readonly job: string }
  /** A level that lost something when it left the model it is to be taken back to. */
  readonly 'way-back-lossy': {
    readonly competency: string
    readonly model: string
    readonly version: string
  }
  /** A value that its own source advises not to use. */
  readonly 'value-suppressed': { readonly found: string }
  /** A field of a format that a model has no place for, so that it is not carried over. */
  readonly 'field-not-carried': { readonly field: string }
  /** An entry under several parents where a model has room for one; `left` are the others. */
  readonly 'several-parents': {
    readonly entry: string
    readonly kept: string
    readonly left: readonly string[]
  }
  /** A competency that a person is said to have, without a level: not assessed. */
  readonly 'listed-without-level': { readonly competency: string }
  /** A score on another scale than the model's; its ends where it names them. */
  readonly 'score-on-other-scale': {
    readonly competency: string
    readonly minimum?: number
    readonly maximum?: number
    readonly lowest: number
    readonly highest: number
  }
  /** Several scores where there can be one level. */
  readonly 'several-scores': { readonly competency: string; readonly count: number }
  /** A badge for a level that was not reached. */
  readonly 'required-level-not-met': {
    readonly competency: string
    readonly held: number
    readonly required: number
  }
  /** Something in an exchange file that its format does not allow; the path is the first place of `times`. */
  readonly 'schema-deviation': {
    readonly field: string
    readonly problem: DeviationProblem
    readonly times: number
  }
  /** An entry of an exchange file whose own code is none, or one that is taken; `key` is used instead. */
  readonly 'key-replaced': { readonly kind: string; readonly found: string; readonly key: string }
  /** A text that the system it is written for will cut. */
  readonly 'text-too-long': { readonly length: number; readonly most: number }
  /** Holdings that are no object of levels by code: an array, a `Map`, nothing. */
  readonly 'holdings-not-a-record': { readonly found: string }
  /** A number out of its range. */
  readonly 'number-out-of-range': { readonly found: string; readonly least: number; readonly most?: number }
  /** A code that is not written as codes of its kind are; `examples` are some that are. */
  readonly 'code-malformed': {
    readonly found: string
    readonly what: CodeKind
    readonly examples: readonly string[]
  }
  /** More different held levels of one scale (or of one competency without a scale) than columns have codes for. */
  readonly 'too-many-levels': { readonly subject: string; readonly most: number }
  /** A held level that the people were encoded without. */
  readonly 'level-not-encoded': { readonly competency: string; readonly level: number }
  /** A buffer that holds no encoded people. */
  readonly 'layout-invalid': { readonly problem: LayoutProblem }
}

/** What a piece of data from outside is. */
export type DataKind =
  | 'text'
  | 'number'
  | 'whole-number'
  | 'true-or-false'
  | 'object'
  | 'list'
  | 'level-or-not-applicable'
  | 'not-finite'
  | 'null'
  | 'nothing'
  | 'other'

/** What can be wrong with a scale. */
export type ScaleProblem =
  | 'no-levels'
  | 'not-finite'
  | 'not-ascending'
  | 'floor-above-highest'
  | 'definition-off-scale'
  | 'too-few-ends'
  | 'differs'

/** What can be wrong with a table as a whole. */
export type TableProblem = 'quote-not-closed' | 'quote-misplaced' | 'row-too-long' | 'not-rows' | 'empty'

/** What can be wrong with a field of an exchange file. */
export type DeviationProblem =
  | 'missing'
  | 'null'
  | 'not-in-format'
  | 'wrong-type'
  | 'identifier'
  | 'uri'
  | 'date'
  | 'not-one-of'

/** What a cell can be expected to hold. */
export type CellKind = 'text' | 'number' | 'level' | 'date' | 'yes-no' | 'nature' | 'horizon' | 'id-pair'

/** What can be wrong with a buffer of encoded people. */
export type LayoutProblem =
  | 'too-short'
  | 'not-encoded-people'
  | 'another-version'
  | 'header'
  | 'size'
  | 'checksum'
  | 'text'
  | 'codes'
  | 'levels'
  | 'body'
  | 'ranks'

/** The kinds of codes of Indonesian standards: a unit of SKKNI, a level of KKNI. */
export type CodeKind = 'skkni-unit' | 'kkni-level'

/** Code of an issue. */
export type IssueCode = keyof IssueDetails

/** How much an issue matters: the data cannot be used, are probably wrong, or are worth a look. */
export type Severity = 'error' | 'warning' | 'hint'

/** Where an issue stands: keys and positions from the outermost in. */
export type IssuePath = readonly (string | number)[]

/** One thing wrong with data. */
export type Issue<Code extends IssueCode = IssueCode> = {
  [K in Code]: {
    /** What is wrong. */
    readonly code: K
    /** How much it matters. */
    readonly severity: Severity
    /** Where it stands. */
    readonly path: IssuePath
    /** What was found and what was expected. */
    readonly details: IssueDetails[K]
    /** A sentence in English; `describeIssue` says it in either language. */
    readonly message: string
  }
}[Code]
