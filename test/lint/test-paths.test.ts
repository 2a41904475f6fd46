import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, it } from 'vitest'
import tsconfig from '../../tsconfig.json' with { type: 'json' }

const root = fileURLToPath(new URL('../../', import.meta.url))
const entries = Object.values(tsconfig.compilerOptions.paths).map(([path = '']) =>
  ts.sys.resolvePath(`${root}${path}`),
)

/** The files that declare the functions the entries export, below the repository. */
function filesOfPublicFunctions(): string[] {
  const program = ts.createProgram(entries, { module: ts.ModuleKind.ESNext, noEmit: true, types: [] })
  const checker = program.getTypeChecker()
  const files = entries.flatMap((entry) => {
    const source = program.getSourceFile(entry)
    const symbol = source && checker.getSymbolAtLocation(source)
    if (symbol === undefined) throw new Error(`${entry} exports nothing`)
    return checker.getExportsOfModule(symbol).flatMap((each) => {
      const target = each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each
      const declaration = target.declarations?.[0]
      return declaration && ts.isFunctionDeclaration(declaration)
        ? [declaration.getSourceFile().fileName]
        : []
    })
  })
  return [...new Set(files)].map((file) => file.slice(root.length))
}

it('has a test for each public function at the same path', () => {
  const files = filesOfPublicFunctions()
  expect(files.length).toBeGreaterThan(150)
  const without = files.filter((file) => {
    const test = file.replace(/^src\//, '').replace(/\.ts$/, '.test.ts')
    return ![`test/${test}`, `test/slow/${test}`].some((path) => existsSync(`${root}${path}`))
  })
  expect(without).toEqual([])
}, 120_000)
