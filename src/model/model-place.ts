/** A model at one version, as results name it. */
export interface ModelPlace<Id extends string = string> {
  /** Id of the model. */
  readonly model: Id
  /** Version of its content. */
  readonly version: string
}
