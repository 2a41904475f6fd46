// The kernel that the library carries is the one its source says.

import { readFileSync } from 'node:fs'
import { attainment } from 'kompetensi'
import { compileJobs, encodePeople, scoreSlice } from 'kompetensi/batch'
import { describe, expect, it } from 'vitest'
import { kernelHex } from '../../src/batch/kernel/module'
import { untyped } from '../support/untyped'
import { five, many } from './many'

const root = new URL('../../', import.meta.url)

/** `WebAssembly`, which is not among the types of the tests; its parts are not enumerable. */
interface Platform {
  readonly validate: (code: Uint8Array) => boolean
  readonly Module: new (code: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => object
  readonly Memory: new (size: object) => object
}

const { validate, Module, Instance, Memory }: Platform = untyped(Reflect.get(globalThis, 'WebAssembly'))
const platform: Platform = { validate, Module, Instance, Memory }

/** Scores of many people on a platform whose `WebAssembly` is another, or none. */
function scoresWith(webAssembly: object | undefined): number[] {
  const { model, jobs, people } = many({ people: 600, jobs: 3, scale: five, competencies: 20 })
  const compiled = compileJobs(model, jobs, { method: attainment() })
  const encoded = encodePeople(model, people)
  const known = Object.getOwnPropertyDescriptor(globalThis, 'WebAssembly') ?? {}
  try {
    Object.defineProperty(globalThis, 'WebAssembly', { value: webAssembly, configurable: true })
    return [...scoreSlice(compiled, encoded)].flatMap(({ score }) => [...score])
  } finally {
    Object.defineProperty(globalThis, 'WebAssembly', known)
  }
}

describe('the vector kernel', () => {
  it('is what compiling its source gives', async () => {
    const path = String(new URL('.ci/build-kernel.mjs', root))
    const { kernelModule }: { readonly kernelModule: () => Promise<string> } = await import(path)
    expect(await kernelModule()).toBe(readFileSync(new URL('src/batch/kernel/module.ts', root), 'utf8'))
  })

  it('is valid here, so that the tests of kernels use it', () => {
    const bytes = Uint8Array.from(kernelHex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
    expect(platform.validate(bytes)).toBe(true)
    expect(bytes.length).toBeLessThan(4096)
  })

  it('is left out, with the same answer, where a platform does not know it', () => {
    expect(scoresWith(undefined)).toEqual(scoresWith(platform))
  })

  it('is left out, with the same answer, where a platform finds it valid and then forbids to compile it', () => {
    let attempts = 0
    const forbidding = {
      ...platform,
      Module: class {
        constructor() {
          attempts++
          throw new EvalError('Wasm code generation disallowed by embedder')
        }
      },
    }
    expect(scoresWith(forbidding)).toEqual(scoresWith(platform))
    expect(attempts).toBe(1)
  })

  it('is left out, with the same answer, where there is no memory for it', () => {
    const full = {
      ...platform,
      Memory: class {
        constructor() {
          throw new RangeError('could not allocate memory')
        }
      },
    }
    expect(scoresWith(full)).toEqual(scoresWith(platform))
  })

  it('is used where it can be compiled, whatever `validate` says', () => {
    let used = 0
    class Counted extends platform.Instance {
      constructor(...parts: ConstructorParameters<Platform['Instance']>) {
        super(...parts)
        used++
      }
    }
    const scores = scoresWith({ ...platform, Instance: Counted, validate: () => false })
    expect(used).toBe(1)
    expect(scores).toEqual(scoresWith(undefined))
  })
})
