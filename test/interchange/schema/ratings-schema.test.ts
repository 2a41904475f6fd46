import { ratingsSchema } from 'kompetensi/schema'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { soundModel } from '../../support/sound-model'
import { validated } from '../support/validated'
import { samples } from './samples'

const schema = ratingsSchema(soundModel())
const wrong = [{ person: 'p1', competency: 'SQL', level: 3, assessedOn: '2026-02-30', raterKind: 'peer' }]

describe('ratingsSchema', () => {
  it('is a Standard Schema', async () => {
    expect(schema['~standard'].version).toBe(1)
    expect(await validated(schema, samples.ratings)).toEqual(samples.ratings)
    expect(await validated(schema, 3)).toHaveLength(1)
    expect(await validated(schema, wrong)).toEqual([
      '0.assessedOn: "2026-02-30" is not a date that exists, written YYYY-MM-DD.',
    ])
  })

  it('stands in a schema of zod', () => {
    const upload = z.object({ sent: schema })
    expect(upload.parse({ sent: samples.ratings })).toEqual({ sent: samples.ratings })
    const { error } = upload.safeParse({ sent: wrong })
    expect(error?.issues).toMatchObject([
      { code: 'custom', path: ['sent', 0, 'assessedOn'], params: { code: 'date-invalid' } },
    ])
    expect(z.toJSONSchema(upload)).toMatchObject({ properties: { sent: { type: 'array' } } })
  })
})
