import Ajv from 'ajv'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import {
  generateResultSchema,
  type ResultKind,
  recordResult,
  resultKinds,
  safeParseResult,
} from 'kompetensi/record'
import { describe, expect, it } from 'vitest'
import { mutated } from '../interchange/schema/mutated'
import { runs } from '../support/runs'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'
import { samples } from './samples'

const validators = {
  '2020-12': addFormats(new Ajv2020({ strict: true, allowUnionTypes: true })),
  '7': addFormats(new Ajv({ strict: true, allowUnionTypes: true })),
}

/** What is stored of the samples of a kind, as JSON gives it. */
function storedOf(kind: ResultKind): unknown[] {
  return samples[kind].map((result) => JSON.parse(JSON.stringify(recordResult<ResultKind>(kind, result))))
}

describe('generateResultSchema', () => {
  it.each(resultKinds)('of %s takes what the reader takes, in both dialects', (kind) => {
    for (const draft of ['2020-12', '7'] as const) {
      const schema = generateResultSchema(kind, { draft })
      const validate = validators[draft].compile({ ...schema })
      for (const stored of storedOf(kind)) {
        expect(validate(stored), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
        expect(validate({ ...Object(stored), schema: 2 })).toBe(false)
        expect(validate({ ...Object(stored), odd: 1 })).toBe(false)
        fc.assert(
          fc.property(mutated(stored), (changed) => {
            const data: unknown = JSON.parse(JSON.stringify(changed ?? null))
            const { ok, issues } = safeParseResult(data, { kind })
            // That the model beside a result is the one in it is beyond JSON Schema.
            const beyond = issues.every(({ code }) => code === 'model-mismatch')
            expect(validate(data)).toBe(ok || beyond)
          }),
          { numRuns: runs(60) },
        )
      }
    }
  })

  it('says its dialect and its id', () => {
    const { $schema, $id } = generateResultSchema('gap')
    expect([$schema, $id]).toEqual([
      'https://json-schema.org/draft/2020-12/schema',
      'urn:kompetensi:schema:result-gap',
    ])
    expect(generateResultSchema('gap', { draft: '7' }).$schema).toBe(
      'http://json-schema.org/draft-07/schema#',
    )
  })

  it('refuses a kind there is not, and a dialect that is none', () => {
    expect(thrownBy(() => generateResultSchema(untyped('gaps'))).code).toBe('parameter-invalid')
    expect(thrownBy(() => generateResultSchema('gap', { draft: untyped('4') })).code).toBe(
      'parameter-invalid',
    )
  })
})
