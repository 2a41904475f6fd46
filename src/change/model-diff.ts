import type { LocalizedText } from '../model/localized-text'
import type { ModelPlace } from '../model/model-place'
import type { LevelCounterparts } from './level-counterparts'
import type { ModelChange, SuccessionBasis } from './model-change'
import type { ScaleMeasure } from './scale-measure'

/** A model at one version, with its name. */
export interface ModelVersion<Id extends string = string> extends ModelPlace<Id> {
  /** Its name. */
  readonly name: LocalizedText
}

/**
 * What became of a competency: the same code, one other code, several codes, retired with nothing to carry it
 * on, or no longer in the dictionary.
 */
export type CompetencyFate = 'kept' | 'moved' | 'split' | 'retired' | 'removed'

/** A competency of the later model that carries an earlier one on. */
export interface SuccessorCompetency<From extends string = string, To extends string = string> {
  /** Its code. */
  readonly competency: To
  /** Its scale, where it has one. */
  readonly scale?: ScaleMeasure
  /** What levels are there. */
  readonly levels: LevelCounterparts
  /** Where several competencies were merged into it: all of them, in dictionary order. */
  readonly mergedFrom?: readonly From[]
}

/** What became of one competency of the earlier model: what a migration goes by. */
export interface Succession<From extends string = string, To extends string = string> {
  /** Its code. */
  readonly competency: From
  /** Its scale, where it has one. */
  readonly scale?: ScaleMeasure
  /** What became of it. */
  readonly fate: CompetencyFate
  /** How that is known. */
  readonly basis: SuccessionBasis
  /** What carries it on, in the order of the source that says so. */
  readonly successors: readonly SuccessorCompetency<From, To>[]
}

/** What changed from one model to another, and what became of each competency. Plain, JSON-able, fresh. */
export interface ModelDiff<
  FromId extends string = string,
  From extends string = string,
  ToId extends string = string,
  To extends string = string,
> {
  /** The earlier model. */
  readonly before: ModelVersion<FromId>
  /** The later model. */
  readonly after: ModelVersion<ToId>
  /** Every change; empty when there is none. Of a model with itself it is empty. */
  readonly changes: readonly ModelChange[]
  /** Each competency of the earlier model, in dictionary order, changed or not. */
  readonly successions: readonly Succession<From, To>[]
}
