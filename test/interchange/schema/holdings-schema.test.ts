import { holdingsSchema } from 'kompetensi/schema'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { soundModel } from '../../support/sound-model'
import { validated } from '../support/validated'
import { samples } from './samples'

const schema = holdingsSchema(soundModel())
const wrong = { SQLL: 3 }

describe('holdingsSchema', () => {
  it('is a Standard Schema', async () => {
    expect(schema['~standard'].version).toBe(1)
    expect(await validated(schema, samples.holdings)).toEqual(samples.holdings)
    expect(await validated(schema, 3)).toHaveLength(1)
    expect(await validated(schema, wrong)).toEqual([
      'SQLL: "SQLL" is not a competency of "acme" (did you mean "SQL"?).',
    ])
  })

  it('stands in a schema of zod', () => {
    const upload = z.object({ sent: schema })
    expect(upload.parse({ sent: samples.holdings })).toEqual({ sent: samples.holdings })
    const { error } = upload.safeParse({ sent: wrong })
    expect(error?.issues).toMatchObject([
      { code: 'custom', path: ['sent', 'SQLL'], params: { code: 'unknown-competency' } },
    ])
    expect(z.toJSONSchema(upload)).toMatchObject({ properties: { sent: { type: 'object' } } })
  })
})
