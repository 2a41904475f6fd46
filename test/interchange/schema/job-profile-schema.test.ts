import { jobProfileSchema } from 'kompetensi/schema'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { soundJob, soundModel } from '../../support/sound-model'
import { validated } from '../support/validated'
import { samples } from './samples'

const schema = jobProfileSchema(soundModel())
const wrong = soundJob('driver', [{ competency: 'SQL', level: 2.5 }])

describe('jobProfileSchema', () => {
  it('is a Standard Schema', async () => {
    expect(schema['~standard'].version).toBe(1)
    expect(await validated(schema, samples['job-profile'])).toEqual(samples['job-profile'])
    expect(await validated(schema, 3)).toHaveLength(1)
    expect(await validated(schema, wrong)).toEqual([
      'requirements.0.level: The required level of "SQL" is 2.5; its scale has 1, 2, 3, 4, 5.',
    ])
  })

  it('stands in a schema of zod', () => {
    const upload = z.object({ sent: schema })
    expect(upload.parse({ sent: samples['job-profile'] })).toEqual({ sent: samples['job-profile'] })
    const { error } = upload.safeParse({ sent: wrong })
    expect(error?.issues).toMatchObject([
      { code: 'custom', path: ['sent', 'requirements', 0, 'level'], params: { code: 'level-off-scale' } },
    ])
    expect(z.toJSONSchema(upload)).toMatchObject({ properties: { sent: { type: 'object' } } })
  })
})
