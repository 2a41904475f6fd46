// Claims of many facts gathered: each once, however many facts rest on it.

import type { BilingualModel, Claim } from 'kompetensi'
import { fieldWords } from './fields'
import { sourceLink } from './links'
import { placeText } from './places'
import { claimTerms } from './terms'
import { at, type Block, type Inline, join, plain, remarks, right, strong, table } from './tree'
import { ui } from './ui'

/** A claim with all that rests on it. */
interface ClaimRow {
  readonly number: number
  readonly claim: Claim
  /** What it is claimed of, as Markdown. */
  readonly subjects: Set<string>
  readonly places: Set<string>
  /** What the source prints, by subject where it has one. */
  readonly printed: Map<string, Inline>
}

/** Claims gathered in the order in which they are first met. */
export interface ClaimRows {
  /** Adds a claim of a subject, which is Markdown; returns the number of its row. */
  readonly add: (claim: Claim, subject: string) => number
  /** The rows so far. */
  readonly rows: () => readonly ClaimRow[]
}

/** Starts to gather claims. */
export function gatherClaims(): ClaimRows {
  const rows = new Map<string, ClaimRow>()
  return {
    add: (claim, subject) => {
      const { of, source, basis, confidence, note, place, printed } = claim
      const key = JSON.stringify([of, source, basis, confidence, note?.id])
      const number = rows.size + 1
      const row = rows.get(key) ?? {
        number,
        claim,
        subjects: new Set(),
        places: new Set(),
        printed: new Map(),
      }
      rows.set(key, row)
      if (subject !== '') row.subjects.add(subject)
      if (place !== undefined) row.places.add(place)
      if (printed !== undefined)
        row.printed.set(`${subject} ${printed}`, [
          subject === '' ? '' : `${subject} → `,
          plain(`“${printed}”`),
        ])
      return row.number
    },
    rows: () => [...rows.values()],
  }
}

/** At most so many subjects, and so many places, stand in a row; further ones are counted. */
const most = { subjects: 6, places: 4 } as const

/** A table of claims; `numbered`: each row is a place that marks lead to. */
export function claimTable(model: BilingualModel, rows: readonly ClaimRow[], numbered = false): Block {
  return table(
    [...(numbered ? [right('No.')] : []), ui.fact, ui.sure, ui.source, ui.remark],
    rows.map((row) => [
      ...(numbered ? [at({ kind: 'note', id: String(row.number) }, String(row.number))] : []),
      ...claimCells(model, row),
    ]),
  )
}

function claimCells(model: BilingualModel, { claim, subjects, places, printed }: ClaimRow): Inline[] {
  const { of, source } = claim
  const standing = shorten([...places].map(placeText), most.places, '; ')
  return [
    [strong(fieldWords(of)), subjects.size === 0 ? '' : [': ', shorten([...subjects], most.subjects)]],
    claimTerms([claim]),
    source === undefined
      ? ui.noSource
      : [sourceLink(model, source), places.size === 0 ? '' : [': ', standing]],
    join(
      [
        ...remarks([claim]),
        ...(printed.size === 0 ? [] : [[ui.printed, ' ', join([...printed.values()], '; '), '.']]),
      ],
      ' ',
    ),
  ]
}

function shorten(all: readonly Inline[], limit: number, by = ', '): Inline {
  const shown = join(all.slice(0, limit), by)
  return all.length > limit ? [shown, `${by}… (${all.length})`] : shown
}
