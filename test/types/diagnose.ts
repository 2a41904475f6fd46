// Compiles snippets as a user's strict project would and returns what the compiler says.

import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import tsconfig from '../../tsconfig.json' with { type: 'json' }

const root = fileURLToPath(new URL('../../', import.meta.url))

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  paths: Object.fromEntries(
    Object.entries(tsconfig.compilerOptions.paths).map(([name, files]) => [
      name,
      files.map((file) => file.replace(/^\.\//, root)),
    ]),
  ),
}

/** What an editor offers at the end of a snippet, which stands within a string. */
export function complete(code: string): string[] {
  const name = `${root}test/types/snippet.ts`
  const { fileExists, readFile } = ts.sys
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [name],
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => {
      const text = file === name ? `${code}'` : readFile(file)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === name || fileExists(file),
    readFile,
  })
  const offered = service.getCompletionsAtPosition(name, code.length, {})
  return (offered?.entries ?? []).map((entry) => entry.name)
}

/** The compiler's messages for each snippet, in their order; an empty list where it compiles. */
export function diagnose(snippets: readonly string[]): string[][] {
  const files = new Map(snippets.map((code, i) => [`${root}test/types/snippet-${i}.ts`, code]))
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (name) => files.has(name) || fileExists(name)
  host.readFile = (name) => files.get(name) ?? readFile(name)
  host.getSourceFile = (name, language, ...rest) => {
    const code = files.get(name)
    return code === undefined
      ? getSourceFile(name, language, ...rest)
      : ts.createSourceFile(name, code, language, true)
  }
  const program = ts.createProgram([...files.keys()], options, host)
  return [...files.keys()].map((name) => {
    const source = program.getSourceFile(name)
    const diagnostics = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ]
    return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  })
}
