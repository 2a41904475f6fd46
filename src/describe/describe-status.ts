import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import type { GapStatus } from '../gap/analyze-gap'
import { languageOf } from './language-of'
import type { DescribeOptions } from './options'
import type { StatusLanguage } from './status-sentences'
import { wordOf } from './word-of'

const describeStatusArguments: Kinds = {
  status: { due: true, oneOf: ['below', 'met', 'above', 'not-assessed', 'level-unspecified'] },
  options: { fields: { language: {} } },
}

/**
 * The status of a gap item, in a word or two.
 *
 * @param status - the status
 * @param options - the language
 * @example
 * ```ts
 * import { describeStatus } from 'kompetensi'
 * import { id } from 'kompetensi/locale/id'
 *
 * console.log(describeStatus('not-assessed', { language: id })) // belum dinilai
 * ```
 */
export function describeStatus(status: GapStatus, options: DescribeOptions<StatusLanguage>): string {
  checkArguments('describeStatus', { status, options }, describeStatusArguments)
  const language = languageOf('describeStatus', options, ['status'])
  return wordOf('describeStatus', 'status', language.status, status)
}
