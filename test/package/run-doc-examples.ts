// Runs the instrumented examples of a folder one after the other and prints, last, what came of each as JSON.

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inspect } from 'node:util'

const [folder = '', count = '0'] = process.argv.slice(2)

/** `…` in an expectation stands for anything; white space is folded, and `[1, 2]` is `[ 1, 2 ]`. */
function matches(expected: string, found: string): boolean {
  const fold = (text: string): string =>
    text
      .replace(/\s+/g, ' ')
      .replace(/\[ | \]/g, (side) => side.trim())
      .trim()
  const pieces = fold(expected)
    .split('…')
    .map((piece) => piece.trim())
  const text = fold(found)
  if (pieces.length === 1) return text === pieces[0]
  let from = 0
  for (const piece of pieces) {
    const at = text.indexOf(piece, from)
    if (at < 0) return false
    from = at + piece.length
  }
  return text.startsWith(pieces[0] ?? '')
}

function shown(value: unknown): string {
  return typeof value === 'string'
    ? value
    : inspect(value, { depth: 8, breakLength: Number.POSITIVE_INFINITY, compact: true, maxArrayLength: null })
}

const outcomes: Record<
  string,
  { error?: string; mismatches: { expected: string; found: string }[]; checked: number }
> = {}
for (let i = 0; i < Number(count); i++) {
  const outcome: (typeof outcomes)[string] = { mismatches: [], checked: 0 }
  Object.assign(globalThis, {
    __expect: (expected: string, ...values: unknown[]): void => {
      const found = values.map(shown).join(' ')
      outcome.checked++
      if (!matches(expected, found)) outcome.mismatches.push({ expected, found })
    },
  })
  try {
    await import(pathToFileURL(join(folder, `example-${i}.mjs`)).href)
  } catch (error) {
    outcome.error = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  }
  outcomes[`example-${i}`] = outcome
}
console.log(`\n${JSON.stringify(outcomes)}`)
