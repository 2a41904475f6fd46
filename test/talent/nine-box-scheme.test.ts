import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { nineBoxKemenkeu, nineBoxPanrb, nineBoxPlain, schemeSources } from 'kompetensi/schemes'
import type { NineBoxScheme } from 'kompetensi/talent'
import { describe, expect, it } from 'vitest'
import { unfrozenIn } from '../support/deep-frozen'

const schemes = { nineBoxPanrb, nineBoxKemenkeu, nineBoxPlain }
const facts = fileURLToPath(new URL('../../../shared/facts/', import.meta.url))
const thirds = ['low', 'middle', 'high'] as const

/** Rows by performance, the highest first; columns by potential, the lowest first. */
const grid = ({ boxes }: NineBoxScheme): (number | undefined)[][] =>
  thirds
    .toReversed()
    .map((performance) =>
      thirds.map(
        (potential) =>
          boxes.find((box) => box.performance === performance && box.potential === potential)?.box,
      ),
    )

describe('the nine-box schemes', () => {
  it('number the boxes as their sources do', () => {
    expect(grid(nineBoxPanrb)).toEqual([
      [4, 7, 9],
      [2, 5, 8],
      [1, 3, 6],
    ])
    expect(grid(nineBoxKemenkeu)).toEqual([
      [5, 8, 9],
      [4, 6, 7],
      [1, 2, 3],
    ])
    expect(grid(nineBoxPlain).flat().toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it.each(Object.entries(schemes))(
    '%s is frozen, by number, and claims sources that are there',
    (_, scheme) => {
      expect(unfrozenIn(scheme)).toEqual([])
      expect(scheme.boxes.map(({ box }) => box)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
      const claims = [...(scheme.claims ?? []), ...scheme.boxes.flatMap((box) => box.claims ?? [])]
      expect(claims.length).toBeGreaterThan(0)
      for (const { source } of claims)
        if (source !== undefined) expect(Object.keys(schemeSources)).toContain(source)
    },
  )

  it.skipIf(!existsSync(facts))('are those of the shared facts (skipped without ../shared)', () => {
    const asn = JSON.parse(readFileSync(`${facts}asn.json`, 'utf8')).nineBox
    const numbers = JSON.parse(readFileSync(`${facts}methods.json`, 'utf8')).nineBox
    expect(grid(nineBoxPanrb)).toEqual(numbers.panrb)
    expect(grid(nineBoxKemenkeu)).toEqual(numbers.kemenkeu)
    const names = {
      below: 'low',
      meets: 'middle',
      above: 'high',
      low: 'low',
      medium: 'middle',
      high: 'high',
    } as const
    for (const fact of asn.boxes) {
      const box = nineBoxPanrb.boxes.find(({ box: number }) => number === fact.box)
      expect(box?.performance).toBe(names[fact.performance as keyof typeof names])
      expect(box?.potential).toBe(names[fact.potential as keyof typeof names])
      expect(box?.actions?.map(({ id }) => id)).toEqual(fact.actionsId)
      expect(box?.actions?.map(({ en }) => en)).toEqual(fact.actionsEn)
      expect(box?.claims?.[0]?.confidence).toBe(fact.confidenceActions)
    }
  })

  it('differ in seven of nine numbers', () => {
    const other = grid(nineBoxKemenkeu).flat()
    expect(
      grid(nineBoxPanrb)
        .flat()
        .filter((box, i) => box !== other[i]),
    ).toHaveLength(7)
  })
})
