import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const data = fileURLToPath(new URL('../../../shared/data/', import.meta.url))

/** Files that others wrote, where they stand beside the repository; none where they do not. */
export function realTexts(...paths: readonly string[]): string[] {
  return paths
    .map((path) => `${data}${path}`)
    .filter((path) => existsSync(path))
    .map((path) =>
      path.endsWith('.gz') ? gunzipSync(readFileSync(path)).toString() : readFileSync(path, 'utf8'),
    )
}

/** The first lines of a text, so that a run reads many of it. */
export function headOf(text: string, lines = 12): string {
  let end = -1
  for (let i = 0; i < lines; i++) {
    const next = text.indexOf('\n', end + 1)
    if (next < 0) return text
    end = next
  }
  return text.slice(0, end + 1)
}

/** Data with at most so many entries of each list. */
export function fewOf(value: unknown, most = 3): unknown {
  if (Array.isArray(value)) return value.slice(0, most).map((one) => fewOf(one, most))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fewOf(one, most)]))
}

/** JSON that others wrote, with a few entries of each list. */
export function realData(...paths: readonly string[]): unknown[] {
  return realTexts(...paths).map((text) => fewOf(JSON.parse(text)))
}
