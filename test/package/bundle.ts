// Bundles a snippet as a user's bundler would and measures the outcome.

import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { root } from './packed.js'

/** What came of a bundle. */
export interface Bundle {
  /** The minified code. */
  readonly code: string
  /** Its size, gzipped, in bytes. */
  readonly gzip: number
  /** The files that have code in it, relative to the repository. */
  readonly inputs: readonly string[]
}

/** Bundles and minifies code that imports the built library by its name. */
export async function bundle(contents: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
    metafile: true,
    tsconfigRaw: {},
  })
  const code = outputFiles[0]?.text ?? ''
  const [output] = Object.values(metafile.outputs)
  const inputs = Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput > 0 ? [path] : [],
  )
  return { code, gzip: gzipSync(code).length, inputs }
}
