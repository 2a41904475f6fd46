import { certificatesSchema } from 'kompetensi/schema'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { soundModel } from '../../support/sound-model'
import { validated } from '../support/validated'
import { samples } from './samples'

const schema = certificatesSchema(soundModel())
const wrong = [{ person: 'p1', scheme: 'welder' }]

describe('certificatesSchema', () => {
  it('is a Standard Schema', async () => {
    expect(schema['~standard'].version).toBe(1)
    expect(await validated(schema, samples.certificates)).toEqual(samples.certificates)
    expect(await validated(schema, 3)).toHaveLength(1)
    expect(await validated(schema, wrong)).toEqual(['0.issuedOn: The field "issuedOn" is missing.'])
  })

  it('stands in a schema of zod', () => {
    const upload = z.object({ sent: schema })
    expect(upload.parse({ sent: samples.certificates })).toEqual({ sent: samples.certificates })
    const { error } = upload.safeParse({ sent: wrong })
    expect(error?.issues).toMatchObject([
      { code: 'custom', path: ['sent', 0, 'issuedOn'], params: { code: 'missing-field' } },
    ])
    expect(z.toJSONSchema(upload)).toMatchObject({ properties: { sent: { type: 'array' } } })
  })
})
