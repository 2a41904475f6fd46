// The kernel that the library carries is the one its source says.

import { readFileSync } from 'node:fs'
import { attainment } from 'kompetensi'
import { compileJobs, encodePeople, scoreSlice } from 'kompetensi/batch'
import { describe, expect, it } from 'vitest'
import { kernelHex } from '../../src/batch/kernel/module'
import { untyped } from '../support/untyped'
import { five, many } from './many'

const root = new URL('../../', import.meta.url)

describe('the vector kernel', () => {
  it('is what compiling its source gives', async () => {
    const path = String(new URL('.ci/build-kernel.mjs', root))
    const { kernelModule }: { readonly kernelModule: () => Promise<string> } = await import(path)
    expect(await kernelModule()).toBe(readFileSync(new URL('src/batch/kernel/module.ts', root), 'utf8'))
  })

  it('is valid here, so that the tests of kernels use it', () => {
    const bytes = Uint8Array.from(kernelHex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
    const platform: { readonly validate: (code: Uint8Array) => boolean } = untyped(
      Reflect.get(globalThis, 'WebAssembly'),
    )
    expect(platform.validate(bytes)).toBe(true)
    expect(bytes.length).toBeLessThan(4096)
  })

  it('is left out, with the same answer, where a platform forbids or does not know it', () => {
    const { model, jobs, people } = many({ people: 600, jobs: 3, scale: five, competencies: 20 })
    const compiled = compileJobs(model, jobs, { method: attainment() })
    const encoded = encodePeople(model, people)
    const scores = () => [...scoreSlice(compiled, encoded)].flatMap(({ score }) => [...score])
    const here = scores()
    const known = Object.getOwnPropertyDescriptor(globalThis, 'WebAssembly') ?? {}
    try {
      Object.defineProperty(globalThis, 'WebAssembly', { value: undefined, configurable: true })
      expect(scores()).toEqual(here)
    } finally {
      Object.defineProperty(globalThis, 'WebAssembly', known)
    }
  })
})
