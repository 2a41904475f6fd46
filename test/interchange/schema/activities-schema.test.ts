import { activitiesSchema } from 'kompetensi/schema'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { soundModel } from '../../support/sound-model'
import { validated } from '../support/validated'
import { samples } from './samples'

const schema = activitiesSchema(soundModel())
const wrong = [
  {
    id: 'course',
    name: { id: 'Kursus', en: 'Course' },
    method: 'classroom',
    develops: [{ competency: 'SQL', from: 2, to: 2 }],
  },
]

describe('activitiesSchema', () => {
  it('is a Standard Schema', async () => {
    expect(schema['~standard'].version).toBe(1)
    expect(await validated(schema, samples.activities)).toEqual(samples.activities)
    expect(await validated(schema, 3)).toHaveLength(1)
    expect(await validated(schema, wrong)).toEqual([
      '0.develops.0.to: The activity takes "SQL" from 2 to 2; a step leads to a higher level.',
    ])
  })

  it('stands in a schema of zod', () => {
    const upload = z.object({ sent: schema })
    expect(upload.parse({ sent: samples.activities })).toEqual({ sent: samples.activities })
    const { error } = upload.safeParse({ sent: wrong })
    expect(error?.issues).toMatchObject([
      { code: 'custom', path: ['sent', 0, 'develops', 0, 'to'], params: { code: 'step-not-upward' } },
    ])
    expect(z.toJSONSchema(upload)).toMatchObject({ properties: { sent: { type: 'array' } } })
  })
})
