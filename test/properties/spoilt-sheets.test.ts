// Nothing that was in a sheet is left out of a result that calls itself complete: a typing error anywhere in it changes nothing,
// or is told with the text that it stands in, and what it belongs to is not complete.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Answer, type Cells, type SmallSheet, smallSheet } from '../interchange/support/small-sheets'
import { runs } from '../support/runs'

const isLevel = (text: string): boolean => /^(?:\d|Mahir)$/.test(text)
const isCode = (text: string): boolean => /^[A-Z]{3}$/.test(text) && text !== 'NIP'

/** The places that a typing error makes something else of than another id or remark; a short word is near no other. */
function placesIn({ cells, free }: SmallSheet): readonly (readonly [number, number])[] {
  return cells.flatMap((row, r) =>
    row.flatMap((text, c) => {
      const isKnown = isLevel(text) || isCode(text) || text.length > 4
      const isBound = isKnown && !free.includes(text) && !/^[\d,.-]{2,}$/.test(text)
      return isBound ? [[r, c] as const] : []
    }),
  )
}

/** A text with one typing error at a place. */
function spoilt(text: string, how: number, at: number): string {
  const i = at % text.length
  const [before, letter, behind] = [text.slice(0, i), text.slice(i, i + 1), text.slice(i + 1)]
  const ways = [
    `${before}${letter}q${behind}`,
    `${before}q${behind}`,
    `${before}${letter}${letter}${behind}`,
    ...(text.length > 1 ? [`${before}${behind}`] : []),
    ...(behind === '' ? [] : [`${before}${behind.slice(0, 1)}${letter}${behind.slice(1)}`]),
  ]
  return ways[how % ways.length] ?? ''
}

const withText = (cells: Cells, [r, c]: readonly [number, number], text: string): Cells =>
  cells.map((row, i) => (i === r ? row.map((each, j) => (j === c ? text : each)) : row))

const names = ({ issues }: Answer, text: string): boolean =>
  issues.some(({ path, details }) =>
    JSON.stringify([path, details]).includes(JSON.stringify(text).slice(1, -1)),
  )

/** What is wrong with the answer to a spoilt table; nothing where all is told. */
function leftOut(before: Answer, after: Answer, text: string): string | undefined {
  const same = [...before.entries].every(([id, { said }]) => after.entries.get(id)?.said === said)
  if (same && after.entries.size === before.entries.size) return undefined
  if (!names(after, text)) return 'no issue names it'
  const missing = [...before.entries.keys()].filter((id) => !after.entries.has(id))
  if (missing.length > 0 && after.ok) return `${missing.join()} missing without an error`
  const wrong = [...after.entries].find(
    ([id, { said, isComplete }]) => isComplete && before.entries.get(id)?.said !== said,
  )
  return wrong === undefined ? undefined : `${wrong[0]} is complete: ${wrong[1].said}`
}

it('a typing error in a sheet changes nothing, or is told and leaves what it belongs to incomplete', () => {
  const seen = new Map<string, number>()
  fc.assert(
    fc.property(smallSheet, fc.nat(), fc.nat(9), fc.nat(99), (sheet, where, how, at) => {
      const places = placesIn(sheet)
      const place = places[where % places.length]
      if (place === undefined) throw new Error('a sheet without a place')
      const text = sheet.cells[place[0]]?.[place[1]] ?? ''
      const typo = spoilt(text, how, at)
      fc.pre(typo !== text)
      const before = sheet.read(sheet.cells)
      expect(before.ok).toBe(true)
      const after = sheet.read(withText(sheet.cells, place, typo))
      seen.set(sheet.layout, (seen.get(sheet.layout) ?? 0) + 1)
      const wrong = leftOut(before, after, typo)
      if (wrong !== undefined) throw new Error(`${sheet.layout}: "${text}" as "${typo}": ${wrong}`)
    }),
    { numRuns: runs(5000) },
  )
  expect(seen.size).toBe(14)
})
