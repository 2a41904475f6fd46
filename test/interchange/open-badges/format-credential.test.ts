import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { isCompetencyError } from 'kompetensi'
import { type FormatCredentialOptions, formatCredential } from 'kompetensi/open-badges'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../../support/thrown-by'
import { untyped } from '../../support/untyped'
import { acme, award, isCredential, place } from '../support/open-badges'

describe('formatCredential', () => {
  it('has the achieved level, one of those of the achievement', () => {
    const { value } = formatCredential(acme, 'SQL', { ...award, required: 2, validUntil: '2029-11-21' })
    const { achievement, result, id } = value.credentialSubject
    const levels = achievement.resultDescription[0].rubricCriterionLevel
    expect(id).toBe('did:example:1')
    expect(result).toEqual([
      {
        type: ['Result'],
        resultDescription: achievement.resultDescription[0].id,
        achievedLevel: levels?.[2]?.id,
      },
    ])
    expect(achievement.resultDescription[0].requiredLevel).toBe(levels?.[1]?.id)
    expect([value.validFrom, value.validUntil]).toEqual(['2026-11-22T00:00:00Z', '2029-11-21T23:59:59Z'])
    expect(value).not.toHaveProperty('proof')
    expect(isCredential(value), JSON.stringify(isCredential.errors)).toBe(true)
  })

  it('says a number between levels as it is, not as the level below', () => {
    const [result] = formatCredential(acme, 'SQL', { ...award, achieved: 2.5 }).value.credentialSubject.result
    expect(result).toMatchObject({ value: '2.5' })
    expect(result).not.toHaveProperty('achievedLevel')
    const free = formatCredential(acme, 'RUN', { ...award, achieved: 3 }).value
    expect(free.credentialSubject.result[0]).toMatchObject({ value: '3' })
    expect(isCredential(free)).toBe(true)
  })

  it('takes a level that noise alone parts from another for that one', () => {
    // Peer 2, superior 4, self 3 by .13, .13 and .74: a gap report says it is met.
    const noisy = 2 * 0.13 + 4 * 0.13 + 3 * 0.74
    const exact = formatCredential(acme, 'SQL', { ...award, required: 3, achieved: 3 })
    for (const achieved of [noisy, 2.9999999999999996, 3.0000000000000004, 3 - 9e-10, 3 + 9e-10])
      expect(formatCredential(acme, 'SQL', { ...award, required: 3, achieved })).toEqual(exact)
    expect(formatCredential(acme, 'SQL', { ...award, achieved: 4.000000000000001 }).value).toEqual(
      formatCredential(acme, 'SQL', { ...award, achieved: 4 }).value,
    )
    expect(
      thrownBy(() => formatCredential(acme, 'SQL', { ...award, required: 3, achieved: 3 - 2e-9 })).code,
    ).toBe('required-level-not-met')
    // On a continuous scale the value must not be below the required one that stands beside it.
    const [result] = formatCredential(acme, 'RUN', { ...award, required: 2.7, achieved: 2.6999999999999997 })
      .value.credentialSubject.result
    expect(result).toMatchObject({ value: '2.7' })
  })

  it('is not given for less than is required, or for nothing shown', () => {
    const error = thrownBy(() => formatCredential(acme, 'SQL', { ...award, required: 4 }))
    expect(error).toMatchObject({
      code: 'required-level-not-met',
      details: { competency: 'SQL', held: 3, required: 4 },
    })
    expect(thrownBy(() => formatCredential(acme, 'SQL', { ...award, achieved: 0 })).code).toBe(
      'required-level-not-met',
    )
  })

  it.each([
    ['a level off the scale', { achieved: 4.5 }, 'level-off-scale'],
    ['a level that is none', { achieved: Number.NaN }, 'level-not-a-number'],
    ['a level that is text', { achieved: untyped('3') }, 'parameter-invalid'],
    ['a date that does not exist', { awardedOn: '2026-02-30' }, 'date-invalid'],
    ['an end before the beginning', { validUntil: '2026-11-21' }, 'period-reversed'],
    ['a person without an id', { recipient: 'p1' }, 'parameter-invalid'],
    [
      'an issuer without a name',
      { issuer: { id: 'https://example.org/issuer', name: ' ' } },
      'parameter-invalid',
    ],
    ['an issuer without an id', { issuer: { id: 'acme', name: 'Acme' } }, 'parameter-invalid'],
  ])('is refused for %s', (_, changes, issue) => {
    expect(thrownBy(() => formatCredential(acme, 'SQL', { ...award, ...changes })).code).toBe(issue)
  })

  it('has an id of its own for another person or day, and the same for the same', () => {
    const idOf = (changes: Partial<FormatCredentialOptions>): string =>
      formatCredential(acme, 'SQL', { ...award, ...changes }).value.id
    expect(idOf({})).toBe(idOf({}))
    expect(
      new Set([idOf({}), idOf({ recipient: 'did:example:2' }), idOf({ awardedOn: '2026-11-23' })]).size,
    ).toBe(3)
  })

  it('is valid or refused, whatever is asked', () => {
    const code = fc.constantFrom('SQL', 'RUN', 'ART', '__proto__', 'constructor')
    const level = fc.oneof(fc.constantFrom(0, 1, 2.5, 3, 4, -1, Number.NaN), fc.double())
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('did:example:9', '2027-01-01'),
    )
    const changes = fc.record(
      {
        required: level,
        achieved: level,
        recipient: words,
        baseUri: fc.oneof(words, fc.webUrl()),
        awardedOn: words,
        validUntil: words,
        issuer: fc.record({ id: words, name: words }),
        definition: fc.record({ id: fc.string({ minLength: 1 }), en: fc.string({ minLength: 1 }) }),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(code, changes, (competency, more) => {
        try {
          const { value } = formatCredential(acme, untyped(competency), { ...award, ...more })
          expect(isCredential(value), JSON.stringify(isCredential.errors)).toBe(true)
          expect(JSON.parse(JSON.stringify(value))).toEqual(value)
        } catch (error) {
          if (!isCompetencyError(error)) throw error
        }
      }),
      { numRuns: 1000 },
    )
  })
})

const example = fileURLToPath(
  new URL('../../../../shared/data/minimal-valid/ob3-openbadgecredential-vc2-unsigned.json', import.meta.url),
)

describe.skipIf(!existsSync(example))(
  'the smallest valid credential (needs ../shared/data/minimal-valid)',
  () => {
    const minimal = (): Readonly<Record<string, unknown>> => JSON.parse(readFileSync(example, 'utf8'))

    it('is valid by the schema of these tests, and not without what it needs', () => {
      expect(isCredential(minimal()), JSON.stringify(isCredential.errors)).toBe(true)
      const { credentialSubject: _, ...rest } = minimal()
      expect(isCredential(rest)).toBe(false)
    })

    it('has no place that ours leaves out', () => {
      const placesIn = (value: unknown, path = ''): string[] => {
        if (Array.isArray(value)) return value.flatMap((entry) => placesIn(entry, `${path}[]`))
        if (typeof value !== 'object' || value === null) return [path]
        return Object.entries(value).flatMap(([key, entry]) => placesIn(entry, `${path}.${key}`))
      }
      const ours = placesIn(formatCredential(acme, 'SQL', { ...award, required: 3, case: place }).value)
      const missing = new Set(placesIn(minimal()).filter((path) => !ours.includes(path)))
      // It also points from each level to a rubric.
      expect([...missing].filter((path) => !path.includes('rubricCriterionLevel[].alignment'))).toEqual([])
    })
  },
)
