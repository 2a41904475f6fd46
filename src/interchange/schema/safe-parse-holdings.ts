import { checkArguments } from '../../base/check-arguments'
import type { Kinds, OptionKinds } from '../../base/kind'
import type { CompetencyModel } from '../../model/competency-model'
import type { Holdings } from '../../model/holdings'
import { holdingsIssues } from '../../model/holdings-issues'
import { aDictionary } from '../../model/whole-model'
import { someLimits } from '../read/argument-kinds'
import { allFindings } from '../read/findings'
import type { ReadIssue } from '../read/issues'
import { isRecord, tellWrongKind } from '../read/kind-of'
import { limitsOf, type ParseOptions } from '../read/parse-options'
import { readData } from '../read/read-data'
import { finish, type ParseResult, refuse } from '../read/result'

const safeParseHoldingsOptions: OptionKinds<ParseOptions> = {
  limits: someLimits,
  unknownFields: { oneOf: ['refuse', 'drop'] },
}

const safeParseHoldingsArguments: Kinds = {
  model: aDictionary,
  options: { fields: safeParseHoldingsOptions },
}

/**
 * Reads what a person holds from outside: levels by code. A code that is absent is not assessed; `null` is refused
 * rather than read as not assessed, because some systems write it for 0.
 *
 * @param model - the model the codes are of
 * @param data - JSON text, or what was read from it
 * @param options - limits; there are no unknown fields here: a key that is no code is `unknown-competency`
 * @returns the holdings, frozen, typed as the model's; or every issue in the order of the codes: `unknown-competency`,
 * `level-not-a-number`, `level-off-scale`, and those of reading: `not-json`, `data-too-large`, `too-deep`,
 * `reserved-key`, `duplicate-id`, `wrong-type`
 * @throws `CompetencyError` `parameter-invalid` for a limit that is none
 * @example
 * ```ts
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { safeParseHoldings } from 'kompetensi/schema'
 *
 * const result = safeParseHoldings(lembagaXy, '{ "INT": 3, "KOM": 9 }')
 * console.log(result.ok, result.issues.map(({ path, code }) => `${path}: ${code}`))
 * // false ['KOM: unknown-competency']
 * ```
 */
export function safeParseHoldings<Id extends string, C extends string>(
  model: CompetencyModel<Id, C>,
  data: unknown,
  options: ParseOptions = {},
): ParseResult<Holdings<Id, C>, ReadIssue> {
  checkArguments('safeParseHoldings', { model, options }, safeParseHoldingsArguments)
  const limits = limitsOf(options)
  const found = allFindings()
  const read = readData(data, limits, found)
  if (found.errors() === 0 && !isRecord(read)) tellWrongKind('object', read, [], found)
  if (found.errors() > 0) return refuse(found, limits)
  // Safe where it is used: with an issue, a wrong code or level, the holdings are not given out.
  const holdings = read as Holdings<Id, C>
  found.addAll(holdingsIssues(model, holdings))
  Object.freeze(holdings)
  return finish(holdings, found, limits)
}
