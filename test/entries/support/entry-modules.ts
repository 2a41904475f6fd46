import { entries, importedAs } from '../../../.ci/entries'

/** The functions of the entries, by the name of the entry. */
export type EntryModules = ReadonlyMap<string, Readonly<Record<string, unknown>>>

/** What each entry exports, by the name it is imported by. */
export async function entryModules(): Promise<EntryModules> {
  const modules = new Map<string, Readonly<Record<string, unknown>>>()
  for (const [name, source] of Object.entries(entries)) {
    const file = `../../../${source}`
    modules.set(importedAs(name), await import(/* @vite-ignore */ file))
  }
  return modules
}
