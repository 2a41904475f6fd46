import { peopleSchema } from 'kompetensi/schema'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { soundModel } from '../../support/sound-model'
import { validated } from '../support/validated'
import { samples } from './samples'

const schema = peopleSchema(soundModel())
const wrong = [{ id: 'p', holdings: { SQL: 9 } }]

describe('peopleSchema', () => {
  it('is a Standard Schema', async () => {
    expect(schema['~standard'].version).toBe(1)
    expect(await validated(schema, samples.people)).toEqual(samples.people)
    expect(await validated(schema, 3)).toHaveLength(1)
    expect(await validated(schema, wrong)).toEqual([
      '0.holdings.SQL: The held level of "SQL" is 9; its scale has 0 to 5.',
    ])
  })

  it('does not refuse for a warning', async () => {
    const someone = [{ id: 'p', holdings: {}, unit: 'ofice' }]
    expect(await validated(schema, someone)).toEqual(someone)
  })

  it('tells zod the details', () => {
    const upload = z.object({ people: schema })
    expect(upload.parse({ people: [{ id: 'p', holdings: { SQL: 3 } }] })).toEqual({
      people: [{ id: 'p', holdings: { SQL: 3 } }],
    })
    const result = upload.safeParse({ people: [{ id: 'p', holdings: { SQLK: 3 } }] })
    expect(result.error?.issues).toMatchObject([
      {
        code: 'custom',
        path: ['people', 0, 'holdings', 'SQLK'],
        params: {
          code: 'unknown-competency',
          details: { competency: 'SQLK', model: 'acme', suggestion: 'SQL' },
        },
      },
    ])
  })

  it('stands in a schema of zod', () => {
    const upload = z.object({ sent: schema })
    expect(upload.parse({ sent: samples.people })).toEqual({ sent: samples.people })
    const { error } = upload.safeParse({ sent: wrong })
    expect(error?.issues).toMatchObject([
      { code: 'custom', path: ['sent', 0, 'holdings', 'SQL'], params: { code: 'level-off-scale' } },
    ])
    expect(z.toJSONSchema(upload)).toMatchObject({ properties: { sent: { type: 'array' } } })
  })
})
