// Notes on facts that a reader should not take as printed: numbered in the order in which they are first met, each
// once, however many facts it speaks of.

import type { Claim } from 'kompetensi'
import { anchorOf, linkTo } from './anchors'
import { fieldWords } from './field-words'
import { anchor, plain, table } from './markdown'
import { basisTerms, confidenceTerms } from './words'

/** Collects the notes of a page. */
export interface Notes {
  /** The marks of an entry's claims, `''` when nothing needs a note; `subject`: the entry, as a note names it. */
  readonly mark: (claims: readonly Claim[] | undefined, subject?: string) => string
  /** The same as plain links, for a place of their own. */
  readonly links: (claims: readonly Claim[] | undefined, subject?: string) => string
  /** The notes so far, as a table; undefined when there is none. */
  readonly list: () => string | undefined
}

interface Note {
  readonly claim: Claim
  readonly places: Set<string>
  readonly printed: Set<string>
  readonly subjects: Set<string>
}

/** At most so many places, and so many entries, stand in a note; further ones are counted. */
const most = 4

/** Starts the notes of a page. */
export function createNotes(): Notes {
  const notes = new Map<string, Note>()
  const numberOf = (claim: Claim, subject: string): number => {
    const { of, source, basis, confidence, note, place, printed } = claim
    const key = JSON.stringify([of, source, basis, confidence, note?.id])
    const entry = notes.get(key) ?? {
      claim,
      places: new Set<string>(),
      printed: new Set<string>(),
      subjects: new Set<string>(),
    }
    notes.set(key, entry)
    if (place !== undefined) entry.places.add(place)
    if (subject !== '') entry.subjects.add(subject)
    if (note !== undefined && printed !== undefined && printed !== subject && of !== 'code')
      entry.printed.add(subject === '' ? `“${printed}”` : `${subject} → “${printed}”`)
    return [...notes.keys()].indexOf(key) + 1
  }
  const links = (claims: readonly Claim[] = [], subject = ''): string => {
    const numbers = new Set(claims.filter(needsNote).map((claim) => numberOf(claim, subject)))
    return [...numbers]
      .sort((a, b) => a - b)
      .map((n) => linkTo('catatan', String(n)))
      .join(', ')
  }
  return {
    links,
    mark: (claims, subject) => {
      const linked = links(claims, subject)
      return linked === '' ? '' : `<sup>${linked}</sup>`
    },
    list: () =>
      notes.size === 0
        ? undefined
        : table(['No.', 'Tentang · *About*', 'Catatan', 'Note'], [...notes.values()].map(row), ['No.']),
  }
}

/** Read out of an indirect place, not verified, or with a remark of its own. */
function needsNote({ basis, confidence, note }: Claim): boolean {
  return basis === 'reconstructed' || confidence === 'unverified' || note !== undefined
}

function row({ claim, places, printed, subjects }: Note, index: number): string[] {
  const { of, source, basis, confidence, note } = claim
  const field = fieldWords(of)
  const words = note ?? withoutNote(claim)
  const tail = [...printed].map(plain).join('; ')
  return [
    `${anchor(anchorOf('catatan', String(index + 1)))}${index + 1}`,
    [
      `**${field.id}** · *${field.en}*`,
      `${basisTerms[basis].name.id}, ${confidenceTerms[confidence].name.id} · *${basisTerms[basis].name.en}, ${confidenceTerms[confidence].name.en}*`,
      ...(subjects.size === 0 ? [] : [`→ ${shorten([...subjects])}`]),
      ...(source === undefined
        ? []
        : [`\`${source}\`${places.size === 0 ? '' : `: ${shorten([...places])}`}`]),
    ].join('<br>'),
    plain(words.id) + (tail === '' ? '' : `<br>Tercetak: ${tail}.`),
    plain(words.en) + (tail === '' ? '' : `<br>Printed: ${tail}.`),
  ]
}

function shorten(entries: readonly string[]): string {
  const shown = entries.slice(0, most).map(plain).join('; ')
  return entries.length > most ? `${shown}; … (${entries.length})` : shown
}

function withoutNote({ confidence }: Claim): { readonly id: string; readonly en: string } {
  return confidence === 'unverified'
    ? {
        id: 'Tidak dapat diperiksa pada dokumen mana pun.',
        en: 'Could not be checked against any document.',
      }
    : { id: 'Dibaca dari bagian yang tidak langsung.', en: 'Read out of an indirect place.' }
}
