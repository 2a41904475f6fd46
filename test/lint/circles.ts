// Circles among files: files that import each other, directly or by way of others, types counted too.

import { posix } from 'node:path'
import ts from 'typescript'

/** A file: its path below `src` or `docs`, and its text. */
interface SourceFile {
  readonly path: string
  readonly text: string
}

/** Groups of files that reach each other by imports or re-exports, each in order of path. */
export function findCircles(files: readonly SourceFile[]): string[][] {
  const paths = new Set(files.map(({ path }) => path))
  const imports = new Map(files.map((file) => [file.path, importsOf(file).filter((path) => paths.has(path))]))
  const reached = new Map([...paths].map((path) => [path, reachedFrom(path, imports)]))
  const inCircle = [...paths].filter((path) => reached.get(path)?.has(path))
  const groups = inCircle.map((path) =>
    inCircle.filter((other) => reached.get(path)?.has(other) && reached.get(other)?.has(path)).sort(),
  )
  return [...new Map(groups.map((group) => [group.join(), group])).values()]
}

function importsOf({ path, text }: SourceFile): string[] {
  return ts
    .preProcessFile(path.endsWith('.vue') ? scriptOf(text) : text)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => withEnding(posix.join(posix.dirname(path), fileName)))
}

/** The script of a component. */
function scriptOf(text: string): string {
  return /<script[^>]*>(.*?)<\/script>/s.exec(text)?.[1] ?? ''
}

/** The file that a specifier means: `./a` and `./a.js` are `a.ts`. */
function withEnding(path: string): string {
  return /\.(?:vue|ts)$/.test(path) ? path : `${path.replace(/\.js$/, '')}.ts`
}

/** What a file reaches by one import or more; itself only by way of a circle. */
function reachedFrom(path: string, imports: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>()
  const open = [path]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const target of imports.get(next) ?? []) {
      if (reached.has(target)) continue
      reached.add(target)
      open.push(target)
    }
  }
  return reached
}
