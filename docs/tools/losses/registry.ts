// The formats that are written, with what each does to what it is given.

import { importedAs } from '../../../.ci/entries'
import { formats as folders } from '../../../.ci/registry'
import type { FormatAbout, FormatWriter } from '../../../src/interchange/read/format-about'

/** What writes a format, and the entry of the package it is in. */
export interface RegisteredFormat extends FormatWriter {
  readonly entry: string
}

/** Every format that is written, in the order of the guide. */
export const formats: readonly RegisteredFormat[] = (
  await Promise.all(
    folders.map(async (folder) => {
      const { about }: { about: FormatAbout } = await import(`../../../src/interchange/${folder}/about.ts`)
      return (about.writers ?? []).map((writer) => ({ ...writer, entry: importedAs(folder) }))
    }),
  )
).flat()
