// Bundles a snippet as a user's bundler would and measures the outcome.

import { cpSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

/**
 * What stays of each built entry when it is imported for nothing, without the promise of `sideEffects: false`: code that
 * a bundler cannot prove to be free of effects, by entry. Empty where every statement is marked or plain.
 */
export async function keptWithoutUse(): Promise<Readonly<Record<string, string>>> {
  const folder = mkdtempSync(join(tmpdir(), 'kompetensi-entries-'))
  cpSync(join(root, 'dist'), folder, { recursive: true })
  const kept: Record<string, string> = {}
  for (const entry of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
    const { outputFiles } = await build({
      stdin: { contents: `import './${entry}'`, resolveDir: folder },
      bundle: true,
      minify: true,
      format: 'esm',
      packages: 'external',
      write: false,
      tsconfigRaw: {},
    })
    const code = (outputFiles[0]?.text ?? '')
      .replace(/import(?:[^"';]* from)?\s*"[^"]+";/g, '')
      .replace(/import\{[^}]*\}from"[^"]+";|import\*as \w+ from"[^"]+";|import \w+ from"[^"]+";/g, '')
      .trim()
    if (code !== '') kept[entry] = code.slice(0, 300)
  }
  return kept
}
