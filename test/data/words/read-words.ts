import { readFileSync } from 'node:fs'

/** The words of a list in this folder: separated by white space, lines that begin with # left out. */
export function readWords(file: string): ReadonlySet<string> {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')
  return new Set(
    lines.filter((line) => !line.startsWith('#')).flatMap((line) => line.split(/\s+/).filter(Boolean)),
  )
}
