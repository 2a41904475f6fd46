import { defineConfig, type Options } from 'tsup'
import { apart, coreFile, entryFiles } from './.ci/core-file'
import { entries, fileOf } from './.ci/entries'

/** The files of `dist`, by name: one an entry. */
const files = Object.fromEntries(Object.entries(entries).map(([name, source]) => [fileOf(name), source]))

const javascript: Options = {
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  tsconfig: 'tsconfig.src.json',
}

const types: Options = {
  entry: files,
  format: 'esm',
  tsconfig: 'tsconfig.src.json',
  dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
}

// Each source module stands in one file, so that there is one class of error (decision 19). The types of all entries are
// made in one go: a tag such as that of `Holdings` must be the same in each.
export default defineConfig([
  { ...javascript, entry: { core: 'src/index.ts', ...apart }, esbuildPlugins: [coreFile()] },
  { ...javascript, entry: files, esbuildPlugins: [entryFiles()] },
  // The main job runs without types, which take most of the time.
  ...(process.env['KOMPETENSI_TYPES'] === 'no' ? [] : [types]),
])
