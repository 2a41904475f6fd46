// Compiles the examples of the documentation as a strict project does, against the sources of the library.

import { join } from 'node:path'
import ts from 'typescript'
import type { Example } from './doc-examples.js'
import { root } from './packed.js'

const configFile = join(root, 'tsconfig.json')

/** What sets the examples' compiler apart from the repository's: they declare things only to show them, and are written as in most projects. */
const settings = {
  noPropertyAccessFromIndexSignature: false,
  noUnusedLocals: false,
  noUnusedParameters: false,
  erasableSyntaxOnly: false,
  experimentalDecorators: true,
  emitDecoratorMetadata: true,
}

/** What the compiler finds wrong with examples, each with file and line; empty when all compile. */
export function typeErrors(examples: readonly Example[]): string[] {
  const { config } = ts.readConfigFile(configFile, ts.sys.readFile)
  const given = { ...config.compilerOptions, ...settings }
  const { options } = ts.convertCompilerOptionsFromJson(given, root)
  // The files are not written: an editor or a watcher need not see them.
  const files = new Map(
    examples.map((example, i) => [join(root, `reports/doc-types/example-${i}.ts`), example] as const),
  )
  const textOf = (path: string): string | undefined => {
    const example = files.get(path)
    return example === undefined ? undefined : `${example.code}\nexport {}\n`
  }
  const host = ts.createCompilerHost(options)
  const disk = { fileExists: host.fileExists, readFile: host.readFile, getSourceFile: host.getSourceFile }
  host.fileExists = (path) => files.has(path) || disk.fileExists(path)
  host.readFile = (path) => textOf(path) ?? disk.readFile(path)
  host.getSourceFile = (path, language, ...rest) => {
    const text = textOf(path)
    return text === undefined
      ? disk.getSourceFile(path, language, ...rest)
      : ts.createSourceFile(path, text, language, true)
  }
  const program = ts.createProgram([...files.keys()], options, host)
  return [...files].flatMap(([path, { place }]) => {
    const source = program.getSourceFile(path)
    if (source === undefined) return [`${place} is not there`]
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ start = 0, messageText }) => {
        const [file = '', line = '1'] = place.split(/:(?=\d+$)/)
        const below = source.getLineAndCharacterOfPosition(start).line
        return `${file}:${Number(line) + below} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
      },
    )
  })
}
