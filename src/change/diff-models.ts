import { checkArguments } from '../base/check-arguments'
import type { Kinds, OptionKinds } from '../base/kind'
import type { CompetencyModel } from '../model/competency-model'
import { namedSections } from '../model/model-sections'
import { aWholeModel } from '../model/whole-model'
import { changedFields } from './changed-fields'
import { competencyChanges } from './competency-changes'
import type { DiffOptions } from './diff-options'
import { entryChanges } from './entry-changes'
import { findSuccessions } from './find-successions'
import { jobChanges } from './job-changes'
import type { ModelDiff, ModelVersion } from './model-diff'
import { scaleChanges } from './scale-changes'

const diffModelsOptions: OptionKinds<DiffOptions> = {
  successors: { values: { each: { ofKind: 'text' } }, like: "{ OLD: ['NEW'] }" },
  match: { oneOf: ['code', 'name'] },
}

const diffModelsArguments: Kinds = {
  before: aWholeModel,
  after: aWholeModel,
  options: { fields: diffModelsOptions },
}

/**
 * Compares a model with a later one. Splits, mergers and moves are read from what the models say of retired
 * competencies (`Competency.retired`), in either direction, or from the caller; a code that is gone without a word
 * is looked for by its name, and what is found that way is marked as a guess.
 *
 * @param before - the earlier model
 * @param after - the later model; its id may be the same or another
 * @param options - what the caller knows, and whether codes are worth anything
 * @returns changes in the order model, scales, competencies, jobs with their requirements, other sections; in each
 * what was there before in the order of the earlier model, then what is new in the order of the later; and what
 * became of every competency
 * @throws `CompetencyError` `unknown-competency` for successors that the models lack
 * @example
 * ```ts
 * import { defineModel } from 'kompetensi'
 * import { diffModels } from 'kompetensi/change'
 *
 * const scales = { five: { levels: [1, 2, 3, 4, 5] } } as const
 * const v1 = defineModel({
 *   id: 'acme',
 *   scales,
 *   competencies: { IT: { name: 'Computing', scale: 'five' } },
 *   jobs: {},
 * })
 * const v2 = defineModel({
 *   id: 'acme',
 *   version: '2',
 *   scales,
 *   competencies: {
 *     IT: { name: 'Computing', scale: 'five', retired: { successors: ['DATA', 'CODE'] } },
 *     DATA: { name: 'Data', scale: 'five' },
 *     CODE: { name: 'Programming', scale: 'five' },
 *   },
 *   jobs: {},
 * })
 * const { changes, successions } = diffModels(v1, v2)
 * console.log(changes.map(({ kind }) => kind)) // ['competency-split']
 * console.log(successions[0]?.successors.map(({ competency }) => competency)) // ['DATA', 'CODE']
 * ```
 */
export function diffModels<
  const FromId extends string,
  From extends string,
  const ToId extends string,
  To extends string,
>(
  before: CompetencyModel<FromId, From>,
  after: CompetencyModel<ToId, To>,
  options: DiffOptions<NoInfer<From>, NoInfer<To>> = {},
): ModelDiff<FromId, From, ToId, To> {
  checkArguments('diffModels', { before, after, options }, diffModelsArguments)
  const successions = findSuccessions<From, To>(before, after, options)
  const fields = changedFields(before, after, ['id', 'version', 'sources', ...namedSections])
  return {
    before: versionOf(before),
    after: versionOf(after),
    changes: [
      ...fields.map((field) => ({ kind: 'model-changed' as const, ...field })),
      ...scaleChanges(before, after),
      ...competencyChanges(before, after, successions),
      ...jobChanges(before, after, { successions, byName: options.match === 'name' }),
      ...entryChanges(before, after),
    ],
    successions,
  }
}

function versionOf<Id extends string>({ id, version, name }: CompetencyModel<Id>): ModelVersion<Id> {
  return { model: id, version, name: { ...name } }
}
