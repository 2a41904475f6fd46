import { type BandVerdict, describeStatus, type GapReport, type GapStatus, type Issue } from 'kompetensi'
import type { SiteLanguage } from '../../../tools/content/site-language'
import { textIn } from '../text-in'
import { languages, type PlaygroundLanguage } from './languages'
import type { Outcome } from './outcome'
import { words } from './words'

/** A part of a text: a paragraph, or a list. */
export type Block =
  | {
      readonly kind: 'paragraph'
      readonly text: string
      /** Whether it begins the text, or a part of it after a blank line. */
      readonly lead: boolean
    }
  | { readonly kind: 'numbered' | 'bulleted'; readonly items: readonly string[] }

/** What a panel says: a result in words, or what stands in its way. */
export interface Said {
  readonly ok: boolean
  readonly blocks: readonly Block[]
}

/** The lines the library writes, with its `1.` and `-` made into lists. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = []
  let items: { kind: 'numbered' | 'bulleted'; items: string[] } | undefined
  let lead = true
  for (const line of text.split('\n')) {
    const item = /^(?:(\d+)\.|-) (.*)$/.exec(line)
    if (item === null) {
      items = undefined
      if (line !== '') blocks.push({ kind: 'paragraph', text: line, lead })
      lead = line === ''
      continue
    }
    const kind = item[1] === undefined ? 'bulleted' : 'numbered'
    if (items === undefined || items.kind !== kind || item[1] === '1') {
      items = { kind, items: [] }
      blocks.push(items)
    }
    items.items.push(item[2] ?? '')
  }
  return blocks
}

/** Says an issue; `undefined` while the sentences are on their way. */
export type SayIssue = (issue: Issue, language: SiteLanguage) => string | undefined

/** A result in the library's words, or every issue in them. */
export function saidOf<T>(
  outcome: Outcome<T>,
  describe: (value: T, options: { readonly language: PlaygroundLanguage }) => string,
  locale: SiteLanguage,
  sayIssue: SayIssue,
): Said {
  const options = { language: languages[locale] }
  if (outcome.ok) return { ok: true, blocks: blocksOf(describe(outcome.value, options)) }
  const sentences = outcome.issues.map((issue) => sayIssue(issue, locale) ?? '…')
  const all =
    outcome.unexpected === undefined
      ? sentences
      : [...sentences, words[locale].unexpected(outcome.unexpected)]
  return { ok: false, blocks: [...new Set(all)].map((text) => ({ kind: 'paragraph', text, lead: false })) }
}

/** The counts of a gap report in a line: "6 below · 5 met · 1 not assessed". */
export function countsLine({ counts }: GapReport, locale: SiteLanguage): string {
  // Safe: the report has these keys and no other, in its order.
  return (Object.keys(counts) as GapStatus[])
    .flatMap((status) =>
      counts[status] > 0
        ? [`${counts[status]} ${describeStatus(status, { language: languages[locale] })}`]
        : [],
    )
    .join(' · ')
}

/** A verdict in a few words. */
export function verdictLine(verdict: BandVerdict, locale: SiteLanguage): string {
  switch (verdict.outcome) {
    case 'assigned':
      return textIn(verdict.band.name, locale)
    case 'undetermined':
      return words[locale].undetermined(verdict.touched.map(({ name }) => textIn(name, locale)))
    case 'no-score':
      return words[locale].noScore
  }
}
