import { valueOrThrow } from '../read/result'
import type { CaseFramework } from './framework-of'
import { type ParseCaseOptions, safeParseCase } from './safe-parse-case'

/**
 * Reads a CASE 1.0 or 1.1 package, as leniently as `safeParseCase`, which tells what is wrong with it.
 *
 * @param data - JSON text, or what was read from it
 * @param options - id of the model, roles of items, language, limits
 * @returns the model, texts, matches and UUIDs
 * @throws `CompetencyError` with every error that `safeParseCase` tells
 * @example
 * ```ts
 * import { defineModel } from 'kompetensi'
 * import { formatCase, parseCase } from 'kompetensi/case'
 * import { en } from 'kompetensi/locale/en'
 *
 * const acme = defineModel({
 *   id: 'acme',
 *   scales: { three: { levels: [1, 2, 3] } },
 *   competencies: { SQL: { name: 'SQL', scale: 'three' } },
 *   jobs: {},
 * })
 * const where = { baseUri: 'https://example.org', creator: 'Acme', language: en, lastChange: '2026-01-31' } as const
 * const { value } = formatCase(acme, where)
 * const { model } = parseCase(JSON.stringify(value), { as: 'acme' })
 * console.log(model.competencies['SQL']?.scale, model.scales['three']?.levels) // three [1, 2, 3]
 * ```
 */
export function parseCase<const Id extends string = string>(
  data: unknown,
  options: ParseCaseOptions<Id> = {},
): CaseFramework<Id> {
  return valueOrThrow(safeParseCase(data, options))
}
