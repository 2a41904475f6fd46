import { entries } from '../../.ci/entries'
import type { FuzzedReaders } from './reader'

/** Every reader of every entry, by name; a reader that nothing here spoils is an error. */
export async function allReaders(): Promise<FuzzedReaders> {
  const all: Record<string, FuzzedReaders[string]> = {}
  for (const [entry, source] of Object.entries(entries)) {
    const exports: object = await import(`../../${source}`)
    const names = Object.keys(exports).filter((name) => name.startsWith('safeParse'))
    if (names.length === 0) continue
    const { readers }: { readers: FuzzedReaders } = await import(`./readers/${entry}.ts`)
    for (const name of names) {
      const reader = readers[name]
      if (reader === undefined) throw new Error(`test/fuzz/readers/${entry}.ts spoils nothing for ${name}`)
      all[name] = reader
    }
  }
  return all
}
