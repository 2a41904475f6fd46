import { match } from 'ts-pattern'
import type { GapStatus } from '../gap/analyze-gap'
import type { LocalizedText } from '../model/localized-text'
import type { DescribeOptions } from './options'

/**
 * The status of a gap item, in a word or two.
 *
 * @param status - the status
 * @param options - the language
 * @example
 * ```ts
 * import { describeStatus } from 'kompetensi'
 *
 * console.log(describeStatus('not-assessed', { locale: 'id' })) // belum dinilai
 * ```
 */
export function describeStatus(status: GapStatus, options: DescribeOptions): string {
  return match<GapStatus, LocalizedText>(status)
    .with('below', () => ({ id: 'kurang', en: 'below' }))
    .with('met', () => ({ id: 'terpenuhi', en: 'met' }))
    .with('above', () => ({ id: 'melebihi', en: 'above' }))
    .with('not-assessed', () => ({ id: 'belum dinilai', en: 'not assessed' }))
    .with('level-unspecified', () => ({ id: 'tanpa level', en: 'no level' }))
    .exhaustive()[options.locale]
}
