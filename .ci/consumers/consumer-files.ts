// Writes the files of a consumer who exports the result of every public function and every public value. They are made
// from the declarations of the entries, so that none is forgotten.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { allExamples } from '../../test/package/doc-examples.js'

interface Callable {
  readonly name: string
  /** How many arguments it takes, those with defaults included; absent for a value. */
  readonly parameters?: number
  readonly takesModel?: boolean
}

const slug = (entry: string): string => entry.replaceAll('/', '-')

/** The entries of the installed package that hold code. */
export function entriesOf(folder: string): string[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'node_modules/kompetensi/package.json'), 'utf8'))
  const paths = Object.keys(manifest.exports).filter((path) => !path.endsWith('.json'))
  return paths.map((path) => path.replace(/^\./, 'kompetensi'))
}

/** The values an entry exports, functions with the number of their parameters. */
function exportsOf(folder: string, entries: readonly string[]): Map<string, Callable[]> {
  const probe = join(folder, 'probe.ts')
  writeFileSync(probe, entries.map((entry, i) => `export * as e${i} from '${entry}'`).join('\n'))
  const options = { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, strict: true, types: [] }
  const program = ts.createProgram([probe], options)
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(probe)
  const modules = source?.statements.filter(ts.isExportDeclaration) ?? []
  return new Map(
    modules.map((declaration, i) => {
      const specifier = declaration.moduleSpecifier
      const symbol = specifier && checker.getSymbolAtLocation(specifier)
      const symbols = symbol === undefined ? [] : checker.getExportsOfModule(symbol)
      return [entries[i] ?? '', symbols.flatMap((exported) => callable(checker, exported))]
    }),
  )
}

function callable(checker: ts.TypeChecker, exported: ts.Symbol): Callable[] {
  const target = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
  if ((target.flags & ts.SymbolFlags.Value) === 0) return []
  const signature = checker.getTypeOfSymbol(target).getCallSignatures().at(-1)
  if (signature === undefined) return [{ name: exported.name }]
  const parameters = signature.getParameters()
  return [{ name: exported.name, parameters: parameters.length, takesModel: parameters[0]?.name === 'model' }]
}

/** One file that imports this entry alone: its values, and its functions called with what their signatures ask. */
function plainFile(entry: string, list: readonly Callable[]): string {
  const lines = list.flatMap(({ name, parameters }) => [
    `export const ${name}Value = ${name}`,
    ...(parameters === undefined
      ? []
      : [`export const ${name}Result = ${name}(...(null as unknown as Parameters<typeof ${name}>))`]),
  ])
  return [`import { ${list.map(({ name }) => name).join(', ')} } from '${entry}'`, ...lines, ''].join('\n')
}

/** The same functions of a model whose ids are literal types. */
function modelFile(entry: string, list: readonly Callable[]): string {
  const lines = list.map(({ name, parameters = 1 }) => {
    const others = Array.from({ length: parameters - 1 }, () => 'anything')
    return `export const ${name}Result = ${name}(${['lembagaXy', ...others].join(', ')})`
  })
  return [
    `import { ${list.map(({ name }) => name).join(', ')} } from '${entry}'`,
    "import { lembagaXy } from 'kompetensi/lembaga-xy'",
    'declare const anything: any',
    ...lines,
    '',
  ].join('\n')
}

/** Our schemas inside schemas of zod 4 that the consumer writes. */
const composed = `import * as z from 'zod'
import { holdingsSchema } from 'kompetensi/schema'
import { lembagaXy } from 'kompetensi/lembaga-xy'
export const body = z.object({ held: holdingsSchema(lembagaXy), before: z.optional(holdingsSchema(lembagaXy)) })
export const parsed = body.parse({ held: { INT: 3 } })
export const level: number | undefined = parsed.held.INT
`

/** Folders in which a consumer has zod too: in the least version and in the newest that ours can share with it. */
export const composedFolders = ['composed-least', 'composed-newest'] as const

/** What the composed example does, as a program: an absent part and a wrong one. */
export const composedProgram = `import * as z from 'zod'
import { holdingsSchema } from 'kompetensi/schema'
import { lembagaXy } from 'kompetensi/lembaga-xy'
const body = z.object({ held: holdingsSchema(lembagaXy), before: z.optional(holdingsSchema(lembagaXy)) })
const wrong = body.safeParse({ held: { INT: 9 } })
console.log(JSON.stringify([body.parse({ held: { INT: 3 } }), wrong.error?.issues.map(({ path }) => path)]))
`

/**
 * The examples of the doc comments, each exporting all it declares. What `['~standard']` gives is of a type that zod
 * does not export (`export const x = z.object({})['~standard'].validate(1)` is TS2883 without us), so such an example
 * only compiles.
 */
function exampleFiles(): [string, string][] {
  const usable = allExamples().filter(
    ({ place, code }) => place.startsWith('src/') && !/from '(?!kompetensi)/.test(code),
  )
  return usable.map(({ code }, i) => {
    const exporting = code.replace(/^(const|let|function|interface|type) /gm, 'export $1 ')
    return [`example-${i}.ts`, `${code.includes("['~standard']") ? code : exporting}\nexport {}\n`]
  })
}

/** What a consumer compiles. */
export interface ConsumerFiles {
  /** Each is the only file of a program: what it names, only its own entry can give. */
  readonly alone: readonly string[]
  /** Compiled together, the declarations of the libraries checked too. */
  readonly together: readonly string[]
  /**
   * Compiled alone, the declarations of the libraries checked too: in one program TypeScript takes two copies of a package
   * of one version for the same, whatever zod each has beside it.
   */
  readonly composed: readonly string[]
  readonly functions: number
  readonly values: number
}

/** Writes the files into a project in which the package is installed. */
export function writeConsumerFiles(folder: string): ConsumerFiles {
  const entries = entriesOf(folder)
  const exported = exportsOf(folder, entries)
  const files = [...exported].flatMap(([entry, list]): [string, string][] => {
    const ofModel = list.filter(({ takesModel }) => takesModel)
    return [
      [`${slug(entry)}.ts`, plainFile(entry, list)],
      ...(ofModel.length > 0
        ? [[`${slug(entry)}.model.ts`, modelFile(entry, ofModel)] as [string, string]]
        : []),
    ]
  })
  const examples = exampleFiles()
  const composing = composedFolders.map((each): [string, string] => [`${each}/composed.ts`, composed])
  const all = [...files, ...examples]
  for (const [name, text] of [...all, ...composing]) writeFileSync(join(folder, name), text)
  const everything = [...exported.values()].flat()
  const functions = everything.filter(({ parameters }) => parameters !== undefined).length
  return {
    alone: files.map(([name]) => name),
    together: all.map(([name]) => name),
    composed: composing.map(([name]) => name),
    functions,
    values: everything.length - functions,
  }
}
