// Finds TypeScript examples in documents and makes their comments about what they print checkable.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from './packed.js'

/** One example. */
export interface Example {
  /** File and line of its first line. */
  readonly place: string
  /** Its code. */
  readonly code: string
}

const fence = /^```ts\n([\s\S]*?)^```$/gm

/** Folders of `docs` whose pages are made by programs, or are no pages. */
const generated = /^(id\/)?(dictionary|reference|models|files|site|public|tools)\/|^\.vitepress\//

function filesBelow(folder: string, ending: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
}

/** The documents that people write, in the order of their paths: the README and every page of the site. */
export function documents(): string[] {
  return [
    'README.md',
    ...filesBelow('docs', '.md').flatMap((name) => (generated.test(name) ? [] : [`docs/${name}`])),
  ]
}

/** Every example: in the comments of `src`, and in the documents. */
export function allExamples(): Example[] {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8')
  return [
    ...filesBelow('src', '.ts').flatMap((name) => examplesIn(`src/${name}`, read(`src/${name}`), 'comments')),
    ...documents().flatMap((file) => examplesIn(file, read(file), 'markdown')),
  ]
}

/** The examples of a file, in its comments or in its Markdown. */
export function examplesIn(file: string, text: string, kind: 'comments' | 'markdown'): Example[] {
  const plain = kind === 'markdown' ? text : text.replace(/^[ \t]*\/?\*+ ?/gm, '')
  return [...plain.matchAll(fence)].map((match) => ({
    place: `${file}:${plain.slice(0, match.index).split('\n').length + 1}`,
    code: match[1] ?? '',
  }))
}

/** The comment that says what a statement prints: behind it on its line, or alone on the lines below. */
function expectation(code: string, end: number): string | undefined {
  const lines = code.slice(end).split('\n')
  const behind = lines[0]?.match(/^[;\s]*\/\/ (.*)$/)?.[1]
  if (behind !== undefined) return behind.trim()
  if (lines[0]?.replace(/[;\s}]/g, '') !== '') return undefined
  const below = lines.slice(1)
  const count = below.findIndex((line) => !/^\s*\/\/ /.test(line))
  const said = below
    .slice(0, count === -1 ? below.length : count)
    .map((line) => line.replace(/^\s*\/\/ /, '').trim())
  return said.length > 0 ? said.join('\n') : undefined
}

/** NestJS wants decorators of the older kind, with the types of parameters beside them. */
const decorators = { experimentalDecorators: true, emitDecoratorMetadata: true } as const

/** The code with every `console.log(x) // expected` turned into a check. */
export function instrumented(code: string): string {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true)
  const edits: { start: number; end: number; text: string }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'console.log') {
      const expected = expectation(code, node.getEnd())
      if (expected !== undefined) {
        const values = node.arguments.map((argument) => argument.getText()).join(', ')
        edits.push({
          start: node.getStart(),
          end: node.getEnd(),
          text: `globalThis.__expect(${JSON.stringify(expected)}, ${values})`,
        })
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
      `${code}\nexport {}\n`,
    )
}

/** The instrumented code as JavaScript. */
export function runnable(code: string): string {
  const compilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
    ...decorators,
  }
  return ts.transpileModule(instrumented(code), { compilerOptions }).outputText
}
