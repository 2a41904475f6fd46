import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import tsconfig from '../../tsconfig.json' with { type: 'json' }
import { unexportedTypes } from '../support/named-types.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const entries = Object.entries(tsconfig.compilerOptions.paths).map(
  ([name, [path = '']]) => [name, ts.sys.resolvePath(`${root}${path}`)] as const,
)

describe('the types that an entry names', () => {
  let program: ts.Program
  beforeAll(() => {
    const { config } = ts.readConfigFile(`${root}tsconfig.src.json`, ts.sys.readFile)
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
    program = ts.createProgram(
      entries.map(([, path]) => path),
      options,
    )
  }, 120_000)

  // Otherwise a program that exports a result needs a path into the package to name its type (TS2742).
  it.each(entries)('%s are exported by it', (_, path) => {
    const entry = program.getSourceFile(path)
    expect(entry).toBeDefined()
    if (entry === undefined) return
    const ours = (file: string): boolean => file.startsWith(`${root}src/`)
    expect(unexportedTypes(program.getTypeChecker(), entry, ours)).toEqual([])
  })
})
