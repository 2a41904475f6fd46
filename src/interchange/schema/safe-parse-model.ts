import { checkArguments } from '../../base/check-arguments'
import { freezeCopy } from '../../base/freeze-copy'
import type { Kinds, OptionKinds } from '../../base/kind'
import { someText } from '../../model/argument-kinds'
import { modelMismatch } from '../../model/competency-issues'
import type { CompetencyModel } from '../../model/competency-model'
import { someLimits } from '../read/argument-kinds'
import { checkShape } from '../read/check-shape'
import { allFindings } from '../read/findings'
import type { ReadIssue } from '../read/issues'
import { lintWithin } from '../read/lint-within'
import { limitsOf, type ParseOptions } from '../read/parse-options'
import { readData } from '../read/read-data'
import { finish, type ParseResult, refuse } from '../read/result'
import type { ParsedCode, ParsedJob } from './model-ids'
import { model as modelShape } from './shapes/model'
import { soundPartErrors } from './sound-part-errors'

/** How to read a model. */
export interface ParseModelOptions<Id extends string = string> extends ParseOptions {
  /**
   * The id the model has to have. The result carries it as a type, so that jobs and holdings of two models that
   * were read cannot be mixed up. When absent any id will do, and such models are not told apart.
   */
  readonly as?: Id
}

const safeParseModelOptions: OptionKinds<ParseModelOptions> = {
  as: someText,
  limits: someLimits,
  unknownFields: { oneOf: ['refuse', 'drop'] },
}

const safeParseModelArguments: Kinds = { options: { fields: safeParseModelOptions } }

/**
 * Reads a competency model from outside and tells everything that is wrong with it: fields, kinds of data and, by
 * `lintModel`, all that refers to something else. What is wrong in one place does not hide what is wrong in another.
 *
 * @param data - JSON text, or what was read from it
 * @param options - the id the model must have, limits, and what to do with unknown fields
 * @returns the model, deeply frozen, with warnings and hints; or every issue, errors first. Codes: `not-json`,
 * `data-too-large`, `too-deep`, `reserved-key`, `duplicate-id`, `wrong-type`, `missing-field`, `unknown-field`,
 * `not-one-of`, `blank-id`, `model-mismatch`, and those of `lintModel`. A model of more than 2000 jobs gets no hints.
 * @throws `CompetencyError` `parameter-invalid` for a limit that is none
 * @example
 * ```ts
 * import { safeParseModel } from 'kompetensi/schema'
 *
 * const result = safeParseModel('{ "id": "acme", "version": 1 }', { as: 'acme' })
 * if (!result.ok) console.log(result.issues[0]?.path, result.issues[0]?.message)
 * // ['version'] a text is expected here, and a number was found
 * ```
 */
export function safeParseModel<const Id extends string = string>(
  data: unknown,
  options: ParseModelOptions<Id> = {},
): ParseResult<CompetencyModel<Id, ParsedCode<Id>, ParsedJob<Id>>, ReadIssue> {
  checkArguments('safeParseModel', { options }, safeParseModelArguments)
  const limits = limitsOf(options)
  const found = allFindings()
  const read = readData(data, limits, found)
  if (found.errors() > 0) return refuse(found, limits)
  const value = checkShape(read, modelShape, options, found)
  if (value === undefined) {
    found.addAll(soundPartErrors(read, found.all(), options))
    return refuse(found, limits)
  }
  if (options.as !== undefined && value.id !== options.as)
    found.add(modelMismatch(options.as, value.id, ['id']))
  found.addAll(lintWithin(value))
  // Safe: the id was compared with `as`, and the tags of codes and jobs exist for types only.
  return finish(
    freezeCopy(value) as unknown as CompetencyModel<Id, ParsedCode<Id>, ParsedJob<Id>>,
    found,
    limits,
  )
}
