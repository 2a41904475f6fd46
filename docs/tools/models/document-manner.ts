// How the model documents are written: a page in one language, anchors by code, numbers that lead to notes.

import type { BilingualModel, Claim } from 'kompetensi'
import { type ClaimRows, gatherClaims } from '../content/claims'
import { plainMarkdown as plain } from '../content/markdown'
import type { SiteLanguage } from '../content/site-language'
import { ui } from '../content/ui'
import { type Manner, writeInline } from '../content/write-tree'
import { languages } from '../languages'
import { addressOf, anchor } from './addresses'

/** The manner of the document of a model, or of the index, in a language, with the claims that need a note. */
export function documentManner(
  locale: SiteLanguage,
  model?: BilingualModel,
): { readonly manner: Manner; readonly notes: ClaimRows } {
  const notes = gatherClaims()
  const numbersOf = (claims: readonly Claim[], subject: string) =>
    claims.filter(needsNote).map((claim) => notes.add(claim, subject))
  const manner: Manner = {
    plain,
    empty: '',
    say: (words) => plain(words[locale]),
    other: (words) => (words.id === words.en ? '' : `*${plain(words[locale === 'id' ? 'en' : 'id'])}*`),
    number: (value) => languages[locale].number(value),
    link: (to, words) => `[${words}](${addressOf(to, model)})`,
    at: (place, words) => `${anchor(place)}${words}`,
    span: (_name, words) => words,
    sure: (claims, { terms, subject, told }) => {
      const marks = noteLinks(numbersOf(claims, subject))
      return `${told && terms !== '' ? ` ${terms}` : ''}${marks === '' ? '' : `<sup>${marks}</sup>`}`
    },
    heading: (depth, place, title) =>
      [anchor(place), `${'#'.repeat(depth)} ${title}`].filter(Boolean).join('\n\n'),
    box: (_name, blocks) => blocks,
    table: (markdown) => [markdown],
    facts: (_model, claimed, about) => {
      const numbers = claimed.flatMap(({ subject = about, claims = [] }) =>
        numbersOf(claims, writeInline(subject, manner).trim()),
      )
      return numbers.length === 0 ? [] : [`${plain(ui.notes[locale])}: ${noteLinks(numbers)}`]
    },
  }
  return { manner, notes }
}

/** Read out of an indirect place, not verified, or with a remark of its own. */
function needsNote({ basis, confidence, note }: Claim): boolean {
  return basis === 'reconstructed' || confidence === 'unverified' || note !== undefined
}

function noteLinks(numbers: readonly number[]): string {
  const each = [...new Set(numbers)].sort((a, b) => a - b)
  return each.map((n) => `[${n}](${addressOf({ kind: 'note', id: String(n) }, undefined)})`).join(', ')
}
