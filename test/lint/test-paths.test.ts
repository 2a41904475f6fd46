import { existsSync } from 'node:fs'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { entryProgram, entrySources, repository } from '../support/entry-program'

/** The files that declare the functions the entries export, below the repository. */
function filesOfPublicFunctions(): string[] {
  const program = entryProgram()
  const checker = program.getTypeChecker()
  const files = entrySources.flatMap(([name, path]) => {
    const source = program.getSourceFile(path)
    const symbol = source && checker.getSymbolAtLocation(source)
    if (symbol === undefined) throw new Error(`${name} exports nothing`)
    return checker.getExportsOfModule(symbol).flatMap((each) => {
      const target = each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each
      const declaration = target.declarations?.[0]
      return declaration && ts.isFunctionDeclaration(declaration)
        ? [declaration.getSourceFile().fileName]
        : []
    })
  })
  return [...new Set(files)].map((file) => file.slice(repository.length))
}

it('has a test for each public function at the same path', () => {
  const files = filesOfPublicFunctions()
  expect(files.length).toBeGreaterThan(150)
  const without = files.filter((file) => {
    const test = file.replace(/^src\//, '').replace(/\.ts$/, '.test.ts')
    return ![`test/${test}`, `test/slow/${test}`].some((path) => existsSync(`${repository}${path}`))
  })
  expect(without).toEqual([])
})
