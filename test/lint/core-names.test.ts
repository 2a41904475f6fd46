import ts from 'typescript'
import { expect, it } from 'vitest'
import { coreRooms } from '../../.ci/house'
import { sourceFiles } from './source-files.js'

/** The names of the values that a file declares and exports. */
function exportedValues(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022)
  return source.statements.flatMap((statement) => {
    const isExported = ts.canHaveModifiers(statement)
      ? ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      : false
    if (!isExported) return []
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
      return statement.name === undefined ? [] : [statement.name.text]
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.map(({ name }) => name.getText(source))
  })
}

// The build puts all of them into one file (decision 19); of two with one name neither could be imported from there.
it('gives each value of the core a name of its own', () => {
  const files = sourceFiles().filter(
    ({ path }) => coreRooms.includes(path.split('/')[0] ?? '') && !path.endsWith('/index.ts'),
  )
  const filesOf = new Map<string, Set<string>>()
  for (const { path, text } of files) {
    for (const name of exportedValues(path, text))
      filesOf.set(name, (filesOf.get(name) ?? new Set()).add(path))
  }
  expect(filesOf.size).toBeGreaterThan(300)
  expect([...filesOf].filter(([, paths]) => paths.size > 1)).toEqual([])
})
