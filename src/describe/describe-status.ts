import { match } from 'ts-pattern'
import type { GapStatus } from '../gap/analyze-gap'
import type { LocalizedText } from '../model/localized-text'
import type { OldOptions } from './old-options'

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
export function describeStatus(status: GapStatus, options: OldOptions): string {
  return match<GapStatus, LocalizedText>(status)
    .with('below', () => ({ id: 'kurang', en: 'below' }))
    .with('met', () => ({ id: 'terpenuhi', en: 'met' }))
    .with('above', () => ({ id: 'melebihi', en: 'above' }))
    .with('not-assessed', () => ({ id: 'belum dinilai', en: 'not assessed' }))
    .with('level-unspecified', () => ({ id: 'tanpa level', en: 'no level' }))
    .exhaustive()[options.locale]
}
