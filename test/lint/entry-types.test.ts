import { describe, expect, it } from 'vitest'
import { entryProgram, entrySources, repository } from '../support/entry-program'
import { unexportedTypes } from '../support/named-types.js'

describe('the types that an entry names', () => {
  // Otherwise a program that exports a result needs a path into the package to name its type (TS2742).
  it.each(entrySources)('%s are exported by it', (_, source) => {
    const program = entryProgram()
    const entry = program.getSourceFile(source)
    expect(entry).toBeDefined()
    if (entry === undefined) return
    const ours = (file: string): boolean => file.startsWith(`${repository}src/`)
    expect(unexportedTypes(program.getTypeChecker(), entry, ours)).toEqual([])
  })
})
