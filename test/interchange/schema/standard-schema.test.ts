import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import {
  activitiesSchema,
  certificatesSchema,
  holdingsSchema,
  jobProfileSchema,
  modelSchema,
  peopleSchema,
  ratingsSchema,
} from '../../../src/interchange/schema/index'
import { soundModel } from '../../support/sound-model'
import { samples } from './samples'

// What the specification says, written down here so that nothing of zod's types is needed.
interface Standard<Out> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => Answer<Out> | Promise<Answer<Out>>
  }
}
type Answer<Out> =
  | { readonly value: Out; readonly issues?: undefined }
  | {
      readonly issues: readonly {
        readonly message: string
        readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined
      }[]
    }

/** A consumer that knows the specification and nothing else. */
async function validated<Out>(schema: Standard<Out>, data: unknown): Promise<Out | string[]> {
  const answer = await schema['~standard'].validate(data)
  if (answer.issues === undefined) return answer.value
  return answer.issues.map(({ message, path = [] }) => {
    const steps = path.map((step) => String(typeof step === 'object' ? step.key : step))
    return `${steps.join('.')}: ${message}`
  })
}

const model = soundModel()

describe('Standard Schema', () => {
  it('validates a model', async () => {
    expect(await validated(modelSchema({ as: 'acme' }), JSON.parse(JSON.stringify(model)))).toEqual(model)
    expect(await validated(modelSchema(), JSON.stringify(lembagaXy))).toEqual(lembagaXy)
    expect(await validated(modelSchema({ as: 'acme' }), { ...model, version: 1, id: 'amce' })).toEqual([
      'version: A text is expected here, and a number was found.',
      'jobs.clerk.model: Expected something of "amce", found something of "acme".',
      'jobs.chief.model: Expected something of "amce", found something of "acme".',
    ])
  })

  it.each([
    ['holdings', holdingsSchema(model)],
    ['job-profile', jobProfileSchema(model)],
    ['ratings', ratingsSchema(model)],
    ['people', peopleSchema(model)],
    ['activities', activitiesSchema(model)],
    ['certificates', certificatesSchema(model)],
  ] as const)('validates %s', async (kind, schema) => {
    const standard: Standard<unknown> = schema
    expect(standard['~standard'].version).toBe(1)
    expect(await validated(standard, samples[kind])).toEqual(samples[kind])
    expect(await validated(standard, 3)).toHaveLength(1)
  })

  it('checks what refers to something else', async () => {
    expect(await validated(holdingsSchema(model), { SQLL: 3 })).toEqual([
      'SQLL: "SQLL" is not a competency of "acme" (did you mean "SQL"?).',
    ])
    expect(await validated(peopleSchema(model), [{ id: 'p', holdings: { SQL: 9 } }])).toEqual([
      '0.holdings.SQL: The level held of "SQL" is 9; its scale runs from 0 to 5.',
    ])
  })

  it('does not refuse for a warning', async () => {
    const someone = [{ id: 'p', holdings: {}, unit: 'ofice' }]
    expect(await validated(peopleSchema(model), someone)).toEqual(someone)
  })
})

describe('in zod', () => {
  it('stands in other schemas, with the code, the details and both sentences', () => {
    const upload = z.object({ people: peopleSchema(model) })
    expect(upload.parse({ people: [{ id: 'p', holdings: { SQL: 3 } }] })).toEqual({
      people: [{ id: 'p', holdings: { SQL: 3 } }],
    })
    const result = upload.safeParse({ people: [{ id: 'p', holdings: { SQK: 3 } }] })
    expect(result.error?.issues).toMatchObject([
      {
        code: 'custom',
        path: ['people', 0, 'holdings', 'SQK'],
        params: {
          code: 'unknown-competency',
          details: { competency: 'SQK', model: 'acme', suggestion: 'SQL' },
          sentence: { id: '"SQK" bukan kompetensi model "acme" (maksudnya "SQL"?).' },
        },
      },
    ])
  })

  it('leaves the settings of zod alone', () => {
    // In a process of its own: schemas of the whole of zod change them, and other tests use those.
    const program = `const { safeParseModel } = await import('./src/interchange/schema/index.ts')
      safeParseModel('{}')
      const { config } = await import('zod/mini')
      console.log(JSON.stringify(Object.keys(config())))`
    const args = ['--import', 'tsx', '--input-type=module', '--eval', program]
    const cwd = join(import.meta.dirname, '../../..')
    expect(execFileSync(process.execPath, args, { cwd, encoding: 'utf8' }).trim()).toBe('[]')
  })
})
