import type { BpjsModule, BpjsModuleCompetencies, BpjsStep, BpjsStepCompetencies } from '../competency-links'
import type { BpjsOmission, BpjsStatement } from '../statement'

/** Texts of one step of a claim flow in one language. */
export interface BpjsClaimStepText<S extends BpjsStep = BpjsStep> {
  /** What happens in the step. */
  readonly description: string
  /** Why it calls for each of its competencies. */
  readonly reasons: Readonly<Record<BpjsStepCompetencies[S], string>>
}

/** Texts of the claim flows in one language, by step: a missing text or reason does not compile. */
export type BpjsClaimStepTexts = { readonly [S in BpjsStep]: BpjsClaimStepText<S> }

/** Why each training module serves its competencies, in one language: a missing reason does not compile. */
export type BpjsTrainingReasons = {
  readonly [M in BpjsModule]: Readonly<Record<BpjsModuleCompetencies[M], string>>
}

/** What a job is for, does and may decide. */
export interface BpjsJobDescription {
  /** What the job is for; absent where no source describes the job. */
  readonly purpose?: BpjsStatement
  /** What the sources tell of the job itself, such as that it is new. */
  readonly background?: BpjsStatement
  /** What it does. */
  readonly duties: readonly BpjsStatement[]
  /** What it may decide; empty where the source prints none. */
  readonly authorities: readonly BpjsStatement[]
  /** What the sources leave out. */
  readonly missing: readonly BpjsOmission[]
}
