/** Most characters of a text, and entries of a list, that a sentence shows: a hostile key may be a megabyte. */
const most = { characters: 200, entries: 50 } as const

/** Details as a sentence shows them: long texts are clipped, and of long lists the rest is counted. Read as they are asked for. */
export function briefDetails(details: object): object {
  const brief: object = {}
  for (const [key, get] of readersOf(details)) {
    Object.defineProperty(brief, key, { enumerable: true, get: () => briefValue(get()) })
  }
  return brief
}

function readersOf(details: object): [string, () => unknown][] {
  return Object.keys(details).map((key) => [key, () => Reflect.get(details, key)])
}

function briefValue(value: unknown): unknown {
  if (typeof value === 'string') return clipped(value)
  if (Array.isArray(value)) {
    const left = value.length - most.entries
    const shown: unknown[] = value.slice(0, most.entries).map(briefValue)
    return left > 0 ? [...shown, `… (+${left})`] : shown
  }
  return typeof value === 'object' && value !== null ? briefDetails(value) : value
}

/** The beginning of a text that is too long for a sentence. */
function clipped(text: string): string {
  return text.length > most.characters ? `${text.slice(0, most.characters - 1)}…` : text
}
