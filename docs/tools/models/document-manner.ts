// How the model documents are written: both languages on one page, anchors by code, numbers that lead to notes.

import type { BilingualModel, BilingualText, Claim } from 'kompetensi'
import { type ClaimRows, gatherClaims } from '../content/claims'
import { plainMarkdown as plain } from '../content/markdown'
import type { SiteLanguage } from '../content/site-language'
import { ui } from '../content/ui'
import { type Manner, writeInline } from '../content/write-tree'
import { languages } from '../languages'
import { addressOf, anchor } from './addresses'

/** Both languages in a line, Indonesian first; once where both are the same. */
function both({ id, en }: BilingualText): string {
  return id === en ? plain(id) : `${plain(id)} · *${plain(en)}*`
}

/** The manner of the document of a model, or of the index, with the claims that need a note. */
export function documentManner(model?: BilingualModel): {
  readonly manner: Manner
  readonly notes: ClaimRows
} {
  const notes = gatherClaims()
  const numbersOf = (claims: readonly Claim[], subject: string) =>
    claims.filter(needsNote).map((claim) => notes.add(claim, subject))
  const manner: Manner = {
    ...wordsIn('id', model),
    say: both,
    other: ({ en }) => `*${plain(en)}*`,
    at: (place, words) => `${anchor(place)}${words}`,
    sure: (claims, { terms, subject, told }) => {
      const marks = noteLinks(numbersOf(claims, subject))
      return `${told && terms !== '' ? ` ${terms}` : ''}${marks === '' ? '' : `<sup>${marks}</sup>`}`
    },
    heading: (depth, place, title) =>
      [anchor(place), `${'#'.repeat(depth)} ${title}`].filter(Boolean).join('\n\n'),
    facts: (_model, claimed, about) => {
      const numbers = claimed.flatMap(({ subject = about, claims = [] }) =>
        numbersOf(claims, writeInline(subject, manner).trim()),
      )
      return numbers.length === 0 ? [] : [`${both(ui.notes)}: ${noteLinks(numbers)}`]
    },
  }
  // Side by side, anchors and marks stand once, with the Indonesian words.
  const indonesian: Manner = { ...manner, say: (words) => plain(words.id) }
  return { manner: { ...manner, apart: [indonesian, { ...wordsIn('en', model), locale: 'en' }] }, notes }
}

/** How words of one language are written, without anchors and marks. */
function wordsIn(locale: SiteLanguage, model: BilingualModel | undefined): Manner {
  return {
    plain,
    empty: '',
    say: (words) => plain(words[locale]),
    other: () => '',
    number: (value) => languages[locale].number(value),
    link: (to, words) => `[${words}](${addressOf(to, model)})`,
    at: (_place, words) => words,
    span: (_name, words) => words,
    sure: (_claims, { terms, told }) => (told && terms !== '' ? ` ${terms}` : ''),
    heading: (depth, _place, title) => `${'#'.repeat(depth)} ${title}`,
    box: (_name, blocks) => blocks,
    table: (markdown) => [markdown],
    facts: () => [],
  }
}

/** Read out of an indirect place, not verified, or with a remark of its own. */
function needsNote({ basis, confidence, note }: Claim): boolean {
  return basis === 'reconstructed' || confidence === 'unverified' || note !== undefined
}

function noteLinks(numbers: readonly number[]): string {
  const each = [...new Set(numbers)].sort((a, b) => a - b)
  return each.map((n) => `[${n}](${addressOf({ kind: 'note', id: String(n) }, undefined)})`).join(', ')
}
