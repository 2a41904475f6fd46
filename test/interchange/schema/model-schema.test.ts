import { lembagaXy } from 'kompetensi/lembaga-xy'
import { modelSchema } from 'kompetensi/schema'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { soundModel } from '../../support/sound-model'
import { validated } from '../support/validated'

const model = soundModel()

describe('modelSchema', () => {
  it('is a Standard Schema', async () => {
    expect(await validated(modelSchema({ as: 'acme' }), JSON.parse(JSON.stringify(model)))).toEqual(model)
    expect(await validated(modelSchema(), JSON.stringify(lembagaXy))).toEqual(lembagaXy)
    expect(await validated(modelSchema({ as: 'acme' }), { ...model, version: 1, id: 'amce' })).toEqual([
      'version: A text is expected here, and a number was found.',
      'jobs.clerk.model: This is of "acme", not of "amce".',
      'jobs.chief.model: This is of "acme", not of "amce".',
    ])
  })

  it('stands in a schema of zod', () => {
    const upload = z.object({ sent: modelSchema({ as: 'acme' }) })
    expect(upload.parse({ sent: model })).toEqual({ sent: model })
    const { error } = upload.safeParse({ sent: { ...model, version: 1 } })
    expect(error?.issues).toMatchObject([
      { code: 'custom', path: ['sent', 'version'], params: { code: 'wrong-type' } },
    ])
    expect(z.toJSONSchema(upload)).toMatchObject({ properties: { sent: { type: 'object' } } })
  })
})
