import type { Kind } from '../base/kind'
import type { LanguageBase } from '../base/language'
import type { DescribeOptions } from '../describe/options'

/** The formats of a document: a page of its own, or text with light marks. */
export type DocumentFormat = 'html' | 'markdown'

/**
 * How to render a document.
 *
 * @typeParam L - what the language must be able to say
 */
export interface RenderOptions<L extends LanguageBase = LanguageBase> extends DescribeOptions<L> {
  /** `html`: a page without script that loads nothing, printable on A4; `markdown`: text. */
  readonly as: DocumentFormat
}

/** The format of a document, as an option. */
export const aFormat: Kind = { due: true, oneOf: ['html', 'markdown'] }
