/** A sentence or word of a language, as it was asked for. */
export interface Asked {
  /** Where it stands in the language: `fit.part.floor`. */
  readonly path: string
  /** What was given to a sentence; nothing to a word. */
  readonly facts: readonly unknown[]
}

/** A language that remembers what it was asked for: each sentence once for each shape of what it was given. */
export function recorded<T extends object>(
  language: T,
): { readonly language: T; readonly asked: () => Asked[] } {
  const asked = new Map<string, Asked>()
  const note = (path: string, facts: readonly unknown[]): void => {
    const key = askedKey({ path, facts })
    if (!asked.has(key)) asked.set(key, { path, facts })
  }
  return { language: watched(language, note, ''), asked: () => [...asked.values()] }
}

/** Equal for two questions that a sentence cannot answer by different turns. */
export function askedKey({ path, facts }: Asked): string {
  return `${path} ${shapeOf(facts)}`
}

/** The paths of every sentence and word of a language. */
export function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, part]) => pathsOf(part, within(path, key)))
}

function within(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

type Note = (path: string, facts: readonly unknown[]) => void

function watched<T>(value: T, note: Note, path: string): T
function watched(value: unknown, note: Note, path: string): unknown {
  if (typeof value === 'function') {
    return (...facts: unknown[]) => {
      note(path, facts)
      return value(...facts)
    }
  }
  if (typeof value !== 'object' || value === null) return value
  const copy = {}
  for (const [key, part] of Object.entries(value)) {
    const inner = watched(part, note, within(path, key))
    const get = (): unknown => {
      if (typeof inner === 'string') note(within(path, key), [])
      return inner
    }
    Object.defineProperty(copy, key, { enumerable: true, get })
  }
  return copy
}

/** What a sentence may turn on: what is there, what is true, and whether a number is none, one or more. */
function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shapeOf).join()}]`
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value).map(([key, part]) => `${key}:${shapeOf(part)}`)}}`
  }
  if (typeof value === 'number')
    return value === 0 || value === 1 ? String(value) : String(Math.sign(value) * 2)
  return typeof value === 'string' ? 'text' : String(value)
}
