// The copies of the vectors against the facts they were copied from, where they are at hand.

import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import * as vectors from './methods'

const path = fileURLToPath(new URL('../../../shared/facts/methods.json', import.meta.url))
const present = existsSync(path)

describe('copies of vectors', () => {
  it.skipIf(!present)('are those of facts/methods.json (skipped where the file is not at hand)', () => {
    const facts: unknown = JSON.parse(readFileSync(path, 'utf8'))
    const { p, people, expected, rank, targets } = vectors.fourCandidates
    expect(facts).toMatchObject({
      profileMatching: {
        gapWeights: vectors.gapWeights,
        vectors: [
          { id: 'four-candidates', p, targets, people, expected, rank },
          { id: 'three-aspects', ...vectors.threeAspects },
        ],
      },
      attainment: { vectors: [{ id: 'two-skills', ...vectors.twoSkills }] },
      jobPersonMatch: {
        bands: {
          selection: { edges: vectors.selectionEdges },
          mapping: { edges: vectors.mappingEdges },
          ...Object.fromEntries(Object.entries(vectors.kkpPrinted).map(([id, printed]) => [id, { printed }])),
        },
      },
      readiness: { vectors: [{ id: 'expected-rating', ...vectors.expectedRating }] },
      scaleConversion: { vectors: vectors.scaleConversion },
      oneFixtureAllMethods: vectors.oneFixtureAllMethods,
      rounding: vectors.rounding,
    })
  })

  it.skipIf(!present)('leave out no vector of fit (skipped where the file is not at hand)', () => {
    const facts: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(path, 'utf8'))
    const withVectors = Object.entries(facts).filter(([, fact]) => Object.hasOwn(Object(fact), 'vectors'))
    expect(withVectors.map(([name]) => name)).toEqual([
      'profileMatching',
      'attainment',
      'readiness',
      'scaleConversion',
    ])
  })
})
