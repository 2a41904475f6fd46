// Which pages a browser opens. All pages are checked as files; opening every one of several hundred that one program
// wrote in one way would find nothing more.

import { dirname } from 'node:path'

const generated = /^((id\/)?dictionary|reference|files)\//

/**
 * Every page written by hand, and of each folder of generated pages its first page (the index, where it has one), the one in
 * the middle and the last.
 */
export function samplePages(paths: readonly string[]): string[] {
  const folders = new Map<string, string[]>()
  for (const path of paths.filter((one) => generated.test(one))) {
    const folder = dirname(path)
    folders.set(folder, [...(folders.get(folder) ?? []), path])
  }
  const samples = [...folders.values()].flatMap((pages) => {
    const index = pages.filter((path) => path.endsWith('/index.html'))
    const others = pages.filter((path) => !path.endsWith('/index.html'))
    return [...index, others[0], others[Math.floor(others.length / 2)], others.at(-1)]
  })
  const chosen = new Set(samples.filter((path) => path !== undefined))
  return paths.filter((path) => chosen.has(path) || !generated.test(path))
}
