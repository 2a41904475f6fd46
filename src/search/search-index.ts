/** What can be found: a competency, a job, a cluster of competencies, a term of a glossary. */
export type SearchKind = 'competency' | 'job' | 'cluster' | 'term'

/** Numbers of terms, in the order of the words of a text. */
export type IndexedText = readonly number[]

/** What an index says of one thing that can be found. */
export interface IndexedEntry {
  /** What it is. */
  readonly kind: SearchKind
  /** Id of its model; absent of a term. */
  readonly model?: string
  /** Code of the competency, id of the job, the cluster or the term. */
  readonly id: string
  /** Its names: the one in the language of the index, those in other languages, other names. */
  readonly names: readonly string[]
  /** The words of what it is: a definition, the meaning of a term. */
  readonly definition?: IndexedText
  /** The words of its levels: of the description, then of each indicator. */
  readonly levels?: Readonly<Record<number, readonly IndexedText[]>>
}

/**
 * What a search needs to know of texts, without the texts: their words by stem, without those that say nothing. Plain data, to be
 * stored as JSON; made by `indexCompetencies`.
 */
export interface SearchIndex {
  /** The form of the index; a search refuses one that it does not know. */
  readonly format: 'kompetensi-search-1'
  /** Tag of the language of its texts. */
  readonly language: string
  /** The models in it. */
  readonly models: readonly { readonly id: string; readonly version: string }[]
  /** The stems, the most frequent first; texts name them by their place. */
  readonly terms: readonly string[]
  /**
   * The words that texts have of each stem, beside the stem itself, with `~` for the stem in them, parted by a space: for what is
   * typed in part or wrongly.
   */
  readonly forms: readonly string[]
  /** What can be found: competencies, clusters and jobs of each model in its order, then terms. */
  readonly entries: readonly IndexedEntry[]
}
