// The sources of all entries as one program of the compiler, made when it is first asked for: it takes seconds.

import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { entries, importedAs } from '../../.ci/entries'

/** The folder of the repository, with a slash at its end. */
export const repository: string = fileURLToPath(new URL('../../', import.meta.url))

/** What each entry is imported by, and its source. */
export const entrySources: readonly (readonly [name: string, source: string])[] = Object.entries(entries).map(
  ([name, source]) => [importedAs(name), ts.sys.resolvePath(`${repository}${source}`)],
)

let made: ts.Program | undefined

/** The program. */
export function entryProgram(): ts.Program {
  if (made === undefined) {
    const { config } = ts.readConfigFile(`${repository}tsconfig.src.json`, ts.sys.readFile)
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, repository)
    made = ts.createProgram(
      [...entrySources.map(([, source]) => source), `${repository}test/entries/support/wrong-values.ts`],
      options,
    )
  }
  return made
}
