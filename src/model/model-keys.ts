/**
 * The keys of what a model has beside its competencies and jobs. Literal where the model is written down, as in `defineModel`; any
 * text where it was read.
 */
export interface ModelKeys {
  /** Keys of `scales`. */
  readonly scale: string
  /** Keys of `clusters`. */
  readonly cluster: string
  /** Keys of `families`. */
  readonly family: string
  /** Keys of `tracks`. */
  readonly track: string
  /** Keys of `grades`. */
  readonly grade: string
  /** Keys of `units`. */
  readonly unit: string
  /** Keys of `schemes`. */
  readonly scheme: string
}
