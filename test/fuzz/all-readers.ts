import { formats } from '../../.ci/registry'
import type { FuzzedReaders } from './reader'

/** The readers that an entry has, by name. */
export async function readersOf(format: string): Promise<string[]> {
  const entry: object = await import(`../../src/interchange/${format}/index.ts`)
  return Object.keys(entry).filter((name) => name.startsWith('safeParse'))
}

/** Every reader of every format, by name; a reader that nothing here spoils is an error. */
export async function allReaders(): Promise<FuzzedReaders> {
  const all: Record<string, FuzzedReaders[string]> = {}
  for (const format of formats) {
    const names = await readersOf(format)
    if (names.length === 0) continue
    const { readers }: { readers: FuzzedReaders } = await import(`./readers/${format}.ts`)
    for (const name of names) {
      const reader = readers[name]
      if (reader === undefined) throw new Error(`test/fuzz/readers/${format}.ts spoils nothing for ${name}`)
      all[name] = reader
    }
  }
  return all
}
