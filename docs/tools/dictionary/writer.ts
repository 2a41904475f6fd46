import { relative } from 'node:path/posix'
import { dirname } from 'node:path/posix'
import { formatNumber, type Locale, type LocalizedText } from 'kompetensi'
import type { Place } from './places'
import { text } from './text'

/** Writes one page: in which language, and where it stands, so that its links are relative. */
export interface Writer {
  /** The language of the page. */
  readonly locale: Locale
  /** A text in the language of the page, as Markdown. */
  readonly say: (words: LocalizedText) => string
  /** The same, not yet Markdown: for front matter and attributes. */
  readonly raw: (words: LocalizedText) => string
  /** A text in the other language, as Markdown. */
  readonly other: (words: LocalizedText) => string
  /** A link; `words` are Markdown. */
  readonly link: (words: string, to: Place) => string
  /** A link to a page outside the dictionary, by its path in the site without the language. */
  readonly outside: (words: string, path: string) => string
  /** A number as the language writes it. */
  readonly number: (value: number) => string
}

/** The writer of a page. */
export function writerOf(locale: Locale, page: string): Writer {
  return {
    locale,
    say: (words) => text(words[locale]),
    raw: (words) => words[locale],
    other: (words) => text(words[locale === 'id' ? 'en' : 'id']),
    link: (words, { path, anchor }) => {
      const hash = anchor === undefined ? '' : `#${anchor}`
      if (path === page) return `[${words}](${hash === '' ? `./${path.split('/').at(-1)}` : hash})`
      const way = relative(dirname(page), path)
      return `[${words}](${way.startsWith('.') ? way : `./${way}`}${hash})`
    },
    outside: (words, path) => `[${words}](${locale === 'en' ? '' : `/${locale}`}${path})`,
    number: (value) => formatNumber(value, { locale }),
  }
}
